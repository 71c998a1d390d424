import type { TextSpan } from "../vietnamese/offset-map.ts";
import type { FootnoteMark, PlainText } from "./plain-text.ts";

/** A paragraph, heading, item of a list, footnote or row of a table, in places of the plain text. */
interface Block extends TextSpan {
  readonly kind: "paragraph" | "heading" | "item" | "footnote" | "row";
  /** Where its own words start, after a mark or a number. */
  readonly body: number;
  /** What kind of mark an item has: `-`, `+`, `1.`, `a)`; empty for other blocks. */
  readonly style: string;
  /** The label of a footnote, the number of an item; empty where there is none. */
  readonly label: string;
}

/** Items of one kind that follow each other, and the block that introduces them. */
export interface BlockList {
  readonly intro: Block | null;
  readonly items: readonly Block[];
}

/** A bracket: places of `(` and after `)`. */
export interface Bracket extends TextSpan {
  /** How many brackets it stands in. */
  readonly depth: number;
}

/** A mark in the text with the footnote that it leads to. */
export interface Footnote {
  readonly mark: FootnoteMark;
  readonly block: Block;
}

/** How a text is built, in places of the plain text. */
export interface TextStructure {
  readonly blocks: readonly Block[];
  readonly sentences: readonly TextSpan[];
  readonly brackets: readonly Bracket[];
  readonly lists: readonly BlockList[];
  readonly footnotes: readonly Footnote[];
}

/** Cuts a plain text into blocks, sentences, brackets and lists. */
export function structureOf({ plain, marks }: PlainText): TextStructure {
  const blocks = blocksOf(plain, marks);
  return {
    blocks,
    sentences: blocks.flatMap((block) => (block.kind === "row" ? [] : sentencesOf(plain, block))),
    brackets: blocks.flatMap((block) => (block.kind === "row" ? [] : bracketsOf(plain, block))),
    lists: listsOf(plain, blocks),
    footnotes: footnotesOf(blocks, marks),
  };
}

function blocksOf(plain: string, marks: readonly FootnoteMark[]): readonly Block[] {
  const labels = new Map(marks.map(({ at, label }) => [at, label]));
  const blocks: Block[] = [];
  let start = 0;
  while (start < plain.length) {
    const next = plain.indexOf("\n", start);
    const end = next === -1 ? plain.length : next;
    if (end > start) blocks.push(blockAt(plain, start, end, labels.get(start)));
    start = end + 1;
  }
  return blocks;
}

const MARK =
  /^(?:(?<heading>#{1,6} ?(?:[IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2}){0,3}\.?)? ?)|(?<row>\|)|(?<bullet>[-+*•▪●◦]) ?|(?<number>(?:\d{1,2}\.){1,4}|\d{1,2}\)|\(\d{1,2}\)|(?:\d{1,2}\.){1,3}\d{1,2}) |(?<letter>[a-zđ][.)]) |(?<roman>[IVX]{1,5}\.) )/u;

function blockAt(plain: string, start: number, end: number, label: string | undefined): Block {
  const match = MARK.exec(plain.slice(start, Math.min(end, start + 24)));
  const groups = match?.groups ?? {};
  const body = start + (match?.[0].length ?? 0);
  if (label !== undefined) return { kind: "footnote", start, end, body: start, style: "", label };
  if (groups["row"] !== undefined) return { kind: "row", start, end, body, style: "", label: "" };
  if (groups["heading"] !== undefined || groups["roman"] !== undefined) {
    return { kind: "heading", start, end, body, style: "", label: "" };
  }
  const { bullet, number, letter } = groups;
  if (bullet !== undefined) return { kind: "item", start, end, body, style: bullet, label: "" };
  if (number !== undefined) {
    return { kind: "item", start, end, body, style: number.replace(/\d+/gu, "1"), label: number };
  }
  if (letter !== undefined)
    return { kind: "item", start, end, body, style: `a${letter.slice(1)}`, label: letter };
  return { kind: "paragraph", start, end, body, style: "", label: "" };
}

/** The end of a sentence: a full stop before a capital, where no abbreviation of a town or a title ends. */
const SENTENCE_END =
  /(?<!\b(?:TP|Tp|TX|Tx|TT|Th[sS]|TS|PGS|GS|KT|TM|TL|[A-ZĐ]))[.!?…] ?(?= ["“(]?[A-ZÀ-ỸĐ])/gu;

function sentencesOf(plain: string, { body, end }: Block): readonly TextSpan[] {
  const sentences: TextSpan[] = [];
  const text = plain.slice(body, end);
  let start = body;
  for (const match of text.matchAll(SENTENCE_END)) {
    const stop = body + match.index + match[0].length;
    sentences.push({ start, end: stop });
    start = stop;
  }
  if (start < end) sentences.push({ start, end });
  return sentences;
}

function bracketsOf(plain: string, { body, end }: Block): readonly Bracket[] {
  const found: Bracket[] = [];
  const open: number[] = [];
  for (const { index, 0: sign } of plain.slice(body, end).matchAll(/[()]/gu)) {
    if (sign === "(") open.push(body + index);
    else {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: body + index + 1, depth: open.length });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

function listsOf(plain: string, blocks: readonly Block[]): readonly BlockList[] {
  const lists: { intro: Block | null; items: Block[] }[] = [];
  let open: { style: string; items: Block[] }[] = [];
  let previous: Block | null = null;
  for (const block of blocks) {
    if (block.kind === "footnote") continue;
    if (block.kind === "item") {
      const level = open.findIndex(({ style }) => style === block.style);
      open = level === -1 ? open : open.slice(0, level + 1);
      const list = level === -1 ? undefined : open.at(-1);
      if (list === undefined) {
        const items = [block];
        open.push({ style: block.style, items });
        lists.push({ intro: previous, items });
      } else list.items.push(block);
    } else if (!isContinuation(plain, block)) open = [];
    previous = block;
  }
  return lists;
}

/** A block that starts small goes on with what a page break or a footnote broke off. */
function isContinuation(plain: string, { kind, start }: Block): boolean {
  return kind === "paragraph" && /^\p{Ll}/u.test(plain.slice(start, start + 2));
}

/** The footnote of a mark is the next one with its label, since numbers may start anew on each page. */
function footnotesOf(blocks: readonly Block[], marks: readonly FootnoteMark[]): readonly Footnote[] {
  const notes = blocks.filter(({ kind }) => kind === "footnote");
  const starts = new Set(notes.map(({ start }) => start));
  const nextByLabel = new Map<string, Block>();
  const found: Footnote[] = [];
  let note = notes.length - 1;
  for (const mark of [...marks].reverse()) {
    for (let block = notes[note]; block !== undefined && block.start >= mark.at; block = notes[note]) {
      nextByLabel.set(block.label, block);
      note -= 1;
    }
    const block = nextByLabel.get(mark.label);
    if (block !== undefined && !starts.has(mark.at)) found.push({ mark, block });
  }
  return found.reverse();
}
