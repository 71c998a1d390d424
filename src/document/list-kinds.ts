import type { Language } from "../kernel/problem.ts";
import { DOCUMENT_KINDS, type DocumentKind } from "./kind.ts";

/** Kinds as sentences name them: the name in the code, then that in the language. */
export function listKinds(kinds: readonly DocumentKind[], language: Language): string {
  return kinds.map((kind) => `\`${kind}\` (${DOCUMENT_KINDS[kind][language]})`).join(", ");
}
