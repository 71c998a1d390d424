import { declareProblems, quoteInput } from "../kernel/problem.ts";
import { type Reading, readAs, unreadable } from "../kernel/result.ts";
import { type PlainDate, safePlainDateOf } from "./plain-date.ts";
import { DATE_PROBLEMS } from "./problems.ts";

const PROBLEMS = /* @__PURE__ */ declareProblems("date", {
  doubledSeparator: {
    en: ({ given }: { given: string }) => `${given} has a doubled separator: read as a single one.`,
    vi: ({ given }) => `${given} bị lặp dấu ngăn cách: đã đọc như một dấu.`,
  },
});

const GAP = "\\s{0,20}";
const SEPARATOR = `${GAP}[-–—/.]{1,2}${GAP}`;
const IN_FIGURES = new RegExp(
  `^(?:ngày\\s{1,20})?(?<day>\\d{1,2})(?<first>${SEPARATOR})(?<month>\\d{1,2})(?<second>${SEPARATOR})(?<year>\\d{4})$`,
  "iu",
);
const IN_WORDS = new RegExp(
  `^(?:ngày)?${GAP}(?<day>\\d{1,2})${GAP},?${GAP}tháng${GAP}(?<month>\\d{1,2})${GAP},?${GAP}năm${GAP}(?<year>\\d{4})$`,
  "iu",
);
/** No printed date is longer; what is, need not be searched. */
const LONGEST = 120;
const CANONICAL = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/**
 * Reads a date as documents print it, day before month: `10/6/2024`, `22-01-2019`, `3-6-2020`, `16//5/2019` (with
 * a warning `date.doubledSeparator`), `ngày 15 tháng 8 năm 2014`, with or without `ngày`, and the canonical form. The
 * year has four digits. A day that does not exist is `date.noSuchDay`, any other text `date.notADate`.
 *
 * @example
 * import { unwrap } from "antq/kernel";
 * import { readPlainDate } from "antq/date";
 * unwrap(readPlainDate("ngày 15 tháng 8 năm 2014")) //=> "2014-08-15"
 * unwrap(readPlainDate("31/02/2024")) //=> throws date.noSuchDay
 */
export function readPlainDate(text: string): Reading<PlainDate> {
  const cleaned = typeof text === "string" && text.length <= LONGEST ? text.normalize("NFC").trim() : "";
  const parts = (IN_FIGURES.exec(cleaned) ?? IN_WORDS.exec(cleaned) ?? CANONICAL.exec(cleaned))?.groups;
  if (parts === undefined) return unreadable(text, DATE_PROBLEMS.notADate({ given: quoteInput(text) }));
  const date = safePlainDateOf(Number(parts["year"]), Number(parts["month"]), Number(parts["day"]));
  if (!date.ok) return unreadable(text, ...date.problems);
  const isDoubled = [parts["first"], parts["second"]].some((separator) => separator?.trim().length === 2);
  return readAs(date.value, text, isDoubled ? [PROBLEMS.doubledSeparator({ given: quoteInput(text) })] : []);
}
