import type { TextSpan } from "../../vietnamese/offset-map.ts";
import type { UnitWord } from "../../vietnamese/unit-words.ts";
import type { AuditedText } from "../audited-text.ts";
import type { PlacedAmount, PlacedQuantity } from "../quantity-in-text.ts";
import { unitAfter } from "../unit-after.ts";
import { type Casualty, casualtyIn } from "./casualty.ts";

/** A rise or a fall in a sentence: by how much, by how many per cent, and of what. */
export interface Change extends TextSpan {
  /** 1 for a rise, -1 for a fall, 0 where nothing changed. */
  readonly direction: 1 | -1 | 0;
  readonly amount: PlacedAmount | null;
  readonly percent: PlacedAmount | null;
  /** What changed; `null` where the unit is that of the figure before. */
  readonly unit: UnitWord | null;
  /** The words before the verb: "số vụ khám phá". */
  readonly subject: string;
  /** The words after the figure: "người chết". */
  readonly noun: string;
  readonly casualty: Casualty;
  /** Where what is about the change starts; the figures of this period stand before. */
  readonly from: number;
  /** "tương đương": nearly the same, so that nothing follows from a difference. */
  readonly isLoose: boolean;
  readonly sentence: TextSpan;
}

/** Finds the changes of a sentence, in order: "tăng 12 vụ (8,5%), giảm 03 người chết". */
export function changesIn(text: AuditedText, sentence: TextSpan): readonly Change[] {
  const { plain } = text;
  const words = plain.slice(sentence.start, sentence.end);
  if (!MOVES.test(words)) return [];
  const quantities = text.quantitiesWithin(sentence);
  const found: Change[] = [...unchangedIn(text, sentence, words)];
  let last: Change | null = null;
  quantities.forEach((quantity, place) => {
    const previous = quantities[place - 1];
    const verb: Verb | null =
      verbBefore(plain, quantity.start, previous?.end ?? sentence.start) ?? goesOn(plain, quantity, last);
    if (verb === null || quantity.shape === "partOfWhole" || quantity.shape === "series") return;
    const changes = changesOf(
      plain,
      quantity,
      percentAfter(plain, quantity, quantities[place + 1]),
      verb,
      sentence,
    );
    found.push(...changes);
    last = changes.at(-1) ?? last;
  });
  return found;
}

const MOVES = /tăng|giảm|(?:nhiều|ít|cao|thấp) hơn|bằng|tương đương/iu;

interface Verb {
  readonly start: number;
  readonly direction: 1 | -1;
  readonly subject: string;
  readonly from: number;
}

const VERB =
  /(?<lead>^|[^\p{L}])(?<!(?:không|chưa|kéo|phấn đấu|chỉ tiêu|mục tiêu) )(?<verb>tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn)(?: (?:thêm|được|đi|lên|xuống|hơn|so với (?:cùng kỳ|năm|tháng|quý)[^,;:()]{0,30}))?(?: là)?:? ?[+-]?$/iu;
const RISE = /^(?:tăng|nhiều|cao)/iu;
const AIM = /phấn đấu|mục tiêu|chỉ tiêu|yêu cầu|kế hoạch giảm|kế hoạch tăng/iu;
/** No clause that is read is longer. */
const REACH = 160;
/** A verb stands no further from its figure than "tăng so với cùng kỳ năm 2022 là". */
const NEAR = 60;

function verbBefore(plain: string, at: number, after: number): Verb | null {
  const near = plain.slice(Math.max(after, at - NEAR), at).toLowerCase();
  if (!near.includes("tăng") && !near.includes("giảm") && !near.includes("hơn")) return null;
  const start = Math.max(after, at - REACH);
  const window = plain.slice(start, at);
  const match = VERB.exec(window);
  const verb = match?.groups?.["verb"];
  if (match === null || verb === undefined || AIM.test(window)) return null;
  const from = start + match.index + (match.groups?.["lead"]?.length ?? 0);
  return {
    start: from,
    direction: RISE.test(verb) ? 1 : -1,
    subject: lastClause(plain.slice(start, from)),
    from,
  };
}

const PERIOD =
  /(?:so )?với (?:cùng kỳ|cùng thời điểm|cuối năm|đầu năm|năm|tháng|quý|kỳ)(?: (?:năm|tháng|trước|ngoái|kỳ|quý|liền|[\d/.-]+))*|(?:cùng kỳ|trong) (?:năm|tháng) [\d/.-]+/giu;

function lastClause(words: string): string {
  const clause = words.slice(Math.max(...[...",;:.()"].map((sign) => words.lastIndexOf(sign))) + 1);
  return clause.replace(PERIOD, " ").trim();
}

const JOINED = /^(?<noun>[^\d,;:.()]{0,40}?)(?:, (?:và )?| và | \+ )$/iu;
const OTHER_CLAUSE =
  /so với|cùng kỳ|trong đó|gồm|đạt|chiếm|(?<![\p{L}])(?:có|là|được|đã|tại|do|làm|bắt|thu|phạt|xử lý|khởi tố|tuyên|vận động)(?![\p{L}])/iu;

/** "giảm 02 vụ, 04 người chết": the verb of the change before it. */
function goesOn(plain: string, { start }: PlacedQuantity, last: Change | null): Verb | null {
  if (last === null || last.direction === 0 || start - last.end > 60) return null;
  const noun = JOINED.exec(plain.slice(last.end, start))?.groups?.["noun"];
  if (noun === undefined || OTHER_CLAUSE.test(noun)) return null;
  return { start, direction: last.direction, subject: "", from: last.from };
}

const IN_BRACKETS =
  /^(?: [^\d(),;:.]{1,60})? ?\((?:(?:tăng|giảm|tương ứng|tương đương|(?:tỷ|tỉ) lệ|bằng)(?: (?:với|tăng|giảm|là|(?:tỷ|tỉ) lệ))*)? ?[+-]?$/iu;
const AFTER_SIGN =
  /^(?: [^\d(),;:.]{1,60})?(?: = |, ?|,? (?:tương ứng|tương đương|hay)(?: (?:với|tăng|giảm|(?:tỷ|tỉ) lệ))* ?)[+-]?$/iu;

/** The percentage that says the same: "tăng 12 vụ (8,5%)". */
function percentAfter(
  plain: string,
  { end, amounts }: PlacedQuantity,
  next: PlacedQuantity | undefined,
): PlacedAmount | null {
  const percent = next?.shape === "single" ? next.amounts[0] : undefined;
  if (percent?.unit !== "percent" || amounts.length > 1 || amounts[0]?.unit === "percent") return null;
  const between = plain.slice(end, Math.min(percent.start, end + REACH));
  const isSame = IN_BRACKETS.test(between) || (AFTER_SIGN.test(between) && !percent.noun.startsWith("so"));
  return isSame && !/so với|trong đó/iu.test(between) ? percent : null;
}

function changesOf(
  plain: string,
  { amounts }: PlacedQuantity,
  percent: PlacedAmount | null,
  { start, direction, subject, from }: Verb,
  sentence: TextSpan,
): readonly Change[] {
  return amounts.map((amount) => {
    const isShare = amount.unit === "percent";
    const last = percent ?? amount;
    const end = plain.charAt(last.end) === ")" && percent !== null ? last.end + 1 : last.end;
    return {
      start,
      end,
      direction,
      amount: isShare ? null : amount,
      percent: isShare ? amount : percent,
      unit: isShare ? null : amount.unit,
      subject,
      noun: nounAfter(plain, amount),
      casualty: casualtyIn(`${subject} ${nounAfter(plain, amount)}`),
      from,
      isLoose: false,
      sentence,
    };
  });
}

const NOUN_END = /[^\p{L} ]|(?:^| )(?:so với|cùng kỳ|và|trong|tại|theo|do|từ)(?: |$)/iu;

/** The words after a figure and its unit, as far as they say what is counted. */
export function nounAfter(plain: string, { end }: TextSpan): string {
  const words = plain.slice(end, end + 60);
  const stop = NOUN_END.exec(words)?.index ?? words.length;
  return words.slice(0, stop).trim();
}

const UNCHANGED =
  /không tăng,? ?(?:và |cũng )?không giảm(?<of> về(?: số)?(?= ))?|(?<loose>tương đương|bằng|ngang)(?: (?:với|so với))* (?:cùng kỳ|năm|tháng|quý)(?: (?:năm|trước|ngoái|[\d/.-]+))*(?= ?\()/giu;

function unchangedIn({ plain }: AuditedText, sentence: TextSpan, words: string): readonly Change[] {
  return [...words.matchAll(UNCHANGED)].map((match) => {
    const start = sentence.start + match.index;
    const said = start + match[0].length;
    const named = match.groups?.["of"] === undefined ? null : unitAfter(plain, said);
    const subject = lastClause(plain.slice(Math.max(sentence.start, start - REACH), start));
    const isLoose = match.groups?.["loose"]?.toLowerCase() === "tương đương";
    const [end, unit] = [named?.end ?? said, named?.units[0] ?? null];
    const none = { direction: 0, amount: null, percent: null, noun: "", casualty: null } as const;
    return { ...none, start, end, unit, subject, from: start, isLoose, sentence };
  });
}
