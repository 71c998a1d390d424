import type { ClaimKind } from "antq/audit";
import { parseAmount } from "antq/kernel";
import { formatNumber } from "antq/vietnamese";
import fc from "fast-check";

/** A sentence whose arithmetic is right, the same with one figure wrong, and the claim that it makes. */
export interface Stated {
  readonly kind: ClaimKind;
  readonly layout: string;
  readonly right: string;
  readonly wrong: string;
  /** Whether the wrong figure would be right of another whole, which the text may name somewhere. */
  readonly isRightOf?: (whole: number) => boolean;
}

const print = (count: number, form: "dots" | "bare" | "padded") => {
  if (form === "padded" && count < 10) return `0${count}`;
  return form === "dots" ? formatNumber(parseAmount(count)) : `${count}`;
};
const forms = fc.constantFrom("dots", "bare", "padded" as const);
const counts = fc.oneof(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 61, max: 9999 }));
const units = fc.constantFrom(
  "vụ",
  "đối tượng",
  "hộ",
  "mô hình",
  "tổ",
  "buổi",
  "hội nghị",
  "hòm thư",
  "lượt người",
  "trường hợp",
);
/** Words after a unit that tell one part from another, none of which may be true of the same thing. */
const SORTS = ["ở phía Bắc", "ở phía Nam", "tại khu phố", "thuộc khối cơ quan", "do xã quản lý"];
const FIELDS = ["Trộm cắp", "Đánh bạc", "Gây rối", "Lừa đảo", "Cố ý gây thương tích"];
const subjects = fc.constantFrom("Toàn huyện", "Các lực lượng", "Địa bàn", "Công an huyện");
const verbs = fc.constantFrom("ghi nhận", "duy trì", "có", "tổ chức được");

const partsOf = fc.array(counts, { minLength: 2, maxLength: 5 });
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
/** One part wrong, by so much that rounding explains nothing. */
const spoiled = (parts: readonly number[], place: number, slip: number) =>
  parts.map((part, index) => (index === place % parts.length ? part + slip : part));
const slips = fc.integer({ min: 1, max: 9 });

const joined = (pieces: readonly string[]) => `${pieces.slice(0, -1).join(", ")} và ${pieces.at(-1)}`;

/** Ways to lay out a total with its parts; each takes the parts and writes the sentence with the total stated. */
const LAYOUTS: Readonly<Record<string, (total: string, unit: string, parts: readonly string[]) => string>> = {
  bracket: (total, unit, parts) =>
    `${total} ${unit} (${joined(parts.map((part, place) => `${part} ${unit} ${SORTS[place]}`))})`,
  all: (total, unit, parts) =>
    `${total} ${unit}, gồm ${joined(parts.map((part, place) => `${part} ${unit} ${SORTS[place]}`))}`,
  colon: (total, unit, parts) =>
    `${total} ${unit}, bao gồm: ${parts.map((part, place) => `${FIELDS[place]} ${part} ${unit}`).join("; ")}`,
  among: (total, unit, parts) =>
    `${total} ${unit}, trong đó: ${joined(parts.map((part, place) => `${FIELDS[place]} ${part} ${unit}`))}`,
  bullets: (total, unit, parts) =>
    `${total} ${unit}, gồm:\n\n${parts.map((part, place) => `- ${FIELDS[place]}: ${part} ${unit}`).join(";\n\n")}`,
  plus: (total, unit, parts) =>
    `${total} ${unit}, bao gồm:\n${parts.map((part, place) => `+ ${part} ${unit} ${SORTS[place]}`).join("\n")}`,
  bold: (total, unit, parts) =>
    `**${total} ${unit}** (${joined(parts.map((part, place) => `**${part}** ${unit} ${SORTS[place]}`))})`,
  dash: (total, unit, parts) =>
    `${total} ${unit} (*${parts.map((part, place) => `${FIELDS[place]} - ${part}`).join("; ")} và ${FIELDS[4]} - 0*)`,
};

const totals: fc.Arbitrary<Stated> = fc
  .record({
    layout: fc.constantFrom(...Object.keys(LAYOUTS).filter((layout) => layout !== "dash")),
    unit: units,
    parts: partsOf,
    form: forms,
    place: fc.nat(),
    slip: slips,
    start: fc.tuple(subjects, verbs),
  })
  .map(({ layout, unit, parts, form, place, slip, start }) => {
    const write = (printed: readonly number[]) => {
      const figures = printed.map((part) => print(part, form));
      return `${start.join(" ")} ${LAYOUTS[layout]?.(print(sum(parts), form), unit, figures)}.`;
    };
    return { kind: "total", layout, right: write(parts), wrong: write(spoiled(parts, place, slip)) };
  });

const pairs: fc.Arbitrary<Stated> = fc
  .record({
    parts: fc.array(fc.tuple(counts, counts), { minLength: 2, maxLength: 4 }),
    slip: slips,
    place: fc.nat(),
    bold: fc.boolean(),
    layout: fc.constantFrom("footnote", "bullets", "bracket"),
  })
  .map(({ parts, slip, place, bold, layout }) => {
    const [cases, people] = [sum(parts.map(([one]) => one)), sum(parts.map(([, other]) => other))];
    const pair = (one: number, other: number) =>
      bold ? `**${one} vụ/${other}** đối tượng` : `${one} vụ/${other} đối tượng`;
    const write = (printed: readonly (readonly [number, number])[]) => {
      const pieces = printed.map(([one, other], index) => `${FIELDS[index]} ${pair(one, other)}`);
      const head = `Xảy ra ${pair(cases, people)}`;
      if (layout === "bracket") return `${head} (gồm: ${pieces.join("; ")}).`;
      if (layout === "footnote") return `${head}<sup>1</sup>.\n\n<sup>1</sup> ${pieces.join("; ")}.`;
      return `${head}, gồm:\n\n${pieces.map((piece) => `- ${piece}`).join(";\n\n")}.`;
    };
    const wrong = parts.map(
      ([one, other], index) => [one, index === place % parts.length ? other + slip : other] as const,
    );
    return { kind: "total", layout: `pairs in ${layout}`, right: write(parts), wrong: write(wrong) };
  });

const percentages: fc.Arbitrary<Stated> = fc
  .record({
    whole: fc.integer({ min: 10, max: 9999 }),
    share: fc.double({ min: 0.02, max: 0.97, noNaN: true }),
    decimals: fc.integer({ min: 0, max: 2 }),
    cut: fc.boolean(),
    up: fc.boolean(),
    unit: units,
    form: forms,
    layout: fc.constantFrom("slash", "bracket", "before", "among", "ahead"),
  })
  .map(({ whole, share, decimals, cut, up, unit, form, layout }) => {
    const part = Math.max(1, Math.floor(whole * share));
    const scale = 10n ** BigInt(decimals);
    const exact = BigInt(part) * 100n * scale;
    const down = exact / BigInt(whole);
    const isHalf = (exact % BigInt(whole)) * 2n >= BigInt(whole);
    const stated = !cut && isHalf ? down + 1n : down;
    const wrong = up || stated < 3n ? stated + 2n : stated - 2n;
    const write = (percent: bigint) => {
      const rest = `${percent % scale}`.padStart(decimals, "0");
      const printed = `${percent / scale}${decimals === 0 ? "" : `,${rest}`}%`;
      const [some, all] = [print(part, form), print(whole, form)];
      return `${
        {
          slash: `Đã có ${some}/${all} ${unit} hoàn thành, đạt ${printed}`,
          bracket: `Đã có ${some}/${all} ${unit} (${printed})`,
          before: `Tỷ lệ hoàn thành đạt ${printed} (${some}/${all} ${unit})`,
          among: `Toàn huyện có ${all} ${unit}, trong đó ${some} ${unit} mới, chiếm ${printed}`,
          ahead: `Có ${some} ${unit} mới, chiếm ${printed} tổng số ${all} ${unit}`,
        }[layout]
      }.`;
    };
    const isRightOf = (other: number) => {
      if (other === 0) return false;
      const quotient = exact / BigInt(other);
      return wrong === quotient || wrong === quotient + 1n;
    };
    return { kind: "percentage", layout, right: write(stated), wrong: write(wrong), isRightOf };
  });

const NAMES = ["Hòa Tân", "Bình Sơn", "Đông Hải", "Tân Lập", "Vĩnh Xuân", "Phú Mỹ", "An Khê", "Yên Thọ"];
const listCounts: fc.Arbitrary<Stated> = fc
  .record({
    names: fc.shuffledSubarray(NAMES, { minLength: 2 }),
    noun: fc.constantFrom("thôn", "xã", "bản", "dân tộc", "tôn giáo chính"),
    layout: fc.constantFrom("bracket", "colon", "và"),
    form: forms,
    up: fc.boolean(),
  })
  .map(({ names, noun, layout, form, up }) => {
    const list = layout === "và" ? joined(names) : names.join(", ");
    const write = (count: number) =>
      layout === "colon"
        ? `Có ${print(count, form)} ${noun}: ${list}.`
        : `Có ${print(count, form)} ${noun} (${list}).`;
    const count = names.length;
    return {
      kind: "listCount",
      layout,
      right: write(count),
      wrong: write(up || count < 3 ? count + 1 : count - 1),
    };
  });

/** `8.022km`: the dot is a decimal point where only so the parts add up. */
const dots: fc.Arbitrary<Stated> = fc
  .record({ one: fc.integer({ min: 1001, max: 9999 }), other: fc.integer({ min: 1001, max: 9999 }) })
  .filter(({ one, other }) => one % 10 !== 0 && other % 10 !== 0 && (one + other) % 10 !== 0)
  .map(({ one, other }) => {
    const thousandths = (count: number, sign: string) =>
      `${Math.floor(count / 1000)}${sign}${`${count % 1000}`.padStart(3, "0")}km`;
    const write = (total: number) =>
      `Tuyến đường dài ${thousandths(total, ",")}, gồm đoạn phía Bắc ${thousandths(one, ".")} và đoạn phía Nam ${thousandths(other, ",")}.`;
    return { kind: "total", layout: "dot", right: write(one + other), wrong: write(one + other + 1) };
  });

export const stated: fc.Arbitrary<Stated> = fc.oneof(totals, pairs, percentages, listCounts, dots);

/** Sentences that claim nothing, with numerals that are no figures among them. */
const PLAIN_WORDS = [
  "Thực hiện Kế hoạch số 12/KH-UBND ngày 03/4/2023 của Ủy ban nhân dân huyện, các đơn vị đã quán triệt nghiêm túc.",
  "Trong 6 tháng đầu năm 2024, tình hình ổn định.",
  "Mô hình “gian hàng 0 đồng” tiếp tục được nhân rộng.",
  "Phấn đấu đạt tiêu chí số 19.2 về an ninh, trật tự.",
  "Nhân dịp Lễ 30/4, các lực lượng đã ra quân.",
];
export const plainWords = fc.constantFrom(...PLAIN_WORDS);

/** Texts of several statements, each a paragraph, with plain words between. */
export const texts = fc.array(fc.tuple(plainWords, stated), { minLength: 1, maxLength: 4 }).map((pieces) => ({
  pieces,
  text: pieces.map(([words, { right }]) => `${words}\n\n${right}`).join("\n\n"),
}));

/** One thing that typists, scanners and text layers do to a text; what it claims stays the same. */
export interface Noise {
  readonly name: string;
  readonly act: (text: string, seed: number) => string;
}

/** Replaces about one in three of what a pattern finds; which ones, the seed decides. */
function some(text: string, pattern: RegExp, by: string, seed: number): string {
  let state = seed;
  return text.replace(pattern, (found) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % 3 === 0 ? by : found;
  });
}

/** A line may break at a space, but not before what would start an item of a list, nor after its mark. */
const BREAKABLE = /(?<![-+\n]) (?![-+])/gu;

export const NOISES: readonly Noise[] = [
  { name: "two spaces", act: (text, seed) => some(text, / /gu, "  ", seed) },
  { name: "no-break spaces", act: (text, seed) => some(text, / /gu, "\u00a0", seed) },
  { name: "line breaks", act: (text, seed) => some(text, BREAKABLE, "\n", seed) },
  { name: "line breaks of Windows", act: (text, seed) => some(text, BREAKABLE, "\r\n", seed) },
  { name: "en dashes", act: (text, seed) => some(text, /-/gu, "–", seed) },
  { name: "marks apart", act: (text) => text.normalize("NFD") },
  { name: "the Icelandic Đ", act: (text, seed) => some(text, /Đ/gu, "Ð", seed) },
  { name: "spaces of no width", act: (text, seed) => some(text, / /gu, " \u200b", seed) },
  {
    name: "tone marks in the newer place",
    act: (text) => text.replaceAll("òa", "oà").replaceAll("ủy", "uỷ"),
  },
];

const ALPHABET = [
  ...'0123456789-+/.,:;%()“”"*#|<>[]^¹² \n\t\r',
  "05 vụ",
  "/07 đối tượng",
  " (",
  "trong đó: ",
  "gồm ",
  "đạt ",
  "chiếm ",
  "tổng số ",
  "8.022km",
  "12,5%",
  " và ",
  "\n- ",
  "\n\n",
  "1. ",
  "<sup>1</sup>",
  "hơn ",
  "năm 2024",
  "ngày 02/9",
  "dân tộc Tày chiếm 41,3%; ",
  "Hòa Tân, ",
  "4 nhiệm vụ sau:",
  "nêu trên",
  "\u0301",
  "\u00a0",
  "\u200b",
  "\ud800",
  "😀",
];

/** Texts made of the pieces of claims in any order. */
export const scraps: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...ALPHABET), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

/** Pieces that, repeated, make a text long in the way in which a reader of claims may be slow. */
export const HOSTILE = [
  "(",
  ")",
  "(1",
  "1 (",
  "(1 vụ ",
  "5 vụ, ",
  "5 vụ trong đó ",
  "5 vụ, gồm 2 vụ, 3 vụ ",
  "1%",
  "5 hộ, chiếm 3%, ",
  "*",
  " ",
  "\n",
  "- 1 vụ\n",
  "5 vụ:\n- 1 vụ\n",
  "“",
  '"1',
  "<sup>1</sup>",
  "\n¹ 1 vụ",
  "1.000.",
  "1/",
  "1 vụ/",
  "dân tộc A chiếm 1%; ",
  "3 thôn (A, B, ",
  "3 thôn: A, B, ",
  "4 nhiệm vụ nêu trên ",
  "- 4 nhiệm vụ sau:\n",
  "a b c d e f / ",
  "1.001 km, ",
  "5 vụ, tăng 1 vụ (1%), ",
  "giảm 1 xã (từ 1 xuống còn 2) ",
  "(một trăm ",
  "1 năm 2014-2024 (",
  "thêm 1 tổ, nâng tổng số lên 2 tổ ",
  "dân số 1/2 thôn ",
] as const;
