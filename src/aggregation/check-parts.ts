import type { WholePart } from "../indicator/catalogue.ts";
import type { Dataset } from "../indicator/dataset.ts";
import { contentOf } from "../indicator/dataset-content.ts";
import type { PartRelation } from "../indicator/indicator.ts";
import type { IndicatorCode } from "../indicator/indicator-code.ts";
import { addIntervals, type Interval } from "../indicator/interval.ts";
import { Decimal } from "../kernel/decimal.ts";
import { type Result, success, unwrap } from "../kernel/result.ts";
import { groupedBy } from "../territory/grouped-by.ts";
import type { Filled } from "../territory/sorted-list.ts";
import { type Agreement, ANYTHING, AT_LEAST_NOTHING, agreementOf, intervalOfFigure } from "./agreement.ts";
import { gathered } from "./gathered.ts";
import { figuresOf } from "./job-figures.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import { type ReadScope, type RollUpRequest, readRequest } from "./request.ts";
import type { RolledFigure } from "./rolled-figure.ts";

/** A whole beside its parts (tổng số và thành phần), checked as what they are; see `Part`. */
export interface PartCheck {
  readonly whole: RolledFigure;
  readonly relation: PartRelation;
  readonly by: string;
  /** All parts of a partition or of disjoint subsets; of what may overlap one at a time. */
  readonly parts: readonly RolledFigure[];
  /** Parts that nobody collects then, or no body of this sector. */
  readonly lacking: readonly IndicatorCode[];
  readonly outcome: Agreement;
}

/**
 * Checks wholes against their parts: a partition adds up to the whole, disjoint subsets to no more than it, and of parts
 * that may overlap each is no more. Units that are silent leave it undetermined, unless the parts already exceed the
 * whole.
 *
 * @throws DomainError those of `rollUp`
 * @example
 * import { checkParts } from "antq/aggregation";
 * import { createCatalogue, createDataset } from "antq/indicator";
 * import { calendarYear, year } from "antq/period";
 * import { createTerritory } from "antq/territory";
 * const flow = { unit: "incident", behaviour: "flow", collection: [{ tier: "commune", sectors: ["police"] }] } as const;
 * const partOf = [{ whole: "fires", relation: "partition", by: "place" }] as const;
 * const catalogue = createCatalogue({
 *   indicators: [
 *     { code: "fires", name: { vi: "Vụ cháy", en: "Fires" }, ...flow },
 *     { code: "forest-fires", name: { vi: "Cháy rừng", en: "Forest fires" }, ...flow, partOf },
 *     { code: "house-fires", name: { vi: "Cháy nhà", en: "House fires" }, ...flow, partOf },
 *   ],
 * });
 * const territory = createTerritory({ units: [{ code: "23395", name: "Pờ Y", kind: "commune" }] });
 * const of = { unit: "23395", reporter: "police:23395@..", report: { document: "báo cáo" } };
 * const time = year(calendarYear, 2024);
 * const observations = [
 *   { ...of, indicator: "fires", time, value: 5 },
 *   { ...of, indicator: "forest-fires", time, value: 2 },
 *   { ...of, indicator: "house-fires", time, value: 2 },
 * ];
 * const dataset = createDataset({ catalogue, territory, observations });
 * const checks = checkParts(dataset, { indicators: ["fires"], to: "commune", periods: [time] });
 * checks.map(({ relation, by, outcome }) => `${relation} by ${by}: ${outcome}`) //=> ["partition by place: differs"]
 */
export function checkParts(dataset: Dataset, request: RollUpRequest): readonly PartCheck[] {
  return unwrap(safeCheckParts(dataset, request));
}

/** As `checkParts`, answering a `Result` instead of throwing; the request may be anything at all. */
export function safeCheckParts(dataset: Dataset, request: unknown): Result<readonly PartCheck[]> {
  const read = readRequest(request);
  if (!read.ok) return read;
  const { indicators, ...scope } = read.value;
  const wholes = figuresOf(contentOf(dataset), indicators, scope);
  if (!wholes.ok) return wholes;
  const parts = partFigures(dataset, indicators, scope);
  if (!parts.ok) return parts;
  const beside = groupedBy(parts.value, placeOf);
  const groups = new Map(indicators.map((code) => [code, groupsOf(dataset.catalogue.partsOf(code))]));
  return success(
    Object.freeze(
      wholes.value.flatMap((whole) => {
        const ofPlace = beside.get(placeOf(whole)) ?? [];
        return (groups.get(whole.indicator) ?? []).map((group) => partCheck(dataset, whole, group, ofPlace));
      }),
    ),
  );
}

/** The problems of a part that has no figure where its whole has one: the check says that it is lacking. */
const LACKING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    AGGREGATION_PROBLEMS.notCollected,
    AGGREGATION_PROBLEMS.belowCollection,
    AGGREGATION_PROBLEMS.noCollectingUnit,
    AGGREGATION_PROBLEMS.dayOfWindow,
  ].map(({ code }) => code),
);

function partFigures(
  dataset: Dataset,
  wholes: readonly IndicatorCode[],
  scope: ReadScope,
): Result<readonly RolledFigure[]> {
  const codes = new Set(
    wholes.flatMap((code) => dataset.catalogue.partsOf(code)).map(({ part }) => part.code),
  );
  return gathered(
    [...new Set(scope.periods)].flatMap((period) =>
      [...codes].map((code): Result<readonly RolledFigure[]> => {
        const found = figuresOf(contentOf(dataset), [code], { ...scope, periods: [period] });
        const isLacking = !found.ok && found.problems.every((problem) => LACKING.has(problem.code));
        return isLacking ? success([]) : found;
      }),
    ),
  );
}

function placeOf({ unit, sector, period }: RolledFigure): string {
  return `${unit} ${sector} ${period}`;
}

/** Parts that are checked together: those of one divider that share nothing. */
function groupsOf(parts: readonly WholePart[]): readonly Filled<WholePart>[] {
  const groups = groupedBy(parts, ({ relation, by, part }) =>
    [relation, by, relation === "overlapping" ? part.code : ""].join(" "),
  );
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group);
}

function partCheck(
  { catalogue }: Dataset,
  whole: RolledFigure,
  group: Filled<WholePart>,
  beside: readonly RolledFigure[],
): PartCheck {
  const codes = group.map(({ part }) => part.code);
  const parts = beside.filter(({ indicator }) => codes.includes(indicator));
  const lacking = codes.filter((code) => parts.every(({ indicator }) => indicator !== code));
  const intervalOf = (figure: RolledFigure): Interval => {
    const indicator = catalogue.indicator(figure.indicator);
    return indicator === undefined ? ANYTHING : intervalOfFigure(indicator, figure);
  };
  const unknown = lacking.map((code) =>
    catalogue.indicator(code)?.correctable ? ANYTHING : AT_LEAST_NOTHING,
  );
  const sum = [...parts.map(intervalOf), ...unknown].reduce(addIntervals, NOTHING);
  const [{ relation, by }] = group;
  const outcome = agreementOf(sum, intervalOf(whole), relation === "partition" ? "equal" : "atMost");
  return Object.freeze({
    whole,
    relation,
    by,
    parts: Object.freeze(parts),
    lacking: Object.freeze(lacking),
    outcome,
  });
}

const ZERO = /* @__PURE__ */ new Decimal(0);
const NOTHING: Interval = /* @__PURE__ */ Object.freeze({ least: ZERO, most: ZERO });
