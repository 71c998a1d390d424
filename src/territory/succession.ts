import { type PlainDate, safeParsePlainDate } from "../date/plain-date.ts";
import { nestProblem } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { filledText, oneOf, recordOf } from "../kernel/record.ts";
import { LINK_PROBLEMS } from "./link-problems.ts";
import type { Drafts } from "./unit-draft.ts";
import { codeOf, safeParseUnitId, type UnitId } from "./unit-id.ts";
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
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly share: SuccessionShare;
  readonly legalBasis?: string | null | undefined;
}

const readFields = /* @__PURE__ */ recordOf({
  from: safeParseUnitId,
  to: safeParseUnitId,
  on: safeParsePlainDate,
  share: oneOf(SUCCESSION_SHARES),
  legalBasis: orAbsent(filledText),
});

/** Takes the successions of a territory, sorted by their units. */
export function readSuccessions(
  records: readonly unknown[],
  drafts: Drafts,
  brokenCodes: ReadonlySet<string>,
  found: ProblemCollector,
): readonly Succession[] {
  const taken = new Map<UnitId, Map<UnitId, Succession>>();
  for (const [place, record] of records.entries()) {
    const read = readFields(record);
    const path = ["successions", place];
    if (!read.ok) found.addAll(read.problems.map((problem) => nestProblem(problem, ...path)));
    else if (!brokenCodes.has(codeOf(read.value.from)) && !brokenCodes.has(codeOf(read.value.to))) {
      reportDays(read.value, drafts, path, found);
      reportOthers(read.value, taken, path, found);
    }
  }
  return [...taken.values()].flatMap((ofUnit) => [...ofUnit.values()]).sort(byUnits);
}

/** A former unit ends on the day on which its new ones begin: what lives on was not succeeded. */
function reportDays(
  { from, to, on }: Succession,
  { byUnit }: Drafts,
  path: readonly (string | number)[],
  found: ProblemCollector,
): void {
  const [former, next] = [byUnit.get(from), byUnit.get(to)];
  if (former === undefined) found.report(LINK_PROBLEMS.unknownUnit, { unit: from }, [...path, "from"]);
  else if (former.life.until !== on) found.report(LINK_PROBLEMS.endsOnOtherDay, { unit: from, on }, path);
  if (next === undefined) found.report(LINK_PROBLEMS.unknownUnit, { unit: to }, [...path, "to"]);
  else if (next.life.from !== on) found.report(LINK_PROBLEMS.beginsOnOtherDay, { unit: to, on }, path);
}

function reportOthers(
  succession: Succession,
  taken: Map<UnitId, Map<UnitId, Succession>>,
  path: readonly (string | number)[],
  found: ProblemCollector,
): void {
  const { from, to, share } = succession;
  const before = taken.get(from) ?? new Map<UnitId, Succession>();
  const others = [...before.values()];
  if (before.has(to)) found.report(LINK_PROBLEMS.successionTwice, { from, to }, path);
  else if (others.length > 0 && (share === "whole" || others.some((other) => other.share === "whole"))) {
    found.report(LINK_PROBLEMS.wholeAndMore, { from, to }, path);
  }
  taken.set(from, before.set(to, succession));
}

function byUnits(left: Succession, right: Succession): number {
  if (left.from !== right.from) return left.from < right.from ? -1 : 1;
  return left.to < right.to ? -1 : 1;
}
