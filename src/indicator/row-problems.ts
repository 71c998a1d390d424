import type { Problem } from "../kernel/problem.ts";
import { KEPT_PROBLEMS_PER_CODE, type ProblemCollector } from "../kernel/problem-collector.ts";

/** Reports a problem of a row; it is only made if it will be listed. */
export type ReportRow = (code: string, make: () => Problem) => void;

/** Reports into a collector. Of a million bad rows all are counted, and the first hundred of each code are made. */
export function rowReporter(found: ProblemCollector): ReportRow {
  const groups = new Map<string, { count: number; latest: readonly Problem[] }>();
  return (code, make) => {
    const group = groups.get(code) ?? { count: 0, latest: [] };
    if (group.count === 0) groups.set(code, group);
    if (group.count < KEPT_PROBLEMS_PER_CODE) group.latest = [make()];
    group.count += 1;
    // From the hundred and first on the collector only counts.
    found.addAll(group.latest);
  };
}
