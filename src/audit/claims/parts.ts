import { UNIT_WORDS, type UnitWord } from "../../vietnamese/unit-words.ts";
import type { PlacedAmount, PlacedQuantity } from "../quantity-in-text.ts";

/** What an amount counts: its unit, else the first word of its noun; empty where nothing is said. */
export function thingCounted({ unit, noun }: PlacedAmount): string {
  return unit ?? firstWord(noun);
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

/** Units that bodies, places and events of several kinds are counted in together. */
const GENERAL: ReadonlySet<string> = /* @__PURE__ */ new Set<UnitWord>([
  "unit",
  "organisation",
  "agency",
  "team",
  "establishment",
]);
const COMMUNES: ReadonlySet<string> = /* @__PURE__ */ new Set<UnitWord>(["commune", "ward", "township"]);

/** Whether an amount may be a part of a total; `null` where it counts something else. */
export function kinship(total: PlacedAmount, part: PlacedAmount): Kinship | null {
  const [whole, some] = [thingCounted(total), thingCounted(part)];
  if (whole === some || some === "") return "same";
  if (total.unit === null || part.unit === null) return null;
  if (GENERAL.has(total.unit) && category(total.unit) === category(part.unit)) return "below";
  if (total.unit === "commune" && COMMUNES.has(part.unit)) return "below";
  return people(total.unit) && people(part.unit) ? "near" : null;
}

function category(unit: UnitWord): string {
  const { counts } = UNIT_WORDS[unit];
  return counts === "groups" ? "bodies" : counts;
}

function people(unit: UnitWord): boolean {
  const { counts } = UNIT_WORDS[unit];
  return counts === "people" || counts === "attendances";
}

/** The amount of a quantity that may be a part of a total: of a part of a whole, the part. */
export function partIn(quantity: PlacedQuantity, total: PlacedAmount): PlacedAmount | null {
  const amounts = quantity.shape === "partOfWhole" ? quantity.amounts.slice(0, 1) : quantity.amounts;
  return amounts.find((amount) => kinship(total, amount) !== null) ?? null;
}
