import { type Catalogue, createCatalogue } from "../indicator/catalogue.ts";
import { INDICATOR_ROWS } from "./chapters.ts";
import type { IndicatorRow } from "./indicator-row.ts";
import { RATIO_RECORDS } from "./ratios.ts";

/**
 * What reports of the movement count (danh mục chỉ tiêu): every indicator that the five reports print a figure of,
 * those that they name as a task, a result or a target without one, the ratios that they print, and the shares that
 * can be computed. Who collects an indicator is our reading of who would report it first; behaviour and relations
 * follow from what is counted.
 *
 * @example
 * import { CATALOGUE } from "antq/movement";
 * CATALOGUE.indicator("security-incidents")?.name.vi //=> "Vụ việc liên quan đến an ninh, trật tự"
 * CATALOGUE.partitionsOf("security-incidents").map(({ by }) => by) //=> ["finder", "offence"]
 * CATALOGUE.ratio("safe-residential-areas-recognised-rate")?.denominator //=> "residential-areas"
 */
export const CATALOGUE: Catalogue = createCatalogue({
  indicators: Object.entries(INDICATOR_ROWS).map(([code, row]) => recordOf(code, row)),
  ratios: RATIO_RECORDS,
});

function recordOf(code: string, { vi, en, ...rest }: IndicatorRow) {
  return { code, name: { vi, en }, ...rest };
}
