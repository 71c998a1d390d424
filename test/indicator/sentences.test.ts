import {
  BEHAVIOURS,
  MEASURES,
  OBSERVATION_STATUSES,
  safeBounded,
  safeCreateCatalogue,
  safeCreateFigure,
  safeCreateObservation,
  safeCreateStatement,
  safeIntervalOf,
} from "antq/indicator";
import { BOUNDS, type Problem, parseAmount, type Result } from "antq/kernel";
import { SECTORS, TIERS } from "antq/territory";
import { UNIT_WORDS } from "antq/vietnamese";
import { describe, expect, it } from "vitest";

const police = [{ tier: "commune", sectors: ["police"] }];
const indicator = { code: "fires", name: { vi: "Vụ cháy, nổ", en: "Fires" }, unit: "incident" };
const flow = { ...indicator, behaviour: "flow", collection: police };
const stock = { ...flow, code: "people", behaviour: "stock", unit: "person" };
const of = (whole: string, relation = "subset") => [{ whole, relation, by: "result" }];
const rate = { code: "rate", name: indicator.name, unit: "percent", collection: police };

const catalogue = { indicators: [flow, stock], ratios: [] };
const window = "2024-01-01/2024-09-01@01-01:start";
const observation = {
  indicator: "fires",
  unit: "23377@..",
  reporter: "police:23377@..",
  time: window,
  value: 1,
  report: { document: "báo cáo", reportedOn: "2023-01-01" },
};
const statement = {
  indicator: "fires",
  unit: null,
  place: "xã Pờ Y",
  printed: "01 vụ",
  value: -1,
  time: { kind: "everyYear", span: { start: "unstated", end: "unstated" } },
  base: { kind: "period", period: window },
  source: { document: "báo cáo", location: "mục I" },
};
const figure = {
  indicator: "fires",
  unit: "23377@..",
  sector: "police",
  period: window,
  reported: null,
  bound: "atLeast",
  coverage: {
    expected: ["23377@.."],
    complete: [],
    partial: [],
    missing: ["23377@.."],
    unitMonths: { known: 0, expected: 8 },
  },
};

/** Records whose problems speak of behaviours, units, sectors, tiers, statuses, measures and bounds. */
const BAD_CATALOGUES = [
  { indicators: [{ ...flow, decimals: 2, standsFor: "assessmentYear" }] },
  { indicators: [{ ...stock, changes: { stock: "people", direction: "adds" } }] },
  { indicators: [flow, { ...stock, partOf: of("fires") }] },
  {
    indicators: [
      { ...flow, code: "events" },
      { ...flow, changes: { stock: "events", direction: "adds" } },
    ],
  },
  { indicators: [stock, { ...flow, changes: { stock: "people", direction: "adds" } }] },
  {
    indicators: [
      stock,
      { ...stock, code: "briefed", behaviour: "distinct", partOf: of("people", "partition") },
    ],
  },
  { indicators: [stock, { ...stock, code: "women", partOf: of("people", "partition") }] },
  { indicators: [{ ...flow, collection: [...police, ...police] }] },
  {
    indicators: [
      {
        ...flow,
        collection: [
          { tier: "district", sectors: ["police"], validity: { from: null, until: null } },
          { tier: "village", sectors: ["government"], validity: { from: null, until: null } },
        ],
      },
    ],
  },
  { indicators: [flow, stock], ratios: [{ ...rate, numerator: "fires", denominator: "people" }] },
];

function found(): readonly Problem[] {
  const built = safeCreateCatalogue(catalogue);
  if (!built.ok) throw new Error("The catalogue of these tests is wrong.");
  const answers: readonly Result<unknown>[] = [
    ...BAD_CATALOGUES.map((records) => safeCreateCatalogue(records)),
    safeCreateObservation({ ...observation, status: "actual" }, built.value),
    safeCreateObservation({ ...observation, time: "2024-08-31" }, built.value),
    safeCreateObservation({ ...observation, time: null }, built.value),
    safeCreateStatement(statement, built.value),
    safeCreateStatement({ ...statement, measure: "ratio" }, built.value),
    safeCreateStatement({ ...statement, indicator: "unknown", measure: "change" }, built.value),
    safeCreateFigure(figure),
    safeCreateFigure({ ...figure, total: 3, reported: 3 }),
    safeBounded(1, "over"),
    safeIntervalOf({ value: parseAmount(0), bound: "lessThan" }, { decimals: 0 }),
  ];
  return answers.flatMap((answer) => (answer.ok ? [] : answer.problems));
}

/** The English words that the tables know their entries by. */
const WORDS = [BEHAVIOURS, MEASURES, OBSERVATION_STATUSES, SECTORS, TIERS, UNIT_WORDS]
  .flatMap((table) => Object.keys(table))
  .concat(BOUNDS, "everyYear", "asOf", "subset", "unstated");

/** A sentence without what stands in backticks: codes, fields and values that must be written so. */
const prose = (sentence: string) => sentence.replace(/`[^`]*`/gu, "");

describe("Vietnamese sentences", () => {
  it("name what a table knows by its Vietnamese name, with no English word outside backticks", () => {
    const sentences = found().map(({ message }) => message.vi);
    const slips = sentences.filter((sentence) =>
      prose(sentence)
        .split(/[^\p{L}\p{N}]+/u)
        .some((word) => WORDS.includes(word)),
    );
    expect(slips).toStrictEqual([]);
  });

  it("are tried where the facts are such words", () => {
    const codes = new Set(found().map(({ code }) => code.replace("indicator.", "")));
    expect([...codes]).toEqual(
      expect.arrayContaining([
        "tooManyDecimals",
        "yearOfNoStock",
        "changeIsNoFlow",
        "partOfOtherUnit",
        "partOfOtherBehaviour",
        "changeOfNoStock",
        "changeOfOtherUnit",
        "unevenPartition",
        "lonePartition",
        "collectedTwice",
        "noBodies",
        "percentOfOther",
        "reportedTooEarly",
        "dayOfWindow",
        "notATime",
        "fallOfNoChange",
        "baseOfNoChange",
        "notARatio",
        "notAnIndicator",
        "boundOfNothing",
        "totalOfIncomplete",
        "unknownBound",
        "emptyInterval",
      ]),
    );
  });
});
