import { rollUp, trace } from "antq/aggregation";
import { formatPlainDate } from "antq/date";
import { isPeriod } from "antq/indicator";
import {
  calendarYear,
  firstDay,
  firstMonths,
  formatPeriod,
  lastMonths,
  month,
  type Period,
  periodBetween,
  readBoundaries,
} from "antq/period";
import { parseUnitId } from "antq/territory";
import { MADE_UP, madeUpFires } from "./made-up-fires.ts";
import { type MonthScale, monthAxis, placeOf, stretchOf } from "./month-scale.ts";
import { box, inBoth, line, MARGIN, picture, point, text } from "./svg.ts";

/** The example of the page: what xã Một reported. */
const REPORTED = Object.entries({ 6: 4, 8: 6, 9: 7, 12: 9 }).map(([months, value]) => ({
  commune: "X1",
  window: firstMonths(calendarYear, 2024, Number(months)),
  value,
}));

const START = 2024 * 12;
const ASKED = [
  { window: periodBetween(calendarYear, START + 6, START + 8), en: "July and August" },
  { window: month(calendarYear, 2024, 7), en: "July alone" },
  { window: month(calendarYear, 2024, 9), en: "September" },
  { window: lastMonths(calendarYear, 2024, 3), en: "the last quarter" },
];

const TITLE = {
  vi: "Báo cáo lũy kế: không cộng được, nhưng trừ được",
  en: `Cumulative reports cannot be added, but they can be subtracted (${MADE_UP})`,
};
const SCALE: MonthScale = { first: START, months: 12, left: 256, monthWidth: 50 };
const BAR = 26;
const REPORT_ROW = 36;
const ASKED_ROW = 46;
const AXIS = 116;
const REPORTS_TOP = AXIS + 12;
const POINTS = REPORTS_TOP + REPORTED.length * REPORT_ROW + 12;
const ASKED_TOP = POINTS + 88;
const HEIGHT = ASKED_TOP + ASKED.length * ASKED_ROW + 4;

/** Which windows follow from reports of 6, 8, 9 and 12 months, and which does not. */
export function cumulativeWindows(): string {
  const answers = answered();
  return picture({ height: HEIGHT, title: TITLE, description: describe(answers) }, [
    ...inBoth(MARGIN, AXIS - 20, "strong", { vi: "Báo cáo đã có", en: "what was reported" }),
    ...monthAxis(SCALE, AXIS),
    ...guides(),
    ...REPORTED.flatMap(reportRow),
    ...points(answers),
    ...inBoth(MARGIN, ASKED_TOP - 34, "strong", {
      vi: "Suy ra bằng phép trừ",
      en: "what follows by subtraction",
    }),
    ...answers.flatMap(answerRow),
  ]);
}

interface Answer {
  readonly window: Period;
  readonly en: string;
  /** From what the value follows; `null` where it does not. */
  readonly follows: { readonly value: string; readonly terms: string } | null;
}

/** What the library answers. */
function answered(): readonly Answer[] {
  const dataset = madeUpFires(["X1"], REPORTED);
  const to = [parseUnitId("X1@..")];
  return ASKED.flatMap(({ window, en }) =>
    rollUp(dataset, { indicators: ["fires"], to, periods: [window] }).map((figure) => {
      const terms = trace(dataset, figure).flatMap((unit) => unit.terms);
      const value = String(figure.total);
      return { window, en, follows: figure.total === null ? null : { value, terms: inWords(terms, value) } };
    }),
  );
}

/** `8 tháng − 6 tháng: 6 − 4 = 2`. */
function inWords(terms: ReturnType<typeof trace>[number]["terms"], value: string): string {
  const addedFirst = terms.toSorted((left, right) => right.sign - left.sign);
  const side = (words: (observation: (typeof terms)[number]["observation"]) => string) =>
    addedFirst
      .map(({ sign, observation }, place) => {
        const mark = sign === -1 ? "− " : place > 0 ? "+ " : "";
        return mark + words(observation);
      })
      .join(" ");
  return `${side(({ time }) => (isPeriod(time) ? lengthOf(time) : ""))}: ${side((it) => String(it.value))} = ${value}`;
}

function lengthOf(window: Period): string {
  const { start, end } = readBoundaries(window);
  return `${end - start} tháng`;
}

function describe(answers: readonly Answer[]): string {
  const reported = REPORTED.map(({ window, value }) => `${formatPeriod(window)}: ${value}`).join("; ");
  const found = answers.map(({ window, en, follows }) => {
    const name = `${formatPeriod(window)} (${en})`;
    return follows === null ? `${name} does not follow.` : `${name} follows: ${follows.terms}.`;
  });
  return [`Reported: ${reported}.`, ...found].join(" ");
}

function reportRow({ window, value }: (typeof REPORTED)[number], row: number): readonly string[] {
  const y = REPORTS_TOP + row * REPORT_ROW;
  const stretch = stretchOf(SCALE, readBoundaries(window));
  return [
    text(MARGIN, y + 18, "label", formatPeriod(window)),
    box({ ...stretch, y, height: BAR }, "known"),
    text(stretch.x + 12, y + 18, "onFill", `${value} vụ`),
  ];
}

/** The boundaries at which a report starts or ends. */
const KNOWN = new Set(REPORTED.flatMap(({ window }) => boundariesOf(window)));

function boundariesOf(window: Period): readonly number[] {
  const { start, end } = readBoundaries(window);
  return [start, end];
}

/** From the axis down to the points, and on to the last window that starts or ends there. */
function guides(): readonly string[] {
  return [...KNOWN].flatMap((boundary) => {
    const x = placeOf(SCALE, boundary);
    const above = line([x, AXIS], [x, POINTS], "dotted");
    const row = ASKED.findLastIndex(({ window }) => boundariesOf(window).includes(boundary));
    const bottom = ASKED_TOP + row * ASKED_ROW + BAR;
    return row < 0 ? [above] : [above, line([x, POINTS + 34], [x, bottom], "dotted")];
  });
}

/** The boundaries as points: full where a report starts or ends, in alarm where one would have to. */
function points(answers: readonly Answer[]): readonly string[] {
  const lacking = new Set(answers.flatMap((answer) => lackingIn(answer)));
  const boundaries = Array.from({ length: SCALE.months + 1 }, (_, month) => START + month);
  const [first, last] = [placeOf(SCALE, START), placeOf(SCALE, START + SCALE.months)];
  return [
    text(MARGIN, POINTS + 5, "label", "Mốc tháng"),
    text(MARGIN + 90, POINTS + 5, "caption", "month boundaries"),
    line([first, POINTS], [last, POINTS]),
    ...boundaries.flatMap((boundary) => {
      const x = placeOf(SCALE, boundary);
      const isKnown = KNOWN.has(boundary);
      const kind = lacking.has(boundary) ? "alarm" : "caption";
      const isNamed = isKnown || lacking.has(boundary);
      const name = isNamed ? [text(x, POINTS + 24, kind, dayOf(boundary), "middle")] : [];
      return [point(x, POINTS, isKnown ? "full" : "hollow"), ...name];
    }),
  ];
}

function lackingIn({ window, follows }: Answer): readonly number[] {
  return follows === null ? boundariesOf(window).filter((boundary) => !KNOWN.has(boundary)) : [];
}

/** The day of a boundary, without its year. */
function dayOf(boundary: number): string {
  const day = formatPlainDate(firstDay(periodBetween(calendarYear, boundary, boundary + 1)));
  return day.slice(0, day.lastIndexOf("/"));
}

function answerRow(answer: Answer, row: number): readonly string[] {
  const { window, en, follows } = answer;
  const y = ASKED_TOP + row * ASKED_ROW;
  const area = { ...stretchOf(SCALE, readBoundaries(window)), y, height: BAR };
  const [middle, before] = [area.x + area.width / 2, area.x - 12];
  const name = inBoth(MARGIN, y + 12, "label", { vi: formatPeriod(window), en });
  if (follows !== null) {
    return [
      ...name,
      box(area, "derived"),
      text(middle, y + 18, "onFill", `${follows.value} vụ`, "middle"),
      text(before, y + 18, "strong", follows.terms, "end"),
    ];
  }
  const why = `no report starts or ends on ${lackingIn(answer).map(dayOf).join(", ")}`;
  return [
    ...name,
    box(area, "bad", "dashed"),
    text(middle, y + 18, "alarm", "?", "middle"),
    ...inBoth(before, y + 12, "alarm", { vi: "không suy ra được", en: why }, "end"),
  ];
}
