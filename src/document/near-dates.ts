import { type PlainDate, safePlainDateOf } from "../date/plain-date.ts";
import type { Problem } from "../kernel/problem.ts";
import type { TextSpan } from "../vietnamese/offset-map.ts";
import { startOfVerb } from "./issuing-verb.ts";
import { DOCUMENT_PROBLEMS } from "./problems.ts";
import { GAP } from "./symbol-pattern.ts";

/** A date near a number: the day, or why it is none, and where it stands. */
export interface NearDate {
  readonly date: PlainDate | null;
  readonly problems: readonly Problem[];
  readonly span: TextSpan;
}

const SIGN = `${GAP}[-/.]{1,2}${GAP}`;
const DATE =
  `(\\d{1,2})(?:${SIGN}|${GAP}tháng${GAP})(\\d{1,2})` + `(?:${SIGN}|${GAP},?${GAP}năm${GAP})(\\d{4})(?!\\d)`;
// Without the word "ngày" only a comma joins a date to its number: a space parts the columns of tables too.
const AFTER = /* @__PURE__ */ new RegExp(`(?:${GAP},?${GAP}ngày${GAP}|,${GAP})${DATE}`, "iuy");
const IN_BRACKETS = /* @__PURE__ */ new RegExp(
  `${GAP}(?:\\(${GAP}(?:ngày${GAP})?|(?:,${GAP})?(?:ban hành|ký|đề)${GAP}ngày${GAP})${DATE}`,
  "iuy",
);

/** The date that follows a number at once: "…, ngày 22/01/2019". */
export function dateAfter(text: string, end: number): NearDate | undefined {
  return dateBy(AFTER, text, end);
}

/** The date that follows apart: "… (22/01/2019)", "… ban hành ngày 22/01/2019". */
export function dateApart(text: string, end: number): NearDate | undefined {
  return dateBy(IN_BRACKETS, text, end);
}

const OF_SENTENCE = /* @__PURE__ */ new RegExp(`ngày${GAP}${DATE}`, "iuy");
/** As long as the words between a date and the document that was issued on it can be. */
const WINDOW = 170;

/** The date at the start of the clause: "Ngày 26/9/2022, Bộ Công an ban hành Công văn số …". */
export function dateBefore(text: string, start: number, from: number): NearDate | undefined {
  const window = text.slice(Math.max(from, start - WINDOW), start);
  if (startOfVerb(window) === -1) return undefined;
  const place = window.toLowerCase().lastIndexOf("ngày");
  if (place === -1 || /[.;]\s/u.test(window.slice(place))) return undefined;
  return dateBy(OF_SENTENCE, text, start - window.length + place);
}

function dateBy(pattern: RegExp, text: string, at: number): NearDate | undefined {
  pattern.lastIndex = at;
  const [printed = "", day, month, year] = pattern.exec(text) ?? [];
  if (day === undefined) return undefined;
  const found = safePlainDateOf(Number(year), Number(month), Number(day));
  const plain = printed.replace(DOUBLED, "$1");
  const slip = { given: `\`${printed.trim()}\``, plain: `\`${plain.trim()}\`` };
  return {
    date: found.ok ? found.value : null,
    problems: found.ok ? (plain === printed ? [] : [DOCUMENT_PROBLEMS.notPlain(slip)]) : found.problems,
    span: { start: at, end: pattern.lastIndex },
  };
}

/** A key that was hit twice: "16//5/2019". */
const DOUBLED = /([-/.])\s*[-/.]/gu;
