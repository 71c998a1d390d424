import { safeParseValidity, safeValidity } from "../date/parse-validity.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { isValidOn, type Validity } from "../date/validity.ts";
import { nestProblems, type Problem } from "../kernel/problem.ts";
import { filledListOf, keyOf, optional, recordOf } from "../kernel/record.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { SECTORS, type Sector, sectorValidity } from "../territory/sector.ts";
import { TIERS, type Tier } from "../territory/tier.ts";
import { CATALOGUE_PROBLEMS } from "./catalogue-problems.ts";
import type { Collection } from "./indicator.ts";

/**
 * Who collects an indicator on a day; empty where nobody does.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { collectionOn, createCatalogue } from "antq/indicator";
 * const { indicators } = createCatalogue({
 *   indicators: [
 *     {
 *       code: "communes-with-models",
 *       name: { vi: "Xã, thị trấn có mô hình", en: "Communes with models" },
 *       unit: "unit",
 *       behaviour: "stock",
 *       collection: [
 *         { tier: "district", sectors: ["police"] },
 *         { tier: "province", sectors: ["police"], validity: { from: "2025-07-01", until: null } },
 *       ],
 *     },
 *   ],
 * });
 * indicators.flatMap((indicator) => collectionOn(indicator, plainDate("2025-07-01"))).map(({ tier }) => tier) //=> ["province"]
 */
export function collectionOn(
  indicator: { readonly collection: readonly Collection[] },
  day: PlainDate,
): readonly Collection[] {
  return Object.freeze(indicator.collection.filter(({ validity }) => isValidOn(validity, day)));
}

/** As `Collection`, in a plain record; without `validity`, as long as all its sectors have bodies at the tier. */
export interface CollectionRecord {
  readonly tier: Tier;
  readonly sectors: readonly Sector[];
  readonly validity?: { readonly from: string | null; readonly until: string | null };
}

const readFields = recordOf({
  tier: keyOf(TIERS),
  sectors: filledListOf(keyOf(SECTORS)),
  validity: optional<Validity | null>(safeParseValidity, null),
});

/** Takes the record of a collection. */
export function readCollection(input: unknown): Result<Collection> {
  const fields = readFields(input);
  if (!fields.ok) return fields;
  const { tier, sectors, validity: given } = fields.value;
  const common = safeValidity(given ?? bodiesOf(tier, sectors));
  if (!common.ok) return failure(...nestProblems(common.problems, "validity"));
  const validity = common.value;
  const absent = sectors.find((sector) => !isWithin(validity, sectorValidity(sector, tier)));
  if (absent !== undefined) {
    const { from, until } = sectorValidity(absent, tier);
    const facts = { sector: absent, tier, from: from ?? "..", until: until ?? ".." };
    return failure(CATALOGUE_PROBLEMS.noBodies(facts, ["validity"]));
  }
  return success(Object.freeze({ tier, sectors, validity }));
}

/** The days on which all these sectors have bodies in units of the tier. */
function bodiesOf(tier: Tier, sectors: readonly Sector[]): Validity {
  return sectors
    .map((sector) => sectorValidity(sector, tier))
    .reduce((all, each) => ({ from: later(all.from, each.from), until: earlier(all.until, each.until) }));
}

function later(left: PlainDate | null, right: PlainDate | null): PlainDate | null {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}

function earlier(left: PlainDate | null, right: PlainDate | null): PlainDate | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}

function isWithin(inner: Validity, outer: Validity): boolean {
  return later(inner.from, outer.from) === inner.from && earlier(inner.until, outer.until) === inner.until;
}

/**
 * One sector collects at one tier at a time: figures of two tiers would count everything twice.
 */
export function problemsOfCollections(collections: readonly Collection[]): readonly Problem[] {
  const validities = new Map<Sector, Validity[]>();
  for (const { sectors, validity } of collections) {
    for (const sector of sectors) {
      const known = validities.get(sector);
      if (known === undefined) validities.set(sector, [validity]);
      else known.push(validity);
    }
  }
  return [...validities].flatMap(([sector, ofSector]) => {
    const day = firstSharedDay(ofSector);
    return day === null ? [] : [CATALOGUE_PROBLEMS.collectedTwice({ sector, day }, ["collection"])];
  });
}

/** The first day on which a later one of some validities already holds while an earlier one still does. */
function firstSharedDay(validities: readonly Validity[]): string | null {
  const inOrder = validities.toSorted((left, right) => compare(left.from ?? "", right.from ?? ""));
  for (const [place, { from }] of inOrder.entries()) {
    const before = inOrder[place - 1];
    if (before === undefined) continue;
    if (before.until === null || from === null || from < before.until) return from ?? "..";
  }
  return null;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
