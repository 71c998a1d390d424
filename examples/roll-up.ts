/*
 * A district from its communes over cumulative 6-, 8-, 9- and 12-month reports: one commune silent since June, one
 * corrected, one contradictory. The figures are made up.
 *
 *     npx tsx examples/roll-up.ts
 */
import { type RolledFigure, rollUp, trace } from "antq/aggregation";
import { plainDate } from "antq/date";
import { createCatalogue, createDataset, isPeriod } from "antq/indicator";
import { calendarYear, firstMonths, formatPeriod, lastMonths, month, periodBetween } from "antq/period";
import { createTerritory, hierarchyAt, parseUnitId } from "antq/territory";

const catalogue = createCatalogue({
  indicators: [
    {
      code: "fires",
      name: { vi: "Vụ cháy, nổ", en: "Fires" },
      unit: "incident",
      behaviour: "flow",
      collection: [{ tier: "commune", sectors: ["police"] }],
    },
  ],
});

const NAMES = { X1: "Một", X2: "Hai", X3: "Ba", X4: "Bốn" } as const;
const territory = createTerritory({
  units: [
    { code: "H", name: "Mẫu", kind: "ruralDistrict", until: "2025-07-01" },
    ...Object.entries(NAMES).map(([code, name]) => ({
      code,
      name,
      kind: "commune" as const,
      parent: "H",
      until: "2025-07-01",
    })),
  ],
});

/** What each commune reported for the first months of 2024; a second report of the same months revises the first. */
const REPORTS = [
  ["X1", { 6: 4, 8: 6, 9: 7, 12: 9 }],
  ["X2", { 6: 2 }],
  ["X3", { 6: 5, 8: 5, 9: 6, 12: 8 }],
  ["X3", { 8: 7, 9: 8, 12: 10 }],
  ["X4", { 6: 3, 8: 2, 9: 4, 12: 6 }],
] as const;

const observations = REPORTS.flatMap(([unit, cumulative], place) =>
  Object.entries(cumulative).map(([months, value]) => {
    const revision = REPORTS.slice(0, place).filter(([other]) => other === unit).length;
    return {
      indicator: "fires",
      unit,
      reporter: `police:${unit}@..`,
      time: firstMonths(calendarYear, 2024, Number(months)),
      value,
      report: { document: `báo cáo ${months} tháng${revision > 0 ? ", sửa" : ""}`, revision },
    };
  }),
);

const dataset = createDataset({ catalogue, territory, observations });
const { pathName } = hierarchyAt(territory, plainDate("2024-12-31"));
const start = 2024 * 12;
const periods = [
  firstMonths(calendarYear, 2024, 6),
  periodBetween(calendarYear, start + 6, start + 8),
  month(calendarYear, 2024, 9),
  lastMonths(calendarYear, 2024, 3),
  firstMonths(calendarYear, 2024, 12),
];
for (const figure of rollUp(dataset, { indicators: ["fires"], to: [parseUnitId("H@..")], periods }))
  print(figure);

function print(figure: RolledFigure): void {
  const { period, total, reported, coverage, contradicted } = figure;
  const { complete, expected, unitMonths } = coverage;
  const sum = total === null ? `chưa đủ, mới có ${reported ?? "không số nào"}` : `${total} vụ`;
  console.log(
    `${isPeriod(period) ? formatPeriod(period) : period}: ${sum} (${complete.length}/${expected.length} xã, ${unitMonths.known}/${unitMonths.expected} tháng)`,
  );
  for (const unit of trace(dataset, figure)) {
    const terms = unit.terms.map(({ sign, observation: { value, report } }) => {
      return `${sign === 1 ? "+" : "-"} ${value} [${report.document}]`;
    });
    const state = contradicted.includes(unit.unit)
      ? "mâu thuẫn"
      : unit.known === 0
        ? "chưa báo cáo"
        : "một phần";
    const note = unit.known === unit.expected ? "" : ` (${state})`;
    console.log(
      `  ${pathName(unit.unit)}: ${[unit.value ?? "?", ...(terms.length > 0 ? ["=", ...terms] : [])].join(" ")}${note}`,
    );
    for (const { observations: against } of unit.contradictions) {
      console.log(
        `    không thể cùng đúng: ${against.map(({ value, report }) => `${value} [${report.document}]`).join(", ")}`,
      );
    }
  }
}

for (const { observation, by } of dataset.superseded()) {
  console.log(
    `${observation.value} [${observation.report.document}] được thay bằng ${by.value} [${by.report.document}]`,
  );
}
