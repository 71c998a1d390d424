import type { TextSpan } from "../../vietnamese/offset-map.ts";
import type { AuditedText } from "../audited-text.ts";
import { firstFrom, firstWhere } from "../first-from.ts";
import type { PlacedAmount, PlacedQuantity } from "../quantity-in-text.ts";
import { type Change, nounAfter } from "./change-mentions.ts";
import { isOfChange } from "./changed-thing.ts";

/** The figure of the other period, as the text states it. */
export interface Base {
  readonly base: PlacedAmount;
  /** The figure of this period that stands beside it: `180/183 vụ`. */
  readonly now: PlacedAmount | null;
}

/**
 * Finds what the text states as the figure before a change: in brackets ("so với cùng kỳ (12 vụ)", `180/183 vụ`), in a
 * footnote, or right after "so với".
 */
export function basesOf(text: AuditedText, change: Change, next: number): readonly Base[] {
  const limit = Math.min(change.sentence.end, change.end + 200);
  const after = text.brackets[firstFrom(text.brackets, change.end)];
  const found =
    after !== undefined && after.start < limit && isShort(after) && isNear(text, change, after.start)
      ? inside(text, change, after)
      : [];
  if (found.length > 0) return found;
  const others = [
    fromTo(text, change),
    comparedWith(text, change, Math.min(next, limit)),
    inFootnote(text, change),
  ];
  return others.find((bases) => bases.length > 0) ?? inBracketBefore(text, change);
}

/** "chết 04 (cùng kỳ: chết 05); giảm 01 người chết". */
function inBracketBefore(text: AuditedText, change: Change): readonly Base[] {
  const place = firstFrom(text.brackets, change.from);
  const bracket = text.brackets
    .slice(Math.max(0, place - 3), place)
    .findLast(
      ({ start, end }) =>
        isShort({ start, end }) &&
        start >= change.sentence.start &&
        end <= change.from &&
        isOfEarlier(text.plain, start, end),
    );
  if (bracket === undefined || /tăng|giảm/iu.test(text.plain.slice(bracket.start, bracket.end))) return [];
  return figureIn(text, text.quantitiesWithin(bracket), change);
}

function isOfEarlier(plain: string, start: number, end: number): boolean {
  const isNamed = /cùng kỳ|năm trước|năm ngoái/iu.test(plain.slice(start, end));
  return isNamed || /so với [^,;:()]{0,40}$/iu.test(plain.slice(Math.max(0, start - 50), start));
}

const DOWN_TO = /^[^\d.;:()]{0,30}? ?(?:xuống|lên|còn)(?: (?:còn|đến|tới|thành))? $/iu;

/** "giảm 08 xã (từ 41 xuống còn 33)", "từ 41 xuống còn 33 xã (giảm 08 xã)". */
function fromTo(text: AuditedText, change: Change): readonly Base[] {
  const { plain } = text;
  const near = text.quantitiesWithin({
    start: Math.max(change.sentence.start, change.from - 60),
    end: Math.min(change.sentence.end, change.end + 60),
  });
  const told = near.flatMap(({ shape, amounts }, place) => {
    const next = near[place + 1];
    const [base, now] = [amounts[0], next?.amounts[0]];
    if (base === undefined || now === undefined || shape !== "single" || next?.shape !== "single") return [];
    const isTold =
      /từ $/iu.test(plain.slice(base.start - 3, base.start)) &&
      DOWN_TO.test(plain.slice(base.end, now.start));
    return isTold ? [{ base, now }] : [];
  });
  const found =
    told.find(({ base }) => base.start >= change.end) ??
    told.findLast(({ now }) => change.from - now.end < 16);
  if (found === undefined) return [];
  const fits = (figure: PlacedAmount) => figure.unit === null || isOfChange(figure, wordsOf(change), change);
  // A bare figure is read as what the change counts: "từ 11.162 xuống còn 10.599".
  const counted = (figure: PlacedAmount) => ({ ...figure, unit: figure.unit ?? change.unit });
  return fits(found.base) && fits(found.now) ? [{ base: counted(found.base), now: counted(found.now) }] : [];
}

function wordsOf({ subject, noun }: Change): string {
  return `${subject} ${noun}`;
}

/** No bracket with the figures of another period is longer. */
function isShort({ start, end }: TextSpan): boolean {
  return end - start < 300;
}

/** Between a change and the brackets stand at most changes of the same kind. */
function isNear({ plain }: AuditedText, { end }: Change, bracket: number): boolean {
  const between = plain.slice(end, bracket);
  return !/;|trong đó|\. |so với.*so với/iu.test(between);
}

const EARLIER =
  /cùng kỳ|năm trước|năm ngoái|tháng trước|kỳ trước|quý trước|năm (?:19|20)\d{2}|\/(?:19|20)\d{2}/iu;
const YEAR = /(?:19|20)\d{2}/gu;

function inside(text: AuditedText, change: Change, bracket: TextSpan): readonly Base[] {
  const { plain } = text;
  const words = plain.slice(bracket.start, bracket.end);
  if (/tăng|giảm|nhiều hơn|ít hơn|từ .{1,30} xuống|từ .{1,30} lên/iu.test(words)) return [];
  const before = plain.slice(change.end, bracket.start);
  const isCompared =
    /so với|cùng kỳ/iu.test(before) || /cùng kỳ|so với/iu.test(plain.slice(change.from, change.end));
  const quantities = text.quantitiesWithin(bracket);
  const stated = quantities.flatMap((quantity) => pairOf(text, quantity, change));
  if (stated.length > 0) return isCompared ? stated.slice(0, 1) : [];
  return isOfOther(text, change, bracket.start, words) ||
    (/(?:so với|cùng kỳ)[^,;:]{0,30}$/iu.test(before) && isBare(bracket, quantities))
    ? figureIn(text, quantities, change)
    : [];
}

/** "so với cùng kỳ (12 vụ)": the figure alone. */
function isBare({ start, end }: TextSpan, quantities: readonly PlacedQuantity[]): boolean {
  const [only, second] = quantities;
  return only !== undefined && second === undefined && only.start - start < 5 && end - only.end < 16;
}

/** `180/183 vụ`: this period and the one before; of `166/184` after `172/184` the part is what was before. */
function pairOf(text: AuditedText, { shape, amounts }: PlacedQuantity, change: Change): readonly Base[] {
  const [now, base] = amounts;
  if (shape !== "partOfWhole" || now === undefined || base === undefined) return [];
  const { sentence, from } = change;
  const isShare = text
    .quantitiesWithin({ start: Math.max(sentence.start, from - 600), end: from })
    .some((quantity) => quantity.shape === "partOfWhole" && isSame(quantity.amounts[1], base));
  if (isShare) return [{ base: now, now: null }];
  return isOfChange(base, wordsOf(change), change) ? [{ base, now }] : [];
}

function isSame(left: PlacedAmount | undefined, right: PlacedAmount): boolean {
  const [one, other] = [left?.readings[0]?.value, right.readings[0]?.value];
  return one !== undefined && other !== undefined && one.eq(other);
}

/** Whether words speak of the period that the change is counted from. */
function isOfOther({ plain }: AuditedText, change: Change, at: number, words: string): boolean {
  if (!EARLIER.test(words)) return false;
  const years: readonly string[] = words.match(YEAR) ?? [];
  if (years.length === 0) return true;
  const said = plain.slice(Math.max(change.sentence.start, change.from - 60), at);
  const compared = /(?:so với|cùng kỳ)[^,;:()]{0,30}?((?:19|20)\d{2})/iu.exec(said)?.[1];
  if (compared !== undefined) return years.includes(compared);
  const now = withoutBrackets(plain.slice(Math.max(0, change.from - 1500), change.from))
    .match(YEAR)
    ?.at(-1);
  return now === undefined || years.every((year) => year < now);
}

function withoutBrackets(words: string): string {
  return words.replace(/\([^()]{0,200}\)/gu, " ");
}

function figureIn(
  { plain }: AuditedText,
  quantities: readonly PlacedQuantity[],
  change: Change,
): readonly Base[] {
  const figures = quantities.flatMap(({ shape, amounts }) =>
    shape === "partOfWhole" ? amounts.slice(0, 1) : amounts,
  );
  const fitting = figures.filter((figure) => isOfChange(figure, around(plain, figure), change));
  const [base, second] = fitting;
  return base === undefined || second !== undefined ? [] : [{ base, now: null }];
}

/** The words around a figure in a list of them: "chết 05", "02 người bị thương". */
function around(plain: string, { start, end }: TextSpan): string {
  const before = /[^,;:.()]{0,40}$/u.exec(plain.slice(Math.max(0, start - 40), start))?.[0] ?? "";
  return `${before} ${nounAfter(plain, { start, end })}`;
}

const WITH = /^ (?:[\p{L} ]{0,30} )?so với (?:mức |tổng số )?$/iu;

/** "tăng 12 mô hình so với 131 mô hình năm 2023". */
function comparedWith(text: AuditedText, change: Change, limit: number): readonly Base[] {
  const [next] = text.quantitiesWithin({ start: change.end, end: limit });
  const base = next?.shape === "single" ? next.amounts[0] : undefined;
  if (base === undefined || !isOfChange(base, wordsOf(change), change)) return [];
  return WITH.test(text.plain.slice(change.end, base.start)) ? [{ base, now: null }] : [];
}

function inFootnote(text: AuditedText, change: Change): readonly Base[] {
  const { footnotes } = text;
  const note =
    footnotes[firstWhere(footnotes.length, (index) => (footnotes[index]?.mark.at ?? 0) >= change.end)];
  if (note === undefined || note.mark.at > change.sentence.end + 1 || note.mark.at > change.end + 120)
    return [];
  const { start, end } = note.block;
  const words = text.plain.slice(start, Math.min(end, start + 200));
  if (/tăng|giảm/iu.test(words) || !isOfOther(text, change, change.end + 60, words)) return [];
  return figureIn(text, text.quantitiesWithin({ start, end: Math.min(end, start + 200) }), change);
}
