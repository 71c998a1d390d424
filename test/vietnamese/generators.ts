import { BOUNDS, Decimal } from "antq/kernel";
import { isUnitWord, type Quantity, UNIT_WORDS, type UnitWord } from "antq/vietnamese";
import fc from "fast-check";

/** The spellings that real texts, keyboards, scanners and PDF extraction use for one character. */
const LOOKALIKES: ReadonlyMap<string, readonly string[]> = new Map([
  [" ", [" ", "\u00a0", "\u2009", "\u202f", "\u3000"]],
  ["-", ["-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212"]],
  ["Đ", ["Đ", "Ð", "Ɖ"]],
  ["đ", ["đ", "ð", "ɖ"]],
]);

const INVISIBLE = ["\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff"];

/** The text as noise leaves it: look-alikes, letters taken apart, invisible characters strewn in. */
export function noisy(text: string): fc.Arbitrary<string> {
  const characters = [...text].map((character) => {
    const spellings = LOOKALIKES.get(character) ?? [character, character.normalize("NFD")];
    const strewn = INVISIBLE.map((invisible) => character + invisible);
    return fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...spellings) },
      { weight: 1, arbitrary: fc.constantFrom(...strewn) },
    );
  });
  return fc.tuple(...characters).map((spelled) => spelled.join(""));
}

/** Words as reports have them, some with the tone mark in its newer place. */
const PHRASES = [
  "Ủy ban nhân dân",
  "Uỷ ban Mặt trận Tổ quốc",
  "xã Pờ Y",
  "Khánh Hoà",
  "hòa giải",
  "thủy lợi",
  "quý II",
  "Đắk Lắk",
  "QĐ-UBND",
  "giai đoạn 2019 - 2024",
  "nghệ thuật huỳnh quang",
];

const PIECES = [
  ..."aeoquyAEOQUYnđĐÐð",
  ..."òóỏõọàáảãạèéẻẽẹùúủũụỳýỷỹỵÒÀÙỲ",
  "\u0300",
  "\u0301",
  "\u0302",
  "\u0323",
  "\u031b",
  "\u0301\u0323\u0302\u0301\u0323",
  " ",
  "\u00a0",
  "\n",
  "\t",
  "-",
  "–",
  "−",
  "\u200b",
  "\ufeff",
  "👨‍👩‍👧",
  "\ud83d",
  "\ude00",
  "한\u1161",
  "1",
  ".",
];

/** Texts in which folding can go wrong: letters in pieces, tones out of place, invisible characters, lone surrogates. */
export const awkwardTexts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((all) => all.join("")),
  },
  { weight: 2, arbitrary: fc.constantFrom(...PHRASES).chain(noisy) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);

/** A phrase of a report. */
export const phrases: fc.Arbitrary<string> = fc.constantFrom(...PHRASES);

/** Whole numbers around which print changes: zero, leading zeros, groups of three, the end of the exact range. */
const LANDMARKS = [0, 1, 9, 10, 99, 100, 999, 1000, 1305, 8022, 999_999, 1_000_000, Number.MAX_SAFE_INTEGER];

const digits = fc.oneof(fc.constantFrom(...LANDMARKS), fc.integer({ min: 0, max: 20_000 }), fc.maxSafeNat());

/** What can be printed exactly: a whole number of smallest units, each worth 10 to the minus `decimals`. */
function amountsWith(decimals: number): fc.Arbitrary<Decimal> {
  return digits.map((count) => new Decimal(count).div(new Decimal(10).pow(decimals)));
}

/** Amounts of either sign with up to six decimals, trailing zeros among them. */
export const amounts: fc.Arbitrary<Decimal> = fc
  .tuple(fc.integer({ min: 0, max: 6 }).chain(amountsWith), fc.boolean())
  .map(([amount, isNegative]) => (isNegative && !amount.isZero() ? amount.negated() : amount));

/** Counts from zero to the end of the exact range. */
export const counts: fc.Arbitrary<Decimal> = amountsWith(0);

export const units: fc.Arbitrary<UnitWord> = fc.constantFrom(...Object.keys(UNIT_WORDS).filter(isUnitWord));

/** Any quantity that can be: of every unit, bound, and number of decimals that the unit has. */
export const quantities: fc.Arbitrary<Quantity> = fc
  .tuple(fc.option(units, { freq: 8 }), fc.nat({ max: 6 }), fc.constantFrom(...BOUNDS), fc.boolean())
  .chain(([unit, wanted, bound, isFall]) => {
    const decimals = unit === null ? wanted : Math.min(wanted, UNIT_WORDS[unit].decimals);
    return amountsWith(decimals).map((amount) => {
      const value = isFall && maySink(unit) && !amount.isZero() ? amount.negated() : amount;
      return { value, decimals, bound, unit };
    });
  });

function maySink(unit: UnitWord | null): boolean {
  return unit === null || ["percent", "percentagePoint", "dong"].includes(unit);
}
