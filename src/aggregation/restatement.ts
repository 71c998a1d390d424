import type { PlainDate } from "../date/plain-date.ts";
import type { Dataset } from "../indicator/dataset.ts";
import type { DatasetContent } from "../indicator/dataset-content.ts";
import type { Hierarchy } from "../territory/hierarchy.ts";
import { hierarchyAt } from "../territory/hierarchy-at.ts";
import type { Territory } from "../territory/territory-content.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { type Carried, carriedUnits, stepsTowards } from "./carried-units.ts";
import { addFractions, type Fraction, multiplyFractions, ONE, textOfFraction, ZERO } from "./fraction.ts";
import type { Weights } from "./weights.ts";

/** Which units of a day hold how much of a unit; the fractions add up to one. */
type Shares = ReadonlyMap<UnitId, Fraction>;

/**
 * The map in which a dataset is read. Its rows are those of the original: what is restated is only who lies where, so
 * that windows are derived first and sums formed afterwards.
 */
export interface Restatement {
  readonly on: PlainDate;
  readonly hierarchy: Hierarchy;
  readonly original: Dataset;
  readonly weights: Weights;
  readonly carriedOf: (unit: UnitId) => Carried;
  /** How a figure of a unit is shared out; `null` where nobody says how, or it lies in one unit that is not of its own. */
  readonly sharesOf: (unit: UnitId, indicator: string) => Shares | null;
}

const restatements = /* @__PURE__ */ new WeakMap<DatasetContent, Restatement>();

/** Remembers in which map a content is read. */
export function setRestatement(content: DatasetContent, restatement: Restatement): void {
  restatements.set(content, restatement);
}

/** The map in which a content is read; none where it is that of each period's own days. */
export function restatementOf(content: DatasetContent): Restatement | undefined {
  return restatements.get(content);
}

/** The map of a day, with weights for what was divided. */
export function restatementOn(
  original: Dataset,
  territory: Territory,
  on: PlainDate,
  weights: Weights,
): Restatement {
  const carriedOf = carriedUnits(territory, on);
  const sharesOf = shareLookup(territory, on, weights, carriedOf);
  return { on, hierarchy: hierarchyAt(territory, on), original, weights, carriedOf, sharesOf };
}

function shareLookup(
  territory: Territory,
  on: PlainDate,
  weights: Weights,
  carriedOf: Restatement["carriedOf"],
): Restatement["sharesOf"] {
  const known = new Map<string, Shares | null>();
  const sharesOf = (unit: UnitId, indicator: string): Shares | null => {
    const key = weights.isFor(indicator) ? `${unit} ${indicator}` : unit;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = sharesFrom(unit, indicator);
    known.set(key, found);
    return found;
  };
  const sharesFrom = (unit: UnitId, indicator: string): Shares | null => {
    const { images, isComplete } = carriedOf(unit);
    const [first] = images;
    if (!isComplete || first === undefined) return null;
    if (images.length === 1) return new Map([[first, ONE]]);
    const all = new Map<UnitId, Fraction>();
    const { units } = stepsTowards(territory, unit, on);
    let given = ZERO;
    for (const next of units) {
      const fraction = units.length === 1 ? ONE : weights.fractionOf(unit, next, indicator);
      const shares = sharesOf(next, indicator);
      if (fraction === undefined || shares === null) return null;
      given = addFractions(given, fraction);
      for (const [image, share] of shares) {
        all.set(image, addFractions(all.get(image) ?? ZERO, multiplyFractions(fraction, share)));
      }
    }
    // Remembered weights may be of a territory in which the unit had other parts.
    if (textOfFraction(given) !== "1") return null;
    return new Map([...all].sort(([left], [right]) => (left < right ? -1 : 1)));
  };
  return sharesOf;
}
