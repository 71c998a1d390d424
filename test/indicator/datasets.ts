import {
  createCatalogue,
  createDataset,
  createObservation,
  type Dataset,
  type Observation,
  type ObservationColumns,
  type ObservationRecord,
  safeCreateDataset,
} from "antq/indicator";
import { BOUNDS, type Result } from "antq/kernel";
import { createTerritory } from "antq/territory";
import fc from "fast-check";

// What the tests of datasets share: a catalogue, a territory with a commune whose code is used again, and records.

const name = { vi: "Chỉ tiêu", en: "Indicator" };
const collection = [{ tier: "commune", sectors: ["police", "front"] }] as const;
export const catalogue = createCatalogue({
  indicators: [
    { code: "fires", name, unit: "incident", behaviour: "flow", collection },
    { code: "seized", name, unit: "kilogram", behaviour: "flow", decimals: 1, collection },
    { code: "briefed", name, unit: "person", behaviour: "distinct", collection },
    { code: "people", name, unit: "person", behaviour: "stock", collection },
    {
      code: "models",
      name,
      unit: "group",
      behaviour: "flow",
      correctable: true,
      collection: [
        { tier: "district", sectors: ["government"], validity: { from: null, until: "2025-07-01" } },
        { tier: "commune", sectors: ["government"], validity: { from: "2025-07-01", until: null } },
      ],
    },
  ],
});
export const territory = createTerritory({
  units: [
    { code: "62", name: "Kon Tum", kind: "province", until: "2025-07-01" },
    { code: "51", name: "Quảng Ngãi", kind: "province", since: "2025-07-01" },
    { code: "611", name: "Ngọc Hồi", kind: "ruralDistrict", parent: "62", until: "2025-07-01" },
    { code: "23395", name: "Pờ Y", kind: "commune", parent: "611", until: "2025-07-01" },
    { code: "23377", name: "Bờ Y", kind: "commune", parent: "611", until: "2025-07-01" },
    { code: "23377", name: "Bờ Y", kind: "commune", parent: "51", since: "2025-07-01" },
  ],
});

export const months = (start: number, end: number) => `${dayOf(start)}/${dayOf(end)}@01-01:start`;
function dayOf(boundary: number): string {
  return `${2024 + Math.floor(boundary / 12)}-${String((boundary % 12) + 1).padStart(2, "0")}-01`;
}

export const record: ObservationRecord = {
  indicator: "fires",
  unit: "23395@..",
  reporter: "police:23395@..",
  time: months(0, 8),
  value: 1,
  report: { document: "báo cáo 8 tháng" },
};

export const datasetOf = (...observations: readonly object[]) =>
  createDataset({ catalogue, territory, observations: observations.map((each) => ({ ...record, ...each })) });

/** The codes of problems without their room, each with its path. */
export const problemsOf = (answer: Result<Dataset>) =>
  answer.ok
    ? []
    : answer.problems.map(({ code, path }) => [code.replace(/^indicator\./u, ""), ...path].join(" "));

export const codesOf = (...observations: readonly object[]) =>
  problemsOf(
    safeCreateDataset({
      catalogue,
      territory,
      observations: observations.map((each) => ({ ...record, ...each })),
    }),
  );

/** The order in which statuses yield: a larger one yields to a smaller one. */
export const RANK = { actual: 0, provisional: 1, estimated: 2 } as const;

/** Sound observations of every behaviour, time, bound and status; several of one series and time, and of bare codes. */
export const soundRecords: fc.Arbitrary<readonly ObservationRecord[]> = fc
  .array(
    fc.record({
      indicator: fc.constantFrom("fires", "seized", "briefed", "people"),
      unit: fc.constantFrom("23395", "23377"),
      start: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(12)),
      length: fc.constantFrom(1, 2, 3, 6, 6),
      isSpan: fc.nat(9).map((drawn) => drawn === 0),
      steps: fc.nat(50),
      bound: fc.oneof({ weight: 2, arbitrary: fc.constant("exact" as const) }, fc.constantFrom(...BOUNDS)),
      status: fc.constantFrom("actual" as const, "provisional" as const, "estimated" as const, undefined),
      reportedOn: fc.constantFrom("2026-01-01", "2025-04-01", null),
      revision: fc.constantFrom(0, 1, 70_000),
      document: fc.constantFrom("a", "b", "c"),
    }),
    { maxLength: 25, size: "max" },
  )
  .map((drawn) => withoutClashes(drawn.map(recordOf)));

type Drawn = {
  readonly indicator: string;
  readonly unit: string;
  readonly start: number;
  readonly length: number;
  readonly isSpan: boolean;
  readonly steps: number;
  readonly bound: (typeof BOUNDS)[number];
  readonly status: keyof typeof RANK | undefined;
  readonly reportedOn: string | null;
  readonly revision: number;
  readonly document: string;
};

function recordOf(drawn: Drawn): ObservationRecord {
  const { indicator, unit, start, length, isSpan, steps, bound, status, ...report } = drawn;
  const time = indicator === "people" ? dayOf(start) : months(start, start + length);
  return {
    indicator,
    unit: `${unit}@..`,
    reporter: `police:${unit}@..`,
    time: isSpan ? { start: dayOf(start), end: "unstated" } : time,
    value: indicator === "seized" ? `${Math.floor(steps / 10)}.${steps % 10}` : steps,
    bound: steps === 0 ? "exact" : bound,
    ...(status === undefined ? {} : { status }),
    report,
  };
}

/** Of those that nothing tells apart only one. */
function withoutClashes(records: readonly ObservationRecord[]): readonly ObservationRecord[] {
  const keys = records.map((each) => {
    const { indicator, unit, time, status, report } = createObservation(each, catalogue);
    return JSON.stringify([indicator, unit, time, status, report.revision]);
  });
  return records.filter(
    (each, place) => typeof each.time !== "string" || keys.indexOf(keys[place] ?? "") === place,
  );
}

/** The same observations in columns, each text as often as it comes up. */
export function columnsOf(records: readonly ObservationRecord[]): ObservationColumns {
  const observations = records.map((each) => createObservation(each, catalogue));
  const places = observations.map((_, place) => place);
  const decimals = (each: Observation) => catalogue.indicator(each.indicator)?.decimals ?? 0;
  return {
    indicators: observations.map(({ indicator }) => indicator),
    units: observations.map(({ unit }) => unit),
    reporters: observations.map(({ reporter }) => reporter),
    times: observations.map(({ time }) =>
      typeof time === "string" ? time : [time.start, time.end].join("/").replaceAll("unstated", ".."),
    ),
    documents: observations.map(({ report }) => report.document),
    indicator: places,
    unit: Int32Array.from(places),
    reporter: Uint8Array.from(places),
    time: places,
    document: places,
    value: observations.map((each) => each.value.times(10 ** decimals(each)).toNumber()),
    bound: observations.map(({ bound }) => BOUNDS.indexOf(bound)),
    status: observations.map(({ status }) => ["actual", "provisional", "estimated"].indexOf(status)),
    reportedOn: observations.map(({ report }) => Number((report.reportedOn ?? "0").replaceAll("-", ""))),
    revision: observations.map(({ report }) => report.revision),
  };
}
