import { addDays, type PlainDate, plainDate } from "antq/date";
import {
  collectionOn,
  createDatasetFromColumns,
  createObservation,
  isPeriod,
  type ObservationRecord,
  observationsIn,
  safeCreateDataset,
  safeCreateDatasetFromColumns,
  safeCreateObservation,
} from "antq/indicator";
import { firstDay, lastDay, type Period, type Span } from "antq/period";
import { lifeOf, safeParseUnitId, sectorOf, TIERS, type UnitId, unitFacts, unitOf } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/indicator/dataset-content.ts";
import { anyInput, onlyDomainErrors } from "../laws.ts";
import {
  catalogue,
  codesOf,
  columnsOf,
  datasetOf,
  months,
  problemsOf,
  record,
  soundRecords,
  territory,
} from "./datasets.ts";

/** Values that come close to what a field takes, in each field and out of it. */
const nearMisses = fc.constantFrom<unknown>(
  ...[
    0,
    -0,
    1,
    -1,
    0.5,
    1e21,
    2 ** 53,
    2 ** 53 - 1,
    Number.NaN,
    5n,
    "5",
    "5.0",
    "0.5",
    "00",
    "-1",
    "1e3",
    " 1",
    "",
  ],
  ...[null, undefined, true, [], {}, Symbol("any"), new Date(0), new String("fires"), Object.create(record)],
  ...[
    "fires",
    "floods",
    "constructor",
    "__proto__",
    "people",
    "23377",
    "00001",
    "23395@..",
    "police:23395@..",
  ],
  ...[
    "2024-08-31",
    "2024-02-30",
    months(0, 8),
    months(12, 24),
    "unstated",
    "2024-01-01/..",
    "span 2024-01-01/..",
  ],
  ...[
    "exact",
    "lessThan",
    "actual",
    "estimated",
    "b\u00e1o c\u00e1o",
    " a",
    { document: "a" },
    { document: 1 },
  ],
  { start: "2024-01-01", end: "unstated" },
  { start: "2024-01-01", end: ".." },
  { start: "`2024-01-01`", end: "2024-02-01" },
  { start: "2024-02-01", end: "2024-01-01" },
  { start: "2024-01-01", end: "2024-02-01", more: undefined },
  { start: "unstated", end: "unstated" },
  { document: "a", reportedOn: "2023-01-01" },
  { document: "a", revision: 1.5 },
  { document: "a", revisions: 1 },
);

/** Records with a slip or two, and some that are sound. */
const spoiltRecords: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: soundRecords.map(([first = record]) => first) },
  {
    weight: 5,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...Object.keys(record), "bound", "status", "more"), nearMisses), {
        minLength: 1,
        maxLength: 2,
      })
      .map((slips) => ({ ...record, ...Object.fromEntries(slips) })),
  },
  { weight: 1, arbitrary: anyInput },
);

/** A dataset takes a code alone too, which means one of its units. */
function withUnitId(given: unknown): unknown {
  if (typeof given !== "object" || given === null || !("unit" in given)) return given;
  const { unit } = given;
  return typeof unit === "string" && safeParseUnitId(`${unit}@..`).ok
    ? { ...given, unit: `${unit}@..` }
    : given;
}

/** Problems of records that are looked at one by one; two sound ones may still contradict each other. */
const ofRows = (answer: Parameters<typeof problemsOf>[0]) =>
  problemsOf(answer).filter(
    (code) => !/^(?:reportedTwice|twoReporters|otherCalendar|sumTooLarge) /u.test(code),
  );

const UNITS = ["62@..", "51@2025-07-01", "611@..", "23395@..", "23377@..", "23377@2025-07-01", "00001@.."];

/** Records of right form, of any unit, sector and time. */
const placedRecords = fc
  .record({
    indicator: fc.constantFrom("fires", "people", "models"),
    unit: fc.constantFrom(...UNITS),
    sector: fc.constantFrom("police", "front", "government", "women"),
    of: fc.constantFrom(...UNITS),
    time: fc.constantFrom(
      ...[months(0, 8), months(12, 18), months(12, 24), months(18, 24), months(30, 36)],
      ...["2024-08-31", "2025-06-30", "2025-07-01"],
      { start: "2025-01-01", end: "2025-07-01" },
      { start: "2025-07-01", end: "unstated" },
      { start: "unstated", end: "2025-07-02" },
    ),
  })
  .map(({ sector, of, ...fields }) => ({ ...record, ...fields, reporter: `${sector}:${of}` }));

/** What is to be said of a record, asked of the catalogue and the territory one by one. */
function saidOf(placed: ObservationRecord) {
  const { indicator: code, unit, reporter, time } = createObservation(placed, catalogue);
  const indicator = catalogue.indicator(code);
  const [first, day] = typeof time === "string" ? firstAndLast(time) : [null, dayThatCounts(time)];
  const life = lifeOf(territory, unit);
  const facts = unitFacts(territory, unit, day);
  const isKnown = (id: UnitId) => lifeOf(territory, id) !== undefined;
  const collections = indicator === undefined ? [] : collectionOn(indicator, day);
  const own = collections.filter(({ sectors }) => sectors.includes(sectorOf(reporter)));
  const orders = (own.length > 0 ? own : collections).map(({ tier }) => TIERS[tier].order);
  const someDay = life?.from ?? (life?.until ? addDays(life.until, -1) : day);
  const tier = unitFacts(territory, unit, someDay)?.tier;
  const order = tier === undefined ? null : TIERS[tier].order;
  const isBelow = order !== null && orders.length > 0 && order > Math.max(...orders);
  const isAbove = order !== null && orders.length > 0 && order < Math.max(...orders);
  return {
    problems: [
      ...(life === undefined ? ["unknownUnit"] : facts === undefined ? ["unitNotAlive"] : []),
      ...(isKnown(unitOf(reporter)) ? [] : ["unknownReporterUnit"]),
      ...(isBelow ? ["belowCollection"] : []),
    ],
    notes: [
      ...(first !== null && facts !== undefined && (life?.from ?? first) > first ? ["presentTerritory"] : []),
      ...(order !== null && !isBelow && own.length === 0 ? ["notCollecting"] : []),
      ...(order !== null && own.length > 0 && isAbove ? ["aboveCollection"] : []),
    ],
  };
}

function firstAndLast(time: Period | PlainDate): readonly [PlainDate, PlainDate] {
  return isPeriod(time) ? [firstDay(time), lastDay(time)] : [time, time];
}

function dayThatCounts({ start, end }: Span): PlainDate {
  if (end !== "unstated") return addDays(end, -1);
  return start === "unstated" ? plainDate("1970-01-01") : start;
}

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
    ["fewer than no incidents", { value: -1 }, ["negative observations 0 value"]],
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
      "a code of two units where no day is stated",
      { unit: "23377", reporter: "police:23377@..", time: { start: "unstated", end: "unstated" } },
      ["codeWithoutDay observations 0 unit"],
    ],
    [
      "a measure beyond the exact range",
      { indicator: "seized", value: Number.MAX_SAFE_INTEGER },
      ["tooLarge observations 0 value"],
    ],
    [
      "half a kilogram of tenths",
      { indicator: "seized", value: "0.05" },
      ["finerThanIndicator observations 0 value"],
    ],
    [
      "a text that looks like a span",
      { time: "span 2024-01-01/2024-08-01" },
      ["notATime observations 0 time"],
    ],
    [
      "a span that looks like a window",
      { time: { start: "2024-01-01", end: "2024-09-01@01-01:start" } },
      ["date.notADate observations 0 time end"],
    ],
  ])("%s", (_, change, expected) => {
    expect(codesOf(change)).toStrictEqual(expected);
    // A sound record before it changes nothing but its place.
    const span = { time: { start: "2024-01-01", end: "2024-08-01" } };
    const after = expected.map((code) => code.replace("observations 0", "observations 1"));
    expect(codesOf(span, change)).toStrictEqual(after);
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

  it("what the catalogue and the territory say of a record, and notes what they say of those it keeps", () => {
    fc.assert(
      fc.property(placedRecords, (placed) => {
        if (!safeCreateObservation(placed, catalogue).ok) return;
        const { problems, notes } = saidOf(placed);
        const answer = safeCreateDataset({ catalogue, territory, observations: [placed] });
        expect(problemsOf(answer).map((code) => code.split(" ")[0])).toStrictEqual(problems);
        const noted = answer.ok
          ? answer.value.notes.map(({ code }) => code.replace("indicator.", ""))
          : notes;
        expect(noted).toStrictEqual(notes);
      }),
      { numRuns: 1_000 },
    );
    const said = fc
      .sample(placedRecords, { numRuns: 1_000, seed: 1 })
      .filter((placed) => safeCreateObservation(placed, catalogue).ok)
      .map(saidOf);
    expect(new Set(said.flatMap(({ problems, notes }) => [...problems, ...notes])).size).toBe(7);
  });

  it("all that is wrong at once, in one record and in several", () => {
    const wrong = { unit: "00001@..", reporter: "police:00002@..", value: -1, time: "2024-08-31" };
    expect(codesOf(wrong, { unit: 5 }, {}, {}, { report: {} })).toStrictEqual([
      "negative observations 0 value",
      "territory.notAUnitId observations 1 unit",
      "record.missingField observations 4 report document",
      "dayOfWindow observations 0 time",
      "unknownUnit observations 0 unit",
      "unknownReporterUnit observations 0 reporter",
      "reportedTwice observations 3",
    ]);
  });

  it("each record for what it is refused alone, whatever came before it", () => {
    fc.assert(
      fc.property(fc.array(spoiltRecords, { maxLength: 12 }), (observations) => {
        const alone = observations.flatMap((each, row) =>
          ofRows(safeCreateDataset({ catalogue, territory, observations: [each] })).map((code) =>
            code.replace("observations 0", `observations ${row}`),
          ),
        );
        const together = ofRows(safeCreateDataset({ catalogue, territory, observations }));
        expect(together.sort()).toStrictEqual(alone.sort());
      }),
      { numRuns: 300 },
    );
  });

  it("whatever createObservation refuses, and no other form", () => {
    fc.assert(
      fc.property(spoiltRecords, (spoilt) => {
        const one = safeCreateObservation(withUnitId(spoilt), catalogue);
        const codes = ofRows(safeCreateDataset({ catalogue, territory, observations: [spoilt] }));
        if (!one.ok) {
          const expected = one.problems.map(({ code, path }) =>
            [code.replace(/^indicator\./u, ""), "observations", 0, ...path].join(" "),
          );
          expect(codes).toEqual(expect.arrayContaining(expected));
        }
        const ofTerritory =
          /^(?:unknownUnit|unitNotAlive|unknownReporterUnit|belowCollection|codeWithoutDay) /u;
        if (one.ok) expect(codes.filter((code) => !ofTerritory.test(code))).toStrictEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("what is only inherited, and takes what a class holds", () => {
    expect(codesOf(Object.create({ bound: "about" }))).toStrictEqual([]);
    const inherited = safeCreateDataset({ catalogue, territory, observations: [Object.create(record)] });
    expect(problemsOf(inherited).map((code) => code.split(" ").at(0))).toStrictEqual(
      Array.from({ length: 6 }, () => "record.missingField"),
    );
    class Row {
      readonly fields = 0;
      constructor() {
        Object.assign(this, record);
        Reflect.deleteProperty(this, "fields");
      }
    }
    const held = safeCreateDataset({ catalogue, territory, observations: [new Row()] });
    expect(held.ok && [...observationsIn(held.value)].map(({ unit }) => unit)).toStrictEqual(["23395@.."]);
  });

  it("more than it can hold, before anything is looked at", () => {
    const observations: unknown[] = [];
    observations.length = 2 ** 32 - 1;
    expect(problemsOf(safeCreateDataset({ catalogue, territory, observations }))).toStrictEqual([
      "tooManyObservations observations",
    ]);
    for (const name of ["units", "value"]) {
      const columns = { ...columnsOf([record]), [name]: observations };
      expect(problemsOf(safeCreateDatasetFromColumns({ catalogue, territory, columns }))).toStrictEqual([
        "tooManyObservations columns",
      ]);
    }
  });

  it("a hundred thousand wrong records in a moment, of which the first hundred of each kind are kept", () => {
    const kinds = [
      { value: -1 },
      { value: "0.5" },
      { unit: "x" },
      { time: "2024" },
      { more: 1 },
      { report: 1 },
    ];
    const observations = Array.from({ length: 100_000 }, (_, row) => ({
      ...record,
      ...kinds[row % kinds.length],
    }));
    const before = process.cpuUsage();
    const answer = safeCreateDataset({ catalogue, territory, observations });
    const { user, system } = process.cpuUsage(before);
    const problems = answer.ok ? [] : answer.problems;
    expect(problems).toHaveLength(6 * 101);
    for (const { code } of problems) {
      const kept = problems.filter((other) => other.code === code);
      expect(kept).toHaveLength(code === "problems.more" ? 6 : 100);
    }
    expect((user + system) / 1_000).toBeLessThan(3_000);
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
    ["a column of bigints", { unit: new BigInt64Array(1) }, ["notAColumn columns unit"]],
    ["a negative place beyond 32 bits", { unit: [-(2 ** 32)] }, ["notInDictionary columns unit 0"]],
    ["a place beyond 32 bits", { unit: new Float64Array([2 ** 32]) }, ["notInDictionary columns unit 0"]],
    [
      "a large place of a typed array",
      { unit: new Uint32Array([2 ** 32 - 1]) },
      ["notInDictionary columns unit 0"],
    ],
    ["half a place of a typed array", { unit: new Float32Array([0.5]) }, ["notInDictionary columns unit 0"]],
    ["a hole", { unit: new Array(1) }, ["notInDictionary columns unit 0"]],
    [
      "a code of two units where no day is stated",
      { units: ["23377"], times: ["../.."] },
      ["codeWithoutDay columns unit 0"],
    ],
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
    const more = { units: [...columns.units, "00001@.."], documents: [...columns.documents, "z"] };
    const dataset = createDatasetFromColumns({ catalogue, territory, columns: { ...columns, ...more } });
    expect(contentOf(dataset)).toStrictEqual(contentOf(datasetOf({})));
  });

  it("may be none at all", () => {
    const none = Object.fromEntries(Object.keys(columns).map((name) => [name, []]));
    const { bound: _, status: __, document: ___, reportedOn: ____, revision: _____, ...required } = none;
    expect(problemsOf(safeCreateDatasetFromColumns({ catalogue, territory, columns: none }))).toStrictEqual(
      [],
    );
    expect(
      problemsOf(safeCreateDatasetFromColumns({ catalogue, territory, columns: required })),
    ).toStrictEqual([]);
  });

  it("are refused for all that is wrong at once, each with what its row is about", () => {
    const wrong = columnsOf([
      record,
      { ...record, value: 2 },
      record,
      { ...record, unit: "00001@.." },
      record,
    ]);
    const change = {
      value: [1, 2, -1, 1, 1],
      reportedOn: [0, 0, 0, 0, 5],
      indicators: [...wrong.indicators, "x y"],
    };
    const answer = safeCreateDatasetFromColumns({ catalogue, territory, columns: { ...wrong, ...change } });
    expect(problemsOf(answer)).toStrictEqual([
      "notACode columns indicators 5",
      "notAScaledCount columns value 2",
      "notADayNumber columns reportedOn 4",
      "unknownUnit columns unit 3",
      "reportedTwice columns value 1",
    ]);
    const [, about] = answer.ok ? [] : answer.problems;
    expect(about?.facts).toStrictEqual({
      indicator: "fires",
      unit: "23395@..",
      time: months(0, 8),
      document: "báo cáo 8 tháng",
      given: "-1",
    });
  });

  it("leave out the rows of an entry that is wrong, and look at the others", () => {
    const two = columnsOf([
      { ...record, unit: "23377@.." },
      { ...record, unit: "00001@.." },
    ]);
    const change = { units: ["no unit", "00001@.."] };
    expect(
      problemsOf(safeCreateDatasetFromColumns({ catalogue, territory, columns: { ...two, ...change } })),
    ).toStrictEqual(["territory.notAUnitCode columns units 0 code", "unknownUnit columns unit 1"]);
  });
});
