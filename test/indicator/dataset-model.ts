import type { ObservationRecord } from "antq/indicator";
import { RANK } from "./datasets.ts";

// A naive model of what stands: every report is kept, and whoever asks looks through them all.

type Report = Required<Pick<ObservationRecord, "time" | "value" | "bound" | "status">> & {
  readonly revision: number;
};

export class ReportModel {
  readonly reports: Report[] = [];

  add(report: Report): void {
    this.reports.push(report);
  }

  /** Whether nothing tells this report from one that is there. */
  clashes({ time, status, revision }: Report): boolean {
    return this.reports.some(
      (other) => other.time === time && other.status === status && other.revision === revision,
    );
  }

  standing(): readonly Report[] {
    return this.reports.filter((report) => !this.reports.some((other) => goesBefore(other, report)));
  }

  yielded(): readonly (readonly [Report, Report])[] {
    const standing = this.standing();
    return this.reports.flatMap((report) => {
      const by = standing.find((other) => other.time === report.time);
      return by === undefined || by === report ? [] : [[report, by] as const];
    });
  }
}

function goesBefore(left: Report, right: Report): boolean {
  if (left.time !== right.time) return false;
  if (left.status !== right.status) return RANK[left.status] < RANK[right.status];
  return left.revision > right.revision;
}
