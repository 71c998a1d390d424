import { type RolledFigure, rollUp, trace, type UnitTrace } from "antq/aggregation";
import { isPeriod } from "antq/indicator";
import {
  type Boundaries,
  calendarYear,
  firstMonths,
  formatPeriod,
  periodBetween,
  readBoundaries,
} from "antq/period";
import { codeOf, parseUnitId } from "antq/territory";
import { DISTRICT, MADE_UP, type MadeUpReport, madeUpFires } from "./made-up-fires.ts";
import { type MonthScale, monthAxis, stretchOf } from "./month-scale.ts";
import { box, inBoth, line, MARGIN, type Paint, picture, text, WIDTH } from "./svg.ts";

/** What each commune reported, `from-to:value` by month: one is silent, one left out July, one had nothing happen. */
const REPORTED = [
  "1-8:6",
  "1-8:4",
  "1-6:5 7-7:1 8-8:0",
  "1-8:0",
  "1-3:2 4-6:3 7-8:2",
  "1-8:9",
  "1-6:3 7-8:2",
  "1-1:1 2-2:0 3-3:2 4-4:1 5-5:0 6-6:1 7-7:1 8-8:0",
  "",
  "1-8:7",
  "1-3:1 4-8:1",
  "1-3:3 4-6:2 8-8:1",
  "1-6:4 7-8:1",
];

const PERIOD = firstMonths(calendarYear, 2024, 8);
const { start: START, end: END } = readBoundaries(PERIOD);
const TITLE = {
  vi: `Mức độ đầy đủ: ${REPORTED.length} xã, ${formatPeriod(PERIOD)}`,
  en: `Coverage of ${REPORTED.length} communes over the first ${END - START} months of 2024 (${MADE_UP})`,
};
const SCALE: MonthScale = { first: START, months: END - START, left: 96, monthWidth: 50 };
const MONTHS_AT = 558;
const VALUE_AT = 624;
const STATE_AT = 658;
const ROWS_TOP = 124;
const ROW = 26;
const BAR = 20;
const CELL = 212;
const RESULT_TOP = ROWS_TOP + REPORTED.length * ROW + 16;
const HEIGHT = RESULT_TOP + 128;

/** Who has reported what, and which total, sum and coverage come of it. */
export function coverage(): string {
  const { figure, units } = answered();
  return picture({ height: HEIGHT, title: TITLE, description: describe(figure) }, [
    ...headings(),
    ...monthAxis(SCALE, ROWS_TOP - 6),
    ...units.flatMap(unitRow),
    line([MARGIN, RESULT_TOP], [WIDTH - MARGIN, RESULT_TOP]),
    ...results(figure),
  ]);
}

interface Answered {
  readonly figure: RolledFigure;
  readonly units: readonly UnitTrace[];
}

/** What the library makes of the reports. */
function answered(): Answered {
  const communes = REPORTED.map((_, place) => `X${String(place + 1).padStart(2, "0")}`);
  const reports = communes.flatMap((commune, place) => reportsOf(commune, REPORTED[place] ?? ""));
  const dataset = madeUpFires(communes, reports);
  const to = [parseUnitId(`${DISTRICT.code}@..`)];
  const [figure] = rollUp(dataset, { indicators: ["fires"], to, periods: [PERIOD] });
  if (figure === undefined) throw new Error("The picture's district has no figure");
  return { figure, units: trace(dataset, figure) };
}

function reportsOf(commune: string, reports: string): readonly MadeUpReport[] {
  return [...reports.matchAll(/(\d)-(\d):(\d)/gu)].map((match) => {
    const [from = 0, to = 0, value = 0] = match.slice(1).map(Number);
    return { commune, window: periodBetween(calendarYear, START + from - 1, START + to), value };
  });
}

function describe({ total, reported, coverage: found }: RolledFigure): string {
  const { expected, complete, partial, missing, unitMonths } = found;
  return [
    `${complete.length} of ${expected.length} communes have reported all months,`,
    `${namesOf(partial)} a part of them, ${namesOf(missing)} nothing.`,
    `Total: ${total ?? "none"}. Reported: ${reported}.`,
    `Unit-months known: ${unitMonths.known} of ${unitMonths.expected}.`,
  ].join(" ");
}

function namesOf(units: readonly UnitTrace["unit"][]): string {
  return units.map((unit) => `xã ${Number(codeOf(unit).slice(1))}`).join(", ");
}

function headings(): readonly string[] {
  const y = ROWS_TOP - 30;
  return [
    ...inBoth(MARGIN, y, "strong", { vi: "Đơn vị", en: "unit" }),
    text(SCALE.left, y, "strong", "Báo cáo theo tháng"),
    text(SCALE.left + 180, y, "caption", "reports by month"),
    ...inBoth(MONTHS_AT, y, "strong", { vi: "Tháng", en: "months" }, "end"),
    ...inBoth(VALUE_AT, y, "strong", { vi: "Số vụ", en: "figure" }, "end"),
    ...inBoth(STATE_AT, y, "strong", { vi: "Trạng thái", en: "state" }),
  ];
}

const STATES = {
  complete: { paint: "known", kind: "label", words: "đủ · complete" },
  partial: { paint: "partial", kind: "strong", words: "một phần · partial" },
  missing: { paint: "bad", kind: "strong", words: "chưa báo cáo · missing" },
} as const;

function unitRow(unit: UnitTrace, row: number): readonly string[] {
  const { known, expected, value } = unit;
  const { paint, kind, words } = STATES[known === expected ? "complete" : known > 0 ? "partial" : "missing"];
  const top = ROWS_TOP + row * ROW;
  const base = top + 15;
  return [
    text(MARGIN, base, "label", namesOf([unit.unit])),
    ...barsOf(unit, top, paint),
    text(MONTHS_AT, base, "label", `${known}/${expected}`, "end"),
    text(VALUE_AT, base, value === null ? "alarm" : "label", String(value ?? "?"), "end"),
    text(STATE_AT, base, kind, words),
  ];
}

/** The reports that the figure of a unit rests on, and the months of which nothing is known. */
function barsOf({ terms }: UnitTrace, y: number, paint: Paint): readonly string[] {
  const reports = terms.flatMap(({ observation: { time, value } }) =>
    isPeriod(time) ? [{ window: readBoundaries(time), value }] : [],
  );
  const bars = reports.flatMap(({ window, value }) => {
    const stretch = stretchOf(SCALE, window);
    const middle = stretch.x + stretch.width / 2;
    return [
      box({ ...stretch, y, height: BAR }, paint),
      text(middle, y + 15, "onFill", String(value), "middle"),
    ];
  });
  const gaps = gapsBetween(reports.map(({ window }) => window)).map((gap) =>
    box({ ...stretchOf(SCALE, gap), y, height: BAR }, "bad", "dashed"),
  );
  return [...bars, ...gaps];
}

function gapsBetween(windows: readonly Boundaries[]): readonly Boundaries[] {
  const sorted = windows.toSorted((left, right) => left.start - right.start);
  const starts = [START, ...sorted.map(({ end }) => end)];
  const ends = [...sorted.map(({ start }) => start), END];
  return starts.flatMap((start, place) => {
    const end = ends[place] ?? END;
    return start < end ? [{ start, end }] : [];
  });
}

function results({ total, reported, coverage: found }: RolledFigure): readonly string[] {
  const { expected, complete, partial, missing, unitMonths } = found;
  const cells = [
    [String(total ?? "chưa có"), { vi: "tổng", en: total === null ? "no total" : "total" }],
    [String(reported), { vi: "số đã báo cáo", en: "reported" }],
    [`${complete.length}/${expected.length}`, { vi: "đơn vị báo cáo đủ", en: "units complete" }],
    [`${unitMonths.known}/${unitMonths.expected}`, { vi: "tháng có số liệu", en: "unit-months known" }],
  ] as const;
  const names = `Chưa báo cáo: ${namesOf(missing)}; một phần: ${namesOf(partial)}.`;
  const rule = "missing and partial units are named; 0 is a figure";
  return [
    ...cells.flatMap(([number, words], place) => {
      const x = MARGIN + place * CELL;
      return [text(x, RESULT_TOP + 36, "number", number), ...inBoth(x, RESULT_TOP + 58, "label", words)];
    }),
    text(MARGIN, RESULT_TOP + 106, "strong", names),
    text(MARGIN + 2 * CELL, RESULT_TOP + 106, "caption", rule),
  ];
}
