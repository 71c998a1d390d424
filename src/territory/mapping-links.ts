import { addDays } from "../date/days.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { groupedBy } from "./grouped-by.ts";
import { LINK_PROBLEMS } from "./link-problems.ts";
import { MAPPING_PROBLEMS } from "./mapping-problems.ts";
import { type MappingColumns, type MappingFaults, type MappingRow, rejectRow } from "./mapping-row.ts";
import type { Filled } from "./sorted-list.ts";
import { contentOf, type Territory, type TerritoryContent } from "./territory-content.ts";
import type { UnitId } from "./unit-id.ts";
import { numberAt } from "./unit-lookup.ts";

/** A unit of a mapping table, once its code was found to mean one. */
export interface MappedUnit {
  readonly unit: UnitId;
  /** Its place among the units of the territory. */
  readonly number: number;
}

/** A row of a mapping table whose units are there; both are one where the former unit lives on. */
export interface MappedUnits {
  readonly row: MappingRow;
  readonly former: MappedUnit;
  readonly next: MappedUnit;
}

/** The rows whose codes mean units that may follow one another: one that ends, one that begins; or one that lives on. */
export function linkedRows(
  territory: Territory,
  rows: readonly MappingRow[],
  on: PlainDate,
  columns: MappingColumns,
  faults: MappingFaults,
): readonly MappedUnits[] {
  const content = contentOf(territory);
  const dayBefore = addDays(on, -1);
  const linked: MappedUnits[] = [];
  for (const row of rows) {
    const former = mappedUnit(content, row.from, dayBefore);
    const next = mappedUnit(content, row.to, on);
    const unknown = MAPPING_PROBLEMS.codeNotInUse;
    if (!former) rejectRow(faults, row.place, unknown, { code: row.from, day: dayBefore }, columns.from);
    if (!next) rejectRow(faults, row.place, unknown, { code: row.to, day: on }, columns.to);
    if (!former || !next) continue;
    const units = { row, former, next };
    if (former.unit === next.unit || mayFollow(content, units, on, columns, faults)) linked.push(units);
  }
  return linked;
}

function mappedUnit(content: TerritoryContent, code: string, day: PlainDate): MappedUnit | undefined {
  const number = numberAt(content, code, day);
  const unit = content.units[number ?? -1];
  return number === undefined || unit === undefined ? undefined : { unit, number };
}

function mayFollow(
  { lives }: TerritoryContent,
  { row: { place }, former, next }: MappedUnits,
  on: PlainDate,
  columns: MappingColumns,
  faults: MappingFaults,
): boolean {
  const { formerLivesOn, beginsOnOtherDay } = LINK_PROBLEMS;
  const livesOn = lives[former.number]?.until !== on;
  const isOlder = lives[next.number]?.from !== on;
  if (livesOn) rejectRow(faults, place, formerLivesOn, { unit: former.unit, on }, columns.from);
  if (isOlder) rejectRow(faults, place, beginsOnOtherDay, { unit: next.unit, on }, columns.to);
  return !livesOn && !isOlder;
}

/**
 * Each former unit goes to each new one once, and as a whole or in parts. A part that stands alone is wrong, unless
 * another row of its unit is; that row is to be mended first.
 */
export function rejectContradictions(
  rows: readonly MappedUnits[],
  wrongFormers: ReadonlySet<unknown>,
  faults: MappingFaults,
): void {
  for (const [from, ofFormer] of groupedBy(rows, ({ former }) => former.unit)) {
    const [first] = ofFormer;
    const isWhole = ofFormer.some(({ row }) => row.share === "whole");
    // Most former units have one row, which is right where it says so.
    if (ofFormer.length === 1 && isWhole) continue;
    const targets = [...groupedBy(ofFormer, ({ next }) => next.unit).values()];
    for (const toOne of targets) rejectRepeated(toOne, faults);
    if (targets.length > 1 && isWhole) {
      for (const { row, next } of ofFormer) {
        rejectRow(faults, row.place, LINK_PROBLEMS.wholeAndMore, { from, to: next.unit });
      }
    } else if (targets.length === 1 && !isWhole && !wrongFormers.has(first.row.from)) {
      rejectRow(faults, first.row.place, MAPPING_PROBLEMS.partAlone, { from, to: first.next.unit });
    }
  }
}

/** One of several rows for the same two units is enough, if they say the same. */
function rejectRepeated([first, ...others]: Filled<MappedUnits>, faults: MappingFaults): void {
  const facts = { from: first.former.unit, to: first.next.unit };
  const saysSame = others.every(({ row }) => row.share === first.row.share);
  const kind = saysSame ? LINK_PROBLEMS.successionTwice : MAPPING_PROBLEMS.wholeAndPart;
  for (const { row } of saysSame ? others : [first, ...others]) rejectRow(faults, row.place, kind, facts);
}
