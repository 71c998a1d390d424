import { declareProblems } from "../kernel/problem.ts";
import { orNull, recordOf } from "../kernel/record.ts";
import { failure, type Result, success } from "../kernel/result.ts";
import { safeParsePlainDate } from "./plain-date.ts";
import type { Validity } from "./validity.ts";

const PROBLEMS = /* @__PURE__ */ declareProblems("date", {
  reversedValidity: {
    en: ({ from, until }: { from: string; until: string }) =>
      `Nothing holds from ${from} until ${until} (that day not counted): \`until\` must come after \`from\`.`,
    vi: ({ from, until }) =>
      `Không có hiệu lực nào từ ${from} đến trước ${until}: \`until\` phải sau \`from\`.`,
  },
});

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
