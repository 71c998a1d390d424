import {
  createCatalogue,
  createDataset,
  createDatasetFromColumns,
  createObservation,
  type Dataset,
  type Observation,
  type ObservationColumns,
  type ObservationRecord,
  observationsIn,
  safeCreateDataset,
  safeCreateDatasetFromColumns,
} from "antq/indicator";
import { BOUNDS, type Result } from "antq/kernel";
import { createTerritory } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/indicator/dataset-content.ts";
import { flowSeriesAt } from "../../src/indicator/dataset-flow.ts";
import { buildFlowSeries, contradictionsOf, deriveWindow } from "../../src/indicator/flow-series.ts";
import { onlyDomainErrors } from "../laws.ts";
import { ReportModel } from "./dataset-model.ts";

const name = { vi: "Chỉ tiêu", en: "Indicator" };
const collection = [{ tier: "commune", sectors: ["police", "front"] }] as const;
const catalogue = createCatalogue({
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
const territory = createTerritory({
  units: [
    { code: "62", name: "Kon Tum", kind: "province", until: "2025-07-01" },
    { code: "51", name: "Quảng Ngãi", kind: "province", since: "2025-07-01" },
    { code: "611", name: "Ngọc Hồi", kind: "ruralDistrict", parent: "62", until: "2025-07-01" },
    { code: "23395", name: "Pờ Y", kind: "commune", parent: "611", until: "2025-07-01" },
    { code: "23377", name: "Bờ Y", kind: "commune", parent: "611", until: "2025-07-01" },
    { code: "23377", name: "Bờ Y", kind: "commune", parent: "51", since: "2025-07-01" },
  ],
});

const months = (start: number, end: number) => `${dayOf(start)}/${dayOf(end)}@01-01:start`;
function dayOf(boundary: number): string {
  return `${2024 + Math.floor(boundary / 12)}-${String((boundary % 12) + 1).padStart(2, "0")}-01`;
}

const record: ObservationRecord = {
  indicator: "fires",
  unit: "23395@..",
  reporter: "police:23395@..",
  time: months(0, 8),
  value: 1,
  report: { document: "báo cáo 8 tháng" },
};

const datasetOf = (...observations: readonly object[]) =>
  createDataset({ catalogue, territory, observations: observations.map((each) => ({ ...record, ...each })) });

const problemsOf = (answer: Result<Dataset>) =>
  answer.ok
    ? []
    : answer.problems.map(({ code, path }) => [code.replace(/^indicator\./u, ""), ...path].join(" "));

const codesOf = (...observations: readonly object[]) =>
  problemsOf(
    safeCreateDataset({
      catalogue,
      territory,
      observations: observations.map((each) => ({ ...record, ...each })),
    }),
  );

/** Sound observations of every behaviour, time, bound and status; no two of one series and time. */
const soundRecords: fc.Arbitrary<readonly ObservationRecord[]> = fc
  .array(
    fc.record({
      indicator: fc.constantFrom("fires", "seized", "briefed", "people"),
      unit: fc.constantFrom("23395", "23377"),
      window: fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 6 })),
      isSpan: fc.boolean(),
      steps: fc.nat(50),
      bound: fc.constantFrom(...BOUNDS),
      status: fc.constantFrom("actual" as const, "provisional" as const, "estimated" as const, undefined),
      reportedOn: fc.constantFrom("2026-01-01", "2025-04-01", null),
      revision: fc.constantFrom(0, 1, 70_000),
      document: fc.constantFrom("a", "b", "c"),
    }),
    { maxLength: 25 },
  )
  .map((drawn) =>
    drawn
      .map(({ indicator, unit, window: [start, length], isSpan, steps, bound, status, ...report }) => ({
        indicator,
        unit: `${unit}@..`,
        reporter: `police:${unit}@..`,
        time: isSpan
          ? { start: dayOf(start), end: "unstated" }
          : indicator === "people"
            ? dayOf(start)
            : months(start, start + length),
        value: indicator === "seized" ? `${Math.floor(steps / 10)}.${steps % 10}` : steps,
        bound: steps === 0 ? ("exact" as const) : bound,
        ...(status === undefined ? {} : { status }),
        report,
      }))
      .filter(
        (each, place, all) =>
          all.findIndex((other) => keyOf(other) === keyOf(each)) === place || typeof each.time !== "string",
      ),
  );

function keyOf({ indicator, unit, time }: ObservationRecord): string {
  return JSON.stringify([indicator, unit, time]);
}

const shown = (observation: Observation) => JSON.stringify(observation);

describe("a dataset", () => {
  it("keeps each observation as createObservation makes it", () => {
    fc.assert(
      fc.property(soundRecords, (observations) => {
        const dataset = createDataset({ catalogue, territory, observations });
        const expected = observations.map((each) => shown(createObservation(each, catalogue)));
        expect([...observationsIn(dataset)].map(shown).sort()).toStrictEqual(expected.sort());
        expect(dataset.size).toBe(observations.length);
      }),
    );
  });

  it("is the same of observations, of their records and of columns, in whatever order they come", () => {
    fc.assert(
      fc.property(
        soundRecords.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        ([observations, shuffled]) => {
          const first = contentOf(createDataset({ catalogue, territory, observations }));
          const made = shuffled.map((each) => createObservation(each, catalogue));
          const again = contentOf(createDataset({ catalogue, territory, observations: made }));
          const columns = columnsOf(shuffled);
          const third = contentOf(createDatasetFromColumns({ catalogue, territory, columns }));
          for (const other of [again, third]) {
            expect(other.series).toStrictEqual(first.series);
            expect(other.index).toStrictEqual(first.index);
            expect(other.rows.value).toStrictEqual(first.rows.value);
            expect(other.rows.flags).toStrictEqual(first.rows.flags);
            expect(other.rows.reportedOn).toStrictEqual(first.rows.reportedOn);
            expect(other.documents).toStrictEqual(first.documents);
            expect(other.times.map(({ text }) => text)).toStrictEqual(first.times.map(({ text }) => text));
          }
        },
      ),
    );
  });

  it("has the index that the graph of each series has, of exact windows alone", () => {
    fc.assert(
      fc.property(soundRecords, (observations) => {
        const content = contentOf(createDataset({ catalogue, territory, observations }));
        for (let at = 0; at < content.series.count; at += 1) {
          const code = content.indicators[content.series.indicator[at] ?? 0]?.code;
          const unit = content.units[content.series.unit[at] ?? 0];
          const exact = observations.filter(
            (each) => each.indicator === code && each.unit === unit && each.bound === "exact",
          );
          const windows = exact.flatMap(({ time, value }) =>
            typeof time === "string" ? [{ time, value: Number(value) * (code === "seized" ? 10 : 1) }] : [],
          );
          if (code === "people") {
            const { positions } = content.index;
            const points = positions.subarray(
              content.series.firstPoint[at],
              content.series.firstPoint[at + 1],
            );
            expect(points).toHaveLength(windows.length);
            continue;
          }
          if (code === "briefed") continue;
          const reports = windows.map(({ time, value }) => ({
            start: boundaryOf(time.slice(0, 10)),
            end: boundaryOf(time.slice(11, 21)),
            value: Math.round(value),
          }));
          const alone = buildFlowSeries(reports, { correctable: false });
          const series = flowSeriesAt(content, at);
          expect(contradictionsOf(series)).toHaveLength(contradictionsOf(alone).length);
          for (let start = 0; start < 20; start += 1) {
            for (let end = start; end < 20; end += 1) {
              const [one, other] = [alone, series].map((each) =>
                deriveWindow(each, 24_288 + start, 24_288 + end),
              );
              expect(other?.kind).toBe(one?.kind);
              if (one?.kind === "known") expect(other).toStrictEqual(one);
            }
          }
        }
      }),
    );
  });

  it("does not share its columns with what it was made of", () => {
    const columns = { ...columnsOf([record]), value: [5] };
    const dataset = createDatasetFromColumns({ catalogue, territory, columns });
    columns.value[0] = 6;
    expect([...observationsIn(dataset)].map(({ value }) => String(value))).toStrictEqual(["5"]);
    expect(Object.isFrozen(dataset)).toBe(true);
    expect(JSON.stringify(dataset)).not.toContain("firstRow");
  });

  it("is drawn with every bound, status and kind of time", () => {
    const all = fc
      .sample(soundRecords, { numRuns: 100, seed: 3 })
      .flatMap((observations) => [...observationsIn(createDataset({ catalogue, territory, observations }))]);
    expect(new Set(all.map(({ bound }) => bound)).size).toBe(BOUNDS.length);
    expect(new Set(all.map(({ status }) => status)).size).toBe(3);
    expect(new Set(all.map(({ time }) => typeof time)).size).toBe(2);
  });
});

function boundaryOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The same observations in columns, each text as often as it comes up. */
function columnsOf(records: readonly ObservationRecord[]): ObservationColumns {
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

describe("a report that speaks of the same time again", () => {
  const report = fc.record({
    time: fc.constantFrom(months(0, 6), months(0, 8), months(6, 8)),
    value: fc.nat(20),
    status: fc.constantFrom("actual" as const, "provisional" as const, "estimated" as const),
    revision: fc.nat(2),
  });
  type Given = typeof report extends fc.Arbitrary<infer Drawn> ? Drawn : never;
  type Real = { observations: ObservationRecord[] };

  class Reports implements fc.Command<ReportModel, Real> {
    constructor(readonly given: Given) {}
    check = (model: Readonly<ReportModel>) => !model.clashes(this.given);
    run(model: ReportModel, real: Real): void {
      const { revision, ...fields } = this.given;
      model.add(this.given);
      real.observations.push({ ...record, ...fields, report: { document: "báo cáo", revision } });
      const dataset = createDataset({ catalogue, territory, observations: real.observations });
      const exact = flowSeriesAt(contentOf(dataset), 0).reports.values;
      expect([...exact].sort()).toStrictEqual(
        model
          .standing()
          .map(({ value }) => value)
          .sort(),
      );
      expect(
        dataset
          .superseded()
          .map(({ observation, by }) => [said(observation), said(by)])
          .sort(),
      ).toStrictEqual(
        model
          .yielded()
          .map((pair) => pair.map((each) => `${each.time} ${each.value} ${each.status} ${each.revision}`))
          .sort(),
      );
    }
    toString = () => JSON.stringify(this.given);
  }

  class ClashingReports implements fc.Command<ReportModel, Real> {
    constructor(readonly given: Given) {}
    check = (model: Readonly<ReportModel>) => model.clashes(this.given);
    run(_: ReportModel, real: Real): void {
      const { revision, ...fields } = this.given;
      const again = { ...record, ...fields, report: { document: "báo cáo khác", revision } };
      const answer = safeCreateDataset({ catalogue, territory, observations: [...real.observations, again] });
      expect(answer.ok ? [] : answer.problems.map(({ code }) => code)).toStrictEqual([
        "indicator.reportedTwice",
      ]);
    }
    toString = () => `again ${JSON.stringify(this.given)}`;
  }

  it("takes the place of the earlier one, yields to it, or is refused, as in a list that is looked through", () => {
    const commands = [
      report.map((given) => new Reports(given)),
      report.map((given) => new ClashingReports(given)),
    ];
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 12 }), (all) => {
        fc.modelRun(() => ({ model: new ReportModel(), real: { observations: [] } }), all);
      }),
    );
  });

  function said({ time, value, status, report: { revision } }: Observation): string {
    return `${String(time)} ${value} ${status} ${revision}`;
  }

  it("is refused with its place where it only says the same again", () => {
    expect(codesOf({}, { value: 2 })).toStrictEqual(["reportedTwice observations 1"]);
    expect(codesOf({}, {})).toStrictEqual(["reportedTwice observations 1"]);
  });

  it("may repeat a span, whose end is not known", () => {
    const time = { start: "2019-01-01", end: "unstated" };
    expect(datasetOf({ time }, { time, value: 2 }).superseded()).toStrictEqual([]);
  });
});

describe("a dataset is refused for", () => {
  it.each<[string, object, readonly string[]]>([
    [
      "an indicator that is not declared",
      { indicator: "floods" },
      ["notInCatalogue observations 0 indicator"],
    ],
    ["a unit that is not known", { unit: "00001@.." }, ["unknownUnit observations 0 unit"]],
    ["a code that is not known", { unit: "00001" }, ["unknownUnit observations 0 unit"]],
    [
      "a unit that has ended before the last day",
      { time: months(12, 24) },
      ["unitNotAlive observations 0 unit"],
    ],
    [
      "a unit that begins later",
      { unit: "23377@2025-07-01", reporter: "police:23377@2025-07-01" },
      ["unitNotAlive observations 0 unit"],
    ],
    [
      "a code that nobody bears then",
      { unit: "23395", time: months(12, 24) },
      ["unitNotAlive observations 0 unit"],
    ],
    [
      "a reporter of no known unit",
      { reporter: "police:00001@.." },
      ["unknownReporterUnit observations 0 reporter"],
    ],
    [
      "a commune where the district collects",
      { indicator: "models", reporter: "government:23395@.." },
      ["belowCollection observations 0 unit"],
    ],
    ["a day of what happens", { time: "2024-08-31" }, ["dayOfWindow observations 0 time"]],
    ["a window of what stands", { indicator: "people" }, ["windowOfStock observations 0 time"]],
    ["half an incident", { value: "0.5" }, ["finerThanIndicator observations 0 value"]],
    ["less than no incidents", { value: 0, bound: "lessThan" }, ["emptyInterval observations 0 value"]],
    [
      "what was counted before it began",
      { status: "actual", report: { document: "a", reportedOn: "2023-12-01" } },
      ["reportedTooEarly observations 0 report reportedOn"],
    ],
    ["a misspelt field", { reporters: "x" }, ["record.unknownField observations 0"]],
    [
      "a misspelt field of the report",
      { report: { document: "a", revisions: 1 } },
      ["record.unknownField observations 0 report"],
    ],
    [
      "a span that looks like a window",
      { time: { start: "2024-01-01", end: "2024-09-01@01-01:start" } },
      ["date.notADate observations 0 time end"],
    ],
  ])("%s", (_, change, expected) => {
    expect(
      codesOf({ time: months(0, 7) }, change)
        .filter((code) => !code.startsWith("reportedTwice"))
        .map((code) => code.replace("observations 1", "observations 0")),
    ).toStrictEqual(expected);
  });

  it("two bodies of one sector that speak of the same days of a unit", () => {
    const other = { reporter: "police:611@.." };
    expect(codesOf({}, { ...other, time: months(6, 9) })).toStrictEqual([
      "twoReporters observations 1 reporter",
    ]);
    expect(codesOf({}, { ...other, time: months(8, 9) })).toStrictEqual([]);
    expect(codesOf({}, { reporter: "front:23395@.." })).toStrictEqual([]);
    const stock = { indicator: "people", time: "2024-08-31" };
    expect(codesOf(stock, { ...stock, ...other })).toStrictEqual(["twoReporters observations 1 reporter"]);
    expect(codesOf(stock, { ...stock, ...other, time: "2024-09-01" })).toStrictEqual([]);
  });

  it("two calendars in one series", () => {
    expect(codesOf({}, { time: "2024-09-10/2024-10-10@12-10:end" })).toStrictEqual([
      "otherCalendar observations 1 time",
    ]);
  });

  it("a sum beyond the exact range", () => {
    const value = Number.MAX_SAFE_INTEGER;
    expect(codesOf({ value: 1, time: months(8, 9) }, { value })).toStrictEqual([
      "sumTooLarge observations 1 value",
    ]);
    // Rounded to 2^53, the sums of the last three would not agree with each other, though they are true.
    const small = [
      { value: 1, time: months(8, 9) },
      { value: 1, time: months(9, 10) },
      { value: 2, time: months(8, 10) },
    ];
    expect(codesOf({ value }, ...small)).toStrictEqual(["sumTooLarge observations 0 value"]);
    expect(codesOf({ value }, { value: 0, time: months(8, 9) })).toStrictEqual([]);
    const stock = { indicator: "people", value };
    expect(codesOf({ ...stock, time: "2024-08-31" }, { ...stock, time: "2024-09-01" })).toStrictEqual([]);
  });

  it("many things at once: the first hundred of a kind, each with what it is about, and how many more", () => {
    const observations = Array.from({ length: 250 }, (_, place) => ({
      ...record,
      unit: "00001@..",
      value: place,
    }));
    const answer = safeCreateDataset({ catalogue, territory, observations });
    const problems = answer.ok ? [] : answer.problems;
    expect(problems).toHaveLength(101);
    expect(problems[0]?.facts).toStrictEqual({
      indicator: "fires",
      unit: "00001@..",
      time: months(0, 8),
      document: "báo cáo 8 tháng",
    });
    expect(problems.at(-1)?.facts).toMatchObject({ count: 150 });
    const half = safeCreateDataset({ catalogue, territory, observations: [{ ...record, value: 0.5 }] });
    expect(half.ok ? {} : half.problems[0]?.facts).toMatchObject({
      indicator: "fires",
      document: "báo cáo 8 tháng",
    });
  });

  it("anything else with domain problems only", () => {
    onlyDomainErrors((observations) => safeCreateDataset({ catalogue, territory, observations }));
    onlyDomainErrors((columns) => safeCreateDatasetFromColumns({ catalogue, territory, columns }));
    const fields = ["indicator", "unit", "reporter", "time", "value", "bound", "status", "report", "x"];
    const spoilt = fc
      .tuple(fc.constantFrom(...fields), fc.anything({ withBigInt: true }))
      .map(([field, value]) => [record, { ...record, [field]: value }]);
    onlyDomainErrors((observations) => safeCreateDataset({ catalogue, territory, observations }), spoilt);
    const column = fc
      .tuple(
        fc.constantFrom(...Object.keys(columnsOf([record]))),
        fc.anything({ withBigInt: true, withTypedArray: true }),
      )
      .map(([field, value]) => ({ ...columnsOf([record]), [field]: value }));
    onlyDomainErrors((columns) => safeCreateDatasetFromColumns({ catalogue, territory, columns }), column);
  });
});

describe("a dataset keeps, with a note,", () => {
  const notesOf = (...observations: readonly object[]) =>
    datasetOf(...observations).notes.map(({ code }) => code.replace("indicator.", ""));

  it.each<[string, object, readonly string[]]>([
    ["nothing else", {}, []],
    ["a figure from above the collecting tier", { unit: "62@.." }, ["aboveCollection"]],
    ["a figure of a sector that does not collect", { reporter: "women:23395@.." }, ["notCollecting"]],
    [
      "what a new unit says of a window that began before it",
      { unit: "23377", reporter: "police:23377@2025-07-01", time: months(12, 24) },
      ["presentTerritory"],
    ],
  ])("%s", (_, change, expected) => {
    expect(notesOf(change)).toStrictEqual(expected);
  });

  it("a code as the unit that bears it on the last day", () => {
    const dataset = datasetOf(
      { unit: "23377", time: months(12, 18) },
      { unit: "23377", time: months(18, 19), reporter: "police:23377@2025-07-01" },
    );
    expect([...observationsIn(dataset)].map(({ unit }) => unit)).toStrictEqual([
      "23377@..",
      "23377@2025-07-01",
    ]);
  });
});

describe("columns", () => {
  const columns = columnsOf([record]);
  const codes = (change: object) =>
    problemsOf(safeCreateDatasetFromColumns({ catalogue, territory, columns: { ...columns, ...change } }));

  it.each<[string, object, readonly string[]]>([
    ["nothing", {}, []],
    [
      "an indicator that is not declared",
      { indicators: ["floods"] },
      ["notInCatalogue columns indicators 0"],
    ],
    ["a column of another length", { unit: [0, 0] }, ["columnLength columns unit"]],
    ["a column that is none", { time: "0" }, ["notAColumn columns time"]],
    ["bigints", { value: new BigInt64Array(1) }, ["notAColumn columns value"]],
    ["a place beyond its list", { unit: [1] }, ["notInDictionary columns unit 0"]],
    ["half a place", { unit: [0.5] }, ["notInDictionary columns unit 0"]],
    ["a text for a place", { unit: ["0"] }, ["notInDictionary columns unit 0"]],
    ["a negative value", { value: [-1] }, ["notAScaledCount columns value 0"]],
    ["a value beyond the exact range", { value: [2 ** 53] }, ["notAScaledCount columns value 0"]],
    ["a day that is none", { reportedOn: [20_240_231] }, ["notADayNumber columns reportedOn 0"]],
    ["a misspelt column", { revisions: [0] }, ["record.unknownField columns"]],
    [
      "two documents without a column",
      { documents: ["a", "b"], document: undefined },
      ["documentLacking columns documents"],
    ],
    ["a unit that is not known", { units: ["00001@.."] }, ["unknownUnit columns unit 0"]],
  ])("are refused for %s", (_, change, expected) => {
    expect(codes(change)).toStrictEqual(expected);
  });

  it("may list what no observation has", () => {
    expect(codes({ units: [...columns.units, "00001@.."] })).toStrictEqual([]);
  });
});
