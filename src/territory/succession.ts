import { type PlainDate, safeParsePlainDate } from "../date/plain-date.ts";
import { isValidOn, type Validity } from "../date/validity.ts";
import { nestProblems } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { filledText, oneOf, recordOf } from "../kernel/record.ts";
import { circlesOf } from "./circles.ts";
import { groupedBy } from "./grouped-by.ts";
import { LINK_PROBLEMS } from "./link-problems.ts";
import { readOnce } from "./read-once.ts";
import { compareTexts, type Filled, runsOf } from "./sorted-list.ts";
import { type Drafts, unitIdReader, unitNamed } from "./unit-draft.ts";
import type { UnitId } from "./unit-id.ts";
import { orAbsent } from "./unit-record.ts";

/** How much of a former unit went into a new one. */
export type SuccessionShare = (typeof SUCCESSION_SHARES)[number];

/** Both shares, the larger first. */
export const SUCCESSION_SHARES = ["whole", "part"] as const;

/** That one unit went into another (sáp nhập, chia tách, đổi mã). */
export interface Succession {
  /** The former unit, whose last day is the one before `on`. */
  readonly from: UnitId;
  /** The new unit, whose first day is `on`. */
  readonly to: UnitId;
  readonly on: PlainDate;
  /** `part` where the former unit was divided between several new ones. */
  readonly share: SuccessionShare;
  /** The document that orders it, as it is cited; `null` where it was not given. */
  readonly legalBasis: string | null;
}

/** A succession as a CSV file or JSON holds it. An empty text counts as absent. */
export interface SuccessionRecord {
  /** The id of the former unit. */
  readonly from: string;
  /** The id of the new unit. */
  readonly to: string;
  /** The first day of the new unit. */
  readonly on: string;
  readonly share: SuccessionShare;
  readonly legalBasis?: string | null | undefined;
}

/** A succession, and which record it was. */
interface Row {
  readonly succession: Succession;
  readonly place: number;
}

/** Takes the successions of a territory, sorted by their units. */
export function readSuccessions(
  records: readonly unknown[],
  drafts: Drafts,
  found: ProblemCollector,
): readonly Succession[] {
  const readUnit = unitIdReader(drafts);
  const readFields = recordOf({
    from: readUnit,
    to: readUnit,
    on: readOnce(safeParsePlainDate),
    share: oneOf(SUCCESSION_SHARES),
    legalBasis: orAbsent(filledText),
  });
  const rows: Row[] = [];
  for (const [place, record] of records.entries()) {
    const read = readFields(record);
    if (read.ok) rows.push({ succession: read.value, place });
    else found.addAll(nestProblems(read.problems, "successions", place));
  }
  const known = reportUnits(rows, drafts, found).toSorted(byUnits);
  for (const ofUnit of runsOf(known, ({ succession }) => succession.from)) reportOthers(ofUnit, found);
  return known.map(({ succession }) => succession);
}

function byUnits({ succession: left }: Row, { succession: right }: Row): number {
  return compareTexts(left.from, right.from) || compareTexts(left.to, right.to);
}

/** A succession whose units are there. */
interface LinkedRow extends Row {
  readonly former: Validity;
  readonly next: Validity;
}

/**
 * Those whose units are there. A former unit ends on the day on which its new ones begin: what lives on was not
 * succeeded. Where days are wrong, the successions may even lead in a circle, and that is told instead.
 */
function reportUnits(rows: readonly Row[], drafts: Drafts, found: ProblemCollector): readonly Row[] {
  const linked = rows.flatMap((row): readonly LinkedRow[] => {
    const { from, to } = row.succession;
    const former = unitNamed(from, drafts, ["successions", row.place, "from"], found);
    const next = unitNamed(to, drafts, ["successions", row.place, "to"], found);
    return former && next ? [{ ...row, former: former.validity, next: next.validity }] : [];
  });
  const wrong = linked.filter(
    ({ succession: { on }, former, next }) => former.until !== on || next.from !== on,
  );
  if (wrong.length > 0) reportDays(wrong, circlesOf(nextUnits(linked)), found);
  return linked;
}

function nextUnits(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const byFormer = groupedBy(rows, ({ succession }) => succession.from);
  return new Map([...byFormer].map(([from, links]) => [from, links.map(({ succession }) => succession.to)]));
}

function reportDays(
  rows: readonly LinkedRow[],
  circles: ReadonlyMap<string, number>,
  found: ProblemCollector,
): void {
  for (const { succession, former, next, place } of rows) {
    const { from, to, on } = succession;
    const path = ["successions", place];
    const circle = circles.get(from);
    if (circle !== undefined && circle === circles.get(to)) {
      found.report(LINK_PROBLEMS.successionCycle, { from, to }, path);
      continue;
    }
    const [livesOn, isThere] = [isValidOn(former, on), isValidOn(next, on)];
    const wrongEnd = livesOn ? LINK_PROBLEMS.formerLivesOn : LINK_PROBLEMS.endsOnOtherDay;
    const wrongStart = isThere ? LINK_PROBLEMS.beginsOnOtherDay : LINK_PROBLEMS.successorNotAlive;
    if (former.until !== on) found.report(wrongEnd, { unit: from, on }, path);
    if (next.from !== on) found.report(wrongStart, { unit: to, on }, path);
  }
}

/** What became of one former unit is told once for each new one, and is all of it or parts. */
function reportOthers(rows: Filled<Row>, found: ProblemCollector): void {
  let before: Row | undefined;
  let hasWhole = false;
  for (const row of rows) {
    const { from, to, share } = row.succession;
    const path = ["successions", row.place];
    if (before?.succession.to === to) found.report(LINK_PROBLEMS.successionTwice, { from, to }, path);
    else if (before !== undefined && (hasWhole || share === "whole")) {
      found.report(LINK_PROBLEMS.wholeAndMore, { from, to }, path);
    }
    hasWhole ||= share === "whole";
    before = row;
  }
}
