import type { Brand } from "../kernel/brand.ts";
import { type Problem, quoteInput } from "../kernel/problem.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { foldText } from "../vietnamese/letters.ts";
import {
  assemblyOf,
  cutNumber,
  FIRST_YEAR,
  formOf,
  LAST_YEAR,
  LONGEST_NUMBER,
  type NumberForm,
  type NumberPieces,
  notationsOf,
} from "./number-syntax.ts";
import { DOCUMENT_PROBLEMS } from "./problems.ts";

/**
 * The number and symbol of a document (số, ký hiệu văn bản) in the one canonical form, such as `46/KH-UBND`,
 * `124/2021/TT-BCA` or `09-CT/TW`: composed letters, no spaces, `-` as the only dash, a leading zero below 10 and
 * nowhere else. It says little alone: each body numbers anew each year, or each term. See `DocumentKey`.
 */
export type DocumentNumber = Brand<string, "DocumentNumber">;

/**
 * Reads the canonical form of a document number, strictly: the notation must be that of the kind, capital and small
 * letters and Đ are told apart, a blank number is none. The letters of issuers are free, since each body chooses its
 * own (Nghị định 30/2020/NĐ-CP, Phụ lục I). A number may carry a small letter, as 30a/2008/NQ-CP does.
 *
 * @throws DomainError `document.notANumber`, `document.blankNumber`, `document.notPlain`, `document.digits`,
 * `document.notAYear`, `document.unknownKind`, `document.otherNotation`, `document.kindOfAssembly`,
 * `document.unitMissing`, `document.issuerMissing`
 * @example
 * import { parseDocumentNumber } from "antq/document";
 * parseDocumentNumber("155/KH-MTTQ-CAT") //=> "155/KH-MTTQ-CAT"
 * parseDocumentNumber("71/KH/ĐU") //=> throws document.notANumber
 * parseDocumentNumber("82- KH/HNĐT") //=> throws document.notPlain
 * parseDocumentNumber("124/TT-BCA") //=> throws document.otherNotation
 * parseDocumentNumber("/BC-BCĐ") //=> throws document.blankNumber
 */
export function parseDocumentNumber(text: string): DocumentNumber {
  return unwrap(safeParseDocumentNumber(text));
}

/** As `parseDocumentNumber`, answering a `Result` instead of throwing; takes anything at all. */
export function safeParseDocumentNumber(input: unknown): Result<DocumentNumber> {
  const cut = safeCutNumber(input);
  return cut.ok ? success(cut.value.text) : cut;
}

/** A document number cut into pieces and found right, and what they say. */
export interface CutNumber {
  readonly text: DocumentNumber;
  readonly pieces: NumberPieces;
  readonly form: NumberForm;
}

/** Cuts a document number, or says all that is wrong with it. */
export function safeCutNumber(input: unknown): Result<CutNumber> {
  if (typeof input !== "string" || input.length > LONGEST_NUMBER) {
    return failure(DOCUMENT_PROBLEMS.notANumber({ given: quoteInput(input) }));
  }
  const pieces = cutNumber(input);
  if (pieces === undefined) return failure(whyNotCut(input));
  const form = formOf(pieces);
  const problems = [
    ...problemsOfDigits(pieces),
    ...problemsOfYear(pieces),
    ...problemsOfForm(form, pieces, input),
  ];
  return problems.length === 0
    ? success({ text: input as DocumentNumber, pieces, form })
    : failure(...problems);
}

const BLANK = /^[\s._…]*[-/]/u;

function whyNotCut(text: string): Problem {
  const given = quoteInput(text);
  const plain = foldText(text).folded.replace(/\s/gu, "");
  if (cutNumber(plain) !== undefined) return DOCUMENT_PROBLEMS.notPlain({ given, plain: quoteInput(plain) });
  return BLANK.test(text)
    ? DOCUMENT_PROBLEMS.blankNumber({ given })
    : DOCUMENT_PROBLEMS.notANumber({ given });
}

function problemsOfDigits({ digits }: NumberPieces): readonly Problem[] {
  // Nghị định 30/2020/NĐ-CP, Điều 15, and the Party's Hướng dẫn 05-HD/VPTW: from 01 on, a zero before 1 to 9.
  const expected = writeDigits(Math.max(Number(digits), 1));
  return digits === expected ? [] : [DOCUMENT_PROBLEMS.digits({ given: digits, expected })];
}

/** A number as documents write it: 9 is "09". */
export function writeDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function problemsOfYear({ year }: NumberPieces): readonly Problem[] {
  if (year === null || (Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR)) return [];
  return [DOCUMENT_PROBLEMS.notAYear({ given: year, first: FIRST_YEAR, last: LAST_YEAR })];
}

function problemsOfForm(form: NumberForm, pieces: NumberPieces, text: string): readonly Problem[] {
  const { notation, kindAbbreviation: kind, kinds, groups } = form;
  const given = quoteInput(text);
  if (kind !== null && kinds.length === 0) return [problemOfKind(kind)];
  if (notation === "dispatch" && groups.length < 2) return [DOCUMENT_PROBLEMS.unitMissing({ given })];
  const [issuer, ...others] = groups;
  if (issuer === undefined) return [DOCUMENT_PROBLEMS.issuerMissing({ given })];
  const ofAssemblyAlone = others.length === 0 && assemblyOf(issuer) !== null;
  if (notation !== "normative" || kind === null || !ofAssemblyAlone) return [];
  const expected = `${pieces.digits}${pieces.letter ?? ""}/${pieces.year}/${issuer}`;
  return [DOCUMENT_PROBLEMS.kindOfAssembly({ kind, expected })];
}

function problemOfKind(kind: string): Problem {
  const notations = notationsOf(kind);
  if (notations.length === 0) return DOCUMENT_PROBLEMS.unknownKind({ kind });
  return DOCUMENT_PROBLEMS.otherNotation({ kind, notations });
}
