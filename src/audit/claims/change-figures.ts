import type { TextSpan } from "../../vietnamese/offset-map.ts";
import type { AuditedText } from "../audited-text.ts";
import { firstFrom } from "../first-from.ts";
import type { PlacedAmount, PlacedQuantity } from "../quantity-in-text.ts";
import { type Change, nounAfter } from "./change-mentions.ts";
import { isOfChange, mayCount } from "./changed-thing.ts";

/** The figures of this period that a change may be one of. */
export interface Figures {
  /** Those that its words lead to, the likeliest first. */
  readonly meant: readonly PlacedAmount[];
  /** Whether the words leave no others. */
  readonly isPlain: boolean;
  /** Others of the same unit near by; looked for only when asked. */
  readonly others: () => readonly PlacedAmount[];
}

/** How far around a change its figure is looked for, in letters and in quantities. */
const REACH = 2000;
const MOST = 30;

/** Finds the figures that a change may be one of; `changes` are those of its sentence. */
export function figuresOf(
  text: AuditedText,
  change: Change,
  changes: readonly Change[],
  comesNear: (now: PlacedAmount) => boolean,
): Figures {
  const taken = new Set(changes.flatMap(({ amount }) => (amount === null ? [] : [amount])));
  const { sentence, from, end } = change;
  const beside = besideBracket(text, change);
  const here =
    beside ?? candidates(text, { start: Math.max(sentence.start, from - REACH), end: from }, change, taken);
  const meant = here.length > 0 ? here : candidates(text, sentenceBefore(text, sentence), change, taken);
  const others = () =>
    [
      { start: from - REACH, end: from },
      { start: end, end: end + REACH },
    ].flatMap((span) => candidates(text, span, change, taken, comesNear));
  if (beside !== null) return { meant: beside, isPlain: true, others };
  return { ...closest(text, meant, change, changes), others };
}

/** "làm chết 3 người (giảm 1 người)": what the bracket stands beside. */
function besideBracket(text: AuditedText, change: Change): readonly PlacedAmount[] | null {
  const { from } = change;
  if (text.plain.charAt(from - 1) !== "(") return null;
  const last = text.quantitiesWithin({ start: Math.max(0, from - 60), end: from }).at(-1);
  if (last === undefined || /[,;.:()]/u.test(text.plain.slice(last.end, from - 1))) return null;
  const fitting = figuresIn(last).filter((amount) => amount.unit !== "percent" && mayCount(amount, change));
  return fitting.length === 1 ? fitting : null;
}

/** The sentence before in the same block, or, of one that starts with "So với", in the block before. */
function sentenceBefore(text: AuditedText, { start }: TextSpan): TextSpan {
  const { plain, sentences } = text;
  const before = sentences[firstFrom(sentences, start) - 1];
  const none = { start, end: start };
  if (
    before === undefined ||
    start - before.start > REACH ||
    /^ ?trong đó/iu.test(plain.slice(before.start, before.start + 10))
  )
    return none;
  const isSameBlock =
    !plain.slice(before.end, start).includes("\n") && !plain.slice(before.end, start + 1).includes("\n");
  return isSameBlock || /^ ?(?:so với|tăng|giảm)/iu.test(plain.slice(start, start + 10)) ? before : none;
}

function candidates(
  text: AuditedText,
  span: TextSpan,
  change: Change,
  taken: ReadonlySet<PlacedAmount>,
  passes: (amount: PlacedAmount) => boolean = () => true,
): readonly PlacedAmount[] {
  const quantities = text.quantitiesWithin({ start: Math.max(0, span.start), end: span.end }).slice(-MOST);
  const last = quantities.at(-1);
  if (hasNoThing(change)) {
    return last !== undefined && text.plain.slice(last.end, change.from).length < 40 ? figuresIn(last) : [];
  }
  return quantities.flatMap((quantity) =>
    figuresIn(quantity).filter(
      (amount) =>
        !taken.has(amount) &&
        amount.unit !== "percent" &&
        passes(amount) &&
        mayCount(amount, change) &&
        isNow(text, amount) &&
        isOfChange(amount, labelOf(text, amount), change),
    ),
  );
}

/** What the words around a figure say, found once for each. */
interface Said {
  readonly label: string;
  readonly content: readonly string[];
  readonly isNow: boolean;
}

const SAID = /* @__PURE__ */ new WeakMap<PlacedAmount, Said>();

function saidOf(text: AuditedText, amount: PlacedAmount): Said {
  const known = SAID.get(amount);
  if (known !== undefined) return known;
  const before = labelBefore(text, amount);
  const label = `${before} ${nounAfter(text.plain, amount)}`;
  const isNow = !isEarlier(text, amount, before) && !isChange(text.plain, amount);
  const said = { label, content: contentOf(label), isNow };
  SAID.set(amount, said);
  return said;
}

/** Whether a figure is one of this period, and no change itself. */
function isNow(text: AuditedText, amount: PlacedAmount): boolean {
  return saidOf(text, amount).isNow;
}

function labelOf(text: AuditedText, amount: PlacedAmount): string {
  return saidOf(text, amount).label;
}

function hasNoThing({ amount, unit }: Change): boolean {
  return unit === null && amount !== null && amount.noun === "";
}

/** Of a part of a whole the part is what changed. */
function figuresIn({ shape, amounts }: PlacedQuantity): readonly PlacedAmount[] {
  return shape === "partOfWhole" ? amounts.slice(0, 1) : amounts;
}

const CHANGED = /(?:tăng|giảm|nhiều hơn|ít hơn)(?: \p{L}+)? ?[+-]?$/iu;

/** Other changes are no figures of this period. */
function isChange(plain: string, { start }: TextSpan): boolean {
  return CHANGED.test(plain.slice(Math.max(0, start - 20), start));
}

const EARLIER = /cùng kỳ|năm trước|năm ngoái|tháng trước|kỳ trước|quý trước|so với/iu;

/** A figure of the other period: "cùng kỳ xảy ra 12 vụ", "(năm 2022: 12 vụ, 15 đối tượng)". */
function isEarlier(text: AuditedText, amount: PlacedAmount, before: string): boolean {
  const words = text.plain.slice(Math.max(0, amount.start - 120), amount.start);
  const open = words.lastIndexOf("(");
  const isInside = open > words.lastIndexOf(")");
  const inBracket = isInside ? words.slice(Math.max(0, open - 50)) : "";
  return EARLIER.test(before) || EARLIER_IN_BRACKET.test(inBracket);
}

const EARLIER_IN_BRACKET =
  /so với [^,;:()]{0,40}\(|\([^()]*(?:cùng kỳ|năm trước|năm ngoái|tháng trước|(?:năm|tháng) [\d/]{0,3}(?:19|20)\d{2})/iu;

function labelBefore({ plain }: AuditedText, { start }: TextSpan): string {
  const words = plain.slice(Math.max(0, start - 80), start);
  const cut = Math.max(
    ...[...",;:.()\n"].map((sign) => words.lastIndexOf(sign)),
    words.lastIndexOf(" và ") + 3,
  );
  return words.slice(cut <= 2 ? 0 : cut);
}

/** Words that tell no two figures apart. */
const COMMON: ReadonlySet<string> = new Set(
  (
    "số vụ việc người so với cùng kỳ năm tháng quý trước ngoái là có đã được và các về trong cả giảm tăng đó của tại " +
    "trên toàn mới lên thêm còn ra xảy lượt đối tượng hộ làm bị theo từ ngày đến này nay phát hiện tổng cộng mức ước " +
    "vẫn không đều tiếp tục cụ thể nhất cho"
  ).split(" "),
);

function contentOf(words: string): readonly string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !COMMON.has(word));
}

/** The figures whose words fit best, those that stand in one group with the change first. */
function closest(
  text: AuditedText,
  found: readonly PlacedAmount[],
  change: Change,
  changes: readonly Change[],
): Omit<Figures, "others"> {
  const subject = contentOf(change.subject);
  const wanted = new Set([...subject, ...contentOf(change.noun)]);
  const scored = found.map((amount) => ({ amount, score: overlap(wanted, saidOf(text, amount).content) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const meant = scored.filter(({ score }) => score === best).map(({ amount }) => amount);
  const cut = startOfGroup(text.plain, meant, change, changes);
  const first = meant.filter(({ start }) => start >= cut);
  const isNamed = best > 0;
  return {
    meant:
      isNamed || subject.length === 0 ? [...first, ...meant.filter((amount) => !first.includes(amount))] : [],
    isPlain: isNamed || wanted.size === 0 || found.length === 1,
  };
}

/** "82 vụ, giảm 15 vụ; đường sắt 1 vụ; giảm 2 vụ": figures and their changes in turn; in brackets the last figure. */
function startOfGroup(
  plain: string,
  meant: readonly PlacedAmount[],
  { from, sentence }: Change,
  changes: readonly Change[],
): number {
  const last = meant.at(-1);
  if (last === undefined || last.start < sentence.start) return 0;
  if (plain.charAt(from - 1) === "(") return last.start;
  const before = changes.filter(({ end }) => end <= last.start).at(-1)?.end ?? 0;
  const near = Math.max(sentence.start, from - REACH);
  const part = near + plain.slice(near, from).lastIndexOf(";");
  return part > last.start ? before : Math.max(before, part);
}

function overlap(wanted: ReadonlySet<string>, words: readonly string[]): number {
  return wanted.size === 0 ? 0 : new Set(words.filter((word) => wanted.has(word))).size;
}
