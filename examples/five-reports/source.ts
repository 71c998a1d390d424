import { REPORTS } from "antq/movement";

/** How a source document is named in the notes. */
export function sourceOf(id: string): string {
  const report = Object.entries(REPORTS).find(([known]) => known === id)?.[1];
  if (report === undefined) throw new Error(`A data file names an unknown report: ${id}`);
  return report.title.vi;
}
