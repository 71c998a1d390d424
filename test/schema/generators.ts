import { formatPlainDate, readPlainDate, safeParsePlainDate } from "antq/date";
import { safeParseDocumentNumber } from "antq/document";
import {
  type CatalogueRecords,
  coverageOf,
  createCatalogue,
  type FigureRecord,
  type ObservationRecord,
  type StatementRecord,
  safeCreateCatalogue,
  safeCreateCoverage,
  safeCreateFigure,
  safeCreateObservation,
  safeCreateStatement,
  safeParseIndicatorCode,
} from "antq/indicator";
import { BOUNDS, type Reading, type Result, safeParseAmount } from "antq/kernel";
import { PLAN_155 } from "antq/movement";
import {
  december10,
  formatPeriod,
  readStatedTime,
  safeParsePeriod,
  safeReportingCalendar,
} from "antq/period";
import { safeCreatePlan, safeCreateReceipt } from "antq/programme";
import { type DueRule, type RegimeRecord, safeRegime, type WindowRule } from "antq/regime";
import { documentKey, safeDocumentKey, safeParseDocumentKey } from "antq/register";
import * as schemas from "antq/schema";
import { atLeast, atMost, fallOfAtLeast, moreThan, none, safeParseThreshold } from "antq/target";
import {
  safeBody,
  safeCreateTerritory,
  safeParseBodyId,
  safeParseMapping,
  safeParseUnitId,
} from "antq/territory";
import { formatCount, formatNumber, formatQuantity, readCount } from "antq/vietnamese";
import { wordThreshold } from "antq/wording";
import fc from "fast-check";
import type * as z from "zod";
import { datasetOf } from "../aggregation/communes.ts";
import { plainDates } from "../date/generators.ts";
import { documentNumbers } from "../document/generators.ts";
import { catalogueRecords, codes, unitCoverages } from "../indicator/generators.ts";
import { calendars, periods } from "../period/generators.ts";
import { planRecords, receipts } from "../programme/generators.ts";
import { identitiesOf } from "../register/generators.ts";
import { bodyIds, sectors, unitIds, validities } from "../territory/generators.ts";
import { amounts, counts, quantities } from "../vietnamese/generators.ts";
import {
  columnsOf,
  comparisonRequests,
  MAPPING,
  mappedTerritory,
  mappingRows,
  observationLists,
  ratioRequests,
  requests,
  rolledFigures,
  rowsOf,
  standards,
  stockRequests,
  targets,
  territoryRecords,
  wholeRequests,
} from "./sets.ts";

/** A schema with inputs that it takes, as JSON holds them, and what the room itself says of any input. */
export interface Case {
  readonly schema: z.ZodType;
  readonly valid: fc.Arbitrary<unknown>;
  readonly room?: (input: unknown) => Result<unknown>;
}

const texts: fc.Arbitrary<string> = fc.constantFrom("xã Pờ Y", "toString", "__proto__", "Ðồn", " a ", "0");

/** Catalogues as JSON holds them. */
const catalogues: fc.Arbitrary<CatalogueRecords> = catalogueRecords;

const catalogue = createCatalogue({
  indicators: [
    {
      code: "fires",
      name: { vi: "Vụ cháy, nổ", en: "Fires" },
      unit: "incident",
      behaviour: "flow",
      collection: [{ tier: "commune", sectors: ["police"] }],
    },
  ],
});

const observations: fc.Arbitrary<ObservationRecord> = fc.record(
  {
    indicator: fc.constant("fires"),
    unit: unitIds,
    reporter: bodyIds,
    time: fc.oneof(
      periods,
      fc.record({ start: fc.constant("unstated"), end: fc.oneof(plainDates, fc.constant("unstated")) }),
    ),
    value: fc.oneof(fc.nat(), fc.nat().map(String), fc.constant(0)),
    bound: fc.constantFrom("exact", "atLeast", "moreThan", "about"),
    status: fc.constantFrom("estimated"),
    report: fc.record(
      {
        document: fc.constantFrom("báo cáo 8 tháng", "__proto__"),
        reportedOn: fc.option(plainDates, { nil: null }),
        revision: fc.oneof(fc.constant(0), fc.nat()),
      },
      { requiredKeys: ["document"] },
    ),
  },
  { requiredKeys: ["indicator", "unit", "reporter", "time", "value", "report", "status"] },
);

const spans = fc.record({
  start: fc.constant("unstated"),
  end: fc.oneof(plainDates, fc.constant("unstated")),
});

const statements: fc.Arbitrary<StatementRecord> = fc.record(
  {
    indicator: fc.constant("fires"),
    unit: fc.option(unitIds, { nil: null }),
    place: fc.constantFrom("xã Pờ Y", "__proto__"),
    printed: fc.constantFrom("01 vụ", "trên 3.300"),
    value: fc.oneof(fc.nat(), fc.nat().map(String)),
    bound: fc.constantFrom(...BOUNDS),
    time: fc.oneof(
      periods.map((period) => ({ kind: "period" as const, period })),
      fc.record({
        kind: fc.constant("asOf" as const),
        day: fc.oneof(plainDates, fc.constant("unstated")),
        within: fc.option(periods, { nil: null }),
      }),
      fc.record({ kind: fc.constantFrom("span" as const, "everyYear" as const), span: spans }),
      fc.constant({ kind: "term" as const, firstYear: 2020, lastYear: 2025 }),
    ),
    measure: fc.constant("change"),
    base: fc.option(
      periods.map((period) => ({ kind: "period" as const, period })),
      { nil: null },
    ),
    source: fc.constant({ document: "báo cáo 8 tháng", location: "mục I" }),
    note: fc.constantFrom({ vi: "Sơ bộ", en: "Provisional" }, null),
  },
  {
    requiredKeys: ["indicator", "unit", "place", "printed", "value", "time", "measure", "source"],
  },
);

const coverages = unitCoverages.map(coverageOf);

/** Figures of units that have all reported, some of them, or none. */
const figures: fc.Arbitrary<FigureRecord> = fc
  .record({
    unit: unitIds,
    sector: sectors,
    period: fc.oneof(periods, plainDates),
    sum: fc.nat(),
    coverage: coverages,
  })
  .map(({ sum, ...rest }) => ({
    indicator: "fires",
    ...rest,
    reported: rest.coverage.unitMonths.known === 0 ? null : sum,
  }));

const regimes: fc.Arbitrary<RegimeRecord> = fc.record({
  id: fc.constantFrom("district-plan", "constructor"),
  name: fc.constant({ vi: "Kế hoạch của huyện", en: "Plan of the district" }),
  calendar: calendars,
  windows: fc.array(
    fc.record({
      window: fc.constantFrom<WindowRule[]>(
        "month",
        "quarter",
        "halfYear",
        "year",
        { firstMonths: 8 },
        { lastMonths: 6 },
      ),
      due: fc.constantFrom<DueRule[]>(
        "none",
        { workingDaysAfterEnd: 3 },
        { before: { month: 6, day: 10 } },
        { by: { month: 1, day: 15, yearsLater: 1 } },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  validity: validities,
  territory: fc.option(unitIds, { nil: null }),
  legalBasis: fc.record({
    document: fc.constant("Kế hoạch 12/KH-UBND"),
    article: fc.constantFrom("mục IV.4", null),
    validityIs: fc.constantFrom("verified", "unverified"),
  }),
});

const jsonAmounts: fc.Arbitrary<number | string> = fc.oneof(fc.nat(), amounts.map(String));
const jsonCounts: fc.Arbitrary<number | string> = fc.oneof(fc.nat(), fc.nat().map(String), fc.constant(0));

/** A count with its bound; fewer than 0 there cannot be. */
const jsonBounded = fc
  .record({ value: jsonCounts, bound: fc.constantFrom(...BOUNDS) })
  .filter(({ value, bound }) => bound !== "lessThan" || Number(value) > 0);

/** Rows of a check of rates, each side known exactly, by a bound or not at all. */
const ratioRows: fc.Arbitrary<schemas.RatioRowRecord> = fc.record(
  {
    unit: fc.constantFrom("xã A", "__proto__", "52@.."),
    numerator: fc.oneof(jsonCounts, jsonBounded),
    denominator: fc.oneof(jsonCounts, fc.constant(null)),
    asOf: fc.oneof(plainDates, fc.constant("unstated")),
    unknown: jsonCounts,
    relation: fc.constantFrom("partOfWhole", "independent", "perMeasure"),
    decimals: fc.integer({ min: 0, max: 15 }),
  },
  { requiredKeys: ["unit", "numerator", "denominator", "asOf"] },
);

export const COLUMNS = {
  unit: "Đơn vị",
  numerator: "Đạt",
  denominator: "Tổng số",
  asOf: "Ngày tính",
  unknown: "Chưa báo cáo",
} as const;

/** Counts as cells print them: grouped, bare, with a zero in front, behind a bound word, or blank. */
export const cells: fc.Arbitrary<string> = fc.oneof(
  fc.nat({ max: 10_000_000 }).chain((count) => {
    const bare = String(count);
    const grouped = formatCount(count);
    return fc.constantFrom(bare, grouped, grouped.replaceAll(".", " "), `trên ${grouped}`, `gần ${bare}`);
  }),
  fc.constantFrom("", " ", "1.305", "8.022", "0", "08"),
);

const days = fc.oneof(plainDates.map(formatPlainDate), plainDates, fc.constantFrom("", "16//5/2019"));
const blankOrCount = fc.oneof(
  counts.filter((count) => !count.isNegative()).map(formatCount),
  fc.constant(""),
);

export const printedRows: fc.Arbitrary<Record<string, string>> = fc.record({
  [COLUMNS.unit]: fc.constantFrom("xã A", " xã B ", "__proto__"),
  [COLUMNS.numerator]: cells,
  [COLUMNS.denominator]: cells,
  [COLUMNS.asOf]: days,
  [COLUMNS.unknown]: blankOrCount,
  "Ghi chú": texts,
});

const thresholds = fc.constantFrom(
  atLeast("90%"),
  moreThan("66.67%"),
  atMost({ count: "3.5" }),
  none,
  fallOfAtLeast("5%"),
);

const bodies = fc.record(
  {
    id: bodyIds,
    name: fc.constant({ vi: "Công an", en: "Police" }),
    aliases: fc.array(fc.constantFrom("CAT", "constructor")),
    parent: fc.constant(null),
    validity: validities,
  },
  { requiredKeys: ["id", "name"] },
);

/** What a lenient reader says, as the output of a reading schema. */
function asRead<Value>(reading: Reading<Value>): Result<schemas.ReadValue<Value>> {
  if (!reading.ok) return { ok: false, problems: reading.problems };
  const { value, raw, warnings } = reading;
  return { ok: true, value: { value, raw, warnings } };
}

function ofText<Value>(read: (text: string) => Reading<Value>) {
  return (input: unknown) =>
    typeof input === "string" ? asRead(read(input)) : ({ ok: false, problems: [] } as const);
}

const { catalogue: ofCommunes, territory } = datasetOf([]);
const places = { catalogue: ofCommunes, territory };

const inDecember10 = { calendar: december10, year: 2024 };

/** Every schema of the room. */
export const CASES: Readonly<Record<string, Case>> = {
  plainDateSchema: { schema: schemas.plainDateSchema, valid: plainDates, room: safeParsePlainDate },
  documentDateSchema: {
    schema: schemas.documentDateSchema,
    valid: plainDates.map(formatPlainDate),
    room: ofText(readPlainDate),
  },
  periodSchema: { schema: schemas.periodSchema, valid: periods, room: (input) => safeParsePeriod(input) },
  periodLabelSchema: {
    schema: schemas.periodLabelSchema(december10),
    valid: fc.constantFrom("6 tháng đầu năm 2024", "quý II năm 2024", "2023-12-10/2024-06-10@12-10:end"),
    room: (input) => safeParsePeriod(input, december10),
  },
  statedTimeSchema: {
    schema: schemas.statedTimeSchema(inDecember10),
    valid: periods.map(formatPeriod),
    room: ofText((text) => readStatedTime(text, inDecember10)),
  },
  reportingCalendarSchema: {
    schema: schemas.reportingCalendarSchema,
    valid: calendars,
    room: safeReportingCalendar,
  },
  amountSchema: { schema: schemas.amountSchema, valid: jsonAmounts, room: safeParseAmount },
  printedCountSchema: {
    schema: schemas.printedCountSchema,
    valid: counts.filter((count) => !count.isNegative()).map(formatCount),
    room: ofText(readCount),
  },
  printedNumberSchema: {
    schema: schemas.printedNumberSchema,
    valid: fc.oneof(
      amounts.filter((amount) => amount.decimalPlaces() > 0).map((amount) => formatNumber(amount)),
    ),
  },
  printedQuantitySchema: { schema: schemas.printedQuantitySchema, valid: quantities.map(formatQuantity) },
  unitIdSchema: { schema: schemas.unitIdSchema, valid: unitIds, room: safeParseUnitId },
  sectorSchema: { schema: schemas.sectorSchema, valid: sectors },
  bodyIdSchema: { schema: schemas.bodyIdSchema, valid: bodyIds, room: safeParseBodyId },
  bodySchema: { schema: schemas.bodySchema, valid: bodies, room: safeBody },
  documentNumberSchema: {
    schema: schemas.documentNumberSchema,
    valid: documentNumbers,
    room: safeParseDocumentNumber,
  },
  documentKeySchema: {
    schema: schemas.documentKeySchema,
    valid: identitiesOf(documentNumbers).map(documentKey),
    room: safeParseDocumentKey,
  },
  documentIdentitySchema: {
    schema: schemas.documentIdentitySchema,
    valid: identitiesOf(documentNumbers),
    room: safeDocumentKey,
  },
  indicatorCodeSchema: { schema: schemas.indicatorCodeSchema, valid: codes, room: safeParseIndicatorCode },
  indicatorSchema: {
    schema: schemas.indicatorSchema,
    valid: catalogues
      .filter(({ indicators }) => indicators.length > 0)
      .map(({ indicators }) => indicators[0]),
  },
  ratioIndicatorSchema: {
    schema: schemas.ratioIndicatorSchema,
    valid: catalogues.filter(({ ratios }) => ratios?.[0] !== undefined).map(({ ratios }) => ratios?.[0]),
  },
  catalogueSchema: { schema: schemas.catalogueSchema, valid: catalogues, room: safeCreateCatalogue },
  observationSchema: {
    schema: schemas.observationSchema(catalogue),
    valid: observations,
    room: (input) => safeCreateObservation(input, catalogue),
  },
  statementSchema: {
    schema: schemas.statementSchema(catalogue),
    valid: statements,
    room: (input) => safeCreateStatement(input, catalogue),
  },
  coverageSchema: { schema: schemas.coverageSchema, valid: coverages, room: safeCreateCoverage },
  figureSchema: { schema: schemas.figureSchema, valid: figures, room: safeCreateFigure },
  territorySchema: { schema: schemas.territorySchema, valid: territoryRecords, room: safeCreateTerritory },
  mappingSchema: {
    schema: schemas.mappingSchema(mappedTerritory, MAPPING),
    valid: mappingRows,
    room: (input) => safeParseMapping(mappedTerritory, input, MAPPING),
  },
  datasetSchema: { schema: schemas.datasetSchema(places), valid: observationLists },
  datasetFromRowsSchema: {
    schema: schemas.datasetFromRowsSchema(places),
    valid: observationLists.map(rowsOf),
  },
  datasetFromColumnsSchema: {
    schema: schemas.datasetFromColumnsSchema(places),
    valid: observationLists.map(columnsOf),
  },
  rollUpRequestSchema: { schema: schemas.rollUpRequestSchema, valid: requests },
  rolledFigureSchema: { schema: schemas.rolledFigureSchema, valid: rolledFigures },
  reconciliationRequestSchema: { schema: schemas.reconciliationRequestSchema, valid: wholeRequests },
  ratioRollUpRequestSchema: { schema: schemas.ratioRollUpRequestSchema, valid: ratioRequests },
  comparisonRequestSchema: { schema: schemas.comparisonRequestSchema, valid: comparisonRequests },
  stockCheckRequestSchema: { schema: schemas.stockCheckRequestSchema, valid: stockRequests },
  targetSchema: { schema: schemas.targetSchema, valid: targets },
  standardSchema: { schema: schemas.standardSchema, valid: standards },
  regimeSchema: { schema: schemas.regimeSchema, valid: regimes, room: safeRegime },
  planSchema: {
    schema: schemas.planSchema,
    valid: fc.oneof(planRecords, fc.constant(PLAN_155)),
    room: safeCreatePlan,
  },
  receiptSchema: { schema: schemas.receiptSchema, valid: receipts, room: safeCreateReceipt },
  thresholdSchema: { schema: schemas.thresholdSchema, valid: thresholds, room: safeParseThreshold },
  printedThresholdSchema: {
    schema: schemas.printedThresholdSchema,
    valid: thresholds.map((threshold) => wordThreshold(threshold, "vi")),
  },
  ratioRowSchema: { schema: schemas.ratioRowSchema, valid: ratioRows },
  printedRatioRowSchema: { schema: schemas.printedRatioRowSchema(COLUMNS), valid: printedRows },
};
