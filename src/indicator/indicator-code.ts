import type { Brand } from "../kernel/brand.ts";
import { declareProblems, quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";

/**
 * The name by which an indicator or a ratio (chỉ tiêu) is known in data: English words of the field in lower case,
 * joined by hyphens, such as `security-incidents`. Codes compare with `===`, serve as `Map` keys and survive JSON.
 */
export type IndicatorCode = Brand<string, "IndicatorCode">;

const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const LONGEST = 100;

const PROBLEMS = /* @__PURE__ */ declareProblems("indicator", {
  notACode: {
    en: ({ given }: { given: string }) =>
      `${given} is no code: write at most ${LONGEST} small letters and digits joined by hyphens, such as "security-incidents".`,
    vi: ({ given }) =>
      `${given} không phải mã: hãy viết tối đa ${LONGEST} ký tự gồm chữ thường không dấu và chữ số, nối bằng gạch nối, ví dụ "security-incidents".`,
  },
});

/**
 * Reads a code, which has one spelling only.
 *
 * @throws DomainError `indicator.notACode`
 * @example
 * import { parseIndicatorCode } from "antq/indicator";
 * parseIndicatorCode("security-incidents") //=> "security-incidents"
 * parseIndicatorCode("Security incidents") //=> throws indicator.notACode
 */
export function parseIndicatorCode(text: string): IndicatorCode {
  return unwrap(safeParseIndicatorCode(text));
}

/** As `parseIndicatorCode`, answering a `Result` instead of throwing; takes anything at all. */
export function safeParseIndicatorCode(input: unknown): Result<IndicatorCode> {
  return isKebabCase(input)
    ? success(input as IndicatorCode)
    : failure(PROBLEMS.notACode({ given: quoteInput(input) }));
}

/** What divides a whole into parts, "offence" or "age-group", is written as codes are. */
export function safeParseDivider(input: unknown): Result<string> {
  return isKebabCase(input) ? success(input) : failure(PROBLEMS.notACode({ given: quoteInput(input) }));
}

function isKebabCase(input: unknown): input is string {
  return typeof input === "string" && input.length <= LONGEST && KEBAB_CASE.test(input);
}
