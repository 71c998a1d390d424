import { type Problem, quoteInput } from "../kernel/problem.ts";
import { type Reading, readAs, unreadable } from "../kernel/result.ts";
import { foldText } from "../vietnamese/letters.ts";
import { canonicalNumber, plainForm } from "./canonical-number.ts";
import type { DocumentKind } from "./kind.ts";
import { type DocumentNumber, safeParseDocumentNumber } from "./number.ts";
import { numberParts } from "./number-parts.ts";
import { blankNumberAt, numberAt, type PrintedNumber } from "./printed-number.ts";
import { DOCUMENT_PROBLEMS } from "./problems.ts";
import { withHyphensShown } from "./symbol-pattern.ts";

/** A number as a text prints it (số, ký hiệu như được in), and the canonical one that it means. */
export interface PrintedDocumentNumber {
  /** The canonical number, where the print leaves no doubt; `numberParts` takes it apart. */
  readonly number: DocumentNumber | null;
  /** The number alone, as printed, "09" or "30a"; `null` where it is still blank. */
  readonly digits: string | null;
  /** The year, where it stands in the symbol. */
  readonly year: number | null;
  /** The symbol as printed, composed and without spaces: "KH-BCĐ-CAT", "CT/TW", "KH/ĐU". */
  readonly symbol: string;
  /** The kinds that the letters leave; none where no letters are known as those of a kind. */
  readonly kinds: readonly DocumentKind[];
}

/** As long as a joint document's number can be, with white space in it. */
const LONGEST = 200;

/**
 * Reads a document number as documents print it, where the whole text is one number: with spaces, other dashes, signs
 * twice or of another notation, letters in capitals throughout, a lost hyphen, and with "Số:" before it. What had to be
 * mended is told in the warnings, and so is why `number` is `null`: blank numbers (`document.blankNumber`), letters of no
 * known kind, and so on. Any other text is `document.notANumber`.
 *
 * @example
 * import { unwrap } from "antq/kernel";
 * import { readDocumentNumber } from "antq/document";
 * unwrap(readDocumentNumber("82- KH/HNĐT")).number //=> "82-KH/HNĐT"
 * unwrap(readDocumentNumber("Số: 71/KH/ĐU")).number //=> "71-KH/ĐU"
 * unwrap(readDocumentNumber("12/2020/NĐCP")).number //=> "12/2020/NĐ-CP"
 * unwrap(readDocumentNumber("Số:   /BC-BCĐ")).digits //=> null
 * unwrap(readDocumentNumber("12 hộ")) //=> throws document.notANumber
 */
export function readDocumentNumber(text: string): Reading<PrintedDocumentNumber> {
  const printed = typeof text === "string" && text.length <= LONGEST ? wholeNumber(text) : undefined;
  if (printed === undefined) {
    return unreadable(text, DOCUMENT_PROBLEMS.notANumber({ given: quoteInput(text) }));
  }
  const number = canonicalNumber(printed);
  const { digits, year, symbol } = printed;
  const kinds = number === null ? Object.freeze([...printed.kinds]) : numberParts(number).kinds;
  const value = Object.freeze({ number, digits, year, symbol, kinds });
  return readAs(value, text, warningsOf(text, printed, number));
}

const WORD = /^\s*(?:số\s*[:.]?)?\s*/iu;

function wholeNumber(text: string): PrintedNumber | undefined {
  const folded = foldText(withHyphensShown(text)).folded.trimEnd();
  const start = WORD.exec(folded)?.[0].length ?? 0;
  const found = numberAt(folded, start) ?? blankNumberAt(folded, start);
  return found?.end === folded.length ? found.printed : undefined;
}

function warningsOf(text: string, printed: PrintedNumber, number: DocumentNumber | null): readonly Problem[] {
  const given = quoteInput(text);
  if (printed.digits === null) return [DOCUMENT_PROBLEMS.blankNumber({ given })];
  if (number === text.trim()) return [];
  if (number !== null) return [DOCUMENT_PROBLEMS.notPlain({ given, plain: quoteInput(number) })];
  const strict = safeParseDocumentNumber(plainForm(printed, printed.digits));
  return strict.ok ? [DOCUMENT_PROBLEMS.unknownKind({ kind: printed.groups[0] ?? "" })] : strict.problems;
}
