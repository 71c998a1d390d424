import type { UnitWord } from "../../vietnamese/unit-words.ts";
import { inBoth, printed } from "../arithmetic.ts";
import type { AuditedText } from "../audited-text.ts";
import type { PlacedClaim } from "../claim.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";
import type { PlacedAmount } from "../quantity-in-text.ts";
import { nounAfter } from "./change-mentions.ts";
import { isExact, settledValue } from "./settled.ts";

/**
 * Reads a number of places that a report states in its introduction and again as the whole of its ratios: "126 thôn",
 * later "120/126 thôn". They agree, or else every ratio names one other whole.
 */
export function sameFactClaims(text: AuditedText): readonly PlacedClaim[] {
  const totals = totalsOf(text);
  const wholes = wholesOf(text);
  return [...totals].flatMap(([place, total]) => {
    const stated = wholes.get(place) ?? [];
    if (total === null || stated.length === 0) return [];
    const same = stated.filter((whole) => settledValue(whole).eq(settledValue(total)));
    return same.length > 0 ? [agreeing(total, same)] : disagreeing(text, total, stated);
  });
}

/** Units of which a place has one number, whatever the report tells of them. */
const PLACES: ReadonlySet<UnitWord> = /* @__PURE__ */ new Set<UnitWord>([
  "village",
  "commune",
  "residentialArea",
  "neighbourhood",
]);

/** One commune may have `thôn` and `bản` side by side, so that the word itself tells them apart. */
function placeCounted({ plain }: AuditedText, { unit, number, end }: PlacedAmount): string {
  return unit === "village" ? plain.slice(number.end, end).trim().toLowerCase() : (unit ?? "");
}

/** A sentence that describes the place: its area, its people, how it is divided. */
const DESCRIBES = /diện tích|dân số|đơn vị hành chính|địa giới|hộ dân|nhân khẩu/iu;

/** The number of each unit that a describing sentence states; `null` where two differ. */
function totalsOf(text: AuditedText): ReadonlyMap<string, PlacedAmount | null> {
  const totals = new Map<string, PlacedAmount | null>();
  for (const sentence of text.sentences) {
    if (!DESCRIBES.test(text.plain.slice(sentence.start, sentence.end))) continue;
    for (const { shape, amounts } of text.quantitiesWithin(sentence)) {
      const [amount] = amounts;
      if (shape !== "single" || amount === undefined || !isOfPlaces(text, amount)) continue;
      const place = placeCounted(text, amount);
      const known = totals.get(place);
      const isSame = known === undefined || (known !== null && settledValue(known).eq(settledValue(amount)));
      totals.set(place, isSame ? (known ?? amount) : null);
    }
  }
  return totals;
}

function isOfPlaces({ plain }: AuditedText, amount: PlacedAmount): boolean {
  if (amount.unit === null || !PLACES.has(amount.unit) || !isExact(amount)) return false;
  return (
    !QUALIFIED.test(nounAfter(plain, amount)) &&
    !/trong đó[^.;]{0,60}$/iu.test(plain.slice(Math.max(0, amount.start - 70), amount.start))
  );
}

/** Whatever follows a place and is no verb may name some of the places only: "xã biên giới", "thôn có rừng". */
const QUALIFIED =
  /^(?!(?:đạt|được|đã|đang|đều|ký|đăng ký|triển khai|thực hiện|tổ chức|tham gia|hưởng ứng|cử|tiến hành|xây dựng|lắp|phát động|không|chưa|hoàn thành|duy trì|là)(?:\s|$))\p{L}/iu;

function wholesOf(text: AuditedText): ReadonlyMap<string, readonly PlacedAmount[]> {
  const wholes = new Map<string, PlacedAmount[]>();
  for (const { shape, amounts } of text.quantities) {
    const [part, whole] = amounts;
    if (shape !== "partOfWhole" || part === undefined || whole === undefined || !isOfPlaces(text, whole))
      continue;
    if (!isExact(part) || settledValue(part).gt(settledValue(whole))) continue;
    const place = placeCounted(text, whole);
    const known = wholes.get(place);
    if (known === undefined) wholes.set(place, [whole]);
    else known.push(whole);
  }
  return wholes;
}

function agreeing(total: PlacedAmount, [same]: readonly PlacedAmount[]): PlacedClaim {
  const value = settledValue(total);
  return {
    kind: "sameFact",
    start: total.start,
    end: total.end,
    others: same === undefined ? [] : [{ start: same.start, end: same.end }],
    verdict: "holds",
    arithmetic: inBoth((number) => `${number(value)} = ${number(value)}`),
    problems: [],
  };
}

/** How many ratios have to say the same before the other number is called wrong. */
const ENOUGH = 2;
const OTHER_TIME = /sáp nhập|chia tách|sắp xếp|thời điểm|trước đây|ban đầu|nay là|giảm còn|xuống còn/iu;

function disagreeing(
  text: AuditedText,
  total: PlacedAmount,
  stated: readonly PlacedAmount[],
): readonly PlacedClaim[] {
  const [first] = stated;
  if (first === undefined || stated.length < ENOUGH) return [];
  const [one, other] = [settledValue(total), settledValue(first)];
  if (stated.some((whole) => !settledValue(whole).eq(other))) return [];
  // Fewer may be some of the places; a merger or a split may lie between the two.
  if (other.lt(one) || OTHER_TIME.test(text.plain.slice(Math.max(0, total.start - 200), total.end + 200)))
    return [];
  return [
    {
      kind: "sameFact",
      start: total.start,
      end: total.end,
      others: stated.slice(0, MOST).map(({ start, end }) => ({ start, end })),
      verdict: "fails",
      arithmetic: inBoth((number) => `${number(one)} ≠ ${number(other)}`),
      problems: [AUDIT_PROBLEMS.otherStatement({ first: printed(one).vi, second: printed(other).vi })],
    },
  ];
}

const MOST = 20;
