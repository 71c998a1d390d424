import { op, table } from "arquero";
import { flatRollup, sum } from "d3-array";
import { Decimal } from "decimal.js";
import lodash from "lodash";

/*
 * Sums by indicator, province and year with what a user would take instead, as `[indicator, province, year, sum]`. None of
 * them says from how many units a sum comes.
 */

/** With plain numbers. `keys` are the functions that tell of a row its indicator, province and year. */
export function sumsByD3(rows, keys) {
  return flatRollup(rows, (group) => sum(group, ({ value }) => value), ...keys);
}

/** Exact, as the sums of the library are. */
export function sumsByLodash(rows, keys) {
  const groups = lodash.groupBy(rows, (row) => keys.map((key) => key(row)).join(" "));
  const zero = new Decimal(0);
  return Object.entries(groups).map(([key, group]) => [
    ...key.split(" "),
    group.reduce((total, { value }) => total.plus(value), zero),
  ]);
}

/** In columns, which it is made for. */
export function arqueroTables({ indicator, commune, month, value }, provinces) {
  return {
    observations: table({ indicator, commune, month, value }),
    units: table({ commune: provinces.map((_, unit) => unit), province: provinces }),
  };
}

export function sumsByArquero({ observations, units }) {
  const answers = observations
    .lookup(units, ["commune", "commune"], "province")
    .groupby("indicator", "province", { year: (row) => op.floor(row.month / 12) })
    .rollup({ sum: (row) => op.sum(row.value) });
  return answers
    .objects()
    .map(({ indicator, province, year, sum: total }) => [indicator, province, year, total]);
}
