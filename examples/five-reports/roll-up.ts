import {
  checkParts,
  compare,
  type RolledFigure,
  reconcile,
  rollUp,
  safeRollUp,
  trace,
} from "antq/aggregation";
import { createDataset, type Dataset, isPeriod, type Observation } from "antq/indicator";
import { CATALOGUE, OBSERVATIONS, STATEMENTS } from "antq/movement";
import { calendarYear, lastDay, parsePeriod, samePeriodLastYear } from "antq/period";
import { createTerritory, hierarchyAt, PROVINCES, parseUnitId, sectorOf } from "antq/territory";
import type { RollUpData } from "./read-data.ts";
import { sourceOf } from "./source.ts";

/** What the observations of the reports come to: in a district, inside one report, and how many can be added at all. */
export function addUp({ units, unitsSource, sector, source, district, parts, reports }: RollUpData) {
  const territory = createTerritory({ units: [...PROVINCES, ...units] });
  const dataset = createDataset({ catalogue: CATALOGUE, territory, observations: OBSERVATIONS });
  const { pathName } = hierarchyAt(territory, lastDay(parsePeriod(parts.period, calendarYear)));
  return {
    sector,
    source: sourceOf(source),
    unitsSource,
    names: Object.fromEntries(units.map(({ code }) => [`${code}@..`, pathName(parseUnitId(`${code}@..`))])),
    district: addUpDistrict(district, sector, dataset),
    parts: checkWholes(parts, sector, dataset),
    reports: Object.entries(reports).map(([id, name]) => ({ id, name, ...countFigures(id, dataset) })),
  };
}

/** The figures of a district from its communes, what the district itself states, and the change on last year. */
function addUpDistrict(data: RollUpData["district"], sector: string, dataset: Dataset) {
  const { place, location, rows, change } = data;
  const to = [parseUnitId(data.unit)];
  const requestOf = ({ indicator, period }: { readonly indicator: string; readonly period: string }) => {
    return { indicators: [indicator], to, periods: [parsePeriod(period, calendarYear)] };
  };
  const added = rows.flatMap((row) =>
    rollUp(dataset, requestOf(row))
      .filter((figure) => figure.sector === sector)
      .map((figure) => ({ ...row, figure, from: reportsBehind(dataset, figure) })),
  );
  const stated = rows.flatMap((row) =>
    reconcile(dataset, requestOf(row)).filter(({ figure }) => figure.sector === sector),
  );
  const changes = compare(dataset, { ...requestOf(change), base: samePeriodLastYear })
    .filter(({ now }) => now.sector === sector)
    .map(({ units, change: over }) => ({ ...change, units, over }));
  return { place, location, rows: added, stated, changes };
}

function reportsBehind(dataset: Dataset, figure: RolledFigure) {
  return trace(dataset, figure).flatMap(({ unit, terms }) =>
    terms.map(({ sign, observation: { value, status, report } }) => {
      return { unit, sign, value, status, source: report.document };
    }),
  );
}

/** Each whole that a commune reports beside its parts. */
function checkWholes({ wholes, by: words, ...of }: RollUpData["parts"], sector: string, dataset: Dataset) {
  const periods = [parsePeriod(of.period, calendarYear)];
  const to = [parseUnitId(of.unit)];
  const rows = wholes.flatMap(({ what, indicator }) =>
    checkParts(dataset, { indicators: [indicator], to, periods })
      .filter(({ whole }) => whole.sector === sector)
      .map((check) => ({ what, by: words[check.by] ?? check.by, check })),
  );
  return { ...of, rows };
}

/** How many figures a report prints, of how many unit, time and reporter are known, and how many can be added. */
function countFigures(id: string, dataset: Dataset) {
  const observations = OBSERVATIONS.filter(({ report }) => report.document === id);
  return {
    printed: STATEMENTS.filter(({ source }) => source.document === id).length,
    kept: observations.length,
    added: observations.filter((observation) => isAdded(observation, dataset)).length,
  };
}

/** Whether a figure of its unit, window and sector comes of it. */
function isAdded({ indicator, unit, reporter, time }: Observation, dataset: Dataset): boolean {
  if (!isPeriod(time)) return false;
  const figures = safeRollUp(dataset, { indicators: [indicator], to: [unit], periods: [time] });
  const sector = sectorOf(reporter);
  return figures.ok && figures.value.some((figure) => figure.sector === sector && figure.reported !== null);
}
