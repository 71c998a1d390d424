import { nestProblems, type ProblemKind } from "../kernel/problem.ts";
import type { ProblemCollector } from "../kernel/problem-collector.ts";
import { fieldOf, oneOf, type Parser } from "../kernel/record.ts";
import { failure, success } from "../kernel/result.ts";
import type { SuccessionShare } from "./succession.ts";
import { safeParseUnitCode } from "./unit-id.ts";

/** The headings of the columns of a mapping table. */
export interface MappingColumns {
  /** The code of the former unit. */
  readonly from: string;
  /** The code of the new unit. */
  readonly to: string;
  /** Whether the former unit went wholly or partly into the new one. */
  readonly share: string;
  /** The name of the former unit, with the word of its kind or without; not compared where not given. */
  readonly fromName?: string;
  /** The name of the new unit; not compared where not given. */
  readonly toName?: string;
  /** The document that orders it; where not given, or blank in a row, that of the whole table counts. */
  readonly legalBasis?: string;
}

/** How a mapping table is to be read. */
export interface MappingForm {
  readonly columns: MappingColumns;
  /** What the words in the column `share` mean; `whole` and `part` themselves where not given. */
  readonly shares?: Readonly<Record<string, SuccessionShare>>;
  /** The document that orders all of it, as it is cited. */
  readonly legalBasis?: string | null;
}

/** A row of a mapping table that is right in itself. */
export interface MappingRow {
  /** Which row it is, from 0. */
  readonly place: number;
  readonly from: string;
  readonly to: string;
  readonly share: SuccessionShare;
  readonly fromName: string;
  readonly toName: string;
  readonly legalBasis: string | null;
}

/** Gathers what is wrong, and with which rows. */
export interface MappingFaults {
  readonly found: ProblemCollector;
  readonly rejected: Set<number>;
}

/** Rejects a row. */
export function rejectRow<Facts extends object>(
  { found, rejected }: MappingFaults,
  place: number,
  kind: ProblemKind<string, Facts>,
  facts: Facts,
  column?: string,
): void {
  rejected.add(place);
  found.report(kind, facts, column === undefined ? [place] : [place, column]);
}

/** Takes the rows whose cells are right; the path of a problem is the place of the row and the heading of the column. */
export function readMappingRows(
  rows: readonly unknown[],
  { columns, shares = WHOLE_AND_PART, legalBasis = null }: MappingForm,
  faults: MappingFaults,
): readonly MappingRow[] {
  const readShare = shareReader(shares);
  const read: MappingRow[] = [];
  for (const [place, row] of rows.entries()) {
    const cells = [
      [columns.from, safeParseUnitCode(fieldOf(row, columns.from))],
      [columns.to, safeParseUnitCode(fieldOf(row, columns.to))],
    ] as const;
    const share = readShare(fieldOf(row, columns.share));
    const [from, to] = [cells[0][1], cells[1][1]];
    if (from.ok && to.ok && share.ok) {
      const name = (column: string | undefined) => (column === undefined ? "" : textOf(row, column));
      read.push({
        place,
        from: from.value,
        to: to.value,
        share: share.value,
        fromName: name(columns.fromName),
        toName: name(columns.toName),
        legalBasis: name(columns.legalBasis) || legalBasis,
      });
      continue;
    }
    faults.rejected.add(place);
    for (const [column, cell] of [...cells, [columns.share, share] as const]) {
      if (!cell.ok) faults.found.addAll(nestProblems(cell.problems, place, column));
    }
  }
  return read;
}

const WHOLE_AND_PART = { whole: "whole", part: "part" } as const;

function shareReader(shares: Readonly<Record<string, SuccessionShare>>): Parser<SuccessionShare> {
  const meanings = new Map(Object.entries(shares));
  const readWord = oneOf([...meanings.keys()]);
  return (input) => {
    const word = readWord(input);
    if (!word.ok) return word;
    const share = meanings.get(word.value);
    return share === undefined ? failure() : success(share);
  };
}

function textOf(row: unknown, column: string): string {
  const text = fieldOf(row, column);
  return typeof text === "string" ? text.trim() : "";
}
