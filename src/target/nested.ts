import { nestProblem, type Problem } from "../kernel/problem.ts";

/** Problems seen from one level further out: a field, a row, a criterion. */
export function nested(problems: readonly Problem[], step: string | number): readonly Problem[] {
  return problems.map((problem) => nestProblem(problem, step));
}
