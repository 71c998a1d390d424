import type { MovementIndicator } from "./chapters.ts";
import type { ReportId } from "./reports.ts";

/** An indicator of which a document prints a figure that is not shipped, and where it stands there. */
export interface FigureLeftOut {
  readonly document: ReportId;
  readonly location: string;
  readonly indicator: MovementIndicator;
}

/**
 * Figures on single people of one commune that are not shipped (số liệu không đưa vào): drug tests, fines,
 * supervision, sentences and reintegration in xã Pờ Y. In one commune few people stand behind such a figure, and their
 * neighbours can tell who. The indicators stay in the catalogue.
 *
 * @example
 * import { FIGURES_LEFT_OUT, STATEMENTS } from "antq/movement";
 * const leftOut = new Set<string>(FIGURES_LEFT_OUT.map(({ indicator }) => indicator));
 * STATEMENTS.some(({ indicator, place }) => leftOut.has(indicator) && place === "xã Pờ Y") //=> false
 */
export const FIGURES_LEFT_OUT: readonly FigureLeftOut[] = Object.freeze([
  ...leftOut("III.2.5, point 2", [
    "suspected-drug-users-listed",
    "drug-tested-people",
    "drug-tested-people-positive",
    "drug-tested-people-negative",
  ]),
  ...leftOut("III.2.5, point 3", ["drug-use-people-fined", "drug-use-fines", "drug-use-supervised-people"]),
  ...leftOut("III.6, paragraph 1", [
    "community-sentence-files-received",
    "community-sentence-people",
    "suspended-sentence-people",
    "conditional-release-people",
  ]),
  ...leftOut("III.6, paragraph 2", ["released-prisoners-supported"]),
]);

function leftOut(location: string, indicators: readonly MovementIndicator[]): readonly FigureLeftOut[] {
  return indicators.map((indicator) => Object.freeze({ document: "po-y-commune", location, indicator }));
}
