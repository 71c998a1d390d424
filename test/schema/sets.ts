import { type RolledFigure, rollUp } from "antq/aggregation";
import { addDays, plainDate } from "antq/date";
import type { ObservationColumns, ObservationRecord } from "antq/indicator";
import { PLAN_155_TARGETS, SAFETY_STANDARDS } from "antq/movement";
import { calendarYear, year } from "antq/period";
import type * as schemas from "antq/schema";
import { atMost, fallOfAtLeast, none } from "antq/target";
import {
  createTerritory,
  type MappingRequest,
  PROVINCE_SUCCESSIONS,
  PROVINCES,
  type TerritoryRecords,
} from "antq/territory";
import fc from "fast-check";
import {
  COMMUNES,
  DISTRICTS,
  datasetOf,
  districtYears,
  PROVINCE,
  reportsOf,
  windowOf,
} from "../aggregation/communes.ts";
import { plainDates } from "../date/generators.ts";
import { unitRows } from "../territory/territories.ts";

/** What reports say of the communes of a province: windows of one year that overlap, and some that come late. */
export const observationLists: fc.Arbitrary<readonly ObservationRecord[]> = fc
  .record({ years: districtYears, late: fc.nat(40), revised: fc.boolean() })
  .map(({ years, late, revised }) => {
    const reports = reportsOf(years);
    const reportedOn = addDays(plainDate("2025-01-01"), late);
    const revisions = reports.slice(0, 2).map((record) => ({
      ...record,
      report: { document: "báo cáo bổ sung", reportedOn, revision: 1 },
    }));
    return revised ? [...reports, ...revisions] : reports;
  });

/** The same as rows of a CSV file: all cells are texts, and some of them empty. */
export function rowsOf(observations: readonly ObservationRecord[]): readonly Record<string, string>[] {
  return observations.map(({ report, time, ...record }) => ({
    ...Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)])),
    indicator: record.indicator,
    time: typeof time === "string" ? time : `${time.start}/${time.end}`,
    bound: record.bound ?? "",
    status: record.status ?? "",
    document: report.document,
    reportedOn: report.reportedOn ?? "",
    revision: report.revision === undefined ? "" : String(report.revision),
  }));
}

/** The same in columns, as lists of numbers. */
export function columnsOf(observations: readonly ObservationRecord[]): ObservationColumns {
  const listed = (of: (record: ObservationRecord) => string) => [...new Set(observations.map(of))];
  const lists = {
    indicators: listed(({ indicator }) => indicator),
    units: listed(({ unit }) => unit),
    reporters: listed(({ reporter }) => reporter),
    times: listed(({ time }) => String(time)),
    documents: listed(({ report }) => report.document),
  };
  return {
    ...lists,
    indicator: observations.map(({ indicator }) => lists.indicators.indexOf(indicator)),
    unit: observations.map(({ unit }) => lists.units.indexOf(unit)),
    reporter: observations.map(({ reporter }) => lists.reporters.indexOf(reporter)),
    time: observations.map(({ time }) => lists.times.indexOf(String(time))),
    value: observations.map(({ value }) => Number(value)),
    document: observations.map(({ report }) => lists.documents.indexOf(report.document)),
    reportedOn: observations.map(({ report }) => Number(report.reportedOn?.replaceAll("-", "") ?? 0)),
    revision: observations.map(({ report }) => report.revision ?? 0),
  };
}

const designated = { unit: "23395@..", designation: "keyArea", from: "2023-01-01", until: "", document: "" };

/** A table of codes of provinces, under headings of its own. */
export const MAPPING: MappingRequest = {
  on: plainDate("2025-07-01"),
  columns: { from: "cũ", to: "mới", share: "phần", fromName: "tên cũ", legalBasis: "căn cứ" },
  shares: { "toàn bộ": "whole", "một phần": "part" },
};

/** Two provinces become one, a third is split, and a fourth stays. */
export const mappedTerritory = createTerritory({
  units: ["01", "02", "03", "04", "01@", "02@", "03@"].map((code) => ({
    code: code.slice(0, 2),
    name: "Tỉnh",
    kind: "province" as const,
    ...(code.endsWith("@") ? { since: MAPPING.on } : { until: code === "04" ? null : MAPPING.on }),
  })),
});

const MAPPING_ROWS = [
  ["01", "01", "toàn bộ"],
  ["02", "01", "toàn bộ"],
  ["03", "02", "một phần"],
  ["03", "03", "một phần"],
  ["04", "04", "toàn bộ"],
] as const;

/** The rows in any order, with cells that say more, or nothing. */
export const mappingRows = fc
  .tuple(
    fc.shuffledSubarray([...MAPPING_ROWS], { minLength: MAPPING_ROWS.length }),
    fc.constantFrom(
      {},
      { "tên cũ": "Tỉnh" },
      { "tên cũ": "", "căn cứ": "" },
      { "căn cứ": "Nghị quyết", khác: 1 },
    ),
  )
  .map(([rows, more]) => rows.map(([from, to, share]) => ({ cũ: from, mới: to, phần: share, ...more })));

/** The provinces with all that became of them, and small territories with or without empty cells. */
export const territoryRecords: fc.Arbitrary<TerritoryRecords> = fc.oneof(
  { arbitrary: unitRows.map((units) => ({ units })), weight: 9 },
  fc.constant<TerritoryRecords>({
    units: [
      ...PROVINCES,
      {
        code: "23395",
        since: "",
        name: "Pờ Y",
        kind: "commune",
        parent: "62",
        until: "2025-07-01",
        source: "",
      },
    ],
    successions: PROVINCE_SUCCESSIONS,
    designations: [{ ...designated, designation: "keyArea" }],
    bodies: [{ id: "police:62@..", name: { vi: "Công an tỉnh Kon Tum", en: "Police of Kon Tum province" } }],
  }),
);

/** Figures of the communes and above them, as they come out of a roll-up. */
export const rolledFigures: fc.Arbitrary<RolledFigure> = fc
  .tuple(observationLists, fc.constantFrom("commune" as const, "province" as const), fc.nat())
  .map(([observations, to, place]) => {
    const asked = [windowOf(0, 6), windowOf(0, 8), windowOf(0, 12)];
    const figures = rollUp(datasetOf(observations), { indicators: ["fires"], to, periods: asked });
    return figures[place % figures.length];
  })
  .filter((figure) => figure !== undefined);

const scopes = {
  to: fc.oneof(
    fc.constantFrom("province" as const, "commune" as const),
    fc.subarray([PROVINCE, ...DISTRICTS, ...COMMUNES], { minLength: 1 }),
  ),
  hierarchyOn: plainDates,
  maxStockAgeDays: fc.nat(400),
  among: fc.subarray([...COMMUNES]),
};

const periods = fc.subarray([windowOf(0, 6), windowOf(0, 8), windowOf(0, 12), year(calendarYear, 2023)], {
  minLength: 1,
});
const indicators = fc.constant(["fires"]);
const ratios = fc.constant(["solved-share"]);

export const requests: fc.Arbitrary<schemas.RollUpRequestRecord> = fc.record(
  { ...scopes, indicators, periods: fc.oneof(periods, fc.constant(["2024-08-31"])) },
  { requiredKeys: ["to", "indicators", "periods"] },
);

export const wholeRequests: fc.Arbitrary<Omit<schemas.RollUpRequestRecord, "among">> = requests.map(
  ({ among: _, ...whole }) => whole,
);

export const ratioRequests: fc.Arbitrary<schemas.RatioRollUpRequestRecord> = fc.record(
  { ...scopes, ratios, periods },
  { requiredKeys: ["to", "ratios", "periods"] },
);

export const stockRequests: fc.Arbitrary<schemas.RollUpRequestRecord> = fc.record(
  { ...scopes, indicators, periods },
  { requiredKeys: ["to", "indicators", "periods"] },
);

export const comparisonRequests: fc.Arbitrary<schemas.ComparisonRequestRecord> = fc
  .tuple(stockRequests, fc.constantFrom("samePeriodLastYear" as const, "previousPeriod" as const))
  .map(([request, base]) => ({ ...request, base }));

const names = { vi: "Vụ cháy, nổ", en: "Fires" };
const source = { document: "a plan", location: "I.4" };

/** The targets of a real plan, and of a count and a change. */
export const targets: fc.Arbitrary<schemas.TargetRecord> = fc.oneof(
  fc.constantFrom<schemas.TargetRecord>(...Object.values(PLAN_155_TARGETS)),
  fc.record({
    code: fc.constantFrom("no-fires", "__proto__"),
    name: fc.constant(names),
    threshold: fc.constantFrom(none, atMost({ count: 3 }), fallOfAtLeast("5%")),
    kinds: fc.constant([{ kind: "constructor", name: names, figures: { indicator: "fires" } }]),
    years: fc.constantFrom({ first: 2024, last: 2024 }, null),
    place: fc.constantFrom("62@..", null),
    source: fc.constant(source),
  }),
);

/** Real standards, of which some criteria amend others. */
export const standards: fc.Arbitrary<schemas.StandardRecord> = fc.constantFrom<schemas.StandardRecord>(
  ...Object.values(SAFETY_STANDARDS),
);
