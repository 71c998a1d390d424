export { BODIES, type MovementBody } from "./bodies.ts";
export { CATALOGUE } from "./catalogue.ts";
export { CHAPTERS, type Chapter, type MovementIndicator } from "./chapters.ts";
export { DOCUMENT_REGISTER } from "./documents.ts";
export { FIGURES_LEFT_OUT, type FigureLeftOut } from "./figures-left-out.ts";
export { OBSERVATIONS, observationOf } from "./observations.ts";
export { PLACES, type Place, type PlaceName } from "./places.ts";
export { PLAN_155 } from "./plan-155.ts";
export type { MovementRatio } from "./ratios.ts";
export {
  administrativeReports,
  monthlyPoliceStatistics,
  planReports155,
  safetyOfCommunesAndOrganisations,
  safetyOfResidentialAreas,
} from "./regimes.ts";
export { REPORTS, type ReportId, type SourceDocument } from "./reports.ts";
export { SAFETY_STANDARDS, type SafetySubject } from "./standards.ts";
export { STATEMENTS } from "./statements.ts";
export { PLAN_155_TARGETS } from "./targets.ts";
