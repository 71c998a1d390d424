/*
 * What numbers and symbols look like in print, as pieces of patterns over folded text, with what typists, scanners and
 * the text layers of PDF files do to them. Every repetition is bounded, so that no text takes more than linear time.
 */

/** White space inside one number or date; lines break there too. */
export const GAP = String.raw`\s{0,4}`;

/** Capitals without tone marks: an abbreviation takes the first letters of words without their tones. */
export const CAPITAL = "A-ZĂÂĐÊÔƠƯ";

/** What continues a word: small letters, and any letter with a tone mark. */
export const WORD_LETTER = String.raw`a-zß-öø-ÿăđĩũơư\u1ea0-\u1ef9`;

/** Small words that go on after the name of a document or body. */
export const SMALL_WORDS = "ngày|của|về|và|do|năm|được|tại|để|là";

/** Words that text layers glue to the end of a symbol: `TWngày`, and the headings of a second column. */
const GLUED = `${SMALL_WORDS}|ban|CỘNG|ĐẢNG|ĐOÀN|HUYỆN|TỈNH|THÀNH|ỦY`;

/** One or two small letters inside a group, as in CTr, TTg, QyĐ, SNgV; more of them are another word. */
const SMALL = `[a-zđêơư]{1,2}(?:(?![${WORD_LETTER}])|(?=${GLUED}))`;

const LETTERS = `(?:[${CAPITAL}0-9]|&[${CAPITAL}]|${SMALL}){0,24}`;
const ENDS = `(?:(?![${WORD_LETTER}${CAPITAL}À-Ý0-9])|(?=${GLUED}))`;
const NO_WORD = `(?![${CAPITAL}][${WORD_LETTER}]{1,8}(?![${WORD_LETTER}${CAPITAL}0-9]))`;

/** A group of letters: KH, UBND, CTr, V05, QH15, SGD&ĐT. It is no word (`Ban`, `Hội`) and does not end within one. */
const GROUP = `${NO_WORD}[${CAPITAL}]${LETTERS}${ENDS}`;

/** Between the pieces of a number: one sign, or two where a key was hit twice. */
export const JOINT = `${GAP}[-/]{1,2}${GAP}`;

/** The years that stand in numbers. */
export const YEAR = String.raw`(?:19[4-9]\d|20\d\d)`;

/** The drafting unit in brackets of `24/CTrPH-HNĐT-CAT(PV28)`, `823/PV11(CS)`. */
const UNIT_IN_BRACKETS = String.raw`(?:\((?:(?:[${CAPITAL}]{1,4}\d{1,3}|[${CAPITAL}]{2,4})[,-]?){1,3}\))?`;

/** The groups of a symbol. A dot joins two only where no space stands around it. */
export const SYMBOL = `${GROUP}(?:(?:${JOINT}|\\.(?=[${CAPITAL}]{2}))${GROUP}){0,11}${UNIT_IN_BRACKETS}`;

/** What follows a space where a hyphen or slash was lost: `84 QĐ/TWĐTN`, `07/CT BCA`, `15/TTr CAT-PV28`. */
export const SPACED_GROUP = `\\s{1,2}([${CAPITAL}]{2}${LETTERS}${ENDS}(?:${JOINT}${GROUP}){0,10}${UNIT_IN_BRACKETS})`;

/** A symbol typed in small letters throughout, as in a search box; only a word before it shows what it is. */
export const SMALL_SYMBOL = `[a-zđêôơư]{2,8}(?:[-/][a-zđêôơư]{2,10}\\d{0,3}){1,4}(?![${WORD_LETTER}${CAPITAL}0-9])`;

const SOFT_HYPHEN = /* @__PURE__ */ new RegExp(`(?<=[${CAPITAL}Ð\\d])\u00ad(?=\\s{0,2}[${CAPITAL}Ð])`, "gu");

/** Text layers of PDF files have soft hyphens in symbols for the hyphens that the page shows. */
export function withHyphensShown(text: string): string {
  return text.includes("\u00ad") ? text.replace(SOFT_HYPHEN, "-") : text;
}
