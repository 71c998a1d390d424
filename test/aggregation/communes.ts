import { createCatalogue, createDataset, type Dataset, type ObservationRecord } from "antq/indicator";
import { calendarYear, type Period, periodBetween } from "antq/period";
import { createTerritory, parseUnitId, type UnitId } from "antq/territory";
import fc from "fast-check";

// A province of two districts, their communes, and what the police and the government of the communes report.

const police = [{ tier: "commune", sectors: ["police"] }] as const;
const both = [{ tier: "commune", sectors: ["police", "government"] }] as const;

export const catalogue = createCatalogue({
  indicators: [
    {
      code: "fires",
      name: { vi: "Vụ cháy", en: "Fires" },
      unit: "incident",
      behaviour: "flow",
      collection: police,
    },
    {
      code: "meetings",
      name: { vi: "Cuộc họp", en: "Meetings" },
      unit: "session",
      behaviour: "flow",
      collection: both,
    },
    {
      code: "households",
      name: { vi: "Hộ ký cam kết", en: "Households" },
      unit: "household",
      behaviour: "distinct",
      collection: police,
    },
    {
      code: "groups",
      name: { vi: "Tổ", en: "Groups" },
      unit: "group",
      behaviour: "stock",
      collection: police,
    },
    {
      code: "new-groups",
      name: { vi: "Tổ lập mới", en: "New groups" },
      unit: "group",
      behaviour: "flow",
      collection: police,
      changes: { stock: "groups", direction: "adds" },
    },
    {
      code: "dissolved-groups",
      name: { vi: "Tổ giải thể", en: "Dissolved groups" },
      unit: "group",
      behaviour: "flow",
      collection: police,
      changes: { stock: "groups", direction: "removes" },
    },
    {
      code: "corrected",
      name: { vi: "Số sau điều chỉnh", en: "Figures with corrections" },
      unit: "incident",
      behaviour: "flow",
      correctable: true,
      collection: police,
    },
    {
      code: "recognised",
      name: { vi: "Khu dân cư đạt chuẩn", en: "Recognised quarters" },
      unit: "unit",
      behaviour: "stock",
      standsFor: "assessmentYear",
      collection: police,
    },
    {
      code: "handed-over",
      name: { vi: "Xã có mô hình", en: "Communes with models" },
      unit: "unit",
      behaviour: "flow",
      collection: [
        { tier: "district", sectors: ["government"], validity: { from: null, until: "2025-07-01" } },
        { tier: "province", sectors: ["government"], validity: { from: "2025-07-01", until: null } },
      ],
    },
    {
      code: "border",
      name: { vi: "Đường biên", en: "Border" },
      unit: "kilometre",
      decimals: 3,
      behaviour: "stock",
      collection: police,
      addsOverPlaces: false,
    },
    {
      code: "solved-fires",
      name: { vi: "Vụ cháy đã làm rõ", en: "Fires explained" },
      unit: "incident",
      behaviour: "flow",
      collection: police,
      partOf: [{ whole: "fires", relation: "partition", by: "result" }],
    },
    {
      code: "open-fires",
      name: { vi: "Vụ cháy chưa làm rõ", en: "Fires not explained" },
      unit: "incident",
      behaviour: "flow",
      collection: police,
      partOf: [{ whole: "fires", relation: "partition", by: "result" }],
    },
    {
      code: "forest-fires",
      name: { vi: "Vụ cháy rừng", en: "Forest fires" },
      unit: "incident",
      behaviour: "flow",
      collection: police,
      partOf: [{ whole: "fires", relation: "subset", by: "place" }],
    },
    {
      code: "night-fires",
      name: { vi: "Vụ cháy ban đêm", en: "Fires at night" },
      unit: "incident",
      behaviour: "flow",
      collection: police,
      partOf: [{ whole: "fires", relation: "overlapping", by: "time" }],
    },
  ],
  ratios: [
    {
      code: "solved-share",
      name: { vi: "Tỷ lệ làm rõ", en: "Share explained" },
      unit: "percent",
      numerator: "solved-fires",
      denominator: "fires",
      collection: police,
    },
    {
      code: "border-per-unit",
      name: { vi: "Đường biên mỗi xã", en: "Border per commune" },
      unit: "kilometre",
      numerator: "border",
      denominator: "handed-over",
      collection: police,
    },
    {
      code: "unknown-share",
      name: { vi: "Tỷ lệ", en: "Share" },
      unit: "percent",
      numerator: null,
      denominator: null,
      collection: police,
    },
  ],
});

export const COMMUNES: readonly UnitId[] = ["10101", "10102", "20101", "20102", "20103"].map((code) =>
  parseUnitId(`${code}@..`),
);
export const DISTRICTS: readonly UnitId[] = ["101@..", "201@.."].map((id) => parseUnitId(id));
export const PROVINCE = parseUnitId("01@..");

export const territory = createTerritory({
  units: [
    { code: "01", name: "Một", kind: "province" },
    { code: "101", name: "Mười", kind: "ruralDistrict", parent: "01", until: "2025-07-01" },
    { code: "201", name: "Hai Mươi", kind: "ruralDistrict", parent: "01", until: "2025-07-01" },
    ...COMMUNES.flatMap((id) => {
      const code = id.slice(0, 5);
      const district = { parent: code.slice(0, 3), until: "2025-07-01" };
      const province = { parent: "01", from: "2025-07-01" };
      return [district, province].map((row) => ({
        code,
        name: `Xã ${code}`,
        kind: "commune" as const,
        ...row,
      }));
    }),
  ],
});

/** Month 0 of the tests is January 2024. */
const ORIGIN = 2024 * 12;

/** The window between two months of 2024, counted from 0. */
export function windowOf(start: number, end: number): Period {
  return periodBetween(calendarYear, ORIGIN + start, ORIGIN + end);
}

/** An observation of a commune for a window of 2024, or on a day. */
export function told(
  indicator: string,
  unit: UnitId,
  time: readonly [start: number, end: number] | string,
  value: number | string,
  more: Partial<ObservationRecord> = {},
): ObservationRecord {
  const when = typeof time === "string" ? time : windowOf(...time);
  const report = { document: `báo cáo ${typeof time === "string" ? time : time.join("-")}` };
  return { indicator, unit, reporter: `police:${unit}`, time: when, value, report, ...more };
}

export function datasetOf(observations: readonly ObservationRecord[]): Dataset {
  return createDataset({ catalogue, territory, observations });
}

/** What happened in each month of a year, and which windows of it were reported. */
export interface Year {
  readonly truth: readonly number[];
  readonly windows: readonly (readonly [start: number, end: number])[];
}

const window = fc
  .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): readonly [number, number] => [start, Math.min(12, start + length)]);
const cumulative = fc.integer({ min: 1, max: 12 }).map((end): readonly [number, number] => [0, end]);
const monthly = fc.constant(
  Array.from({ length: 12 }, (_, month): readonly [number, number] => [month, month + 1]),
);

const windows = fc.oneof(
  monthly,
  fc.uniqueArray(fc.oneof(window, cumulative), {
    maxLength: 6,
    selector: ([start, end]) => `${start}-${end}`,
  }),
);

/** A year with cumulative, monthly, odd or no reports. */
const years: fc.Arbitrary<Year> = fc.record({
  truth: fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
  windows,
});

/** A year for each commune. */
export const districtYears = fc.array(years, { minLength: COMMUNES.length, maxLength: COMMUNES.length });

/** What truly happened in a window. */
export function sumOf(truth: readonly number[], [start, end]: readonly [number, number]): number {
  return truth.slice(start, end).reduce((sum, value) => sum + value, 0);
}

/** The true reports of each commune. */
export function reportsOf(all: readonly Year[], indicator = "fires"): readonly ObservationRecord[] {
  return COMMUNES.flatMap((unit, place) => {
    const { truth, windows: reported } = all[place] ?? { truth: [], windows: [] };
    return reported.map((window) => told(indicator, unit, window, sumOf(truth, window)));
  });
}

/** Whether the ends of a window are connected by reports, walked naively. */
export function isDerivable({ windows: reported }: Year, [start, end]: readonly [number, number]): boolean {
  const reached = new Set([start]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const [from, to] of reported) {
      if (reached.has(from)) reached.add(to);
      if (reached.has(to)) reached.add(from);
    }
  }
  return reached.has(end);
}

/** The most months inside a window that known windows cover without overlap, tried naively from its end. */
export function mostMonths(year: Year, [start, end]: readonly [number, number]): number {
  const most = Array.from({ length: end + 1 }, () => 0);
  for (let from = end - 1; from >= start; from -= 1) {
    most[from] = most[from + 1] ?? 0;
    for (let to = from + 1; to <= end; to += 1) {
      if (isDerivable(year, [from, to])) most[from] = Math.max(most[from] ?? 0, to - from + (most[to] ?? 0));
    }
  }
  return most[start] ?? 0;
}
