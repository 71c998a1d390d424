import { nestProblems } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { isRecord, listOf, optional, type Parser, recordOf } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import type { BodyRecord } from "./body.ts";
import { readBodies } from "./body-set.ts";
import { type DesignationRecord, readDesignations } from "./designation.ts";
import { resolveParents } from "./parents.ts";
import { readSuccessions, type SuccessionRecord } from "./succession.ts";
import { contentFrom, type Territory, territoryOf } from "./territory-content.ts";
import { draftUnits } from "./unit-draft.ts";
import { rowReader, type UnitRecord, type UnitRow } from "./unit-record.ts";

/** The plain records that a territory is made of, as a CSV file or JSON holds them. */
export interface TerritoryRecords {
  readonly units: readonly UnitRecord[];
  /** None where not given. */
  readonly successions?: readonly SuccessionRecord[];
  /** None where not given. */
  readonly designations?: readonly DesignationRecord[];
  /** None where not given. */
  readonly bodies?: readonly BodyRecord[];
}

/**
 * Makes a territory of plain records, and reports all that is wrong with them at once, each problem with the place of its
 * row. Rows may come in any order. A territory may be any part of the country: what has no known parent stands at its top.
 *
 * @throws DomainError `territory.notAUnitCode`, `territory.unknownKind`, `territory.codeOfOtherTier`,
 * `territory.rowBeforeUnit`, `territory.gapInUnit`, `territory.overlapInUnit`, `territory.tierChanges`,
 * `territory.codeAliveTwice`, `territory.tierNotInForce`, `territory.kindNotInForce`, `territory.unknownParent`,
 * `territory.deadParent`, `territory.parentNotAbove`, `territory.cycle`, for successions and designations
 * `territory.unknownUnit`, `territory.formerLivesOn`, `territory.endsOnOtherDay`, `territory.successorNotAlive`,
 * `territory.beginsOnOtherDay`, `territory.successionCycle`, `territory.successionTwice`, `territory.wholeAndMore`,
 * `territory.designationOutOfLife`, `territory.designationTwice`, for bodies
 * `territory.unknownUnit`, `territory.bodyOutOfUnit`, `territory.bodyOutOfSector`, `territory.bodyTwice`,
 * `territory.unknownParentBody`, `territory.deadParentBody`, `territory.parentBodyNotAbove`, `territory.bodyCycle`,
 * `territory.ownParent`, and the problems of codes, days and records that are not of this shape
 * @example
 * import { plainDate } from "antq/date";
 * import { createTerritory, unitAt } from "antq/territory";
 * const units = [
 *   { code: "62", name: "Kon Tum", kind: "province", until: "2025-07-01" },
 *   { code: "611", name: "Ngọc Hồi", kind: "ruralDistrict", parent: "62", until: "2025-07-01" },
 *   { code: "23395", name: "Pờ Y", kind: "commune", parent: "611", until: "2025-07-01" },
 * ] as const;
 * unitAt(createTerritory({ units }), "23395", plainDate("2024-06-10")) //=> "23395@.."
 * createTerritory({ units: units.slice(1) }) //=> throws territory.unknownParent
 */
export function createTerritory(records: TerritoryRecords): Territory {
  return unwrap(safeCreateTerritory(records));
}

const readAnyList = /* @__PURE__ */ listOf<unknown>(success);
/** Entries are read later, each with its place; here a list is only told apart from what is none. */
const readList: Parser<readonly unknown[]> = (input) =>
  Array.isArray(input) ? success(input) : readAnyList(input);

const readLists = /* @__PURE__ */ recordOf({
  units: readList,
  successions: optional(readList, []),
  designations: optional(readList, []),
  bodies: optional(readList, []),
});

/** As `createTerritory`, answering a `Result` instead of throwing; takes anything at all. */
export function safeCreateTerritory(input: unknown): Result<Territory> {
  const lists = readLists(input);
  if (!lists.ok) return lists;
  const found = new ProblemCollector();
  const broken = new Set<string>();
  const drafts = draftUnits(readRows(lists.value.units, broken, found), broken, found);
  const histories = resolveParents(drafts, found);
  const successions = readSuccessions(lists.value.successions, drafts, found);
  const designations = readDesignations(lists.value.designations, drafts, found);
  const bodies = readBodies(lists.value.bodies, drafts, found);
  if (!found.isEmpty) return failure(...found.problems);
  return success(territoryOf(contentFrom(drafts, histories, successions, designations, bodies)));
}

/** Takes the rows that are right in themselves; of the others it notes the codes, so that they are not called unknown. */
function readRows(
  records: readonly unknown[],
  broken: Set<string>,
  found: ProblemCollector,
): readonly UnitRow[] {
  const readRow = rowReader();
  const rows: UnitRow[] = [];
  for (const [place, record] of records.entries()) {
    const row = readRow(record, place);
    if (row.ok) rows.push(row.value);
    else {
      found.addAll(nestProblems(row.problems, "units", place));
      if (isRecord(record) && typeof record["code"] === "string") broken.add(record["code"]);
    }
  }
  return rows;
}
