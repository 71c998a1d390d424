import { safeValidity } from "../date/parse-validity.ts";
import { safeParsePlainDate } from "../date/plain-date.ts";
import type { Validity } from "../date/validity.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { Language } from "../kernel/problem.ts";
import { nestProblems } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { filledText, keyOf, recordOf } from "../kernel/record.ts";
import {
  byFirstDay,
  type Dated,
  daysWithin,
  endOf,
  forEachOverlap,
  showDay,
  showDays,
  startOf,
} from "./common-days.ts";
import { LINK_PROBLEMS } from "./link-problems.ts";
import { compareTexts } from "./sorted-list.ts";
import { type Drafts, unitNamed } from "./unit-draft.ts";
import { safeParseUnitId, type UnitId } from "./unit-id.ts";
import { orAbsent } from "./unit-record.ts";

/**
 * What a unit can be designated as, in the words of the movement's reports; the table claims no legal source, which
 * stands with each designation.
 *
 * @example
 * import { DESIGNATIONS } from "antq/territory";
 * DESIGNATIONS.drugFree.vi //=> "không có ma túy"
 */
export const DESIGNATIONS = /* @__PURE__ */ deepFreeze({
  keyArea: { vi: "địa bàn trọng điểm", en: "key area" },
  drugFree: { vi: "không có ma túy", en: "free of drugs" },
  exemplary: { vi: "điển hình", en: "exemplary" },
  festivalSite: { vi: "điểm Ngày hội", en: "site of the festival" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>);

/** A designation of a unit, such as `keyArea` (địa bàn trọng điểm). */
export type DesignationKind = keyof typeof DESIGNATIONS;

/** That a unit was designated as something, on some days, by a document. */
export interface Designation {
  readonly unit: UnitId;
  readonly designation: DesignationKind;
  readonly validity: Validity;
  /** The document that says so, as it is cited; `null` where it was not given. */
  readonly document: string | null;
}

/** A designation as a CSV file or JSON holds it. An empty text counts as absent. */
export interface DesignationRecord {
  /** A unit id: of a code alone it is not known which unit it means. */
  readonly unit: string;
  readonly designation: DesignationKind;
  /** The first day; absent: since the unit exists. */
  readonly from?: string | null | undefined;
  /** The first day on which it no longer holds; absent: as long as the unit exists. */
  readonly until?: string | null | undefined;
  readonly document?: string | null | undefined;
}

const readFields = /* @__PURE__ */ recordOf({
  unit: safeParseUnitId,
  designation: keyOf(DESIGNATIONS),
  from: orAbsent(safeParsePlainDate),
  until: orAbsent(safeParsePlainDate),
  document: orAbsent(filledText),
});

/** A designation, and which record it was. */
interface Row extends Dated {
  readonly designation: Designation;
  readonly place: number;
}

/** Takes the designations of a territory: those of one unit and kind may not share a day. */
export function readDesignations(
  records: readonly unknown[],
  drafts: Drafts,
  found: ProblemCollector,
): readonly Designation[] {
  const rows = records.flatMap((record, place) => {
    const row = readRow(record, place, drafts, found);
    return row === undefined ? [] : [row];
  });
  rows.sort(byUnitKindAndDay);
  forEachOverlap(rows, kindOfUnit, (_, { designation: { unit, designation, validity }, place }) => {
    const facts = { unit, designation, from: showDay(startOf(validity)) };
    found.report(LINK_PROBLEMS.designationTwice, facts, ["designations", place]);
  });
  return rows.map(({ designation }) => designation);
}

function readRow(record: unknown, place: number, drafts: Drafts, found: ProblemCollector): Row | undefined {
  const path = ["designations", place];
  const read = readFields(record);
  if (!read.ok) {
    found.addAll(nestProblems(read.problems, ...path));
    return undefined;
  }
  const { unit, designation, from, until, document } = read.value;
  const life = unitNamed(unit, drafts, [...path, "unit"], found)?.validity;
  if (life === undefined) return undefined;
  const stated = safeValidity({ from, until });
  if (!stated.ok) {
    found.addAll(nestProblems(stated.problems, ...path));
    return undefined;
  }
  const validity = daysWithin(life, stated.value);
  if (validity === null) {
    const facts = { unit, ...showDays(startOf(life), endOf(life)) };
    found.report(LINK_PROBLEMS.designationOutOfLife, facts, path);
    return undefined;
  }
  return { designation: Object.freeze({ unit, designation, validity, document }), validity, place };
}

function byUnitKindAndDay(left: Row, right: Row): number {
  return compareTexts(kindOfUnit(left), kindOfUnit(right)) || byFirstDay(left, right);
}

function kindOfUnit({ designation: { unit, designation } }: Row): string {
  return `${unit} ${designation}`;
}
