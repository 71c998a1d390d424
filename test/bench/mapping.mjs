import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { checkMapping, createTerritory, PROVINCE_SUCCESSIONS, PROVINCES } from "../../dist/territory.js";
import { inFreshProcess, median, timeOf, timesOf } from "./measure.mjs";
import { countryRecords } from "./territory.mjs";

/*
 * Reading and checking a table of former and new codes of the size of the national one, names included; the rows are
 * plain objects, as a CSV reader gives them. The territory that it is checked against is there before.
 */
const ON = "2025-07-01";
const ROWS = 10_667;
const PROCESSES = 9;
const REQUEST = {
  on: ON,
  columns: {
    from: "old_code",
    to: "new_code",
    share: "share",
    fromName: "old_name",
    toName: "new_name",
  },
  shares: { full: "whole", partial: "part" },
};

/** In milliseconds, and how many rows there are: the first one of a process, and one of many. */
export async function mappingTimes(file) {
  const { territory, rows } = tableOf(file);
  if (file === undefined) checkAgreement(territory, rows);
  const path = file ?? null;
  const cold = Array.from({ length: PROCESSES }, () => inFreshProcess("./mapping.mjs", "timeOfFirst", path));
  const [warm] = await timesOf([() => checkMapping(territory, rows, REQUEST)]);
  return { rows: rows.length, cold: median(cold), warm };
}

export function timeOfFirst(file) {
  const { territory, rows } = tableOf(file ?? undefined);
  return timeOf(() => checkMapping(territory, rows, REQUEST));
}

function tableOf(file) {
  return file === undefined ? madeUp() : fromFile(file);
}

/** The units are those that the table itself names. */
function fromFile(file) {
  const rows = parse(readFileSync(file, "utf8"), { bom: true, columns: true, trim: true });
  const units = new Map(PROVINCES.map((row, place) => [`province ${place}`, row]));
  for (const row of rows.filter(({ tier }) => tier === "commune")) {
    const kind = row.old_code.length === 3 ? "ruralDistrict" : "commune";
    const former = { code: row.old_code, name: row.old_name, kind, parent: row.old_province, until: ON };
    const next = {
      code: row.new_code,
      name: row.new_name,
      kind: "commune",
      parent: row.new_province,
      since: ON,
    };
    units.set(`${row.old_code} before`, former).set(`${row.new_code} since`, next);
  }
  return {
    territory: createTerritory({ units: [...units.values()], successions: PROVINCE_SUCCESSIONS }),
    rows,
  };
}

/** The made-up country; so many of its communes go in two parts that the table has as many rows as the national one. */
function madeUp() {
  const { units, successions } = countryRecords();
  const territory = createTerritory({ units, successions: PROVINCE_SUCCESSIONS });
  const names = new Map(units.map(({ code, since, name }) => [`${code}@${since ?? ".."}`, name]));
  const kept = PROVINCES.filter(({ since, until, kind }) => !since && !until && kind !== "country");
  const links = [...successions, ...kept.map(({ code }) => ({ from: `${code}@..`, to: `${code}@..` }))];
  const rowOf = ({ from, to }, share) => ({
    old_code: from.split("@")[0],
    old_name: names.get(from),
    new_code: to.split("@")[0],
    new_name: names.get(to),
    share,
  });
  const communes = successions.slice(PROVINCE_SUCCESSIONS.length);
  const divided = new Set(communes.slice(0, ROWS - links.length));
  const last = communes.at(-1);
  const rows = links.flatMap((link) =>
    divided.has(link)
      ? [rowOf(link, "partial"), rowOf({ from: link.from, to: last.to }, "partial")]
      : [rowOf(link, "full")],
  );
  return { territory, rows };
}

/** Nothing is measured that is not right. */
function checkAgreement(territory, rows) {
  const { rejected, counts } = checkMapping(territory, rows, REQUEST);
  const [provinces, communes] = counts;
  const formers = communes.whole + 2 * communes.divided + provinces.whole + provinces.unchanged;
  if (rows.length !== ROWS || rejected.length > 0 || formers !== ROWS) {
    throw new Error("The table is not the one that was meant.");
  }
}
