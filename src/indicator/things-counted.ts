import { type Counted, UNIT_WORDS, type UnitWord } from "../vietnamese/unit-words.ts";

/** Things are the same under two words, "đảng bộ" and "tổ chức"; kilograms and tonnes are not the same number. */
const MEASURED: ReadonlySet<Counted> = /* @__PURE__ */ new Set<Counted>([
  "mass",
  "volume",
  "length",
  "area",
  "density",
  "share",
  "money",
  "time",
]);

/**
 * Whether figures of two units cannot be of one kind, so that the one is no part of the other: incidents and persons,
 * kilograms and tonnes. Persons may be part of attendances, which count them as often as they come.
 */
export function countsOtherThings(
  part: { readonly unit: UnitWord },
  whole: { readonly unit: UnitWord },
): boolean {
  if (part.unit === whole.unit) return false;
  const [counted, countedInWhole] = [UNIT_WORDS[part.unit].counts, UNIT_WORDS[whole.unit].counts];
  if (counted !== countedInWhole) return !(counted === "people" && countedInWhole === "attendances");
  return MEASURED.has(counted);
}
