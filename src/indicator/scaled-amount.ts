import { Decimal, LARGEST_AMOUNT, safeParseAmount } from "../kernel/decimal.ts";

/**
 * An amount in the smallest unit of its indicator: "12.5" with one decimal is 125. NaN for what is no amount, is below
 * zero, has more decimals, or is beyond the exact range. Short texts are read digit by digit, all else as an amount.
 */
export function scaledAmount(value: unknown, decimals: number): number {
  if (typeof value === "number" && decimals === 0) return isCount(value) ? value + 0 : Number.NaN;
  const text = value instanceof Decimal ? value.toString() : value;
  return typeof text === "string" && isShort(text, decimals)
    ? scaledText(text, decimals)
    : scaledDecimal(value, decimals);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Plain digits, so few that they make a safe integer with those that they lack, and no zeros at the end of decimals. */
function isShort(text: string, decimals: number): boolean {
  return text.length + decimals <= 15 && SHORT.test(text);
}

const SHORT = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u;

function scaledText(text: string, decimals: number): number {
  const dot = text.indexOf(".");
  if (dot === -1) return Number(text) * 10 ** decimals;
  const places = text.length - dot - 1;
  if (places > decimals) return Number.NaN;
  return Number(text.slice(0, dot) + text.slice(dot + 1)) * 10 ** (decimals - places);
}

function scaledDecimal(value: unknown, decimals: number): number {
  const amount = safeParseAmount(value);
  if (!amount.ok) return Number.NaN;
  const scaled = amount.value.times(new Decimal(10).pow(decimals));
  const isExact = scaled.isInteger() && !scaled.isNegative() && scaled.lte(LARGEST_AMOUNT);
  return isExact ? scaled.toNumber() : Number.NaN;
}
