import { isComplete } from "../indicator/coverage.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { disjointSets } from "./disjoint-sets.ts";
import { type Restatement, restatementOf } from "./restatement.ts";
import type { RolledFigure } from "./rolled-figure.ts";

/** The units over which two figures can be compared; where units were merged or divided in between, those of each. */
export interface CommonUnits {
  readonly now: readonly UnitId[];
  readonly base: readonly UnitId[];
}

/** Over the units of one tier those that are complete in both; over those of two tiers all or none. */
export function commonUnits(
  content: DatasetContent,
  now: RolledFigure,
  base: RolledFigure,
  tiers: "one" | "two",
): CommonUnits {
  if (tiers === "two") {
    const isWhole = isComplete(now.coverage) && isComplete(base.coverage);
    const all = Object.freeze(isWhole ? [now.unit] : []);
    return { now: all, base: all };
  }
  const restatement = restatementOf(content);
  if (restatement !== undefined) return commonLots(restatement, now, base);
  const before = new Set(base.coverage.complete);
  const both = Object.freeze(now.coverage.complete.filter((unit) => before.has(unit)));
  return { now: both, base: both };
}

/** Units that share territory in the map stand for each other: all of them have to be complete. */
function commonLots(restatement: Restatement, now: RolledFigure, base: RolledFigure): CommonUnits {
  const sides = [now, base].map(({ coverage }) => coverage);
  const lotOf = lotsByTerritory(
    restatement,
    sides.flatMap(({ expected }) => expected),
  );
  const [present, former] = sides.map(({ expected }) => new Set(expected.map(lotOf)));
  const lacking = new Set(sides.flatMap(({ partial, missing }) => [...partial, ...missing].map(lotOf)));
  const isCommon = (unit: UnitId) => {
    const lot = lotOf(unit);
    return !lacking.has(lot) && (present?.has(lot) ?? false) && (former?.has(lot) ?? false);
  };
  return {
    now: Object.freeze(now.coverage.expected.filter(isCommon)),
    base: Object.freeze(base.coverage.expected.filter(isCommon)),
  };
}

function lotsByTerritory(
  { carriedOf, hierarchy }: Restatement,
  units: readonly UnitId[],
): (unit: UnitId) => string {
  const sets = disjointSets();
  const vague = new Set(
    units.map(carriedOf).flatMap(({ isComplete: isKnown, holder }) => (isKnown ? [] : (holder ?? []))),
  );
  for (const unit of units) {
    const { images, isComplete: isKnown, holder } = carriedOf(unit);
    for (const image of images) {
      sets.join(`in ${image}`, unit);
      // Of what is only known to lie somewhere in a unit any part of that may be meant.
      for (const outer of [image, ...hierarchy.ancestorsOf(image)]) {
        if (vague.has(outer)) sets.join(`in ${outer}`, unit);
      }
    }
    if (!isKnown && holder !== null) sets.join(`in ${holder}`, unit);
  }
  return (unit) => sets.find(unit);
}
