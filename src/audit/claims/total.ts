import type { TextSpan } from "../../vietnamese/offset-map.ts";
import type { AuditedText } from "../audited-text.ts";
import type { PlacedClaim } from "../claim.ts";
import type { PlacedQuantity } from "../quantity-in-text.ts";
import type { BlockList, Bracket, Footnote } from "../text-structure.ts";
import { isListing, OVERLAPPING } from "./listing.ts";
import { isMenAndWomen } from "./men-and-women.ts";
import { partIn } from "./parts.ts";
import { type Completeness, type SumCandidate, sumClaim } from "./sum.ts";

/**
 * Reads totals with their parts: in brackets, after "trong đó" and "gồm", in lists and in footnotes. Where parts may
 * overlap or be some of many, only a sum that is right makes a claim, or one that is more than its total.
 */
export function totalClaims(text: AuditedText): readonly PlacedClaim[] {
  return oneEach([
    ...text.brackets.flatMap((bracket) => best(text, inBracket(text, bracket))),
    ...text.sentences.flatMap((sentence) => inSentence(text, sentence)),
    ...text.lists.flatMap((list) => best(text, inList(text, list))),
    ...text.footnotes.flatMap((footnote) => best(text, inFootnote(text, footnote))),
  ]);
}

/** One claim of a total and its parts, by whatever way it was found. */
function oneEach(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const key = ({ start, others }: PlacedClaim) => [start, ...others.map((other) => other.start)].join();
  return [...new Map(claims.map((claim) => [key(claim), claim])).values()];
}

/** Of several totals that the parts may belong to, the first that they add up to; else the first that can be judged. */
function best({ plain }: AuditedText, candidates: readonly SumCandidate[]): readonly PlacedClaim[] {
  const claims = candidates.map((candidate) => sumClaim(plain, candidate)).filter((claim) => claim !== null);
  const claim = claims.find(({ verdict }) => verdict === "holds") ?? claims[0];
  return claim === undefined ? [] : [claim];
}

/** How many quantities back a total is looked for. */
const REACH = 4;

function totalsBefore(text: AuditedText, start: number, from: number): readonly PlacedQuantity[] {
  return text
    .quantitiesWithin({ start: from, end: start })
    .filter(({ end }) => end <= start)
    .slice(-REACH)
    .reverse();
}

/** Where the line of a place starts, or as far before it as a total may stand. */
function startOfLine(plain: string, at: number): number {
  const from = Math.max(0, at - 400);
  return from + plain.slice(from, at).lastIndexOf("\n") + 1;
}

/** The quantities that count what the total counts; percentages between them are no parts. */
function partsAmong(quantities: readonly PlacedQuantity[], total: PlacedQuantity): readonly PlacedQuantity[] {
  return quantities.filter((quantity) =>
    (total.shape === "partOfWhole" ? total.amounts.slice(0, 1) : total.amounts).every(
      (amount) => amount.unit !== "percent" && partIn(quantity, amount) !== null,
    ),
  );
}

const ALL_OF_IT = /(?:^|[^\p{L}])(?:bao gồm|gồm(?: có)?|chia ra|phân ra)[ :]*$/iu;
const ALL_OF_IT_FIRST = /^\(? ?(?:bao gồm|gồm(?: có)?|chia ra)[ :]/iu;
const AMONG_IT_FIRST = /^\(? ?(?:trong đó|riêng|có|nhất là|chủ yếu|điển hình|tiêu biểu|như)(?![\p{L}])/iu;

/** Brackets further in, or longer, are no lists of parts. */
const DEEPEST = 2;
const LONGEST = 2000;

function inBracket(text: AuditedText, { start, end, depth }: Bracket): readonly SumCandidate[] {
  const { plain } = text;
  if (depth > DEEPEST || end - start > LONGEST) return [];
  const inner = { start: start + 1, end: end - 1 };
  const quantities = text.quantitiesWithin(inner);
  if (quantities.length < 2) return [];
  const words = plain.slice(start, end);
  return totalsBefore(text, start, startOfLine(plain, start)).flatMap((total, back) => {
    const parts = partsAmong(quantities, total);
    if (parts.length < 2) return [];
    const between = plain.slice(total.end, start);
    const isNext = back === 0 && between.length <= 90 && !/[.;:,]/u.test(between);
    const isList = isNext && isListing(plain, inner, parts);
    const completeness = !isNext
      ? "loose"
      : ALL_OF_IT_FIRST.test(words) || isMenAndWomen(words, parts)
        ? "all"
        : isList
          ? listing(words)
          : "loose";
    return [{ total, parts, completeness }];
  });
}

/** Counts told one by one are all; names of places with their figures may be the main ones only. */
function listing(words: string): Completeness {
  if (AMONG_IT_FIRST.test(words)) return "listed";
  return /^\( ?\d/u.test(words) || words.includes(" và ") ? "all" : "places";
}

const LEAD =
  /(?<!\p{L})(?:trong đó|bao gồm|gồm có|gồm|chia ra|phân ra)(?: ?:)?(?!\p{L})|(?<=\d(?: [^\d\s.,;:()]{1,12}){1,8}) tại (?=\p{Lu}\p{L}*\.?(?: ?\p{Lu}\p{L}*){0,4} \d)| ?: (?<=\d(?: [^\d\s.,;:()]{1,12}){1,5} ?: )/giu;

const CAPITAL = /\p{Lu}/u;

function inSentence(text: AuditedText, sentence: TextSpan): readonly PlacedClaim[] {
  // A total and two parts are three figures at least: most sentences have fewer.
  if (text.quantitiesWithin(sentence).length < 3) return [];
  const words = text.plain.slice(sentence.start, sentence.end);
  const leads = [...words.matchAll(LEAD)].filter(
    ({ 0: lead, index }) => lead !== " tại " || CAPITAL.test(words.charAt(index + lead.length)),
  );
  return leads.flatMap((lead, place) => {
    const start = sentence.start + lead.index;
    const from = start + lead[0].length;
    const next = leads[place + 1];
    const end = Math.min(
      next === undefined ? sentence.end : sentence.start + next.index,
      closing(text.plain, from, sentence.end),
    );
    return best(text, afterLead(text, { sentence, start, from, end, lead: lead[0] }));
  });
}

/** Where the bracket closes in which a place stands; the limit where it stands in none. */
function closing(plain: string, from: number, limit: number): number {
  const words = plain.slice(from, Math.min(limit, from + LONGEST));
  const close = words.indexOf(")");
  const open = words.indexOf("(");
  return close !== -1 && (open === -1 || open > close) ? from + close : limit;
}

interface Led {
  readonly sentence: TextSpan;
  readonly start: number;
  readonly from: number;
  readonly end: number;
  readonly lead: string;
}

function afterLead(text: AuditedText, { sentence, start, from, end, lead }: Led): readonly SumCandidate[] {
  const { plain } = text;
  const semicolon = plain.slice(from, end).indexOf(";");
  const firstClause = { start: from, end: semicolon === -1 ? end : from + semicolon };
  const isAll = ALL_OF_IT.test(lead);
  return totalsBefore(text, start, Math.max(sentence.start, start - 400)).flatMap((total) => {
    const between = plain.slice(total.end, start);
    const isNext = isRightBefore(between);
    const inFirst = partsAmong(text.quantitiesWithin(firstClause), total);
    const stretch = inFirst.length > 1 ? firstClause : { start: from, end };
    const parts = partsAmong(text.quantitiesWithin(stretch), total);
    if (parts.length < 2) return [];
    const words = { start: stretch.start, end: trimmed(plain, stretch) };
    const isList = isNext && isListing(plain, words, parts) && !/^ ?có /u.test(plain.slice(from, from + 5));
    // "293 ca tại Hòa Tân 120 ca, …": places with their figures, or nothing.
    const isAtPlaces = lead === " tại ";
    if (isAtPlaces && !isList) return [];
    const completeness: Completeness = !isList
      ? "loose"
      : isAtPlaces
        ? "places"
        : isAll || isMenAndWomen(plain.slice(words.start, words.end), parts)
          ? "all"
          : /: ?$/u.test(lead)
            ? "listed"
            : "some";
    const whole = { total, parts, completeness };
    // What follows a complete list may count the same things again.
    const heads = parts
      .slice(2)
      .map((_, left) => ({ total, parts: parts.slice(0, left + 2), completeness: "loose" as const }));
    return isList || parts.length > MOST_HEADS ? [whole] : [whole, ...heads];
  });
}

const MOST_HEADS = 12;

/** Whether only its own noun, a bracket and a comma stand between a total and the word for its parts. */
function isRightBefore(between: string): boolean {
  const words = between.replace(/\([^()]*\)/gu, "").trimEnd();
  return words.length <= 90 && !/[.;:()\d]|,(?!$)/u.test(words);
}

function trimmed(plain: string, { start, end }: TextSpan): number {
  return start + plain.slice(start, end).replace(/[\s.;,:]+$/u, "").length;
}

const ALL_OF_IT_BELOW = /(?:gồm|chia ra|phân ra)[^.;:]{0,20}: ?$/iu;
const INTRODUCES = /(?:trong đó|bao gồm|gồm|chia ra|cụ thể|như sau|sau)[^.;:]{0,40}: ?$/iu;

function inList(text: AuditedText, { intro, items }: BlockList): readonly SumCandidate[] {
  if (intro === null || items.length < 2) return [];
  const { plain } = text;
  const words = plain.slice(Math.max(intro.start, intro.end - 80), intro.end);
  if (!INTRODUCES.test(words)) return [];
  const firsts = items.map((item) => text.quantitiesWithin(item));
  const totals = totalsBefore(text, intro.end, intro.start);
  return totals.flatMap((total) => {
    const parts = firsts
      .map((quantities) => partsAmong(quantities, total)[0])
      .filter((part) => part !== undefined);
    if (parts.length !== items.length) return [];
    const rivals = totals.filter((other) => partsAmong([total], other).length > 0).length;
    const between = plain.slice(total.end, intro.end);
    const isNext =
      rivals === 1 &&
      !/[.;]/u.test(between) &&
      !items.some((item) => OVERLAPPING.test(plain.slice(item.start, item.end)));
    const completeness: Completeness = !isNext ? "loose" : ALL_OF_IT_BELOW.test(words) ? "all" : "listed";
    return [{ total, parts, completeness }];
  });
}

function inFootnote(text: AuditedText, { mark, block }: Footnote): readonly SumCandidate[] {
  const { plain } = text;
  const from = startOfLine(plain, mark.at);
  const quantities = text.quantitiesWithin(block);
  return totalsBefore(text, mark.at, from).flatMap((total, back) => {
    const parts = partsAmong(quantities, total);
    if (parts.length < 2) return [];
    const between = plain.slice(total.end, mark.at);
    const isNext = back === 0 && between.length <= 40 && !/[.;:,()]/u.test(between);
    const stretch = { start: block.body, end: trimmed(plain, { start: block.body, end: block.end }) };
    const completeness: Completeness = isNext && isListing(plain, stretch, parts) ? "listed" : "loose";
    return [{ total, parts, completeness }];
  });
}
