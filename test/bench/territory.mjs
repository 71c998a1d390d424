import {
  createTerritory,
  lifeOf,
  PROVINCE_SUCCESSIONS,
  PROVINCES,
  successorsOf,
  unitsOf,
} from "../../dist/territory.js";
import { inFreshProcess, median, timeOf, timesOf } from "./measure.mjs";

/*
 * A territory of the size of the country: its provinces before and after 01/7/2025, and made-up districts and communes
 * below them. Each former commune went into a new one, which took the code of one of them, as most did.
 */
const REFORM = "2025-07-01";
const CURRENT = 3355;
const FORMER = 10_500;
const DISTRICTS = 696;
const CURRENT_COMMUNES = CURRENT - 34;
const FORMER_COMMUNES = FORMER - DISTRICTS - PROVINCE_SUCCESSIONS.length;
const SYLLABLES =
  "An Bình Châu Đông Đức Hòa Hưng Lộc Long Mỹ Ninh Phú Quảng Sơn Tân Thạnh Thượng Trường Vĩnh Yên".split(" ");
const PROCESSES = 9;

/** In milliseconds: the first one of a process, which is the one that a user waits for, and one of many. */
export async function territoryTimes() {
  checkAgreement();
  const cold = Array.from({ length: PROCESSES }, () => inFreshProcess("./territory.mjs", "timeOfFirst"));
  const records = countryRecords();
  const [warm] = await timesOf([() => createTerritory(records)]);
  return { cold: median(cold), warm };
}

export function timeOfFirst() {
  const records = countryRecords();
  return timeOf(() => createTerritory(records));
}

/** As read from JSON. */
export function countryRecords() {
  const heirs = new Map(PROVINCE_SUCCESSIONS.map(({ from, to }) => [from, to]));
  const heirOf = (province) => heirs.get(province) ?? province;
  const formerProvinces = PROVINCES.filter(({ kind, since }) => kind !== "country" && since === undefined)
    .map(({ code }) => `${code}@..`)
    .toSorted((left, right) => (heirOf(left) < heirOf(right) ? -1 : 1));
  const provinces = [...new Set(formerProvinces)];
  const districts = Array.from({ length: DISTRICTS }, (_, place) => ({
    ...unit(place, 3, "ruralDistrict", provinces[share(place, DISTRICTS, provinces.length)]),
    until: REFORM,
  }));
  const former = Array.from({ length: FORMER_COMMUNES }, (_, place) => ({
    ...unit(place, 5, "commune", districts[share(place, FORMER_COMMUNES, DISTRICTS)].code),
    until: REFORM,
  }));
  const current = Array.from({ length: CURRENT_COMMUNES }, (_, place) => {
    const first = Math.ceil((place * FORMER_COMMUNES) / CURRENT_COMMUNES);
    const district = districts[share(first, FORMER_COMMUNES, DISTRICTS)];
    return { ...unit(first, 5, "commune", heirOf(district.parent)), since: REFORM };
  });
  const mergers = former.map(({ code }, place) => ({
    from: `${code}@..`,
    to: `${current[share(place, FORMER_COMMUNES, CURRENT_COMMUNES)].code}@${REFORM}`,
    on: REFORM,
    share: "whole",
  }));
  const records = {
    units: [...PROVINCES, ...districts, ...former, ...current],
    successions: [...PROVINCE_SUCCESSIONS, ...mergers],
  };
  return JSON.parse(JSON.stringify(records));
}

function unit(place, digits, kind, parent) {
  const name = [place, Math.floor(place / SYLLABLES.length)].map((it) => SYLLABLES[it % SYLLABLES.length]);
  return { code: String(place + 1).padStart(digits, "0"), name: name.join(" "), kind, parent };
}

/** The place among fewer of one of many, when many are spread over fewer in order. */
function share(place, many, fewer) {
  return Math.floor((place * fewer) / many);
}

/** Nothing is measured that is not right: the country itself stands above those counted. */
function checkAgreement() {
  const territory = createTerritory(countryRecords());
  const units = unitsOf(territory);
  const current = units.filter((it) => lifeOf(territory, it).until === null);
  const gone = units.filter((it) => successorsOf(territory, it).length === 1);
  if (current.length !== CURRENT + 1 || gone.length !== FORMER - DISTRICTS) {
    throw new Error("The territory is not the one that was meant.");
  }
}
