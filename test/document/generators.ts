import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentKindFacts,
  type DocumentNumber,
  type DocumentNumberFields,
  isDocumentKind,
  type Notation,
  parseDocumentNumber,
  SYMBOL_TABLES,
} from "antq/document";
import fc from "fast-check";

export const ALL_KINDS: readonly DocumentKind[] = Object.keys(DOCUMENT_KINDS).filter(isDocumentKind);

/** The abbreviations of the kinds of a notation; every abbreviation where none is named. */
export function abbreviationsOf(...notations: readonly Notation[]): readonly string[] {
  return ALL_KINDS.flatMap((kind) => {
    const facts: DocumentKindFacts = DOCUMENT_KINDS[kind];
    return notations.flatMap((notation) => facts[notation]?.abbreviation ?? []);
  });
}

const ALL_ABBREVIATIONS = abbreviationsOf("administrative", "normative", "party");

/** A number as a document writes it, with the text that it should have. */
export interface Member extends DocumentNumberFields {
  readonly text: string;
}

const CAPITALS = "ABCDEGHIKLMNOPQRSTUVXYĂÂĐÊÔƠƯ";
const piece = (letters: string, most: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: most });

/** Groups of letters that no table knows: Đ, ư, digits, small letters and `&` among them, and a single capital. */
export const unknownGroups: fc.Arbitrary<string> = fc
  .tuple(
    piece(CAPITALS, 1),
    fc.option(piece(`${CAPITALS}đưabcghnrt0129`, 6), { nil: "" }),
    fc.option(piece(CAPITALS, 3), { nil: null, freq: 6 }),
  )
  .map(([first, rest, joined]) => `${first}${rest}${joined === null ? "" : `&${joined}`}`);

const knownGroups = fc.constantFrom(
  ...Object.keys(SYMBOL_TABLES.issuers),
  ...Object.keys(SYMBOL_TABLES.draftingUnits),
  "QH15",
  "UBTVQH12",
);

const groups: fc.Arbitrary<string> = fc.oneof(knownGroups, unknownGroups);

const groupLists = fc.array(groups, { minLength: 1, maxLength: 5 });

const numbers = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 10, max: 999_999 }),
  fc.constantFrom(1, 9, 10, 99, 100, 999_999),
);
const letters = fc.option(fc.constantFrom("a", "b", "z"), { nil: null, freq: 8 });
const years = fc.oneof(fc.integer({ min: 1945, max: 2099 }), fc.constantFrom(1945, 2025, 2099));

const heads = fc
  .tuple(numbers, letters)
  .map(([number, letter]) => ({ number, letter, head: `${number < 10 ? "0" : ""}${number}${letter ?? ""}` }));

export const administrative: fc.Arbitrary<Member> = fc
  .tuple(heads, fc.constantFrom(...abbreviationsOf("administrative")), groupLists)
  .map(([{ head, number, letter }, kind, list]) => ({
    text: `${head}/${[kind, ...list].join("-")}`,
    ...{ notation: "administrative", number, letter, year: null, kindAbbreviation: kind, groups: list },
  }));

export const normative: fc.Arbitrary<Member> = fc
  .tuple(heads, years, fc.constantFrom(...abbreviationsOf("normative")), groupLists)
  .filter(([, , , list]) => list.length > 1 || !/^(?:QH|UBTVQH)\d+$/u.test(list[0] ?? ""))
  .map(([{ head, number, letter }, year, kind, list]) => ({
    text: `${head}/${year}/${[kind, ...list].join("-")}`,
    ...{ notation: "normative", number, letter, year, kindAbbreviation: kind, groups: list },
  }));

export const ofAssembly: fc.Arbitrary<Member> = fc
  .tuple(heads, years, fc.constantFrom("QH", "UBTVQH"), fc.integer({ min: 1, max: 99 }))
  .map(([{ head, number, letter }, year, organ, term]) => ({
    text: `${head}/${year}/${organ}${term}`,
    ...{ notation: "normative", number, letter, year, kindAbbreviation: null, groups: [`${organ}${term}`] },
  }));

export const party: fc.Arbitrary<Member> = fc
  .tuple(heads, fc.constantFrom(...abbreviationsOf("party")), groupLists)
  .map(([{ head, number, letter }, kind, list]) => ({
    text: `${head}-${kind}/${list.join("-")}`,
    ...{ notation: "party", number, letter, year: null, kindAbbreviation: kind, groups: list },
  }));

export const dispatches: fc.Arbitrary<Member> = fc
  .tuple(
    heads,
    groups.filter((group) => !ALL_ABBREVIATIONS.includes(group)),
    groupLists,
  )
  .map(([{ head, number, letter }, first, list]) => ({
    text: `${head}/${[first, ...list].join("-")}`,
    ...{ notation: "dispatch", number, letter, year: null, kindAbbreviation: null, groups: [first, ...list] },
  }));

/** Numbers of all notations with the text that each should have. */
export const members: fc.Arbitrary<Member> = fc
  .oneof(administrative, normative, ofAssembly, party, dispatches)
  .filter(({ text }) => text.length <= 100);

export const documentNumbers: fc.Arbitrary<DocumentNumber> = members.map(({ text }) =>
  parseDocumentNumber(text),
);
