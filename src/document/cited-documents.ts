import type { CitedAs } from "./citation.ts";
import type { DocumentKind } from "./kind.ts";

/** What one citation says, before it is known of which document. */
export interface Mention {
  readonly cited: CitedAs;
  /** The groups of the symbol without that of the kind; `null` for short forms. */
  readonly issuers: readonly string[] | null;
  /** Whether it is the header of the text itself. */
  readonly isOwn: boolean;
  /** Whether it is a short form that is given here as a name to the document cited before it. */
  readonly isName: boolean;
}

/** What the citations of one document say, in order. */
export type Group = CitedAs[];

/**
 * Tells which mentions mean one document. A short form means the last full citation before it of that kind and number,
 * else the first one after. "Kế hoạch này" means the text itself where it is a plan, else the last plan before. Where the
 * text does not tell, the answer is `null`.
 */
export function groupsOf(mentions: readonly Mention[]): readonly (Group | null)[] {
  const keys = mentions.map(({ cited }) => shortKey(cited));
  const full = groupsOfFull(mentions, keys);
  const before = lastNamed(mentions, keys, full, 1);
  const after = lastNamed(mentions, keys, full, -1);
  const groups = mentions.map((_, place) => full[place] ?? before[place] ?? after[place] ?? null);
  for (const [place, group] of groups.entries()) {
    const mention = mentions[place];
    if (mention !== undefined && full[place] === null) group?.push(mention.cited);
  }
  return groups;
}

function groupsOfFull(mentions: readonly Mention[], keys: readonly string[]): readonly (Group | null)[] {
  const byNumber = new Map<string, Group[]>();
  return mentions.map(({ cited, issuers }, place) => {
    if (issuers === null) return null;
    const key = `${keys[place]} ${cited.year ?? ""} ${issuerKey(issuers)}`;
    const alike = byNumber.get(key) ?? [];
    byNumber.set(key, alike);
    const group = alike.findLast((other) => mayBeOne(other, cited)) ?? [];
    if (group.length === 0) alike.push(group);
    group.push(cited);
    return group;
  });
}

/*
 * What a document is told by within a text: the family of its kind, number and year, and the letters of its issuers, of
 * which Đ is often typed D. The letters of the kind say less: they are typed wrong more often than its name.
 */
function issuerKey(issuers: readonly string[]): string {
  return issuers.join("-").toUpperCase().replaceAll("Đ", "D");
}

function shortKey({ kind, digits }: CitedAs): string {
  const number = digits?.replace(/^0+/u, "") ?? "";
  return number === "" ? familyOf(kind) : `${familyOf(kind)} ${number}`;
}

/** A coordination programme is called a programme too. */
function familyOf(kind: DocumentKind | null): string {
  return kind === "coordinationProgramme" ? "programme" : `${kind}`;
}

/** Dates of two years are those of two documents; two dates within a year are a slip. */
function mayBeOne([first]: Group, { date }: CitedAs): boolean {
  const known = first?.date ?? null;
  return known === null || date === null || known.slice(0, 4) === date.slice(0, 4);
}

/** For each mention the last full one of its kind and number, seen from the start of the text or from its end. */
function lastNamed(
  mentions: readonly Mention[],
  keys: readonly string[],
  full: readonly (Group | null)[],
  step: 1 | -1,
): readonly (Group | null)[] {
  const named = new Map<string, Group>();
  const answers: (Group | null)[] = mentions.map(() => null);
  const own = new Map<string, Group>();
  let last: Group | null = null;
  for (let count = 0; count < mentions.length; count += 1) {
    const place = step === 1 ? count : mentions.length - 1 - count;
    const [mention, shortKey = "", group = null] = [mentions[place], keys[place], full[place]];
    if (mention === undefined) continue;
    const { kind, digits, year } = mention.cited;
    if (mention.isName && step === 1 && last !== null) named.set(shortKey, last);
    if (group === null) {
      const key = year === null ? shortKey : `${shortKey} ${year}`;
      answers[place] = (digits === null ? own.get(key) : undefined) ?? named.get(key) ?? null;
      continue;
    }
    last = group;
    named.set(shortKey, group);
    if (year !== null) named.set(`${shortKey} ${year}`, group);
    (mention.isOwn ? own : named).set(familyOf(kind), group);
  }
  return answers;
}
