import type { FoundCitation } from "../document/full-citations.ts";
import type { TextSpan } from "../vietnamese/offset-map.ts";
import { findQuantities } from "./find-quantities.ts";
import { firstFrom } from "./first-from.ts";
import { namedIn } from "./names-of-numbers.ts";
import { type PlainText, plainText } from "./plain-text.ts";
import type { PlacedQuantity } from "./quantity-in-text.ts";
import { structureOf, type TextStructure } from "./text-structure.ts";

/** All that the readers of claims work on; every place is one of `plain`, until `original` leads back. */
export interface AuditedText extends PlainText, TextStructure {
  readonly quantities: readonly PlacedQuantity[];
  readonly citations: readonly FoundCitation[];
  /** Names in quotation marks. */
  readonly quoted: readonly TextSpan[];
  /** The quantities that lie within a stretch, in order. */
  readonly quantitiesWithin: (span: TextSpan) => readonly PlacedQuantity[];
}

/** Reads a text once, for all readers of claims. */
export function auditedText(text: string): AuditedText {
  const plain = plainText(text);
  const { citations, quoted, spans } = namedIn(plain.plain);
  const structure = structureOf(plain);
  const quantities = findQuantities(plain.plain, inOrder(spans, marksOf(structure)));
  const quantitiesWithin = ({ start, end }: TextSpan) =>
    quantities.slice(firstFrom(quantities, start), firstFrom(quantities, end));
  return { ...plain, ...structure, quantities, citations, quoted, quantitiesWithin };
}

/** The numbering of headings and lists is no figure. */
function marksOf({ blocks }: TextStructure): readonly TextSpan[] {
  return blocks.filter(({ start, body }) => body > start).map(({ start, body }) => ({ start, end: body }));
}

function inOrder(left: readonly TextSpan[], right: readonly TextSpan[]): readonly TextSpan[] {
  return [...left, ...right].sort((one, other) => one.start - other.start || other.end - one.end);
}
