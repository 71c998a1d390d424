import { kindsAbbreviated } from "./abbreviation.ts";
import type { DocumentKind } from "./kind.ts";
import { isNotation, NOTATIONS, type Notation } from "./notation.ts";
import { CAPITAL } from "./symbol-pattern.ts";

/** The years that stand in numbers: the State's documents begin in 1945. */
export const FIRST_YEAR = 1945;
export const LAST_YEAR = 2099;

/** More than any joint document with ten issuers needs. */
export const LONGEST_NUMBER = 100;

/** A document number cut into its pieces, before anything is decided about them. */
export interface NumberPieces {
  readonly digits: string;
  readonly letter: string | null;
  /** Between number and symbol: `/` of the State, `-` of the Party. */
  readonly separator: "/" | "-";
  readonly year: string | null;
  /** The groups of letters of the symbol, in order: those of the Party's kind and issuer too. */
  readonly groups: readonly string[];
}

const LETTER = `${CAPITAL}a-zăâđêôơư0-9`;
const GROUP = `[${CAPITAL}][${LETTER}]*(?:&[${LETTER}]+)*`;
/**
 * Of the State `124/2021/TT-BCA`, of the Party `09-CT/TW`. The letter is that of 30a/2008/NQ-CP: a number put in between two
 * others. A scanner's `i`, `l` and `o` are figures.
 */
const NUMBER = /* @__PURE__ */ new RegExp(
  `^(\\d{1,6})([a-hjkmnp-z])?(?:/(?:(\\d{4})/)?|-(${GROUP})/)(${GROUP}(?:-${GROUP})*)$`,
  "u",
);

/** Cuts a text that has the outward form of a document number; nothing where it has not. */
export function cutNumber(text: string): NumberPieces | undefined {
  const [, digits, letter = null, year = null, kind, symbol] = NUMBER.exec(text) ?? [];
  if (digits === undefined || symbol === undefined) return undefined;
  const groups = symbol.split("-");
  return kind === undefined
    ? { digits, letter, separator: "/", year, groups }
    : { digits, letter, separator: "-", year, groups: [kind, ...groups] };
}

/** What the pieces of a number say: its notation, the letters of its kind, and the groups after them. */
export interface NumberForm {
  readonly notation: Notation;
  readonly kindAbbreviation: string | null;
  readonly kinds: readonly DocumentKind[];
  readonly groups: readonly string[];
}

const ASSEMBLY = /^(QH|UBTVQH)([1-9]\d?)$/u;
const OF_NATIONAL_ASSEMBLY = /* @__PURE__ */ kindsOf("code", "law", "resolution");
const OF_STANDING_COMMITTEE = /* @__PURE__ */ kindsOf("ordinance", "resolution");
const OF_DISPATCHES = /* @__PURE__ */ kindsOf("officialDispatch");

function kindsOf(...kinds: readonly DocumentKind[]): readonly DocumentKind[] {
  return Object.freeze(kinds);
}

/** Tells the notation of the pieces; where the kind is unknown in that notation, `kinds` is empty. */
export function formOf({ separator, year, groups }: NumberPieces): NumberForm {
  if (separator === "-") return withKind("party", groups);
  if (year !== null) {
    const assembly = groups.length === 1 ? assemblyOf(groups[0] ?? "") : null;
    return assembly === null ? withKind("normative", groups) : ofAssembly(assembly.issuer, groups);
  }
  const isKind = isAbbreviation(groups[0] ?? "");
  return isKind ? withKind("administrative", groups) : { ...OF_DISPATCH, groups };
}

const OF_DISPATCH = { notation: "dispatch", kindAbbreviation: null, kinds: OF_DISPATCHES } as const;

function ofAssembly(issuer: string, groups: readonly string[]): NumberForm {
  const kinds = issuer === "QH" ? OF_NATIONAL_ASSEMBLY : OF_STANDING_COMMITTEE;
  return { notation: "normative", kindAbbreviation: null, kinds, groups };
}

function withKind(notation: Notation, [kind = "", ...groups]: readonly string[]): NumberForm {
  return { notation, kindAbbreviation: kind, kinds: kindsAbbreviated(notation, kind), groups };
}

/** The organ and term of `QH15` and `UBTVQH12`: the National Assembly and its Standing Committee. */
export function assemblyOf(group: string): { readonly issuer: string; readonly term: number } | null {
  const [, issuer, term] = ASSEMBLY.exec(group) ?? [];
  return issuer === undefined ? null : { issuer, term: Number(term) };
}

/** The notations in which an abbreviation is that of a kind. */
export function notationsOf(abbreviation: string): readonly Notation[] {
  return Object.keys(NOTATIONS)
    .filter(isNotation)
    .filter((notation) => kindsAbbreviated(notation, abbreviation).length > 0);
}

function isAbbreviation(group: string): boolean {
  return notationsOf(group).length > 0;
}
