import type { Bound } from "../kernel/bound.ts";
import type { Amount } from "../kernel/decimal.ts";
import type { StatedTime } from "../period/stated-time.ts";
import type { MovementIndicator } from "./chapters.ts";
import type { NoteName } from "./notes.ts";
import type { PlaceName } from "./places.ts";
import type { MovementRatio } from "./ratios.ts";

/** The figures that stand together in one place of a document and hold for one time. */
export interface StatementSection {
  /** By the document's own numbering: section, then paragraph, point of a list or footnote. */
  readonly at: string;
  readonly time: StatedTime;
  readonly rows: readonly StatementRow[];
}

/** Indicator or ratio; the figure as printed; its value in the unit of the indicator; what is not as usual. */
export type StatementRow = readonly [
  code: MovementIndicator | MovementRatio,
  printed: string,
  value: Amount,
  details?: StatementDetails,
];

/** Where nothing is said, the figure is exact, of the report's own place, and no claim about others. */
interface StatementDetails {
  readonly bound?: Bound;
  readonly measure?: "change" | "ratio";
  /** Of a change: the time that it is compared with. */
  readonly base?: StatedTime;
  readonly place?: PlaceName;
  readonly note?: NoteName;
}
