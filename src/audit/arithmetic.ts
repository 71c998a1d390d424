import type { Decimal } from "../kernel/decimal.ts";
import type { Language } from "../kernel/problem.ts";
import { formatNumber } from "../vietnamese/number.ts";

/** A line of arithmetic in both languages. */
export type InBoth = Readonly<Record<Language, string>>;

/** A number as each language prints it: `20.122,5` and `20,122.5`. */
export function printed(value: Decimal, decimals?: number): InBoth {
  const vi = formatNumber(value, decimals === undefined ? {} : { decimals });
  return { vi, en: vi.replace(/[.,]/gu, (sign) => (sign === "." ? "," : ".")) };
}

/** The same words with the numbers of each language put in. */
export function inBoth(write: (number: (value: Decimal, decimals?: number) => string) => string): InBoth {
  return {
    vi: write((value, decimals) => printed(value, decimals).vi),
    en: write((value, decimals) => printed(value, decimals).en),
  };
}
