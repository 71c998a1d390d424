import { UNIT_WORDS, type UnitWord } from "../../vietnamese/unit-words.ts";
import type { PlacedAmount, PlacedQuantity } from "../quantity-in-text.ts";

/** What an amount counts: its unit, else the first word of its noun; empty where nothing is said. */
function thingCounted({ unit, noun }: PlacedAmount): string {
  // A criminal case (vụ án) is an incident (vụ) too, and is called so in the next clause.
  return unit === "criminalCase" ? "incident" : (unit ?? firstWord(noun));
}

/** Words that may follow a bare figure and name nothing that is counted. */
const NO_NOUN =
  /^(?:và|hoặc|là|có|ở|tại|do|bị|được|so|trong|trên|theo|với|cho|của|về|từ|đến|thuộc|đã|đang|còn|nam|nữ|-|tăng|giảm)$/iu;

function firstWord(noun: string): string {
  const [word = ""] = noun.split(" ", 1);
  return NO_NOUN.test(word) ? "" : word.toLowerCase();
}

/** Whether both count the same, as far as the print says. */
export function isSameThing(left: PlacedAmount, right: PlacedAmount): boolean {
  const [one, other] = [thingCounted(left), thingCounted(right)];
  return one === other && one !== "";
}

/** How the things of parts stand to that of their total. */
export type Kinship = "same" | "below" | "near";

/** Units in which bodies and places of several kinds are counted together: "13 đơn vị hành chính, gồm 11 xã, 02 thị trấn". */
const GENERAL: ReadonlySet<string> = /* @__PURE__ */ new Set<UnitWord>([
  "unit",
  "organisation",
  "agency",
  "establishment",
]);
const COMMUNES: ReadonlySet<string> = /* @__PURE__ */ new Set<UnitWord>(["commune", "ward", "township"]);
const BODIES: ReadonlySet<string> = /* @__PURE__ */ new Set(["bodies", "places", "groups"]);
/** Places that are no unit words. */
const TOWNS: ReadonlySet<string> = /* @__PURE__ */ new Set(["quận", "thị", "thành"]);
/** Words for people that are no unit words: pupils, women, men, children. */
const PEOPLE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "em",
  "cháu",
  "chị",
  "anh",
  "bé",
  "người",
  "trẻ",
]);

/** Whether an amount may be a part of a total; `null` where it counts something else. */
export function kinship(total: PlacedAmount, part: PlacedAmount): Kinship | null {
  const [whole, some] = [thingCounted(total), thingCounted(part)];
  if (whole === some || some === "") return "same";
  if (whole === "") return "near";
  if (GENERAL.has(whole) && isBody(part)) return "below";
  if (whole === "commune" && COMMUNES.has(some)) return "below";
  return isOfPeople(total) && isOfPeople(part) ? "near" : null;
}

function isBody({ unit, noun }: PlacedAmount): boolean {
  return unit === null ? TOWNS.has(firstWord(noun)) : BODIES.has(UNIT_WORDS[unit].counts);
}

function isOfPeople({ unit, noun }: PlacedAmount): boolean {
  if (unit === null) return PEOPLE.has(firstWord(noun));
  const { counts } = UNIT_WORDS[unit];
  return counts === "people" || counts === "attendances";
}

/** The amount of a quantity that may be a part of a total: of a part of a whole, the part. */
export function partIn(quantity: PlacedQuantity, total: PlacedAmount): PlacedAmount | null {
  const amounts = quantity.shape === "partOfWhole" ? quantity.amounts.slice(0, 1) : quantity.amounts;
  return amounts.find((amount) => kinship(total, amount) !== null) ?? null;
}
