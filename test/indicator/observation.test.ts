import { parsePlainDate, plainDate } from "antq/date";
import {
  createCatalogue,
  createObservation,
  createStatement,
  isPeriod,
  isSpan,
  type Observation,
  type ObservationRecord,
  observationFrom,
  type ReportDetails,
  type StatementRecord,
  safeCreateObservation,
  safeCreateStatement,
  timeKindOf,
} from "antq/indicator";
import { BOUNDS } from "antq/kernel";
import { calendarYear, firstMonths, type StatedTime, UNSTATED_SPAN, year } from "antq/period";
import { parseBodyId } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyDomainErrors, survivesJson } from "../laws.ts";
import { decimalText } from "./generators.ts";

const collection = [{ tier: "commune", sectors: ["police"] }] as const;
const name = { vi: "Chỉ tiêu", en: "Indicator" };
const catalogue = createCatalogue({
  indicators: [
    { code: "fires", name, unit: "incident", behaviour: "flow", collection },
    { code: "seized", name, unit: "kilogram", behaviour: "flow", decimals: 1, collection },
    { code: "briefed", name, unit: "person", behaviour: "distinct", collection },
    { code: "people", name, unit: "person", behaviour: "stock", collection },
    { code: "groups", name, unit: "group", behaviour: "mixed", collection },
  ],
  ratios: [{ code: "rate", name, unit: "percent", numerator: "briefed", denominator: "people", collection }],
});

const window = "2024-01-01/2024-09-01@01-01:start";
const record: ObservationRecord = {
  indicator: "fires",
  unit: "23377@..",
  reporter: "police:23377@..",
  time: window,
  value: 1,
  report: { document: "báo cáo 8 tháng đầu năm 2024" },
};

const problemsOf = (answer: ReturnType<typeof safeCreateObservation | typeof safeCreateStatement>) =>
  answer.ok
    ? []
    : answer.problems.map(({ code, path }) =>
        [code.replace(/^(?:indicator|record)\./u, ""), ...path].join(" "),
      );

/** Observations of every behaviour, kind of time, bound and status; zero, large and with decimals. */
const observationRecords: fc.Arbitrary<ObservationRecord> = fc
  .record({
    indicator: fc.constantFrom("fires", "seized", "briefed", "people", "groups"),
    day: fc.constantFrom("2024-02-29", "2023-12-31", "2024-08-31"),
    window: fc.constantFrom(window, "2023-12-10/2024-06-10@12-10:end"),
    span: fc.constantFrom(
      { start: "2019-01-01", end: "unstated" },
      { start: "unstated", end: "2024-08-31" },
      { start: "2024-06-12", end: "2024-07-20" },
    ),
    isSpan: fc.boolean(),
    steps: fc.oneof(fc.constantFrom(0, 1, 9_007_199_254_740), fc.nat(100)),
    bound: fc.constantFrom(...BOUNDS),
    status: fc.constantFrom("actual" as const, "provisional" as const, "estimated" as const, undefined),
    reportedOn: fc.constantFrom("2024-08-20", "2024-12-01", null, undefined),
    revision: fc.constantFrom(0, 1, undefined),
  })
  .map(
    ({
      indicator,
      day,
      window: period,
      span,
      isSpan: takesSpan,
      steps,
      bound,
      status,
      reportedOn,
      revision,
    }) => ({
      ...record,
      indicator,
      time: takesSpan ? span : indicator === "people" ? day : period,
      value: decimalText(steps, indicator === "seized" ? 1 : 0),
      bound: bound === "lessThan" && steps === 0 ? "atMost" : bound,
      ...(status === undefined ? {} : { status }),
      report: {
        document: "a report",
        ...(reportedOn === undefined ? {} : { reportedOn }),
        ...(revision === undefined ? {} : { revision }),
      },
    }),
  );

describe("an observation", () => {
  it("is made again of its own content, also after JSON", () => {
    const observations = observationRecords.map((each) => createObservation(each, catalogue));
    survivesJson(observations, (plain) => createObservation(plain as ObservationRecord, catalogue));
  });

  it("never changes", () => {
    fc.assert(
      fc.property(observationRecords, (each) => {
        const observation = createObservation(each, catalogue);
        for (const value of [observation, observation.report, observation.time]) {
          expect(Object.isFrozen(value)).toBe(true);
        }
      }),
    );
  });

  it("is exact, a first report, and of an undated document where nothing else is said", () => {
    expect(createObservation(record, catalogue)).toMatchObject({
      bound: "exact",
      status: "actual",
      report: { reportedOn: null, revision: 0 },
    });
  });

  it.each<[string, ObservationRecord["time"], string, string]>([
    ["on the first day of its window", window, "2024-01-01", "provisional"],
    ["on the last day of its window", window, "2024-08-31", "provisional"],
    ["on the day after its window", window, "2024-09-01", "actual"],
    ["before its span ended", { start: "2024-06-12", end: "2024-09-01" }, "2024-08-31", "provisional"],
    ["in a span that has no stated end", { start: "2024-06-12", end: "unstated" }, "2024-08-31", "actual"],
  ])("reported %s is %3$s", (_, time, reportedOn, status) => {
    const observation = createObservation(
      { ...record, time, report: { document: "a", reportedOn } },
      catalogue,
    );
    expect(observation.status).toBe(status);
  });

  it("keeps the status that it is given", () => {
    const report = { document: "a", reportedOn: "2024-08-20" };
    expect(createObservation({ ...record, status: "actual", report }, catalogue).status).toBe("actual");
  });

  it.each<[string, Partial<ObservationRecord>, readonly string[]]>([
    ["an indicator that is not declared", { indicator: "floods" }, ["notInCatalogue indicator"]],
    ["a ratio", { indicator: "rate" }, ["notInCatalogue indicator"]],
    ["a name that objects inherit", { indicator: "constructor" }, ["notInCatalogue indicator"]],
    ["a day of what happens", { time: "2024-08-31" }, ["dayOfWindow time"]],
    ["a day of what is counted once", { indicator: "briefed", time: "2024-08-31" }, ["dayOfWindow time"]],
    ["a day of what was founded or kept", { indicator: "groups", time: "2024-08-31" }, ["dayOfWindow time"]],
    ["a window of what stands", { indicator: "people" }, ["windowOfStock time"]],
    ["a reversed span", { time: { start: "2024-02-01", end: "2024-02-01" } }, ["period.reversed time"]],
    ["a negative count", { value: -1 }, ["negative value"]],
    ["half an incident", { value: "0.5" }, ["finerThanIndicator value"]],
    [
      "a hundredth of what is weighed in tenths",
      { indicator: "seized", value: "0.25" },
      ["finerThanIndicator value"],
    ],
    ["a binary fraction", { value: 0.1 }, ["amount.notExact value"]],
    ["fewer than no incidents", { value: 0, bound: "lessThan" }, ["emptyInterval value"]],
    [
      "what was counted before its window began",
      { report: { document: "a", reportedOn: "2023-12-31" }, status: "actual" },
      ["reportedTooEarly report reportedOn"],
    ],
    ["a revision of minus one", { report: { document: "a", revision: -1 } }, ["notACount report revision"]],
    ["a report without a name", { report: { document: " " } }, ["notAText report document"]],
    [
      "several things at once",
      { value: "-0.5", indicator: "people" },
      ["windowOfStock time", "negative value"],
    ],
    [
      "an unknown indicator beside a bad field",
      { indicator: "floods", unit: "xã Pờ Y" },
      ["territory.notAUnitId unit", "notInCatalogue indicator"],
    ],
    [
      "a bad code beside a bad field",
      { indicator: "Cháy", value: 0.1 },
      ["notACode indicator", "amount.notExact value"],
    ],
  ])("is refused for %s", (_, change, expected) => {
    expect(problemsOf(safeCreateObservation({ ...record, ...change }, catalogue))).toStrictEqual(expected);
  });

  it("may be estimated before its window begins", () => {
    const report = { document: "a", reportedOn: "2023-12-31" };
    expect(createObservation({ ...record, report, status: "estimated" }, catalogue).status).toBe("estimated");
  });

  it("keeps a reported zero, and less than one kilogram", () => {
    expect(String(createObservation({ ...record, value: 0 }, catalogue).value)).toBe("0");
    const seized = { ...record, indicator: "seized", value: 1, bound: "lessThan" as const };
    expect(createObservation(seized, catalogue).bound).toBe("lessThan");
  });

  it("is refused with domain problems only, whatever is given", () => {
    onlyDomainErrors((input) => safeCreateObservation(input, catalogue));
    const fields = ["indicator", "unit", "reporter", "time", "value", "bound", "status", "report", "x"];
    const spoilt = fc
      .tuple(observationRecords, fc.constantFrom(...fields), fc.anything({ withBigInt: true }))
      .map(([each, field, value]) => ({ ...each, [field]: value }));
    onlyDomainErrors((input) => safeCreateObservation(input, catalogue), spoilt);
  });

  it("is drawn with every bound, status and kind of time", () => {
    const drawn = fc
      .sample(observationRecords, { numRuns: 400, seed: 1 })
      .map((each) => createObservation(each, catalogue));
    const seen = (field: (observation: Observation) => unknown) => new Set(drawn.map(field)).size;
    expect(seen(({ bound }) => bound)).toBe(BOUNDS.length);
    expect(seen(({ status }) => status)).toBe(3);
    expect(seen(({ time }) => timeKindOf(time))).toBe(3);
    expect(drawn.some(({ value }) => value.isZero())).toBe(true);
  });
});

describe("the time of an observation", () => {
  it("is told apart by its form", () => {
    const span = { start: plainDate("2019-01-01"), end: "unstated" } as const;
    const times = [firstMonths(calendarYear, 2024, 8), plainDate("2024-08-31"), span];
    expect(times.map(timeKindOf)).toStrictEqual(["period", "day", "span"]);
    expect(times.map(isPeriod)).toStrictEqual([true, false, false]);
    expect(times.map(isSpan)).toStrictEqual([false, false, true]);
  });
});

const period = firstMonths(calendarYear, 2024, 8);
const printed: StatementRecord = {
  indicator: "fires",
  unit: "23377@..",
  place: "xã Pờ Y",
  printed: "01 vụ",
  value: 1,
  time: { kind: "period", period },
  source: { document: "báo cáo 8 tháng đầu năm 2024", location: "mục I" },
};

const statedTimes: fc.Arbitrary<StatedTime> = fc.constantFrom<StatedTime>(
  { kind: "period", period },
  { kind: "asOf", day: plainDate("2024-08-31"), within: null },
  { kind: "asOf", day: "unstated", within: period },
  { kind: "asOf", day: "unstated", within: null },
  { kind: "span", span: { start: plainDate("2019-01-01"), end: "unstated" } },
  { kind: "span", span: UNSTATED_SPAN },
  { kind: "term", firstYear: 2022, lastYear: 2025 },
  { kind: "everyYear", span: { start: plainDate("2019-01-01"), end: plainDate("2025-01-01") } },
);

describe("a statement", () => {
  const statements = statedTimes.map((time) => createStatement({ ...printed, time }, catalogue));

  it("is made again of its own content, also after JSON", () => {
    survivesJson(statements, (plain) => createStatement(plain as StatementRecord, catalogue));
  });

  it("is an exact figure without a note where nothing else is said", () => {
    expect(createStatement(printed, catalogue)).toMatchObject({
      bound: "exact",
      measure: "figure",
      base: null,
      note: null,
    });
  });

  it("may be a fall, on a base", () => {
    const base = { kind: "period", period: firstMonths(calendarYear, 2023, 8) } as const;
    const fall = createStatement({ ...printed, value: -4, measure: "change", base }, catalogue);
    expect([String(fall.value), fall.base]).toStrictEqual(["-4", base]);
  });

  it.each<[string, object, readonly string[]]>([
    ["an indicator that is not declared", { indicator: "floods" }, ["notAnIndicator indicator"]],
    ["a ratio called a figure", { indicator: "rate" }, ["notAnIndicator indicator"]],
    ["an indicator called a ratio", { measure: "ratio" }, ["notARatio indicator"]],
    ["a figure below zero", { value: -4 }, ["fallOfNoChange value"]],
    ["a base of no change", { base: { kind: "period", period } }, ["baseOfNoChange base"]],
    ["no place", { place: "" }, ["notAText place"]],
    ["a time of no kind", { time: period }, ["notAStatedTime time"]],
    ["a time of an unknown kind", { time: { kind: "__proto__" } }, ["notAStatedTime time"]],
    ["a reversed term", { time: { kind: "term", firstYear: 2025, lastYear: 2025 } }, ["reversedTerm time"]],
    [
      "a term in no years",
      { time: { kind: "term", firstYear: 25, lastYear: 2025 } },
      ["notAYear time firstYear"],
    ],
    [
      "a window that is not canonical",
      { time: { kind: "period", period: "8 tháng đầu năm 2024" } },
      ["notATime time period"],
    ],
    ["a note in one language", { note: { vi: "một" } }, ["missingField note en"]],
  ])("is refused for %s", (_, change, expected) => {
    expect(problemsOf(safeCreateStatement({ ...printed, ...change }, catalogue))).toStrictEqual(expected);
  });

  it("is refused for an unknown indicator or ratio beside a bad field", () => {
    const refused = (change: object) =>
      problemsOf(safeCreateStatement({ ...printed, place: "", ...change }, catalogue));
    expect(refused({ indicator: "floods" })).toStrictEqual(["notAText place", "notAnIndicator indicator"]);
    expect(refused({ measure: "ratio" })).toStrictEqual(["notAText place", "notARatio indicator"]);
    expect(refused({ measure: "share" })).toStrictEqual(["notAText place", "unknownWord measure"]);
    expect(refused({})).toStrictEqual(["notAText place"]);
  });

  it("is refused with domain problems only, whatever is given", () => {
    onlyDomainErrors((input) => safeCreateStatement(input, catalogue));
    const fields = [...Object.keys(printed), "note", "base", "measure", "bound"];
    const spoilt = fc
      .tuple(statedTimes, fc.constantFrom(...fields), fc.anything())
      .map(([time, field, value]) => ({ ...printed, time, [field]: value }));
    onlyDomainErrors((input) => safeCreateStatement(input, catalogue), spoilt);
    const times = fc
      .tuple(
        statedTimes,
        fc.constantFrom("kind", "period", "day", "within", "span", "firstYear"),
        fc.anything(),
      )
      .map(([time, field, value]) => ({ ...printed, time: { ...time, [field]: value } }));
    onlyDomainErrors((input) => safeCreateStatement(input, catalogue), times);
  });
});

describe("a statement as an observation", () => {
  const details: ReportDetails = { reporter: parseBodyId("police:23377@..") };
  const from = (change: object, given: ReportDetails = details) =>
    observationFrom(createStatement({ ...printed, ...change }, catalogue), catalogue, given);

  it("keeps indicator, unit, value, bound, time and document", () => {
    const answer = from(
      { value: 3300, bound: "moreThan" },
      { ...details, reportedOn: parsePlainDate("2024-08-20") },
    );
    expect(answer.ok && answer.value).toStrictEqual(
      createObservation(
        {
          ...record,
          value: 3300,
          bound: "moreThan",
          status: "provisional",
          report: { document: printed.source.document, reportedOn: "2024-08-20" },
        },
        catalogue,
      ),
    );
  });

  it.each<[string, object, unknown]>([
    ["a window", {}, window],
    ["a day", { indicator: "people", time: { kind: "asOf", day: "2024-08-31", within: null } }, "2024-08-31"],
    [
      "some day of a window",
      { indicator: "people", time: { kind: "asOf", day: "unstated", within: year(calendarYear, 2024) } },
      { start: "2024-01-01", end: "2025-01-01" },
    ],
    [
      "a span without an end",
      { time: { kind: "span", span: { start: "2019-01-01", end: "unstated" } } },
      { start: "2019-01-01", end: "unstated" },
    ],
  ])("holds at %s", (_, change, expected) => {
    const answer = from(change);
    expect(answer.ok && answer.value.time).toStrictEqual(expected);
  });

  it.each<[string, object, ReportDetails, readonly string[]]>([
    ["its unit", { unit: null }, details, ["unitLacking unit"]],
    ["its reporter", {}, { reporter: null }, ["reporterLacking reporter"]],
    ["any day", { time: { kind: "span", span: UNSTATED_SPAN } }, details, ["timeLacking time"]],
    [
      "the day on which it stands",
      { indicator: "people", time: { kind: "asOf", day: "unstated", within: null } },
      details,
      ["timeLacking time"],
    ],
    [
      "the days of a term",
      { time: { kind: "term", firstYear: 2022, lastYear: 2025 } },
      details,
      ["timeLacking time"],
    ],
    [
      "one of every year",
      { time: { kind: "everyYear", span: UNSTATED_SPAN } },
      details,
      ["timeLacking time"],
    ],
    [
      "everything",
      { unit: null, measure: "change", time: { kind: "span", span: UNSTATED_SPAN } },
      { reporter: null },
      ["claimOnly measure", "unitLacking unit", "reporterLacking reporter", "timeLacking time"],
    ],
    [
      "a window, being of what happens",
      { time: { kind: "asOf", day: "2024-08-31", within: null } },
      details,
      ["dayOfWindow time"],
    ],
  ])("says that it lacks %s", (_, change, given, expected) => {
    expect(problemsOf(from(change, given))).toStrictEqual(expected);
  });

  it("is only ever refused with domain problems", () => {
    fc.assert(
      fc.property(statedTimes, fc.constantFrom("fires", "people", "groups"), (time, indicator) => {
        const answer = from({ time, indicator });
        if (!answer.ok)
          for (const { code } of answer.problems) expect(code).toMatch(/^(?:indicator|record)\./u);
        else expect(answer.value.indicator).toBe(indicator);
      }),
    );
  });
});
