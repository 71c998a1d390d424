import type { DocumentKind, DocumentNumber } from "antq/document";

// @ts-expect-error a text is no document number until it has been parsed
export const unchecked: DocumentNumber = "46/KH-UBND";
// @ts-expect-error kinds go by their English names, not by their letters
export const letters: DocumentKind = "KH";
