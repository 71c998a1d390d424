import { foldText } from "./letters.ts";

/** No number or quantity is longer, whatever spaces and invisible characters stand in it. */
const LONGEST_TEXT = 1000;

/**
 * A short text folded and trimmed: what the readers of one value match against; nothing where it is no such text.
 * White space inside stays, for `12 600` is one number and `12⇥600` are two.
 */
export function tidyText(input: unknown): string {
  return typeof input === "string" && input.length <= LONGEST_TEXT ? foldText(input).folded.trim() : "";
}
