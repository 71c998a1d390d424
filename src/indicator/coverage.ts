import type { Path } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { listOf, recordOf, wholeCount } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";
import { COVERAGE_PROBLEMS } from "./coverage-problems.ts";

/**
 * What a figure rests on (độ bao phủ): the units that were expected to report, each in exactly one of `complete`
 * (reported for all months), `partial` (for some) and `missing` (for none). A reported zero is known; a figure that
 * was not reported is missing. Lists are sorted.
 *
 * `unitMonths` counts units times months. What stands on a day has one reading a unit instead.
 */
export interface Coverage {
  readonly expected: readonly UnitId[];
  readonly complete: readonly UnitId[];
  readonly partial: readonly UnitId[];
  readonly missing: readonly UnitId[];
  readonly unitMonths: { readonly known: number; readonly expected: number };
}

/** How many months of a unit are known, of how many that were expected; one reading for what stands on a day. */
export interface UnitCoverage {
  readonly unit: UnitId;
  readonly known: number;
  readonly expected: number;
}

/**
 * The coverage that the known months of each unit make up.
 *
 * @throws DomainError `indicator.unitTwice`, `indicator.nothingExpected`, `indicator.moreThanExpected`
 * @example
 * import { coverageOf } from "antq/indicator";
 * import { parseUnitId } from "antq/territory";
 * const [one, other] = [parseUnitId("23395@.."), parseUnitId("23380@..")];
 * const coverage = coverageOf([
 *   { unit: one, known: 8, expected: 8 },
 *   { unit: other, known: 7, expected: 8 },
 * ]);
 * coverage.partial //=> ["23380@.."]
 * coverage.missing //=> []
 * coverage.unitMonths.known //=> 15
 */
export function coverageOf(units: Iterable<UnitCoverage>): Coverage {
  return unwrap(safeCoverageOf([...units]));
}

const readUnits = listOf(recordOf({ unit: safeParseUnitId, known: wholeCount, expected: wholeCount }));

/** As `coverageOf`, answering a `Result` instead of throwing; takes a list of anything at all. */
export function safeCoverageOf(input: unknown): Result<Coverage> {
  const read = readUnits(input);
  if (!read.ok) return read;
  const units = read.value.toSorted((left, right) => (left.unit < right.unit ? -1 : 1));
  const found = new ProblemCollector();
  for (const [place, { unit, known, expected }] of units.entries()) {
    if (unit === units[place - 1]?.unit) found.report(COVERAGE_PROBLEMS.unitTwice, { unit });
    if (expected === 0) found.report(COVERAGE_PROBLEMS.nothingExpected, { unit });
    else if (known > expected) found.report(COVERAGE_PROBLEMS.moreThanExpected, { unit, known, expected });
  }
  const unitMonths = { known: total(units, "known"), expected: total(units, "expected") };
  if (!Number.isSafeInteger(unitMonths.expected)) found.report(COVERAGE_PROBLEMS.tooManyMonths, {});
  if (!found.isEmpty) return failure(...found.problems);
  return success(
    coverageFrom({
      expected: unitsOf(units),
      complete: unitsOf(units.filter(({ known, expected }) => known === expected)),
      partial: unitsOf(units.filter(({ known, expected }) => known > 0 && known < expected)),
      missing: unitsOf(units.filter(({ known }) => known === 0)),
      unitMonths,
    }),
  );
}

function unitsOf(units: readonly UnitCoverage[]): readonly UnitId[] {
  return units.map(({ unit }) => unit);
}

function total(units: readonly UnitCoverage[], months: "known" | "expected"): number {
  return units.reduce((sum, unit) => sum + unit[months], 0);
}

function coverageFrom({ expected, complete, partial, missing, unitMonths }: Coverage): Coverage {
  return Object.freeze({
    expected: Object.freeze(expected),
    complete: Object.freeze(complete),
    partial: Object.freeze(partial),
    missing: Object.freeze(missing),
    unitMonths: Object.freeze(unitMonths),
  });
}

/**
 * Whether every unit that was expected has reported all of it. Where nobody was expected there is nothing to be
 * complete.
 *
 * @example
 * import { coverageOf, isComplete } from "antq/indicator";
 * import { parseUnitId } from "antq/territory";
 * const unit = parseUnitId("23395@..");
 * isComplete(coverageOf([{ unit, known: 8, expected: 8 }])) //=> true
 * isComplete(coverageOf([])) //=> false
 */
export function isComplete(coverage: Coverage): boolean {
  return coverage.expected.length > 0 && coverage.complete.length === coverage.expected.length;
}

/** A coverage as a plain record, such as JSON holds. */
export interface CoverageRecord {
  readonly expected: readonly string[];
  readonly complete: readonly string[];
  readonly partial: readonly string[];
  readonly missing: readonly string[];
  readonly unitMonths: { readonly known: number; readonly expected: number };
}

/**
 * Makes a coverage of a plain record and reports all that does not agree in it.
 *
 * @throws DomainError `indicator.unitTwice`, `indicator.unitLeftOut`, `indicator.unitNotExpected`,
 * `indicator.monthsDisagree` …
 * @example
 * import { createCoverage } from "antq/indicator";
 * const unitMonths = { known: 8, expected: 16 };
 * const lists = { expected: ["23395@..", "23380@.."], complete: ["23395@.."], partial: [] };
 * createCoverage({ ...lists, missing: ["23380@.."], unitMonths }).missing //=> ["23380@.."]
 * createCoverage({ ...lists, missing: [], unitMonths }) //=> throws indicator.unitLeftOut
 */
export function createCoverage(record: CoverageRecord): Coverage {
  return unwrap(safeCreateCoverage(record));
}

const readUnitList = listOf(safeParseUnitId);

const readRecord = recordOf({
  expected: readUnitList,
  complete: readUnitList,
  partial: readUnitList,
  missing: readUnitList,
  unitMonths: recordOf({ known: wholeCount, expected: wholeCount }),
});

/** As `createCoverage`, answering a `Result` instead of throwing; takes anything at all. */
export function safeCreateCoverage(input: unknown): Result<Coverage> {
  const read = readRecord(input);
  if (!read.ok) return read;
  const { complete, partial, missing, unitMonths } = read.value;
  const found = new ProblemCollector();
  const expected = reportTwice(read.value.expected, ["expected"], found);
  const listed = reportTwice([...complete, ...partial, ...missing], [], found);
  for (const unit of expected) if (!listed.has(unit)) found.report(COVERAGE_PROBLEMS.unitLeftOut, { unit });
  for (const unit of listed)
    if (!expected.has(unit)) found.report(COVERAGE_PROBLEMS.unitNotExpected, { unit });
  if (found.isEmpty && !monthsAgree(read.value)) {
    found.report(COVERAGE_PROBLEMS.monthsDisagree, unitMonths, ["unitMonths"]);
  }
  if (!found.isEmpty) return failure(...found.problems);
  return success(
    coverageFrom({
      expected: read.value.expected.toSorted(),
      complete: complete.toSorted(),
      partial: partial.toSorted(),
      missing: missing.toSorted(),
      unitMonths,
    }),
  );
}

function reportTwice(units: readonly UnitId[], path: Path, found: ProblemCollector): ReadonlySet<UnitId> {
  const seen = new Set<UnitId>();
  for (const unit of units) {
    if (seen.has(unit)) found.report(COVERAGE_PROBLEMS.unitTwice, { unit }, path);
    seen.add(unit);
  }
  return seen;
}

/** Each complete or partial unit knows a month at least, each partial or missing one lacks one. */
function monthsAgree({ complete, partial, missing, unitMonths: { known, expected } }: Coverage): boolean {
  const lacking = expected - known;
  if (partial.length === 0 && missing.length === 0 && lacking !== 0) return false;
  if (partial.length === 0 && complete.length === 0 && known !== 0) return false;
  return known >= complete.length + partial.length && lacking >= partial.length + missing.length;
}
