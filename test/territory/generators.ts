import { addDays, daysBetween, type PlainDate, plainDate, type Validity } from "antq/date";
import { type BodyId, bodyId, isSector, SECTORS, type Sector, type UnitId, unitId } from "antq/territory";
import fc from "fast-check";

const FIRST_DAY = plainDate("1000-01-01");
const LAST_DAY = plainDate("9999-12-31");

/** Days of all years, with the ends of the range, a leap day and the days of the reform well represented. */
export const days: fc.Arbitrary<PlainDate> = fc.oneof(
  fc.integer({ min: 0, max: daysBetween(FIRST_DAY, LAST_DAY) }).map((count) => addDays(FIRST_DAY, count)),
  fc.constantFrom(
    FIRST_DAY,
    LAST_DAY,
    plainDate("2024-02-29"),
    plainDate("2025-06-30"),
    plainDate("2025-07-01"),
  ),
);

export const starts: fc.Arbitrary<PlainDate | null> = fc.option(days, { nil: null });

/** Official codes: two digits of a province, three of a district, five of a commune; zeros in front too. */
export const officialCodes: fc.Arbitrary<string> = fc
  .constantFrom(2, 3, 5)
  .chain((length) => fc.nat(10 ** length - 1).map((code) => String(code).padStart(length, "0")));

const codePieces = fc.string({
  unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
  minLength: 1,
  maxLength: 12,
});

/** Codes that a caller makes up, among them the shortest and the longest, and words that objects know. */
export const ownCodes: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(codePieces, fc.array(fc.tuple(fc.constantFrom(".", "-"), codePieces), { maxLength: 2 }))
    .map(([first, others]) => [first, ...others.flat()].join(""))
    .filter((code) => !/^\d+$/u.test(code)),
  fc.constantFrom("VN", "a", "03403-07", "constructor", "x".repeat(40)),
);

export const codes: fc.Arbitrary<string> = fc.oneof(officialCodes, ownCodes);

export const unitIds: fc.Arbitrary<UnitId> = fc
  .tuple(codes, starts)
  .map(([code, validFrom]) => unitId(code, validFrom));

export const sectors: fc.Arbitrary<Sector> = fc.constantFrom(...Object.keys(SECTORS).filter(isSector));

export const bodyNames: fc.Arbitrary<string | null> = fc.option(
  fc.oneof(
    fc.stringMatching(/^[0-9a-z]{1,20}(?:-[0-9a-z]{1,19}){0,2}$/u),
    fc.constantFrom("office", "1", "x".repeat(60)),
  ),
  { nil: null },
);

export const bodyIds: fc.Arbitrary<BodyId> = fc
  .tuple(sectors, unitIds, bodyNames)
  .map(([sector, unit, name]) => bodyId(sector, unit, name));

/** Validities with at least one day, open on either side or both. */
export const validities: fc.Arbitrary<Validity> = fc
  .tuple(starts, fc.option(fc.integer({ min: 1, max: 40_000 }), { nil: null }))
  .map(([from, count]) => ({ from, until: until(from ?? plainDate("2000-01-01"), count) }));

function until(from: PlainDate, count: number | null): PlainDate | null {
  return count === null || daysBetween(from, LAST_DAY) < count ? null : addDays(from, count);
}
