import { DOCUMENT_KINDS, type DocumentKind, type DocumentKindFacts, SYMBOL_TABLES } from "antq/document";
import fc from "fast-check";
import { ALL_KINDS } from "./generators.ts";

/** A citation as a careful writer prints it, and what it should be found to say. */
export interface PrintedCitation {
  /** From the word for the kind to the end of the number. */
  readonly words: string;
  readonly kind: DocumentKind;
  readonly canonical: string;
  readonly date: string | null;
  /** The whole citation: the words, and the date where it has one. */
  readonly text: string;
}

const letters = (most: number) =>
  fc.string({ unit: fc.constantFrom(..."ABCDEGHKLMNPQSTUVXĐ"), minLength: 3, maxLength: most });
const issuers = fc.oneof(
  fc.constantFrom(...Object.keys(SYMBOL_TABLES.issuers).filter((group) => group.length > 1)),
  letters(6).map((group) => `U${group}`),
);
const draftingUnits = fc.constantFrom("PV01", "V05", "P2", "VX", "TH", "ĐCT");
const groups = fc
  .tuple(issuers, fc.option(draftingUnits, { nil: null, freq: 2 }))
  .map((list) => list.filter((group) => group !== null).join("-"));
const digits = fc
  .oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 9999 }))
  .map((number) => `${number < 10 ? "0" : ""}${number}`);
const years = fc.integer({ min: 1990, max: 2029 });

const usesOf = (notation: "administrative" | "normative" | "party") =>
  ALL_KINDS.flatMap((kind) => {
    const facts: DocumentKindFacts = DOCUMENT_KINDS[kind];
    const abbreviation = facts[notation]?.abbreviation;
    return abbreviation === undefined || abbreviation === null ? [] : [{ kind, abbreviation }];
  });

interface Numbered {
  readonly kind: DocumentKind;
  readonly number: string;
}

const administrative: fc.Arbitrary<Numbered> = fc
  .tuple(digits, fc.constantFrom(...usesOf("administrative")), groups)
  .map(([number, { kind, abbreviation }, list]) => ({ kind, number: `${number}/${abbreviation}-${list}` }));
const normative: fc.Arbitrary<Numbered> = fc
  .tuple(digits, years, fc.constantFrom(...usesOf("normative")), issuers)
  .map(([number, year, { kind, abbreviation }, issuer]) => ({
    kind,
    number: `${number}/${year}/${abbreviation}-${issuer}`,
  }));
const party: fc.Arbitrary<Numbered> = fc
  .tuple(digits, fc.constantFrom(...usesOf("party")), groups)
  .map(([number, { kind, abbreviation }, list]) => ({ kind, number: `${number}-${abbreviation}/${list}` }));
const dispatches: fc.Arbitrary<Numbered> = fc
  .tuple(digits, fc.constantFrom("BCA-V05", "UBND-NC", "CAT-PV01", "BNV-TCBC"))
  .map(([number, symbol]) => ({ kind: "officialDispatch", number: `${number}/${symbol}` }));
const assembly: fc.Arbitrary<Numbered> = fc
  .tuple(digits, years, fc.integer({ min: 9, max: 16 }), fc.constantFrom("law", "resolution" as const))
  .map(([number, year, term, kind]) => ({ kind, number: `${number}/${year}/QH${term}` }));

/** Numbers of all notations, each with its kind. */
export const numbered: fc.Arbitrary<Numbered> = fc.oneof(
  administrative,
  normative,
  party,
  dispatches,
  assembly,
);

const capitalized = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const days = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const dateForms = ["ngày D/M/Y", "ngày D-M-Y", ", ngày D/M/Y", "ngày D tháng M năm Y"];
const dates = fc.tuple(days, fc.constantFrom(...dateForms)).map(([date, form]) => {
  const [year = "", month = "", day = ""] = date.split("-");
  const space = form.startsWith(",") ? "" : " ";
  return { date, words: space + form.replace("D", day).replace("M", month).replace("Y", year) };
});

/** Full citations with the word for the kind, with and without "số" and a date. */
export const printedCitations: fc.Arbitrary<PrintedCitation> = fc
  .tuple(numbered, fc.constantFrom("số ", "số: ", ""), fc.option(dates, { nil: null }))
  .map(([{ kind, number }, so, date]) => {
    const words = `${capitalized(DOCUMENT_KINDS[kind].vi)} ${so}${number}`;
    return {
      words,
      kind,
      canonical: number,
      date: date?.date ?? null,
      text: words + (date?.words ?? ""),
    };
  });

/** Words that stand between citations and say nothing of documents. */
const PLAIN_WORDS = [
  "thực hiện nghiêm túc",
  "các cấp, các ngành đã tổ chức quán triệt",
  "toàn tỉnh có 3.450/4.000 hộ đăng ký, đạt 86,25%",
  "đến ngày 15/6/2022 có 12 xã",
  "vận động nhân dân giao nộp 25 khẩu súng",
  "tại 05/05 thôn",
  "với số tiền 1.250.000đ",
];
const plainWords = fc.constantFrom(...PLAIN_WORDS);

/** Texts with the citations that stand in them, in order. */
export const texts = fc
  .array(fc.tuple(plainWords, printedCitations), { minLength: 1, maxLength: 5 })
  .map((pieces) => ({
    text: `${pieces.map(([words, { text }]) => `${capitalized(words)} ${text}`).join(".\n")}.`,
    citations: pieces.map(([, citation]) => citation),
  }));

/** Texts around a citation, which make no part of it. */
export const surroundings = fc.tuple(
  fc.constantFrom("", "Căn cứ ", "Thực hiện ", "Kính gửi: Công an các xã.\n\n", "(theo ", "- ", "“"),
  fc.constantFrom("", ".", ";", " và các văn bản khác", ")", "\n\nNơi nhận:", "”", ", các đơn vị"),
);

/** One thing that typists, scanners and text layers do to a text; what it says stays the same. */
export interface Noise {
  readonly name: string;
  readonly act: (text: string, seed: number) => string;
}

/** Replaces about one in three of what a pattern finds; which ones, the seed decides. */
function some(text: string, pattern: RegExp, by: (found: string) => string, seed: number): string {
  let state = seed;
  return text.replace(pattern, (found) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % 3 === 0 ? by(found) : found;
  });
}

const INSIDE_NUMBERS = /(?<=\d)[-/](?=[A-ZĐ])|(?<=[A-ZĐ\d])[-/](?=[A-ZĐ])/gu;

export const NOISES: readonly Noise[] = [
  { name: "two spaces", act: (text, seed) => some(text, / /gu, () => "  ", seed) },
  { name: "no-break spaces", act: (text, seed) => some(text, / /gu, () => "\u00a0", seed) },
  { name: "line breaks", act: (text, seed) => some(text, /(?<!\. ?) /gu, () => "\n", seed) },
  { name: "line breaks of Windows", act: (text, seed) => some(text, / /gu, () => "\r\n", seed) },
  { name: "spaces after signs", act: (text, seed) => some(text, INSIDE_NUMBERS, (sign) => `${sign} `, seed) },
  {
    name: "spaces before signs",
    act: (text, seed) => some(text, INSIDE_NUMBERS, (sign) => ` ${sign}`, seed),
  },
  { name: "signs twice", act: (text, seed) => some(text, INSIDE_NUMBERS, (sign) => sign + sign, seed) },
  { name: "en dashes", act: (text, seed) => some(text, /-/gu, () => "–", seed) },
  { name: "hyphens that do not break", act: (text, seed) => some(text, /-/gu, () => "\u2011", seed) },
  { name: "minus signs", act: (text, seed) => some(text, /-/gu, () => "\u2212", seed) },
  { name: "marks apart", act: (text) => text.normalize("NFD") },
  { name: "the Icelandic Đ", act: (text, seed) => some(text, /Đ/gu, () => "Ð", seed) },
  { name: "spaces of no width", act: (text, seed) => some(text, / /gu, () => " \u200b", seed) },
  {
    name: "kind words in capitals",
    act: (text, seed) => some(text, KIND_WORDS, (word) => word.toUpperCase(), seed),
  },
  {
    name: "kind words in small letters",
    act: (text, seed) => some(text, KIND_WORDS, (word) => word.toLowerCase(), seed),
  },
];

const KIND_WORDS = new RegExp(
  ALL_KINDS.map((kind) => DOCUMENT_KINDS[kind].vi)
    .sort((left, right) => right.length - left.length)
    .join("|"),
  "giu",
);

const ALPHABET = [
  ..."0123456789-/.,:;()“”\"'& \n\t\r",
  ..."ABCĐKHTUƯđaư",
  "số ",
  "Số: ",
  "ngày ",
  "tháng ",
  "năm ",
  "Kế hoạch ",
  "Chỉ thị ",
  "Thông tư ",
  "này",
  "khóa XI",
  "của Ban ",
  "KH-UBND",
  "09-CT/TW",
  "124/2021/TT-BCA",
  "gọi tắt là ",
  "\u0301",
  "\u00a0",
  "\u200b",
  "–",
  "Ð",
  "\ud800",
  "😀",
];

/** Texts made of the pieces of citations in any order. */
export const scraps: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...ALPHABET), { maxLength: 40 })
  .map((pieces) => pieces.join(""));
