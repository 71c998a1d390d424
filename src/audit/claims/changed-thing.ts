import type { PlacedAmount } from "../quantity-in-text.ts";
import { casualtyIn } from "./casualty.ts";
import type { Change } from "./change-mentions.ts";
import { isSameThing } from "./parts.ts";

/** Whether a figure, with the words around it, counts what a change counts. */
export function isOfChange(figure: PlacedAmount, label: string, change: Change): boolean {
  const { amount, unit, casualty } = change;
  if (casualtyIn(label) !== casualty) return false;
  if (amount === null) return unit === null || figure.unit === unit;
  if (figure.unit === null && casualty !== null && figure.noun === "") return true;
  return isSameThing(figure, amount) || (isCase(figure) && isCase(amount));
}

/** As `isOfChange` without the words around it, for a quick look. */
export function mayCount(figure: PlacedAmount, { amount, unit }: Change): boolean {
  if (amount === null) return unit === null || figure.unit === unit;
  return figure.unit === null || isSameThing(figure, amount) || (isCase(figure) && isCase(amount));
}

/** `vụ` is short for `vụ án`. */
function isCase({ unit }: PlacedAmount): boolean {
  return unit === "incident" || unit === "criminalCase";
}
