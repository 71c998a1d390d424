import { declareProblems, type Path, type Problem, type ProblemKind } from "./problem.ts";

/** How many problems of one code are kept in full; the others are counted. */
export const KEPT_PROBLEMS_PER_CODE = 100;

const PROBLEMS = /* @__PURE__ */ declareProblems("problems", {
  more: {
    en: ({ of, count }: { of: string; count: number }) =>
      `${count} more \`${of}\`: mend the listed ones first.`,
    vi: ({ of, count }) => `Còn ${count} \`${of}\`: hãy sửa những mục đã nêu trước.`,
  },
});

/**
 * Gathers the problems of a whole set, so that a million bad rows stay small: of each code the first hundred are
 * kept, and one closing problem `problems.more` says how many more there were.
 */
export class ProblemCollector {
  // Made when needed: most records of a set have no problem.
  #groups: Map<string, { kept: Problem[]; count: number }> | undefined;

  /** Adds a problem; beyond the first hundred of its kind it is only counted, and no sentence is made. */
  report<Facts extends object>(kind: ProblemKind<string, Facts>, facts: Facts, path?: Path): void {
    this.#add(kind.code, () => kind(facts, path));
  }

  /** Adds problems that were already made, for instance by the parser of one field. */
  addAll(problems: readonly Problem[]): void {
    for (const problem of problems) this.#add(problem.code, () => problem);
  }

  get isEmpty(): boolean {
    return this.#groups === undefined;
  }

  /** All that was gathered, grouped by code in the order in which the codes first appeared. */
  get problems(): readonly Problem[] {
    return [...(this.#groups ?? [])].flatMap(([code, { kept, count }]) =>
      count > kept.length ? [...kept, PROBLEMS.more({ of: code, count: count - kept.length })] : kept,
    );
  }

  #add(code: string, make: () => Problem): void {
    this.#groups ??= new Map();
    const group = this.#groups.get(code) ?? { kept: [], count: 0 };
    this.#groups.set(code, group);
    group.count += 1;
    if (group.count <= KEPT_PROBLEMS_PER_CODE) group.kept.push(make());
  }
}
