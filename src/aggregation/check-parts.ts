import type { WholePart } from "../indicator/catalogue.ts";
import type { Dataset } from "../indicator/dataset.ts";
import type { PartRelation } from "../indicator/indicator.ts";
import type { IndicatorCode } from "../indicator/indicator-code.ts";
import { addIntervals, type Interval } from "../indicator/interval.ts";
import { Decimal } from "../kernel/decimal.ts";
import { type Agreement, AT_LEAST_NOTHING, agreementOf, intervalOfFigure } from "./agreement.ts";
import type { RollUpRequest } from "./request.ts";
import { rollUp, safeRollUp } from "./roll-up.ts";
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
  const { indicators, ...scope } = request;
  const wholes = rollUp(dataset, request);
  const parts = [...new Set(indicators)].flatMap((code) => dataset.catalogue.partsOf(code));
  const codes = [...new Set(parts.map(({ part }) => part.code))];
  const figures = scope.periods.flatMap((period) =>
    codes.flatMap((code) => {
      // A part that nobody collects at the time is lacking, which the check says.
      const found = safeRollUp(dataset, { ...scope, indicators: [code], periods: [period] });
      return found.ok ? found.value : [];
    }),
  );
  return Object.freeze(
    wholes.flatMap((whole) => {
      const beside = figures.filter((figure) => isBeside(figure, whole));
      const groups = groupsOf(dataset.catalogue.partsOf(whole.indicator));
      return groups.map((group) => partCheck(dataset, whole, group, beside));
    }),
  );
}

function isBeside(figure: RolledFigure, { unit, sector, period }: RolledFigure): boolean {
  return figure.unit === unit && figure.sector === sector && figure.period === period;
}

/** Parts that are checked together: those of one divider that share nothing. */
function groupsOf(parts: readonly WholePart[]): readonly (readonly WholePart[])[] {
  const groups = new Map<string, WholePart[]>();
  for (const part of parts) {
    const own = part.relation === "overlapping" ? part.part.code : "";
    const key = [part.relation, part.by, own].join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return [...groups.keys()].sort().flatMap((key) => [groups.get(key) ?? []]);
}

function partCheck(
  { catalogue }: Dataset,
  whole: RolledFigure,
  group: readonly WholePart[],
  beside: readonly RolledFigure[],
): PartCheck {
  const codes = group.map(({ part }) => part.code);
  const parts = beside.filter(({ indicator }) => codes.includes(indicator));
  const lacking = codes.filter((code) => parts.every(({ indicator }) => indicator !== code));
  const intervalOf = (figure: RolledFigure): Interval => {
    const indicator = catalogue.indicator(figure.indicator);
    return indicator === undefined ? { least: null, most: null } : intervalOfFigure(indicator, figure);
  };
  const sum = parts.map(intervalOf).reduce(addIntervals, lacking.length === 0 ? NOTHING : AT_LEAST_NOTHING);
  const relation = group[0]?.relation ?? "subset";
  const outcome = agreementOf(sum, intervalOf(whole), relation === "partition" ? "equal" : "atMost");
  return Object.freeze({
    whole,
    relation,
    by: group[0]?.by ?? "",
    parts: Object.freeze(parts),
    lacking: Object.freeze(lacking),
    outcome,
  });
}

const ZERO = /* @__PURE__ */ new Decimal(0);
const NOTHING: Interval = /* @__PURE__ */ Object.freeze({ least: ZERO, most: ZERO });
