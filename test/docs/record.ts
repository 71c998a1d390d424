import { inspect, isDeepStrictEqual } from "node:util";
import { DomainError } from "antq/kernel";

/** What a running snippet got wrong, by line. */
export interface Failure {
  readonly line: number;
  readonly message: string;
}

/** Takes the claims of one snippet while it runs; `rewriteClaims` makes the calls. */
export function createRecord() {
  const failures: Failure[] = [];
  return {
    failures,

    equals(line: number, actual: () => unknown, expected: () => unknown): void {
      const outcome = attempt(actual);
      const wanted = expected();
      if ("error" in outcome) failures.push({ line, message: `throws ${show(outcome.error)}` });
      else if (!isDeepStrictEqual(outcome.value, wanted)) {
        failures.push({ line, message: `is ${show(outcome.value)}, not ${show(wanted)}` });
      }
    },

    throws(line: number, act: () => unknown, code: string): void {
      const outcome = attempt(act);
      if ("value" in outcome)
        failures.push({ line, message: `throws nothing, gives ${show(outcome.value)}` });
      else if (!holdsCode(outcome.error, code)) {
        failures.push({ line, message: `throws ${show(outcome.error)}, not a DomainError with ${code}` });
      }
    },
  };
}

function attempt(act: () => unknown): { readonly value: unknown } | { readonly error: unknown } {
  try {
    return { value: act() };
  } catch (error) {
    return { error };
  }
}

function holdsCode(error: unknown, code: string): boolean {
  return error instanceof DomainError && error.problems.some((problem) => problem.code === code);
}

function show(value: unknown): string {
  if (value instanceof DomainError) return `DomainError ${value.problems.map(({ code }) => code).join(", ")}`;
  return value instanceof Error ? String(value) : inspect(value, { depth: 9, breakLength: Infinity });
}
