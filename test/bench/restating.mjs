import { restate, rollUp } from "../../dist/aggregation.js";
import { plainDate } from "../../dist/date.js";
import { createCatalogue, createDatasetFromColumns } from "../../dist/indicator.js";
import { calendarYear, month, year } from "../../dist/period.js";
import { createTerritory } from "../../dist/territory.js";
import { timesOf } from "./measure.mjs";

/*
 * A made-up country of 10,000 communes that become 3,334 on 01/7/2025: of each thirty two are divided between three new
 * ones, all others go whole. The police report seven flows from each commune each month, before and after.
 */
const REFORM = "2025-07-01";
const PROVINCES = 34;
const FORMER = 10_000;
const INDICATORS = 7;
const MONTHS_BEFORE = 70;
const MONTHS_AFTER = 6;
const code = (place, first) => String(first + place).padStart(5, "0");
const newOf = (place) => Math.floor(place / 3);
const NEW = newOf(FORMER - 1) + 1;
const isDivided = (place) => place % 30 === 0 || place % 30 === 11;
const provinceOf = (next) => String((Math.floor(next / 12) % PROVINCES) + 1).padStart(2, "0");

function territoryOfReform() {
  const provinces = Array.from({ length: PROVINCES }, (_, place) => {
    return { code: String(place + 1).padStart(2, "0"), name: `Tỉnh số ${place}`, kind: "province" };
  });
  const former = Array.from({ length: FORMER }, (_, place) => ({
    code: code(place, 1),
    name: `Xã số ${place}`,
    kind: "commune",
    parent: provinceOf(newOf(place)),
    until: REFORM,
  }));
  const next = Array.from({ length: NEW }, (_, place) => ({
    code: code(place, 20_000),
    since: REFORM,
    name: `Xã mới số ${place}`,
    kind: "commune",
    parent: provinceOf(place),
  }));
  const successions = former.flatMap((_, place) =>
    partsOf(place).map((to, __, parts) => ({
      from: `${code(place, 1)}@..`,
      to: `${code(to, 20_000)}@${REFORM}`,
      on: REFORM,
      share: parts.length === 1 ? "whole" : "part",
    })),
  );
  return createTerritory({ units: [...provinces, ...former, ...next], successions });
}

/** The new communes that hold one; those of a divided one stand in one province or in two. */
function partsOf(place) {
  const own = newOf(place);
  return isDivided(place) ? [own, (own + 1) % NEW, (own + 2) % NEW] : [own];
}

function columnsOf(catalogue) {
  const units = [
    ...Array.from({ length: FORMER }, (_, place) => `${code(place, 1)}@..`),
    ...Array.from({ length: NEW }, (_, place) => `${code(place, 20_000)}@${REFORM}`),
  ];
  const times = Array.from({ length: MONTHS_BEFORE + MONTHS_AFTER }, (_, index) => {
    const after = 2025 * 12 + 6 - MONTHS_BEFORE + index;
    return month(calendarYear, Math.floor(after / 12), (after % 12) + 1);
  });
  const size = INDICATORS * (FORMER * MONTHS_BEFORE + NEW * MONTHS_AFTER);
  const numbers = Object.fromEntries(
    ["indicator", "unit", "time", "value"].map((name) => [name, new Int32Array(size)]),
  );
  let row = 0;
  for (let indicator = 0; indicator < INDICATORS; indicator += 1) {
    for (let unit = 0; unit < units.length; unit += 1) {
      const [first, end] = unit < FORMER ? [0, MONTHS_BEFORE] : [MONTHS_BEFORE, times.length];
      for (let time = first; time < end; time += 1) {
        numbers.indicator[row] = indicator;
        numbers.unit[row] = unit;
        numbers.time[row] = time;
        numbers.value[row] = (unit * 31 + time * 7 + indicator) % 10;
        row += 1;
      }
    }
  }
  const reporters = units.map((unit) => `police:${unit}`);
  const indicators = catalogue.indicators.map((each) => each.code);
  return {
    indicators,
    units,
    reporters,
    times,
    documents: ["một bảng tính"],
    reporter: numbers.unit,
    ...numbers,
  };
}

/** Restating, without and with weights, and the yearly figures of the provinces and communes of today. */
export async function restatingTimes() {
  const catalogue = createCatalogue({
    indicators: Array.from({ length: INDICATORS }, (_, indicator) => ({
      code: `indicator-${indicator}`,
      name: { vi: `Chỉ tiêu ${indicator}`, en: `Indicator ${indicator}` },
      unit: "incident",
      behaviour: "flow",
      collection: [{ tier: "commune", sectors: ["police"] }],
    })),
  });
  const territory = territoryOfReform();
  const dataset = createDatasetFromColumns({ catalogue, territory, columns: columnsOf(catalogue) });
  const on = plainDate("2026-06-30");
  const weights = Array.from({ length: FORMER }, (_, place) => place)
    .filter(isDivided)
    .flatMap((place) =>
      partsOf(place).map((to) => ({
        from: `${code(place, 1)}@..`,
        to: `${code(to, 20_000)}@${REFORM}`,
        share: "1/3",
      })),
    );
  const periods = [2020, 2021, 2022, 2023, 2024, 2025].map((each) => year(calendarYear, each));
  const request = { indicators: catalogue.indicators.map((each) => each.code), periods };
  const shared = restate(dataset, territory, { on, weights });
  checkSame(shared.dataset, request);
  const [bare, weighted, provinces, communes] = await timesOf([
    () => restate(dataset, territory, { on }),
    () => restate(dataset, territory, { on, weights }),
    () => rollUp(shared.dataset, { ...request, to: "province" }),
    () => rollUp(shared.dataset, { ...request, to: "commune" }),
  ]);
  return { observations: dataset.size, bare, weighted, provinces, communes };
}

/** Under full weights the communes come to the same as their provinces, to the last unit of count. */
function checkSame(dataset, request) {
  const [provinces, communes] = ["province", "commune"].map((to) =>
    rollUp(dataset, { ...request, to }).reduce((sum, { total }) => sum + Number(total), 0),
  );
  if (provinces !== communes) throw new Error(`${provinces} in provinces, ${communes} in communes.`);
}
