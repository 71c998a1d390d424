import {
  type Behaviour,
  type Bounded,
  bounded,
  type CatalogueRecords,
  type IndicatorRecord,
  type RatioRecord,
  type UnitCoverage,
} from "antq/indicator";
import { BOUNDS } from "antq/kernel";
import { type UnitId, unitId } from "antq/territory";
import fc from "fast-check";

/** Codes, among them names that objects inherit, single letters, digits inside, and the longest allowed. */
export const codes: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("constructor", "a", "criterion-19-2", `${"a-".repeat(49)}zz`, "security-incidents"),
  fc
    .array(fc.string({ unit: fc.constantFrom(..."abz09"), minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => `c${words.join("-")}`),
);

/** Printed numbers with up to `decimals` decimals, of every bound; zero and its neighbours often. */
export function boundedNumbers(decimals: number, sign: "notNegative" | "any"): fc.Arbitrary<Bounded> {
  const least = sign === "any" ? -40 : 0;
  const steps = fc.oneof(
    fc.constantFrom(0, 1, 2, 9, 10, 11),
    fc.integer({ min: least, max: 40 }),
    fc.constantFrom(3_300, 9_007_199_254_740),
  );
  return fc
    .tuple(steps, fc.constantFrom(...BOUNDS))
    .map(([step, bound]) => bounded(decimalText(step, decimals), bound));
}

/** So many smallest units as a text: 12 with one decimal is "1.2". */
export function decimalText(steps: number, decimals: number): string {
  if (decimals === 0) return String(steps);
  const digits = String(Math.abs(steps)).padStart(decimals + 1, "0");
  return `${steps < 0 ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const unitIds: fc.Arbitrary<UnitId> = fc.oneof(
  fc.constantFrom(unitId("52", null), unitId("01", null), unitId("VN", null)),
  fc.integer({ min: 0, max: 99_999 }).map((code) => unitId(String(code).padStart(5, "0"), null)),
);

/** What is known of some units, none twice: zero of some months, all, one, all but one. */
export const unitCoverages: fc.Arbitrary<readonly UnitCoverage[]> = fc
  .uniqueArray(unitIds, { maxLength: 8 })
  .chain((units) =>
    fc.tuple(
      ...units.map((unit) =>
        fc.integer({ min: 1, max: 12 }).chain((expected) =>
          fc.record({
            unit: fc.constant(unit),
            known: fc.oneof(
              fc.constantFrom(0, expected, expected - 1),
              fc.integer({ min: 0, max: expected }),
            ),
            expected: fc.constant(expected),
          }),
        ),
      ),
    ),
  );

const name = { vi: "Chỉ tiêu", en: "Indicator" };
const collections: fc.Arbitrary<IndicatorRecord["collection"]> = fc.constantFrom<
  IndicatorRecord["collection"]
>(
  [{ tier: "commune", sectors: ["police"] }],
  [{ tier: "village", sectors: ["police", "front"] }],
  [{ tier: "commune", sectors: ["police"], validity: { from: "2024-07-01", until: null } }],
  [
    { tier: "district", sectors: ["government"], validity: { from: null, until: "2025-07-01" } },
    { tier: "commune", sectors: ["government"], validity: { from: "2025-07-01", until: null } },
  ],
);

/** Sound catalogues: wholes with partitions and subsets, stocks with what moves them, successors, ratios; often empty. */
export const catalogueRecords: fc.Arbitrary<CatalogueRecords & { readonly ratios: readonly RatioRecord[] }> =
  fc
    .uniqueArray(codes, { maxLength: 12 })
    .chain((declared) =>
      fc.record({
        indicators: fc.tuple(
          ...declared.map((code, place) => indicatorRecords(code, declared.slice(0, place))),
        ),
        ratios: ratioRecords(declared),
      }),
    )
    .map(({ indicators, ratios }) => ({ indicators: withSiblings(indicators), ratios }));

function indicatorRecords(code: string, earlier: readonly string[]): fc.Arbitrary<IndicatorRecord> {
  return fc.record(
    {
      code: fc.constant(code),
      name: fc.constant(name),
      unit: fc.constant("person" as const),
      decimals: fc.constant(0),
      behaviour: fc.constant<Behaviour>("stock"),
      collection: collections,
      standsFor: fc.constantFrom("day" as const, "assessmentYear" as const),
      addsOverPlaces: fc.boolean(),
      correctable: fc.boolean(),
      partOf: fc.subarray([...earlier]).chain((wholes) => partsOf(wholes)),
      replaces: fc
        .subarray([...earlier])
        .map((codes) => codes.map((old) => ({ code: old, from: "2024-07-01" }))),
    },
    { requiredKeys: ["code", "name", "unit", "behaviour", "collection"] },
  );
}

function partsOf(wholes: readonly string[]): fc.Arbitrary<NonNullable<IndicatorRecord["partOf"]>> {
  return fc.tuple(
    ...wholes.map((whole) =>
      fc.record({
        whole: fc.constant(whole),
        relation: fc.constantFrom("partition" as const, "subset" as const, "overlapping" as const),
        by: fc.constantFrom("offence", "result"),
      }),
    ),
  );
}

/** Gives each partition a second part, and each third stock a flow that moves it. */
function withSiblings(indicators: readonly IndicatorRecord[]): readonly IndicatorRecord[] {
  const siblings = indicators.flatMap((indicator, place) =>
    (indicator.partOf ?? [])
      .filter(({ relation }) => relation === "partition")
      .map((part, nth) => ({ ...indicator, code: `zz-${place}-${nth}`, partOf: [part], replaces: [] })),
  );
  const moves = indicators
    .filter((_, place) => place % 3 === 0)
    .map(({ code, collection }, nth) => ({
      code: `yy-${nth}`,
      name,
      unit: "person" as const,
      behaviour: "flow" as const,
      collection,
      changes: { stock: code, direction: nth % 2 === 0 ? ("adds" as const) : ("removes" as const) },
    }));
  return [...indicators, ...siblings, ...moves];
}

function ratioRecords(declared: readonly string[]): fc.Arbitrary<readonly RatioRecord[]> {
  const [numerator = null, denominator = null] = declared;
  const ratio: RatioRecord = {
    code: "xx-rate",
    name,
    unit: "percent",
    numerator,
    denominator,
    collection: [{ tier: "commune", sectors: ["police"] }],
  };
  return fc.subarray([ratio, { ...ratio, code: "ww-rate", numerator: null, decimals: 0 }]);
}
