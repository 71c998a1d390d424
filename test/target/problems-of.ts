import { DomainError } from "antq/kernel";

/** The problems that an act is refused with, each as its code and path. */
export function problemsOf(act: () => unknown): readonly string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.problems.map(({ code, path }) => [code, ...path].join(" "));
  }
}
