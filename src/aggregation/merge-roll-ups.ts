import { type Coverage, isComplete } from "../indicator/coverage.ts";
import { addBounds } from "../kernel/bound.ts";
import { type Decimal, isExactAmount } from "../kernel/decimal.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { listOf } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { groupedBy } from "../territory/grouped-by.ts";
import type { Filled } from "../territory/sorted-list.ts";
import type { UnitId } from "../territory/unit-id.ts";
import { inOrder, keyOfFigure } from "./figure-order.ts";
import { AGGREGATION_PROBLEMS } from "./problems.ts";
import type { EstimatedPart, RolledFigure, StockReadings } from "./rolled-figure.ts";
import { safeRolledFigure } from "./rolled-figure-record.ts";
import { asRolled, isRolled } from "./rolled-lists.ts";

/**
 * Puts roll-ups together that were cut between collecting units (ghép kết quả tổng hợp), each made of the units `among`
 * which it was asked: the figures are those of one roll-up of all of them. The order of the pieces does not matter. They
 * may have been JSON on the way, as from another worker or machine.
 *
 * @throws DomainError `aggregation.unitInTwoPieces`, `aggregation.sumTooLarge`; for figures that came as plain records
 * those of `createFigure`
 * @example
 * import { mergeRollUps, rollUp } from "antq/aggregation";
 * import { createCatalogue, createDataset } from "antq/indicator";
 * import { calendarYear, year } from "antq/period";
 * import { createTerritory, parseUnitId } from "antq/territory";
 * const catalogue = createCatalogue({
 *   indicators: [
 *     {
 *       code: "fires",
 *       name: { vi: "Vụ cháy, nổ", en: "Fires" },
 *       unit: "incident",
 *       behaviour: "flow",
 *       collection: [{ tier: "commune", sectors: ["police"] }],
 *     },
 *   ],
 * });
 * const territory = createTerritory({
 *   units: [
 *     { code: "62", name: "Kon Tum", kind: "province" },
 *     { code: "23395", name: "Pờ Y", kind: "commune", parent: "62" },
 *     { code: "23380", name: "Đắk Ang", kind: "commune", parent: "62" },
 *   ],
 * });
 * const time = year(calendarYear, 2024);
 * const report = { document: "báo cáo năm" };
 * const observations = ["23395", "23380"].map((unit, place) => {
 *   return { indicator: "fires", unit, reporter: `police:${unit}@..`, time, value: place + 1, report };
 * });
 * const dataset = createDataset({ catalogue, territory, observations });
 * const whole = { indicators: ["fires"], to: "province", periods: [time] } as const;
 * const pieces = ["23395@..", "23380@.."].map((unit) => rollUp(dataset, { ...whole, among: [parseUnitId(unit)] }));
 * mergeRollUps(pieces).map(({ total }) => String(total)) //=> ["3"]
 * const twice = [...pieces, ...pieces];
 * mergeRollUps(twice) //=> throws aggregation.unitInTwoPieces
 */
export function mergeRollUps(pieces: readonly (readonly RolledFigure[])[]): readonly RolledFigure[] {
  return unwrap(safeMergeRollUps(pieces));
}

/** As `mergeRollUps`, answering a `Result` instead of throwing; takes lists of anything at all. */
export function safeMergeRollUps(pieces: unknown): Result<readonly RolledFigure[]> {
  const read = readPieces(pieces);
  if (!read.ok) return read;
  const found = new ProblemCollector();
  const groups = groupedBy(read.value.flat(), keyOfFigure);
  const merged = [...groups.values()].map((group) => mergedFigure(group, found));
  return found.isEmpty ? success(asRolled(inOrder(merged))) : failure(...found.problems);
}

const readFigures = listOf(safeRolledFigure);

/** What came out of a roll-up here is not looked at again. */
const readPieces = listOf((piece) => (isRolled(piece) ? success(piece) : readFigures(piece)));

function mergedFigure(group: Filled<RolledFigure>, found: ProblemCollector): RolledFigure {
  const [first] = group;
  if (group.length === 1) return first;
  const { indicator, unit, period } = first;
  const coverage = mergedCoverage(group);
  for (const [place, twice] of coverage.expected.entries()) {
    const facts = { unit: twice, indicator, period };
    if (twice === coverage.expected[place - 1]) found.report(AGGREGATION_PROBLEMS.unitInTwoPieces, facts);
  }
  const reported = mergedReported(group);
  if (reported !== null && !isExactAmount(reported)) {
    found.report(AGGREGATION_PROBLEMS.sumTooLarge, { indicator, unit, period });
  }
  return Object.freeze({
    ...first,
    total: isComplete(coverage) ? reported : null,
    reported,
    bound: reported === null ? "exact" : group.map(({ bound }) => bound).reduce(addBounds),
    coverage,
    contradicted: sorted(group.flatMap(({ contradicted }) => contradicted)),
    readings: mergedReadings(group),
    estimated: mergedEstimate(group),
  });
}

/** What does not add up has no sum in any piece. */
function mergedReported(group: readonly RolledFigure[]): Decimal | null {
  const sums = group.flatMap(({ reported }) => reported ?? []);
  return sums.length === 0 ? null : sums.reduce((sum, each) => sum.plus(each));
}

function mergedCoverage(group: readonly RolledFigure[]): Coverage {
  const all = (list: "expected" | "complete" | "partial" | "missing") =>
    sorted(group.flatMap(({ coverage }) => coverage[list]));
  const months = (side: "known" | "expected") =>
    group.reduce((sum, { coverage }) => sum + coverage.unitMonths[side], 0);
  return Object.freeze({
    expected: all("expected"),
    complete: all("complete"),
    partial: all("partial"),
    missing: all("missing"),
    unitMonths: Object.freeze({ known: months("known"), expected: months("expected") }),
  });
}

function mergedEstimate(group: readonly RolledFigure[]): EstimatedPart | null {
  const all = group.flatMap(({ estimated }) => estimated ?? []);
  if (all.length === 0) return null;
  const amount = all.map((each) => each.amount).reduce((sum, each) => sum.plus(each));
  return Object.freeze({ amount, units: sorted(all.flatMap(({ units }) => units)) });
}

function mergedReadings(group: readonly RolledFigure[]): StockReadings | null {
  const all = group.flatMap(({ readings }) => readings ?? []);
  if (all.length === 0) return null;
  const [earliest = null] = all.flatMap((each) => each.earliest ?? []).sort();
  return Object.freeze({ maxAgeDays: Math.max(...all.map(({ maxAgeDays }) => maxAgeDays)), earliest });
}

function sorted(units: readonly UnitId[]): readonly UnitId[] {
  return Object.freeze(units.toSorted());
}
