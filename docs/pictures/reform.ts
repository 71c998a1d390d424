import { addDays, formatPlainDate, plainDate } from "antq/date";
import {
  changesOf,
  codeOf,
  counterpartsOf,
  createTerritory,
  hierarchyAt,
  PROVINCE_SUCCESSIONS,
  PROVINCES,
  parseUnitId,
  type SuccessionRecord,
  UNIT_CHANGES,
  type UnitId,
} from "antq/territory";
import { box, inBoth, line, MARGIN, picture, text, WIDTH } from "./svg.ts";

const ON = plainDate("2025-07-01");
const BEFORE = addDays(ON, -1);
const TITLE = {
  vi: "Sáp nhập, chia tách, đổi mã",
  en: "What became of some units on 1 July 2025: a merge, a split, a new code",
};
const BOX = { width: 260, height: 34 };
const LEFT = MARGIN;
const RIGHT = WIDTH - MARGIN - BOX.width;
const ROW = 46;
const TOP = 124;
const PANEL = 2 * ROW + 62;
const HEIGHT = TOP + 2 * PANEL + 2 * ROW + 30;

const link = (from: string, to: string, share: SuccessionRecord["share"]): SuccessionRecord => ({
  from: `${from}@..`,
  to: `${to}@${ON}`,
  on: ON,
  share,
});

// Codes: Quyết định 19/2025/QĐ-TTg and the list of units of 01/3/2025.
const territory = createTerritory({
  units: [
    ...PROVINCES,
    { code: "318", name: "Bạch Long Vĩ", kind: "ruralDistrict", parent: "31", until: ON },
    { code: "21142", name: "Trà Bùi", kind: "commune", parent: "51", until: ON },
    { code: "11948", since: ON, name: "Bạch Long Vĩ", kind: "specialZone", parent: "31" },
    { code: "21136", since: ON, name: "Cà Đam", kind: "commune", parent: "51" },
    { code: "21157", since: ON, name: "Tây Trà Bồng", kind: "commune", parent: "51" },
  ],
  successions: [
    ...PROVINCE_SUCCESSIONS,
    link("318", "11948", "whole"),
    link("21142", "21136", "part"),
    link("21142", "21157", "part"),
  ],
});

/** What the panels show, from the top down: their former units. */
const PANELS = [["51@..", "62@.."], ["21142@.."], ["318@.."]].map((ids) => ids.map((id) => parseUnitId(id)));

/** Units before the reform, units after, and which went into which, whole or in part. */
export function reform(): string {
  const description = PANELS.flat().map(sentence).join(" ");
  return picture({ height: HEIGHT, title: TITLE, description }, [
    ...inBoth(LEFT, 92, "strong", { vi: `Đến ${formatPlainDate(BEFORE)}`, en: "until" }),
    ...inBoth(RIGHT, 92, "strong", { vi: `Từ ${formatPlainDate(ON)}`, en: "since" }),
    ...PANELS.flatMap((formers, place) => panel(formers, TOP + place * PANEL)),
  ]);
}

function sentence(former: UnitId): string {
  const { units } = counterpartsOf(territory, former, ON);
  const told = units.map(({ unit, share }) => `${share} into ${labelOf(unit)}`);
  return `${labelOf(former)} went ${told.join(" and ")}.`;
}

function panel(formers: readonly UnitId[], top: number): readonly string[] {
  const nexts = [
    ...new Set(formers.flatMap((unit) => counterpartsOf(territory, unit, ON).units.map((it) => it.unit))),
  ];
  const rows = Math.max(formers.length, nexts.length);
  const middles = (count: number) => (place: number) =>
    top + 50 + ((rows - count) / 2 + place) * ROW + BOX.height / 2;
  const [before, after] = [middles(formers.length), middles(nexts.length)];
  const [first] = formers;
  const change = first && changesOf(territory, first)[0]?.change;
  return [
    ...(change === undefined ? [] : inBoth(LEFT, top + 16, "strong", UNIT_CHANGES[change])),
    ...formers.flatMap((unit, place) => [
      ...unitBox(unit, LEFT, before(place)),
      ...ways(unit, before(place), (next) => after(nexts.indexOf(next))),
    ]),
    ...nexts.flatMap((unit, place) => unitBox(unit, RIGHT, after(place))),
  ];
}

function unitBox(unit: UnitId, x: number, middle: number): readonly string[] {
  const paint = x === LEFT ? "known" : "derived";
  return [
    box({ x, y: middle - BOX.height / 2, ...BOX }, paint),
    text(x + 14, middle + 5, "onFill", labelOf(unit)),
  ];
}

const WORDS = { whole: "toàn bộ · whole", part: "một phần · part" } as const;

/** Lines to all that a unit went into. Each is told at the end where it is alone, on the side that it leaves free. */
function ways(unit: UnitId, middle: number, middleOf: (next: UnitId) => number): readonly string[] {
  const [start, end] = [LEFT + BOX.width, RIGHT];
  const { units } = counterpartsOf(territory, unit, ON);
  return units.flatMap((next) => {
    const target = middleOf(next.unit);
    const words = WORDS[next.share];
    const way = line([start, middle], [end, target]);
    return units.length > 1
      ? [way, text(end - 10, target + (target > middle ? 20 : -10), "caption", words, "end")]
      : [way, text(start + 10, middle + (target < middle ? 20 : -10), "caption", words)];
  });
}

function labelOf(unit: UnitId): string {
  const [before, after] = [BEFORE, ON].map((day) => hierarchyAt(territory, day).pathName(unit));
  return `${codeOf(unit)} · ${(after ?? before ?? "").split(",")[0]}`;
}
