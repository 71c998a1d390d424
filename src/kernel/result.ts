import { DomainError, type Problem } from "./problem.ts";

/** What a `safeParseX` answers: the value, or all problems. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * What a `readX` answers, which takes what real documents print: the value with the text that it was read from and
 * warnings about what had to be guessed or mended; or the problems.
 */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value; readonly raw: string; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly raw: string; readonly problems: readonly Problem[] };

const NO_WARNINGS: readonly Problem[] = Object.freeze([]);

/** A result that holds a value. */
export function success<Value>(value: Value): Result<Value> {
  return Object.freeze({ ok: true, value });
}

/** A result that holds what is wrong. */
export function failure(...problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return Object.freeze({ ok: false, problems: Object.freeze([...problems]) });
}

/** A reading that holds a value, with the text that it was read from and what had to be guessed or mended. */
export function readAs<Value>(
  value: Value,
  raw: string,
  warnings: readonly Problem[] = NO_WARNINGS,
): Reading<Value> {
  return Object.freeze({ ok: true, value, raw, warnings: Object.freeze([...warnings]) });
}

/** A reading of a text in which there is nothing to be read, and why. */
export function unreadable<Value>(raw: string, ...problems: readonly Problem[]): Reading<Value> {
  return Object.freeze({ ok: false, raw, problems: Object.freeze([...problems]) });
}

/** The value of a result; throws a `DomainError` with its problems where there is none. */
export function unwrap<Value>(result: Result<Value> | Reading<Value>): Value {
  if (result.ok) return result.value;
  throw new DomainError(result.problems);
}

/**
 * Runs a function that may throw a `DomainError` and answers a `Result`; any other exception is a defect and
 * passes through.
 */
export function attempt<Value>(make: () => Value): Result<Value> {
  try {
    return success(make());
  } catch (error) {
    if (error instanceof DomainError) return failure(...error.problems);
    throw error;
  }
}
