import type { UnitFacts } from "./unit-facts.ts";
import { UNIT_KINDS, type UnitKind } from "./unit-kind.ts";

/** A unit with the word of its kind, as texts name it: `xã Pờ Y`, `thành phố Hà Nội`; the country by its name alone. */
export function fullName({ kind, name }: UnitFacts): string {
  return kind === "country" ? name : `${kindWord(kind)} ${name}`;
}

/** The word of a kind before a name; cities of every tier bear the same. */
export function kindWord(kind: UnitKind): string {
  return CITIES.includes(kind) ? "thành phố" : UNIT_KINDS[kind].vi;
}

const CITIES: readonly UnitKind[] = ["centralCity", "provincialCity", "municipalCity"];
