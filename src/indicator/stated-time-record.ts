import { type PlainDate, safeParsePlainDate } from "../date/plain-date.ts";
import { declareProblems, quoteInput } from "../kernel/problem.ts";
import { oneOf, orNull, type Parser, recordOf } from "../kernel/record.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import type { StatedTime } from "../period/stated-time.ts";
import { safeParseSpan, safeParseWindow } from "./observation-time.ts";

/** A stated time as a plain record, such as JSON holds; see `StatedTime` for what the fields mean. */
export type StatedTimeRecord =
  | { readonly kind: "period"; readonly period: string }
  | { readonly kind: "asOf"; readonly day: string; readonly within: string | null }
  | { readonly kind: "span"; readonly span: SpanRecord }
  | { readonly kind: "term"; readonly firstYear: number; readonly lastYear: number }
  | { readonly kind: "everyYear"; readonly span: SpanRecord };

/** A span of days as a plain record; a side that is not stated is `"unstated"`. */
export interface SpanRecord {
  readonly start: string;
  readonly end: string;
}

const PROBLEMS = /* @__PURE__ */ declareProblems("indicator", {
  notAStatedTime: {
    en: ({ given, kinds }: { given: string; kinds: string }) =>
      `${given} is no stated time: give a record whose \`kind\` is one of ${kinds}.`,
    vi: ({ given, kinds }) =>
      `${given} không phải thời gian được nêu: hãy đưa bản ghi có \`kind\` là một trong ${kinds}.`,
  },
  notAYear: {
    en: ({ given }: { given: string }) => `${given} is no year: years are whole numbers from 1000 to 9999.`,
    vi: ({ given }) => `${given} không phải năm: năm là số nguyên từ 1000 đến 9999.`,
  },
  reversedTerm: {
    en: ({ firstYear, lastYear }: { firstYear: number; lastYear: number }) =>
      `A term cannot run from ${firstYear} to ${lastYear}: its last year comes after its first.`,
    vi: ({ firstYear, lastYear }) =>
      `Nhiệm kỳ không thể từ ${firstYear} đến ${lastYear}: năm cuối phải sau năm đầu.`,
  },
});

/** Takes a year. */
export const readYear: Parser<number> = (input) =>
  typeof input === "number" && Number.isInteger(input) && input >= 1000 && input <= 9999
    ? success(input)
    : failure(PROBLEMS.notAYear({ given: quoteInput(input) }));

const readAnyTerm = recordOf({ kind: oneOf(["term"]), firstYear: readYear, lastYear: readYear });

const readTerm: Parser<StatedTime> = (input) => {
  const term = readAnyTerm(input);
  if (!term.ok || term.value.firstYear < term.value.lastYear) return term;
  const { firstYear, lastYear } = term.value;
  return failure(PROBLEMS.reversedTerm({ firstYear, lastYear }));
};

const readDay: Parser<PlainDate | "unstated"> = (input) =>
  input === "unstated" ? success(input) : safeParsePlainDate(input);

const BY_KIND: ReadonlyMap<unknown, Parser<StatedTime>> = new Map<unknown, Parser<StatedTime>>([
  ["period", recordOf({ kind: oneOf(["period"]), period: safeParseWindow })],
  ["asOf", recordOf({ kind: oneOf(["asOf"]), day: readDay, within: orNull(safeParseWindow) })],
  ["span", recordOf({ kind: oneOf(["span"]), span: safeParseSpan })],
  ["term", readTerm],
  ["everyYear", recordOf({ kind: oneOf(["everyYear"]), span: safeParseSpan })],
]);

/** Takes the record of a stated time; takes anything at all. */
export function safeParseStatedTime(input: unknown): Result<StatedTime> {
  const kind = typeof input === "object" && input !== null && "kind" in input ? input.kind : undefined;
  const parse = BY_KIND.get(kind);
  if (parse !== undefined) return parse(input);
  return failure(
    PROBLEMS.notAStatedTime({
      given: quoteInput(input),
      kinds: [...BY_KIND.keys()].map((name) => `\`${name}\``).join(", "),
    }),
  );
}
