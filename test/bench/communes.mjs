import { createCatalogue } from "../../dist/indicator.js";
import { calendarYear, month, year } from "../../dist/period.js";
import { createTerritory } from "../../dist/territory.js";

/*
 * A made-up country whose police report seven flows from each commune each month of six years, none left out. Nothing is
 * drawn by lot: each run has the same rows. A row is four small integers: indicator, commune, month and value.
 */
const PROVINCES = 34;
const INDICATORS = 7;
const YEARS = 6;
const MONTHS = YEARS * 12;
const FIRST_YEAR = 2018;
const CODES = Array.from({ length: INDICATORS }, (_, indicator) => `indicator-${indicator}`);
const TIMES = Array.from({ length: MONTHS }, (_, index) =>
  month(calendarYear, FIRST_YEAR + Math.floor(index / 12), (index % 12) + 1),
);
/** The question that all are asked: to provinces and years. */
export const REQUEST = {
  indicators: CODES,
  to: "province",
  periods: Array.from({ length: YEARS }, (_, index) => year(calendarYear, FIRST_YEAR + index)),
};

/** `behaviour` says whether months may be added: a dataset of what is counted once has no index. */
export function catalogueOf(behaviour = "flow") {
  return createCatalogue({
    indicators: CODES.map((code) => ({
      code,
      name: { vi: `Chỉ tiêu ${code}`, en: `Indicator ${code}` },
      unit: "incident",
      behaviour,
      collection: [{ tier: "commune", sectors: ["police"] }],
    })),
  });
}

/** Provinces with so many communes in all. */
export function territoryOf(communes) {
  const provinces = Array.from({ length: PROVINCES }, (_, province) => ({
    code: provinceCode(province),
    name: `Tỉnh số ${province}`,
    kind: "province",
  }));
  const below = provincesOf(communes).map((province, commune) => ({
    code: communeCode(commune),
    name: `Xã số ${commune}`,
    kind: "commune",
    parent: provinceCode(province),
  }));
  return createTerritory({ units: [...provinces, ...below] });
}

/**
 * The rows as numbers, in the order in which data comes: sorted by series, month after month, or in none at all.
 *
 * @param {"bySeries" | "byMonth" | "shuffled"} order
 */
export function numbersOf(communes, order = "bySeries") {
  const size = INDICATORS * communes * MONTHS;
  const rows = {
    indicator: new Uint8Array(size),
    commune: new Int32Array(size),
    month: new Uint8Array(size),
    value: new Uint8Array(size),
  };
  const places = order === "shuffled" ? shuffledPlaces(size) : null;
  for (let place = 0; place < size; place += 1) {
    const row = places === null ? place : places[place];
    const isByMonth = order === "byMonth";
    const indicator = isByMonth ? row % INDICATORS : Math.floor(row / (communes * MONTHS));
    const commune = Math.floor(row / (isByMonth ? INDICATORS : MONTHS)) % communes;
    const month = isByMonth ? Math.floor(row / (INDICATORS * communes)) : row % MONTHS;
    rows.indicator[place] = indicator;
    rows.commune[place] = commune;
    rows.month[place] = month;
    rows.value[place] = (commune * 31 + month * 7 + indicator * 5) % 13;
  }
  return rows;
}

/** The rows as `createDatasetFromColumns` takes them; each month has its report and the day on which it was sent. */
export function columnsOf(communes, { indicator, commune, month, value }) {
  const sentOn = TIMES.map((time) => Number(time.slice(11, 21).replaceAll("-", "")) + 4);
  return {
    indicators: CODES,
    units: Array.from({ length: communes }, (_, unit) => unitIdOf(unit)),
    reporters: Array.from({ length: communes }, (_, unit) => `police:${unitIdOf(unit)}`),
    times: TIMES,
    documents: TIMES.map((time) => `báo cáo ${time.slice(0, 7)}`),
    indicator,
    unit: commune,
    reporter: commune,
    time: month,
    value,
    document: month,
    reportedOn: Int32Array.from(month, (it) => sentOn[it]),
  };
}

/** The rows as plain objects of texts and numbers, each just read from JSON. */
export function recordsOf({ indicator, commune, month, value }) {
  return Array.from(indicator, (_, row) => {
    const unit = unitIdOf(commune[row]);
    const time = TIMES[month[row]];
    const report = { document: `báo cáo ${time.slice(0, 7)}`, reportedOn: `${time.slice(11, 19)}05` };
    const record = {
      indicator: CODES[indicator[row]],
      unit,
      reporter: `police:${unit}`,
      time,
      value: value[row],
      report,
    };
    return JSON.parse(JSON.stringify(record));
  });
}

/** The province of each commune. Neighbouring codes lie in one province, as official codes do. */
export function provincesOf(communes) {
  return Array.from({ length: communes }, (_, commune) => Math.floor((commune * PROVINCES) / communes));
}

/** The province of each commune by its unit id. */
export function provincesById(communes) {
  return new Map(provincesOf(communes).map((province, commune) => [unitIdOf(commune), province]));
}

/** Figures of the library as `[indicator, province, year, sum, number of units]`, each counted from 0. */
export function answersOf(figures) {
  return figures.map(({ indicator, unit, period, total, coverage }) => [
    CODES.indexOf(indicator),
    Number(unit.slice(0, 2)) - 1,
    Number(period.slice(0, 4)) - FIRST_YEAR,
    total,
    coverage.complete.length,
  ]);
}

/** Answers that have the code of an indicator and the digits of a year, as such answers. */
export function countedAnswers(answers) {
  return answers.map(([code, province, year, ...figures]) => [
    CODES.indexOf(code),
    province,
    Number(year) - FIRST_YEAR,
    ...figures,
  ]);
}

/** Answers without the number of units. */
export function sumsOnly(answers) {
  return answers.map((answer) => answer.slice(0, 4));
}

/** Nothing is measured that is not right. */
export function checkSame(left, right) {
  const [ours, others] = [left, right].map((answers) => answers.map((answer) => answer.join(" ")).toSorted());
  if (ours.join("\n") !== others.join("\n")) throw new Error("The sums do not agree.");
}

function provinceCode(province) {
  return String(province + 1).padStart(2, "0");
}

function communeCode(commune) {
  return String(commune + 1).padStart(5, "0");
}

function unitIdOf(commune) {
  return `${communeCode(commune)}@..`;
}

/** All numbers below a size, in an order that is always the same (Fisher and Yates, with a mulberry32 generator). */
function shuffledPlaces(size) {
  const places = Int32Array.from({ length: size }, (_, place) => place);
  let state = 1;
  for (let last = size - 1; last > 0; last -= 1) {
    state = (state + 0x6d2b79f5) | 0;
    let drawn = Math.imul(state ^ (state >>> 15), state | 1);
    drawn ^= drawn + Math.imul(drawn ^ (drawn >>> 7), drawn | 61);
    const other = ((drawn ^ (drawn >>> 14)) >>> 0) % (last + 1);
    const kept = places[last];
    places[last] = places[other];
    places[other] = kept;
  }
  return places;
}
