import { nestProblem } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { isRecord, listOf, optional, recordOf } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { type DesignationRecord, readDesignations } from "./designation.ts";
import { resolveParents } from "./parents.ts";
import { readSuccessions, type SuccessionRecord } from "./succession.ts";
import { contentFrom, type Territory, territoryOf } from "./territory-content.ts";
import { draftUnits } from "./unit-draft.ts";
import { readUnitRow, type UnitRecord, type UnitRow } from "./unit-record.ts";

/** The plain records that a territory is made of, as a CSV file or JSON holds them. */
export interface TerritoryRecords {
  readonly units: readonly UnitRecord[];
  /** None where not given. */
  readonly successions?: readonly SuccessionRecord[];
  /** None where not given. */
  readonly designations?: readonly DesignationRecord[];
}

/**
 * Makes a territory of plain records, and reports all that is wrong with them at once, each problem with the place of its
 * row. Rows may come in any order. A territory may be any part of the country: what has no known parent stands at its top.
 *
 * @throws DomainError `territory.notAUnitCode`, `territory.unknownKind`, `territory.codeOfOtherTier`,
 * `territory.rowBeforeUnit`, `territory.gapInUnit`, `territory.overlapInUnit`, `territory.tierChanges`,
 * `territory.codeAliveTwice`, `territory.tierNotInForce`, `territory.kindNotInForce`, `territory.unknownParent`,
 * `territory.deadParent`, `territory.parentNotAbove`, `territory.cycle`, for successions and designations
 * `territory.unknownUnit`, `territory.endsOnOtherDay`, `territory.designationTwice` …, and the problems of a record that
 * is not of this shape
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

const readLists = /* @__PURE__ */ recordOf({
  units: listOf<unknown>(success),
  successions: optional(listOf<unknown>(success), []),
  designations: optional(listOf<unknown>(success), []),
});

/** As `createTerritory`, answering a `Result` instead of throwing; takes anything at all. */
export function safeCreateTerritory(input: unknown): Result<Territory> {
  const lists = readLists(input);
  if (!lists.ok) return lists;
  const found = new ProblemCollector();
  const broken = new Set<string>();
  const drafts = draftUnits(readRows(lists.value.units, broken, found), broken, found);
  const histories = resolveParents(drafts, broken, found);
  const successions = readSuccessions(lists.value.successions, drafts, broken, found);
  const designations = readDesignations(lists.value.designations, drafts, broken, found);
  if (!found.isEmpty) return failure(...found.problems);
  return success(territoryOf(contentFrom(drafts, histories, successions, designations)));
}

/** Takes the rows that are right in themselves; of the others it notes the codes, so that they are not called unknown. */
function readRows(
  records: readonly unknown[],
  broken: Set<string>,
  found: ProblemCollector,
): readonly UnitRow[] {
  const rows: UnitRow[] = [];
  for (const [place, record] of records.entries()) {
    const row = readUnitRow(record, place);
    if (row.ok) rows.push(row.value);
    else {
      found.addAll(row.problems.map((problem) => nestProblem(problem, "units", place)));
      if (isRecord(record) && typeof record["code"] === "string") broken.add(record["code"]);
    }
  }
  return rows;
}
