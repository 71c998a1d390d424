import { safeParseAmount } from "../kernel/decimal.ts";
import type { Problem } from "../kernel/problem.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import type { SettledNumber } from "./printed-number.ts";
import { NUMBER_PROBLEMS } from "./problems.ts";

/** What a printed number stands for. */
export interface Interpretation {
  /** As it is regularly read, a dot standing between thousands. */
  readonly regular: SettledNumber;
  /** As it is read when its one dot is a decimal point: `8.022`; `null` where the dot cannot be one. */
  readonly fractional: SettledNumber | null;
  readonly warnings: readonly Problem[];
}

/**
 * Repetitions are bounded, so that a finder that tries every place of a text stays linear. Thirty digits are twice
 * the exact range: what lies beyond it is still recognised, and refused by name.
 */
const DIGITS = String.raw`\d{1,30}`;
/** A count below ten may carry a zero by habit: `08`. */
const BARE = String.raw`(?:0?\d|[1-9]\d{1,29})`;

function groupedBy(separator: string): string {
  return String.raw`[1-9]\d{0,2}(?:${separator}\d{3}){1,9}`;
}

interface Notation {
  readonly whole: string;
  readonly fraction: string;
  readonly warning: "decimalPoint" | "commasBetweenThousands" | null;
}

/** The ways in which documents print numbers, the regular ones first: the first that fits is meant. */
const NOTATIONS: readonly Notation[] = /* @__PURE__ */ notations();

function notations(): readonly Notation[] {
  const comma = `(?:,${DIGITS})?`;
  const point = String.raw`\.${DIGITS}`;
  return [
    { whole: groupedBy(String.raw`\.`), fraction: comma, warning: null },
    { whole: groupedBy(" "), fraction: comma, warning: null },
    { whole: groupedBy(" "), fraction: point, warning: "decimalPoint" },
    { whole: BARE, fraction: comma, warning: null },
    { whole: BARE, fraction: point, warning: "decimalPoint" },
    { whole: groupedBy(","), fraction: `(?:${point})?`, warning: "commasBetweenThousands" },
  ];
}

/** A number without its sign, as a piece of larger patterns; the text is folded before. */
export const UNSIGNED_NUMBER: string = /* @__PURE__ */ unsignedNumber();

function unsignedNumber(): string {
  const pieces = NOTATIONS.map(({ whole, fraction }) => whole + fraction);
  return String.raw`(?:${pieces.join("|")})(?![.,]?\d)`;
}

const ANCHORED: readonly (readonly [RegExp, Notation])[] = /* @__PURE__ */ anchored();

function anchored(): readonly (readonly [RegExp, Notation])[] {
  return NOTATIONS.map((notation) => {
    const { whole, fraction } = notation;
    return [new RegExp(`^(?<sign>[+-]?)(?<whole>${whole})(?<fraction>${fraction})$`, "u"), notation];
  });
}

/** Reads the digits of one number, separators and sign included; `given` is what problems call the text. */
export function interpretDigits(digits: string, given: string): Result<Interpretation> {
  for (const [pattern, { warning }] of ANCHORED) {
    const { sign, whole, fraction } = pattern.exec(digits)?.groups ?? {};
    if (sign === undefined || whole === undefined || fraction === undefined) continue;
    const regular = settledNumber(sign, whole.replace(/[., ]/gu, ""), fraction.slice(1));
    if (!regular.ok) return regular;
    const fractional = fraction === "" ? fractionalReading(sign, whole) : null;
    const warnings = warning === null ? [] : [NUMBER_PROBLEMS[warning]({ given })];
    return success({ regular: regular.value, fractional, warnings });
  }
  return failure(NUMBER_PROBLEMS.unreadable({ given }));
}

/** One dot before three digits may stand before decimals as well; two dots may not. */
function fractionalReading(sign: string, whole: string): SettledNumber | null {
  const [head = "", decimals, ...more] = whole.split(".");
  if (decimals === undefined || more.length > 0) return null;
  const reading = settledNumber(sign, head, decimals);
  return reading.ok ? reading.value : null;
}

function settledNumber(sign: string, whole: string, fraction: string): Result<SettledNumber> {
  const minus = sign === "-" ? "-" : "";
  const value = safeParseAmount(
    minus + whole.replace(/^0(?=\d)/u, "") + (fraction === "" ? "" : `.${fraction}`),
  );
  return value.ok ? success(Object.freeze({ value: value.value, decimals: fraction.length })) : value;
}
