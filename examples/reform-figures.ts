/*
 * Figures before and since the reform, in the map of 2026. They are made up, and so are the weights: equal shares of each
 * divided commune, for lack of a count of inhabitants in each part.
 */
import {
  compare,
  type FigureComparison,
  type Restated,
  type RolledFigure,
  restate,
  rollUp,
} from "antq/aggregation";
import { formatPlainDate, plainDate } from "antq/date";
import { createCatalogue, createDataset } from "antq/indicator";
import { Decimal, ratioOf } from "antq/kernel";
import { calendarYear, firstMonths, lastMonths, type Period, year } from "antq/period";
import {
  codeOf,
  counterpartsOf,
  hierarchyAt,
  parseUnitId,
  type Territory,
  type UnitId,
  unitAt,
  unitsOf,
  validFromOf,
} from "antq/territory";
import { wordChange, wordCoverage, wordPercentage, wordPeriod, wordQuantity } from "antq/wording";
import { BEFORE, named, REFORM } from "./reform-tables.ts";

const ON = plainDate("2026-12-31");
const SHOWN_REFUSED = 5;
const YEARS = [2023, 2024, 2025, 2026].map((number) => year(calendarYear, number));
const [IN_2024, IN_2026] = [year(calendarYear, 2024), year(calendarYear, 2026)];

type Told = readonly [unit: string, time: Period, value: number];

/** Four provinces until 30/6/2025 and what they are since; Kon Tum is silent about 2023. */
const PROVINCES_TOLD: readonly Told[] = [
  ...toldBefore("51@..", [31, 30, 14]),
  ...toldBefore("62@..", [null, 12, 5]),
  ...toldSince("51@2025-07-01", [18, 38]),
  ...toldBefore("12@..", [9, 11, 4]),
  ...toldSince("12@..", [6, 10]),
  ...toldBefore("52@..", [25, 27, 12]),
  ...toldBefore("64@..", [40, 36, 19]),
  ...toldSince("52@2025-07-01", [30, 66]),
];

/** The years 2023 and 2024, and 6 months of 2025. */
function toldBefore(unit: string, values: readonly (number | null)[]): readonly Told[] {
  const times = [year(calendarYear, 2023), IN_2024, firstMonths(calendarYear, 2025, 6)];
  return times.flatMap((time, place) => {
    const value = values[place] ?? null;
    return value === null ? [] : [[unit, time, value] as const];
  });
}

/** The other 6 months of 2025, and the year 2026. */
function toldSince(unit: string, [rest2025, all2026]: readonly [number, number]): readonly Told[] {
  return [
    [unit, lastMonths(calendarYear, 2025, 6), rest2025],
    [unit, IN_2026, all2026],
  ];
}

function datasetOf(territory: Territory, tier: "province" | "commune", told: readonly Told[]) {
  const catalogue = createCatalogue({
    indicators: [
      {
        code: "fires",
        name: { vi: "Vụ cháy, nổ", en: "Fires" },
        unit: "incident",
        behaviour: "flow",
        collection: [{ tier, sectors: ["police"] }],
      },
    ],
  });
  const observations = told.map(([unit, time, value]) => {
    const report = { document: `báo cáo ${wordPeriod(time, "vi")}` };
    return { indicator: "fires", unit, reporter: `police:${unit}`, time, value, report };
  });
  return createDataset({ catalogue, territory, observations });
}

/** The provinces of 2026 from 2023 on, each with those that it was. */
export function printProvinceFigures(territory: Territory): void {
  const { dataset } = restate(datasetOf(territory, "province", PROVINCES_TOLD), territory, { on: ON });
  console.log(`Số liệu minh họa (không phải số liệu thật), theo địa giới ngày ${formatPlainDate(ON)}:`);
  const to = ["51@2025-07-01", "12@..", "52@2025-07-01"].map((unit) => parseUnitId(unit));
  const figures = rollUp(dataset, { indicators: ["fires"], to, periods: YEARS });
  const compared = compare(dataset, { indicators: ["fires"], to, periods: [IN_2026], base: () => IN_2024 });
  for (const unit of to) {
    console.log(`  ${named(territory, unit)}`);
    for (const figure of figures.filter((it) => it.unit === unit)) printFigure(territory, figure);
    for (const comparison of compared.filter(({ now }) => now.unit === unit)) printChange(comparison);
  }
}

function printFigure(territory: Territory, figure: RolledFigure): void {
  const since = ` từ ${formatPlainDate(REFORM)}`;
  const nameOf = (unit: UnitId) => `${named(territory, unit)}${validFromOf(unit) === REFORM ? since : ""}`;
  const { period, coverage } = figure;
  const made = coverage.expected.length > 1 ? ` [${coverage.expected.map(nameOf).join(", ")}]` : "";
  console.log(
    `    ${windowOf(period)}: ${amountOf(figure)}; ${wordCoverage(coverage, "vi", { nameOf })}${made}`,
  );
}

function printChange({ now, base, change }: FigureComparison): void {
  const what = change === null ? "chưa so sánh được" : wordChange(change, "incident", "vi");
  console.log(
    `    ${windowOf(now.period)} so với ${windowOf(base.period)}: ${what}, ${certaintyOf([now, base])}`,
  );
}

function windowOf(period: RolledFigure["period"]): string {
  return YEARS.filter((it) => it === period).map((it) => wordPeriod(it, "vi"))[0] ?? period;
}

function amountOf({ total, reported, estimated }: RolledFigure): string {
  if (total === null) return reported === null ? "chưa có số liệu" : `chưa đủ, mới có ${quantity(reported)}`;
  return `${quantity(total)}, ${certaintyOf([{ estimated }])}`;
}

function certaintyOf(figures: readonly Pick<RolledFigure, "estimated">[]): string {
  const amounts = figures.flatMap(({ estimated }) => (estimated === null ? [] : [estimated.amount]));
  return amounts.length === 0 ? "chính xác" : `trong đó ước tính ${amounts.map(quantity).join(" và ")}`;
}

function quantity(value: Decimal): string {
  return wordQuantity(value, "incident", "vi");
}

/** The communes of 2026 beside those of 2024: what is exact, what is refused, and what weights make of it. */
export function printCommuneFigures(territory: Territory): void {
  const [former, present] = [communesOn(territory, BEFORE), communesOn(territory, REFORM)];
  const told: readonly Told[] = [
    ...former.map((unit) => [unit, IN_2024, madeUp(unit)] as const),
    ...present.map((unit) => [unit, IN_2026, madeUp(unit)] as const),
  ];
  const dataset = datasetOf(territory, "commune", told);
  const country = sumOf(former.map((unit) => new Decimal(madeUp(unit))));
  console.log(`Số liệu minh họa của ${former.length} xã cũ năm 2024: cả nước ${quantity(country)}.`);

  const exact = restate(dataset, territory, { on: ON });
  const provinces = rollUp(exact.dataset, { indicators: ["fires"], to: "province", periods: [IN_2024] });
  console.log(`  Cộng theo tỉnh mới, không cần trọng số: ${reportedIn(provinces)}.`);
  printRefused(territory, "Không có trọng số", exact);

  const shared = restate(dataset, territory, { on: ON, weights: equalShares(territory, former) });
  printRefused(territory, "Có trọng số (minh họa: chia đều)", shared);
  printCommuneTotals(shared, country);
  printCommuneChanges(territory, shared);
}

function communesOn(territory: Territory, day: typeof ON): readonly UnitId[] {
  const { tierOf } = hierarchyAt(territory, day);
  const isCommune = (unit: UnitId) => tierOf(unit) === "commune";
  return unitsOf(territory).filter(isCommune);
}

function madeUp(unit: UnitId): number {
  return (Number(codeOf(unit)) % 9) + 1;
}

function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0));
}

function reportedIn(figures: readonly RolledFigure[]): string {
  return quantity(sumOf(figures.map(({ reported }) => reported ?? new Decimal(0))));
}

/** A former commune that went into three has a third in each. */
function equalShares(territory: Territory, former: readonly UnitId[]) {
  return former.flatMap((from) => {
    const { units } = counterpartsOf(territory, from, ON);
    return units.length < 2 ? [] : units.map(({ unit: to }) => ({ from, to, share: `1/${units.length}` }));
  });
}

function printRefused(territory: Territory, title: string, { refused, observations }: Restated): void {
  console.log(
    `  ${title}: ${observations.exact} số liệu chính xác, ${observations.estimated} ước tính, ${observations.refused} chưa đưa được về xã mới.`,
  );
  for (const { unit, reason, between, heldBy } of refused.slice(0, SHOWN_REFUSED)) {
    const into = between.map((it) => named(territory, it)).join(", ");
    const why = reason === "split" ? `chia vào ${into}` : "không rõ nhập vào đâu";
    const holder = heldBy === null ? "không đơn vị nào" : named(territory, heldBy);
    console.log(`    ${named(territory, unit)}: ${why}; chỉ tính ở ${holder}`);
  }
  const rest = refused.length - SHOWN_REFUSED;
  if (rest > 0) console.log(`    … và ${rest} đơn vị nữa`);
}

/** All communes of the map, and beside them what counts in the provinces only: together the country to the last unit. */
function printCommuneTotals({ dataset, refused, estimatedShare }: Restated, country: Decimal): void {
  const figures = rollUp(dataset, { indicators: ["fires"], to: "commune", periods: [IN_2024] });
  const sum = sumOf(figures.map(({ reported }) => reported ?? new Decimal(0)));
  const above = sumOf(refused.map(({ unit }) => new Decimal(madeUp(unit))));
  const says = sum.plus(above).eq(country) ? "đúng bằng cả nước" : "LỆCH so với cả nước";
  console.log(
    `  Cộng ${figures.length} xã mới năm 2024: ${quantity(sum)}, thêm ${quantity(above)} chỉ tính ở tỉnh: ${says}.`,
  );
  const estimated = sumOf(figures.flatMap((it) => (it.estimated === null ? [] : [it.estimated.amount])));
  if (estimatedShare === null) return;
  const ofFires = wordPercentage(ratioOf(estimated, country), "vi");
  const ofReports = wordPercentage(estimatedShare, "vi");
  console.log(
    `  Ước tính: ${quantity(estimated)} năm 2024 (${ofFires}); ${ofReports} số báo cáo của cả hai năm.`,
  );
}

function printCommuneChanges(territory: Territory, { dataset }: Restated): void {
  const to = ["23377", "21136"].flatMap((code) => unitAt(territory, code, ON) ?? []);
  for (const comparison of compare(dataset, {
    indicators: ["fires"],
    to,
    periods: [IN_2026],
    base: () => IN_2024,
  })) {
    console.log(`  ${named(territory, comparison.now.unit)}`);
    printFigure(territory, comparison.base);
    printFigure(territory, comparison.now);
    printChange(comparison);
  }
}
