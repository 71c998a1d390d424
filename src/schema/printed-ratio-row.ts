import * as z from "zod";
import { readPlainDate } from "../date/read-plain-date.ts";
import { type Bounded, bounded } from "../indicator/bounded.ts";
import type { Decimal } from "../kernel/decimal.ts";
import { nestProblems, type Problem, quoteInput } from "../kernel/problem.ts";
import { isRecord } from "../kernel/record.ts";
import { failure, type Reading, type Result, readAs, success, unreadable } from "../kernel/result.ts";
import type { AsOf, RatioSubject } from "../target/subject.ts";
import { foldName } from "../vietnamese/letters.ts";
import { readCount } from "../vietnamese/number.ts";
import { QUANTITY_PROBLEMS } from "../vietnamese/problems.ts";
import { readQuantity } from "../vietnamese/quantity.ts";
import { SCHEMA_PROBLEMS } from "./problems.ts";
import { schemaOf } from "./schema-of.ts";

/** The headings of the columns that hold a row of a check of rates. */
export interface RatioColumns {
  /** The unit that the row is of (đơn vị); never blank. */
  readonly unit: string;
  /** How many comply (đạt); blank where that is not known. */
  readonly numerator: string;
  /** How many there are (tổng số); blank where that is not known. */
  readonly denominator: string;
  /** The day on which the total was true (ngày tính); blank where that is not stated. */
  readonly asOf: string;
  /** How many have not been reported (chưa báo cáo); no such column where not given. */
  readonly unknown?: string;
}

/** A row of a check of rates as it was printed, with what had to be guessed or mended, by heading. */
export interface PrintedRatioRow extends RatioSubject {
  readonly unit: string;
  readonly numerator: Bounded | null;
  readonly denominator: Bounded | null;
  readonly warnings: readonly Problem[];
}

/**
 * A row of a check of rates as a CSV file holds it, under headings of its own: counts as documents print them
 * (`1.305`, `2 372`, `trên 3.300`), days as they print them (`10/12/2022`). A blank cell is not known, never zero. The
 * path of a problem is the heading of its column. Headings are found whatever their case, spaces and spelling of tones;
 * other columns are left aside. What the rows have to do with one another `checkEach` looks at.
 *
 * @example
 * import { printedRatioRowSchema } from "antq/schema";
 * const columns = { unit: "Đơn vị", numerator: "Đạt", denominator: "Tổng số", asOf: "Ngày tính" };
 * const schema = printedRatioRowSchema(columns);
 * const row = { "Đơn vị": "xã A", "Đạt": "1.305", "Tổng số": "1 410", "Ngày tính": "10/12/2022" };
 * const { numerator, asOf } = schema.parse(row);
 * [String(numerator?.value), asOf] //=> ["1305", "2022-12-10"]
 * schema.parse({ ...row, "Tổng số": "" }).denominator //=> null
 * schema.safeParse({ ...row, "Đạt": "12,5" }).error?.issues.map(({ path }) => path) //=> [["Đạt"]]
 */
export function printedRatioRowSchema(
  columns: RatioColumns,
): z.ZodType<PrintedRatioRow, Readonly<Record<string, unknown>>> {
  const cells = Object.fromEntries(Object.values(columns).map((heading) => [heading, z.string()]));
  return schemaOf((input) => safeReadRow(input, columns), { input: () => z.looseObject(cells) });
}

function safeReadRow(input: unknown, columns: RatioColumns): Result<PrintedRatioRow> {
  if (!isRecord(input)) return failure(SCHEMA_PROBLEMS.notARow({ given: quoteInput(input) }));
  const unit = readCell(input, columns.unit, readName);
  const numerator = readCell(input, columns.numerator, readKnown);
  const denominator = readCell(input, columns.denominator, readKnown);
  const asOf = readCell(input, columns.asOf, readAsOf);
  const unknown =
    columns.unknown === undefined ? readAs(null, "") : readCell(input, columns.unknown, readUnknown);
  if (!unit.ok || !numerator.ok || !denominator.ok || !asOf.ok || !unknown.ok) {
    const cells: readonly Reading<unknown>[] = [unit, numerator, denominator, asOf, unknown];
    return failure(...cells.flatMap((cell) => (cell.ok ? [] : cell.problems)));
  }
  const warnings = [unit, numerator, denominator, asOf, unknown].flatMap((cell) => cell.warnings);
  return success(
    Object.freeze({
      unit: unit.value,
      numerator: numerator.value,
      denominator: denominator.value,
      asOf: asOf.value,
      ...(unknown.value === null ? {} : { unknown: unknown.value }),
      warnings: Object.freeze(warnings),
    }),
  );
}

/** Reads the cell under a heading; what is said of it has the heading as its path. */
function readCell<Value>(
  row: Readonly<Record<string, unknown>>,
  heading: string,
  read: (text: string) => Reading<Value>,
): Reading<Value> {
  const key = keyOf(row, heading);
  const cell = key === undefined ? undefined : row[key];
  if (cell === undefined || cell === null) {
    return unreadable("", SCHEMA_PROBLEMS.noCell({ heading }, [heading]));
  }
  if (typeof cell !== "string") {
    return unreadable("", SCHEMA_PROBLEMS.notAText({ given: quoteInput(cell) }, [heading]));
  }
  const reading = read(cell.trim());
  return reading.ok
    ? readAs(reading.value, cell, nestProblems(reading.warnings, heading))
    : unreadable(cell, ...nestProblems(reading.problems, heading));
}

function keyOf(row: Readonly<Record<string, unknown>>, heading: string): string | undefined {
  if (Object.hasOwn(row, heading)) return heading;
  const folded = foldName(heading);
  return Object.keys(row).find((key) => foldName(key) === folded);
}

function readName(cell: string): Reading<string> {
  return cell === "" ? unreadable(cell, SCHEMA_PROBLEMS.blank({})) : readAs(cell, cell);
}

function readAsOf(cell: string): Reading<AsOf> {
  return cell === "" ? readAs("unstated", cell) : readPlainDate(cell);
}

function readUnknown(cell: string): Reading<Decimal | null> {
  if (cell === "") return readAs(null, cell);
  return HAS_DIGIT.test(cell) ? readCount(cell) : notCounted(cell);
}

const HAS_DIGIT = /\d/u;

/** A stroke or a word such as `không` may mean none or not known: only who filled the cell can say. */
function notCounted(cell: string): Reading<never> {
  return unreadable(cell, SCHEMA_PROBLEMS.notCounted({ given: quoteInput(cell) }));
}

/** A count, alone or behind a bound word; a bare `1.305` is one, since it counts units. */
function readKnown(cell: string): Reading<Bounded | null> {
  if (cell === "") return readAs(null, cell);
  if (!HAS_DIGIT.test(cell)) return notCounted(cell);
  const count = readCount(cell);
  if (count.ok) return readAs(bounded(count.value), cell, count.warnings);
  const quantity = readQuantity(cell);
  if (!quantity.ok) return count;
  const { value, warnings } = quantity;
  const readings = value.value === null ? value.readings : [value];
  const stated = readings.find(
    ({ unit, bound, decimals }) => unit === null && bound !== "exact" && decimals === 0,
  );
  if (stated === undefined) return count;
  // That its dot may also stand before decimals is settled here.
  const others = warnings.filter(({ code }) => code !== QUANTITY_PROBLEMS.ambiguous.code);
  return readAs(bounded(stated.value, stated.bound), cell, others);
}
