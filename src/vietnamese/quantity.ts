import type { Bound } from "../kernel/bound.ts";
import type { Decimal } from "../kernel/decimal.ts";
import { type Problem, quoteInput } from "../kernel/problem.ts";
import { failure, type Reading, type Result, readAs, success, unreadable, unwrap } from "../kernel/result.ts";
import { printedBound } from "./bound-words.ts";
import { interpretNumber, readingsOf } from "./interpret-number.ts";
import { formatNumber } from "./number.ts";
import type { SettledNumber } from "./printed-number.ts";
import { QUANTITY_PROBLEMS } from "./problems.ts";
import { type QuantityParts, splitQuantity } from "./split-quantity.ts";
import { tidyText } from "./tidy-text.ts";
import { UNIT_WORDS, type UnitWord } from "./unit-words.ts";

/** A number with what it counts and how it stands to the true one (số lượng): `hơn 2.053 đợt`. */
export interface Quantity {
  /** In the unit itself: 85.000.000 for `85 triệu đồng`. */
  readonly value: Decimal;
  /** How many decimals were printed, zeros included. */
  readonly decimals: number;
  /** How the printed figure stands to the true one. */
  readonly bound: Bound;
  /** What is counted or measured; `null` where no unit is printed. */
  readonly unit: UnitWord | null;
}

/**
 * A quantity that can be read in several ways: `8.022km` is 8,022 or 8022 kilometres, `552 khẩu` residents or guns.
 * It has no value, so that the caller must face all readings.
 */
export interface AmbiguousQuantity {
  readonly value: null;
  /** The dot as a decimal point before the dot between thousands, units in the order of `UNIT_WORDS`. */
  readonly readings: readonly [Quantity, Quantity, ...Quantity[]];
}

/** A quantity as a document prints it. `value` is null where it can be read in several ways. */
export type PrintedQuantity = Quantity | AmbiguousQuantity;

/**
 * Reads one quantity as documents print it: bound words, a number as `readNumber` takes it, a unit word with or
 * without a space before it. The unit settles what it can: a count has no decimals, so `8.022 vụ` is 8022, while
 * `8.022km` stays two readings, with a warning `quantity.ambiguous`.
 *
 * Refused are `quantity.unknownUnit`, `quantity.decimals` (`1,5 vụ`), `quantity.negative` (`-5 vụ`),
 * `quantity.bounds` (`trên 5 người trở lên`), `quantity.unreadable`, and what `readNumber` refuses.
 *
 * @example
 * import { formatQuantity, readQuantity } from "antq/vietnamese";
 * import { unwrap } from "antq/kernel";
 * const launches = unwrap(readQuantity("hơn 2.053 đợt"));
 * launches.value === null ? null : launches.bound //=> "moreThan"
 * launches.value === null ? null : launches.unit //=> "campaign"
 * String(launches.value) //=> "2053"
 * const border = unwrap(readQuantity("8.022km"));
 * border.value === null ? border.readings.map(formatQuantity) : [] //=> ["8,022 km", "8022 km"]
 */
export function readQuantity(text: string): Reading<PrintedQuantity> {
  const raw = typeof text === "string" ? text : "";
  const interpretation = interpretQuantity(text);
  if (!interpretation.ok) return unreadable(raw, ...interpretation.problems);
  const { readings, warnings } = interpretation.value;
  const [first, second, ...more] = readings;
  if (second === undefined) return readAs(first, raw, warnings);
  const several = Object.freeze([first, second, ...more] as const);
  const ambiguous = ambiguity(quoteInput(text), several);
  return readAs(Object.freeze({ value: null, readings: several }), raw, [...warnings, ambiguous]);
}

/**
 * Takes a quantity in the canonical print of `formatQuantity` and nothing else.
 *
 * @throws DomainError `quantity.notCanonical`, `quantity.ambiguous`, and what `readQuantity` refuses
 * @example
 * import { parseQuantity } from "antq/vietnamese";
 * parseQuantity("hơn 2.053 đợt").bound //=> "moreThan"
 * parseQuantity("trên 2053 đợt") //=> throws quantity.notCanonical
 * parseQuantity("8.022km") //=> throws quantity.ambiguous
 */
export function parseQuantity(text: string): Quantity {
  return unwrap(safeParseQuantity(text));
}

/** As `parseQuantity`, answering a `Result` instead of throwing; takes anything at all. */
export function safeParseQuantity(input: unknown): Result<Quantity> {
  const interpretation = interpretQuantity(input);
  if (!interpretation.ok) return interpretation;
  const [first, second] = interpretation.value.readings;
  const given = quoteInput(input);
  if (second !== undefined) return failure(ambiguity(given, interpretation.value.readings));
  const canonical = formatQuantity(first);
  return input === canonical ? success(first) : failure(QUANTITY_PROBLEMS.notCanonical({ given, canonical }));
}

interface Interpretation {
  readonly readings: readonly [Quantity, ...Quantity[]];
  readonly warnings: readonly Problem[];
}

function interpretQuantity(input: unknown): Result<Interpretation> {
  const given = quoteInput(input);
  const parts = splitQuantity(tidyText(input), given);
  return parts.ok ? interpretParts(parts.value, given) : parts;
}

/** The readings of a quantity whose parts are known; `given` is what problems call it. */
export function interpretParts(parts: QuantityParts, given: string): Result<Interpretation> {
  const number = interpretNumber(parts.number, given);
  if (!number.ok) return number;
  const readings = readingsOf(number.value).flatMap((reading) =>
    quantitiesOf(reading, parts).filter(
      ({ unit }) => reading !== number.value.fractional || reading.decimals < 3 || mayFollowPoint(unit),
    ),
  );
  const [first, ...more] = readings.filter((reading) => misfit(reading, given) === null);
  if (first !== undefined) return success({ readings: [first, ...more], warnings: number.value.warnings });
  const misfits = readings.map((reading) => misfit(reading, given)).filter((problem) => problem !== null);
  return failure(misfits.at(-1) ?? QUANTITY_PROBLEMS.unreadable({ given }));
}

function quantitiesOf(
  { value, decimals }: SettledNumber,
  { bound, units }: QuantityParts,
): readonly Quantity[] {
  return units.map((unit) => Object.freeze({ value, decimals, bound, unit }));
}

/** Why a number cannot count or measure its unit; `null` where it can. */
function misfit({ value, decimals, unit }: Quantity, given: string): Problem | null {
  if (unit === null) return null;
  const { vi, decimals: most, counts } = UNIT_WORDS[unit];
  if (value.isNegative() && counts !== "share" && counts !== "money") {
    return QUANTITY_PROBLEMS.negative({ given, unit: vi });
  }
  return decimals > most ? QUANTITY_PROBLEMS.decimals({ given, unit: vi, most }) : null;
}

/**
 * Whether the one dot before three digits may stand before decimals of a unit: not where fewer are printed, nor in
 * areas, since of `2.540 ha` no document means two and a half, and land to the square metre is printed with a comma.
 */
function mayFollowPoint(unit: UnitWord | null): boolean {
  return unit === null || (UNIT_WORDS[unit].decimals >= 3 && UNIT_WORDS[unit].counts !== "area");
}

function ambiguity(given: string, readings: readonly Quantity[]): Problem {
  return QUANTITY_PROBLEMS.ambiguous({ given, readings: readings.map(formatQuantity) });
}

/**
 * Prints a quantity so that it can be read in one way only: the bound word, the number, the unit word. Thousands
 * are grouped unless the one dot could stand before decimals: `8022 km`, but `8.022 vụ`. No decimal is lost, even
 * where `decimals` says fewer.
 *
 * @throws DomainError `number.notFinite`, `number.notDecimals`
 * @example
 * import { formatQuantity } from "antq/vietnamese";
 * import { Decimal } from "antq/kernel";
 * formatQuantity({ value: new Decimal(90), decimals: 0, bound: "atLeast", unit: "percent" }) //=> "ít nhất 90 %"
 * formatQuantity({ value: new Decimal(8022), decimals: 0, bound: "exact", unit: "kilometre" }) //=> "8022 km"
 */
export function formatQuantity({ value, decimals, bound, unit }: Quantity): string {
  const number = formatNumber(value, value.decimalPlaces() >= decimals ? {} : { decimals });
  const settled = mayFollowPoint(unit) ? number.replace(/^(-?\d{1,3})\.(\d{3})$/u, "$1$2") : number;
  return printedBound(bound) + settled + (unit === null ? "" : ` ${UNIT_WORDS[unit].vi}`);
}
