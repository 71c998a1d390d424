import type { Decimal } from "../../kernel/decimal.ts";
import { isNumberWord, numberInWords, readNumberWords } from "../../vietnamese/number-words.ts";
import type { TextSpan } from "../../vietnamese/offset-map.ts";
import { UNIT_WORDS } from "../../vietnamese/unit-words.ts";
import { inBoth } from "../arithmetic.ts";
import type { AuditedText } from "../audited-text.ts";
import type { PlacedClaim } from "../claim.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";
import type { PlacedAmount } from "../quantity-in-text.ts";
import { isExact, settledValue } from "./settled.ts";

/** A figure and the same amount in words. */
interface Pair {
  readonly figure: PlacedAmount;
  readonly place: TextSpan;
  readonly words: string;
  readonly value: Decimal;
}

/** Reads amounts that are repeated in words: `9.000.000đ (chín triệu đồng)`, `ba (03) xã`. */
export function amountInWordsClaims(text: AuditedText): readonly PlacedClaim[] {
  return text.brackets.flatMap((bracket) => {
    if (bracket.end - bracket.start > LONGEST) return [];
    const pair = wordsInBracket(text, bracket) ?? figureInBracket(text, bracket);
    return pair === null ? [] : [claimOf(pair)];
  });
}

const LONGEST = 200;

const SAID = /^(?:số tiền )?(?:viết |ghi )?bằng chữ(?: là)? ?:? ?/iu;
const CLOSING = /(?:,? ?(?:chẵn|đồng chẵn|chẵn\.?\/?\.?))$|[./ ]+$/iu;

function wordsInBracket(text: AuditedText, { start, end }: TextSpan): Pair | null {
  const { plain, quantities } = text;
  const written = plain.slice(start + 1, end - 1).trim();
  if (/\d/u.test(written)) return null;
  const before = text.quantitiesWithin({ start: Math.max(0, start - LONGEST), end: start }).at(-1);
  const figure = before?.shape === "single" ? before.amounts[0] : undefined;
  if (figure === undefined || quantities.length === 0 || !isExact(figure)) return null;
  if (!isJoined(plain.slice(figure.end, start), figure)) return null;
  const words = bare(written.replace(SAID, ""), figure);
  const value = readNumberWords(words);
  // "(năm)" may be the unit of what follows.
  if (value === null || (words === "năm" && !settledValue(figure).eq(5))) return null;
  return { figure, place: { start: figure.start, end }, words, value };
}

/** Nothing but the unit stands between the figure and the bracket. */
function isJoined(between: string, { unit }: PlacedAmount): boolean {
  return /^ ?$/u.test(between) || (unit === null && /^ \p{L}{1,8} ?$/u.test(between));
}

/** The words without the unit and "chẵn". */
function bare(written: string, { unit, noun }: PlacedAmount): string {
  const words = written.replace(CLOSING, "").replace(CLOSING, "").trim().toLowerCase();
  const { vi, aliases } = unit === null ? { vi: noun.split(" ", 1)[0] ?? "", aliases: [] } : UNIT_WORDS[unit];
  const known = [vi, ...aliases, "đồng"].find(
    (name) => name !== "" && words.endsWith(` ${name.toLowerCase()}`),
  );
  return known === undefined ? words : words.slice(0, -known.length - 1).replace(CLOSING, "");
}

/** "chín triệu đồng (9.000.000 đồng)", "ba (03) xã". */
function figureInBracket(text: AuditedText, bracket: TextSpan): Pair | null {
  const { plain } = text;
  const [quantity, second] = text.quantitiesWithin(bracket);
  const figure = quantity?.shape === "single" && second === undefined ? quantity.amounts[0] : undefined;
  if (figure === undefined || !isExact(figure)) return null;
  if (figure.start !== bracket.start + 1 || bracket.end - 1 - figure.end > 1) return null;
  const before = plain.slice(Math.max(0, bracket.start - LONGEST), bracket.start).trimEnd();
  const words = bare(/[^,;:.()\n\d]*$/u.exec(before)?.[0] ?? "", figure).split(" ");
  const run = words.slice(words.findLastIndex((word) => !isNumberWord(word)) + 1);
  const value = run.length === 0 ? null : readNumberWords(run.join(" "));
  // One word alone may be a name: "tổ Ba (05 hộ)".
  if (value === null || (run.length === 1 && !value.eq(settledValue(figure)))) return null;
  const start =
    bracket.start -
    (plain.charAt(bracket.start - 1) === " " ? 1 : 0) -
    before.length +
    lastIndex(before, run);
  return { figure, place: { start, end: bracket.end }, words: run.join(" "), value };
}

function lastIndex(before: string, run: readonly string[]): number {
  return Math.max(0, before.toLowerCase().lastIndexOf(run.join(" ")));
}

function claimOf({ figure, place, words, value }: Pair): PlacedClaim {
  const printedValue = settledValue(figure);
  const holds = printedValue.eq(value);
  const facts = { figure: numberInWordsOrDigits(printedValue), words };
  return {
    kind: "amountInWords",
    ...place,
    others: [],
    verdict: holds ? "holds" : "fails",
    arithmetic: inBoth((number) => `${number(printedValue)} ${holds ? "=" : "≠"} ${number(value)}`),
    problems: holds ? [] : [AUDIT_PROBLEMS.otherWords(facts)],
  };
}

function numberInWordsOrDigits(value: Decimal): string {
  return value.isInteger() && value.gte(0) && value.lt(1e15) ? numberInWords(value) : String(value);
}
