import { declareProblems } from "../kernel/problem.ts";
import { orNull, recordOf } from "../kernel/record.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { type PlainDate, safeParsePlainDate } from "./plain-date.ts";

const PROBLEMS = /* @__PURE__ */ declareProblems("date", {
  reversedValidity: {
    en: ({ from, until }: { from: string; until: string }) =>
      `Nothing holds from ${from} until ${until} (that day not counted): \`until\` must come after \`from\`.`,
    vi: ({ from, until }) =>
      `Không có hiệu lực nào từ ${from} đến trước ${until}: \`until\` phải sau \`from\`.`,
  },
});

/**
 * The days on which a fact holds (hiệu lực): from a day, included, until a day, excluded; `null` where that side is
 * open. A rule "có hiệu lực từ ngày 10/02/2022" holds from that day on.
 */
export interface Validity {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** Holds on every day. */
export const ALWAYS: Validity = /* @__PURE__ */ Object.freeze({ from: null, until: null });

/**
 * Whether a fact holds on a day.
 *
 * @example
 * import { isValidOn, plainDate } from "antq/date";
 * const districts = { from: null, until: plainDate("2025-07-01") };
 * isValidOn(districts, plainDate("2025-06-30")) //=> true
 * isValidOn(districts, plainDate("2025-07-01")) //=> false
 */
export function isValidOn(validity: Validity, date: PlainDate): boolean {
  return (
    (validity.from === null || validity.from <= date) && (validity.until === null || date < validity.until)
  );
}

const readSides = /* @__PURE__ */ recordOf({
  from: orNull(safeParsePlainDate),
  until: orNull(safeParsePlainDate),
});

/**
 * Takes the days on which a fact holds from anything at all, such as a record from JSON: `{ from, until }`, each a
 * date or `null`.
 */
export function safeParseValidity(input: unknown): Result<Validity> {
  const sides = readSides(input);
  return sides.ok ? safeValidity(sides.value) : sides;
}

/** A validity that holds on some day. */
export function safeValidity({ from, until }: Validity): Result<Validity> {
  if (from === null || until === null || from < until) return success(Object.freeze({ from, until }));
  return failure(PROBLEMS.reversedValidity({ from, until }));
}
