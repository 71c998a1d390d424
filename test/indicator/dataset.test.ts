import {
  createDataset,
  createDatasetFromColumns,
  createObservation,
  type Observation,
  type ObservationRecord,
  observationsIn,
  safeCreateDataset,
} from "antq/indicator";
import { BOUNDS } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/indicator/dataset-content.ts";
import { flowSeriesAt } from "../../src/indicator/dataset-flow.ts";
import { buildFlowSeries, contradictionsOf, deriveWindow } from "../../src/indicator/flow-series.ts";
import { ReportModel } from "./dataset-model.ts";
import {
  catalogue,
  codesOf,
  columnsOf,
  datasetOf,
  months,
  RANK,
  record,
  soundRecords,
  territory,
} from "./datasets.ts";

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
          const first = createDataset({ catalogue, territory, observations });
          const made = shuffled.map((each) => createObservation(each, catalogue));
          const again = createDataset({ catalogue, territory, observations: made });
          const third = createDatasetFromColumns({ catalogue, territory, columns: columnsOf(shuffled) });
          for (const other of [again, third]) {
            expect(contentOf(other)).toStrictEqual(contentOf(first));
            expect(other.superseded()).toStrictEqual(first.superseded());
            expect(other.size).toBe(first.size);
          }
        },
      ),
    );
  });

  it("has the index that the graph of each series has, of the exact windows that stand", () => {
    fc.assert(
      fc.property(soundRecords, (observations) => {
        const content = contentOf(createDataset({ catalogue, territory, observations }));
        for (let at = 0; at < content.series.count; at += 1) {
          const code = content.indicators[content.series.indicator[at] ?? 0]?.code;
          const unit = content.units[content.series.unit[at] ?? 0];
          const standing = standingOf(
            observations.filter((each) => each.indicator === code && each.unit === unit),
          );
          const exact = standing.filter(({ bound }) => bound === "exact");
          if (code === "people") {
            const [first, end] = [content.series.firstPoint[at], content.series.firstPoint[at + 1]];
            expect(content.index.positions.subarray(first, end)).toHaveLength(exact.length);
            continue;
          }
          if (code === "briefed") continue;
          const reports = exact.map(({ time, value }) => ({
            start: boundaryOf(String(time).slice(0, 10)),
            end: boundaryOf(String(time).slice(11, 21)),
            value: Number(value) * (code === "seized" ? 10 : 1),
          }));
          const alone = buildFlowSeries(
            reports.map((each) => ({ ...each, value: Math.round(each.value) })),
            { correctable: false },
          );
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

  it("does not share its columns with what it was made of, and shows nobody its own", () => {
    const columns = { ...columnsOf([record]), value: [5], time: Int32Array.of(0) };
    const dataset = createDatasetFromColumns({ catalogue, territory, columns });
    columns.value[0] = 6;
    columns.time[0] = 7;
    expect([...observationsIn(dataset)].map(({ value }) => String(value))).toStrictEqual(["5"]);
    expect(Object.isFrozen(dataset)).toBe(true);
    expect(Reflect.ownKeys(dataset)).toStrictEqual(["catalogue", "territory", "size", "notes", "superseded"]);
    expect(() => contentOf({ ...dataset })).toThrow(TypeError);
  });

  it("is drawn with every bound, status and kind of time, and with figures that yield", () => {
    const datasets = fc
      .sample(soundRecords, { numRuns: 100, seed: 3 })
      .map((observations) => createDataset({ catalogue, territory, observations }));
    const all = datasets.flatMap((dataset) => [...observationsIn(dataset)]);
    expect(new Set(all.map(({ bound }) => bound)).size).toBe(BOUNDS.length);
    expect(new Set(all.map(({ status }) => status)).size).toBe(3);
    expect(new Set(all.map(({ time }) => typeof time)).size).toBe(2);
    expect(datasets.flatMap((dataset) => dataset.superseded()).length).toBeGreaterThan(50);
    const contradicted = datasets.filter((dataset) => contentOf(dataset).series.contradictions.size > 0);
    expect(contradicted.length).toBeGreaterThan(10);
  });
});

function boundaryOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** Of the observations of one series those that stand: of each time the one that goes before all others. */
function standingOf(records: readonly ObservationRecord[]): readonly Observation[] {
  const observations = records.map((each) => createObservation(each, catalogue));
  const goesBefore = (left: Observation, right: Observation) =>
    left.time === right.time &&
    (RANK[left.status] - RANK[right.status] || right.report.revision - left.report.revision) < 0;
  return observations.filter(
    (each) => typeof each.time === "string" && !observations.some((other) => goesBefore(other, each)),
  );
}

describe("a report that speaks of the same time again", () => {
  const report = fc.record({
    time: fc.constantFrom(months(0, 6), months(0, 8), months(6, 8)),
    value: fc.nat(20),
    status: fc.constantFrom("actual" as const, "provisional" as const, "estimated" as const),
    revision: fc.nat(2),
    bound: fc.constantFrom("exact" as const, "atLeast" as const),
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
          .filter(({ bound }) => bound === "exact")
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
