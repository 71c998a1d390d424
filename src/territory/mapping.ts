import type { PlainDate } from "../date/plain-date.ts";
import { ALWAYS } from "../date/validity.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { Problem } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { fieldOf, listOf } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { predecessorsOf, successorsOf } from "./lineage.ts";
import { doubtRows } from "./mapping-doubts.ts";
import { linkedRows, type MappedUnit, type MappedUnits, rejectContradictions } from "./mapping-links.ts";
import { MAPPING_PROBLEMS } from "./mapping-problems.ts";
import { type MappingFaults, type MappingForm, readMappingRows } from "./mapping-row.ts";
import type { SuccessionRecord } from "./succession.ts";
import { contentOf, type Territory } from "./territory-content.ts";
import { isTier, TIERS, type Tier } from "./tier.ts";
import { codeOf } from "./unit-id.ts";

/** What a mapping table is, and how it is to be read. */
export interface MappingRequest extends MappingForm {
  /** The first day of the new units; former codes are asked for on the day before. */
  readonly on: PlainDate;
}

/** What became of the units of a tier, in numbers. */
export interface MappingCount {
  readonly tier: Tier;
  /** Former units that went whole into a new one. */
  readonly whole: number;
  /** Former units that went in parts into several. */
  readonly divided: number;
  /** Units that stay the same. */
  readonly unchanged: number;
  /** New units that were made of former ones. */
  readonly made: number;
}

/** What is in a mapping table, right and wrong. */
export interface MappingReport {
  /**
   * Of the rows that are right, for `createTerritory`; a unit that stays the same has none, nor one that was divided and
   * has a wrong row, since its other parts are not all of it.
   */
  readonly successions: readonly SuccessionRecord[];
  /** Why the table is refused: each with the place of its row, or of a unit that is in no row. Empty: it is right. */
  readonly problems: readonly Problem[];
  /** What does not fit, though it may be right: names that differ, a place in another province than expected. */
  readonly doubts: readonly Problem[];
  /** The places of all rows that have a problem, from 0, in order. */
  readonly rejected: readonly number[];
  /** By tier, from the top down; of the rows that are right. */
  readonly counts: readonly MappingCount[];
}

/**
 * Checks a table of former and new codes (bảng chuyển đổi mã đơn vị hành chính), as a CSV reader gives its rows, against
 * the units of a territory, and reports all that is wrong with it instead of trusting it.
 *
 * A former code is that of a unit on the day before, a new code that of a unit on the day itself. In each tier that the
 * rows speak of, each unit that ends on the day must be in a row, and each that begins; but not those that end with their
 * tier. Names are compared folded: the place of a tone mark makes no difference. Where it is known what became of the unit
 * above a former one, its new unit is looked for there.
 *
 * | code | what is wrong |
 * | --- | --- |
 * | `territory.codeNotInUse` | the code means no unit on that day |
 * | `territory.formerLivesOn`, `territory.beginsOnOtherDay` | the units do not end, or begin, on the day |
 * | `territory.successionTwice` | a row says what an earlier one says |
 * | `territory.wholeAndPart`, `territory.wholeAndMore` | a unit went whole, and in part or elsewhere too |
 * | `territory.partAlone` | a part went somewhere, and nothing says where the rest did |
 * | `territory.formerLost`, `territory.newWithoutFormer` | a unit is in no row |
 * | `territory.otherName`, `territory.otherParent` | doubts: the name or the place does not fit the code |
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { checkMapping, createTerritory } from "antq/territory";
 * const until = "2025-07-01";
 * const territory = createTerritory({
 *   units: [
 *     { code: "23377", name: "Plei Kần", kind: "township", until },
 *     { code: "23395", name: "Pờ Y", kind: "commune", until },
 *     { code: "23377", since: until, name: "Bờ Y", kind: "commune" },
 *   ],
 * });
 * const rows = [{ old: "23377", new: "23377", how: "full" }, { old: "23395", new: "23337", how: "full" }];
 * const columns = { from: "old", to: "new", share: "how" };
 * const report = checkMapping(territory, rows, { on: plainDate(until), columns, shares: { full: "whole" } });
 * report.problems.map(({ code, path }) => [code, ...path]) //=> [["territory.codeNotInUse", 1, "new"]]
 * report.rejected //=> [1]
 * report.counts //=> [{ tier: "commune", whole: 1, divided: 0, unchanged: 0, made: 1 }]
 * report.successions.map(({ from, to }) => [from, to]) //=> [["23377@..", "23377@2025-07-01"]]
 */
export function checkMapping(
  territory: Territory,
  rows: readonly unknown[],
  { on, ...form }: MappingRequest,
): MappingReport {
  const faults: MappingFaults = { found: new ProblemCollector(), rejected: new Set() };
  const doubts = new ProblemCollector();
  const read = readMappingRows(rows, form, faults);
  const linked = linkedRows(territory, read, on, form.columns, faults);
  const wrongCodes = codesIn(
    [...faults.rejected].map((place) => rows[place]),
    form,
  );
  rejectContradictions(linked, wrongCodes.from, faults);
  reportMissing(territory, linked, wrongCodes, on, faults);
  doubtRows(territory, linked, on, form.columns, doubts);
  const right = linked.filter(({ row }) => !faults.rejected.has(row.place));
  return deepFreeze({
    successions: right
      .filter((row) => isChange(row) && !isOneOfUnknown(row, wrongCodes))
      .map((row) => successionOf(row, on)),
    problems: faults.found.problems,
    doubts: doubts.problems,
    rejected: [...faults.rejected].sort((left, right) => left - right),
    counts: countsOf(territory, right),
  });
}

/**
 * The successions that a mapping table states, for `createTerritory`. A table that loses, invents or doubles a unit is
 * refused with each row named; see `checkMapping`, which takes the right rows of a wrong table.
 *
 * @throws DomainError `territory.codeNotInUse`, `territory.formerLivesOn`, `territory.beginsOnOtherDay`,
 * `territory.successionTwice`, `territory.wholeAndPart`, `territory.wholeAndMore`, `territory.partAlone`,
 * `territory.formerLost`, `territory.newWithoutFormer`, and the problems of codes
 * @example
 * import { plainDate } from "antq/date";
 * import { createTerritory, parseMapping } from "antq/territory";
 * const on = plainDate("2025-07-01");
 * const former = { code: "23395", name: "Pờ Y", kind: "commune", until: on } as const;
 * const next = { code: "23377", since: on, name: "Bờ Y", kind: "commune" } as const;
 * const columns = { from: "old", to: "new", share: "share" };
 * const rows = [{ old: "23395", new: "23377", share: "whole" }];
 * parseMapping(createTerritory({ units: [former, next] }), rows, { on, columns }).length //=> 1
 * parseMapping(createTerritory({ units: [former] }), rows, { on, columns }) //=> throws territory.codeNotInUse
 */
export function parseMapping(
  territory: Territory,
  rows: readonly unknown[],
  request: MappingRequest,
): readonly SuccessionRecord[] {
  return unwrap(safeParseMapping(territory, rows, request));
}

const readList = /* @__PURE__ */ listOf<unknown>(success);

/** As `parseMapping`, answering a `Result` instead of throwing; takes anything at all for the rows. */
export function safeParseMapping(
  territory: Territory,
  input: unknown,
  request: MappingRequest,
): Result<readonly SuccessionRecord[]> {
  const rows = readList(input);
  if (!rows.ok) return rows;
  const { successions, problems } = checkMapping(territory, rows.value, request);
  return problems.length === 0 ? success(successions) : failure(...problems);
}

/** Whether another unit comes after: what lives on was not succeeded. */
function isChange({ former, next }: MappedUnits): boolean {
  return former.unit !== next.unit;
}

/** Parts whose unit has a wrong row as well: taken for all of it, they would hide the part that the row is about. */
function isOneOfUnknown({ row }: MappedUnits, wrongCodes: Codes): boolean {
  return row.share === "part" && wrongCodes.from.has(row.from);
}

function successionOf({ row, former, next }: MappedUnits, on: PlainDate): SuccessionRecord {
  return { from: former.unit, to: next.unit, on, share: row.share, legalBasis: row.legalBasis };
}

/** Codes as they stand in rows, right or wrong. */
interface Codes {
  readonly from: ReadonlySet<unknown>;
  readonly to: ReadonlySet<unknown>;
}

function codesIn(rows: readonly unknown[], { columns }: MappingForm): Codes {
  const codes = (column: string) => new Set(rows.map((row) => fieldOf(row, column)));
  return { from: codes(columns.from), to: codes(columns.to) };
}

/**
 * A unit that ends or begins on the day, in a tier that the rows speak of, is in some row, be it a wrong one. A table
 * without rows loses all of which the territory does not tell it already.
 */
function reportMissing(
  territory: Territory,
  rows: readonly MappedUnits[],
  wrongCodes: Codes,
  on: PlainDate,
  { found }: MappingFaults,
): void {
  const { units, lives, histories } = contentOf(territory);
  const isEmpty = rows.length === 0 && wrongCodes.from.size === 0;
  const tierOf = (number: number) => histories[number]?.[0]?.facts.tier;
  const formers = new Set(rows.map(({ former }) => former.number));
  const news = new Set(rows.map(({ next }) => next.number));
  const tiers = new Set([...formers, ...news].map(tierOf));
  for (const [number, unit] of units.entries()) {
    const { from, until } = lives[number] ?? ALWAYS;
    const tier = from === on || until === on ? tierOf(number) : undefined;
    if (tier === undefined || !(isEmpty || tiers.has(tier))) continue;
    const endsAlone = until === on && TIERS[tier].validity.until !== on;
    const isTold = isEmpty && (until === on ? successorsOf : predecessorsOf)(territory, unit).length > 0;
    if (isTold) continue;
    if (endsAlone && !formers.has(number) && !wrongCodes.from.has(codeOf(unit))) {
      found.report(MAPPING_PROBLEMS.formerLost, { unit, on });
    }
    if (from === on && !news.has(number) && !wrongCodes.to.has(codeOf(unit))) {
      found.report(MAPPING_PROBLEMS.newWithoutFormer, { unit, on });
    }
  }
}

function countsOf(territory: Territory, rows: readonly MappedUnits[]): readonly MappingCount[] {
  const { histories } = contentOf(territory);
  const counted = new Map(
    Object.keys(TIERS)
      .filter(isTier)
      .map((tier) => [tier, { whole: numbers(), part: numbers(), unchanged: numbers(), made: numbers() }]),
  );
  const unitsLike = ({ number }: MappedUnit) => {
    const tier = histories[number]?.[0]?.facts.tier;
    return tier && counted.get(tier);
  };
  for (const { row, former, next } of rows) {
    const isSame = former.unit === next.unit;
    unitsLike(former)?.[isSame ? "unchanged" : row.share].add(former.number);
    if (!isSame) unitsLike(next)?.made.add(next.number);
  }
  const counts = [...counted].map(([tier, { whole, part, unchanged, made }]): MappingCount => {
    return { tier, whole: whole.size, divided: part.size, unchanged: unchanged.size, made: made.size };
  });
  return counts.filter(({ whole, divided, unchanged, made }) => whole + divided + unchanged + made > 0);
}

const numbers = () => new Set<number>();
