import { kindsAbbreviated } from "./abbreviation.ts";
import { kindUses } from "./kind-letters.ts";
import { type DocumentNumber, safeCutNumber, writeDigits } from "./number.ts";
import type { PrintedNumber } from "./printed-number.ts";
import { PARTY_ISSUERS, SYMBOL_TABLES } from "./symbols.ts";

/** The canonical form of a printed number, where the print leaves no doubt; else `null`. */
export function canonicalNumber(printed: PrintedNumber): DocumentNumber | null {
  if (printed.digits === null || isOfNoKind(printed)) return null;
  const text = plainForm(printed, printed.digits);
  const cut = safeCutNumber(text);
  if (!cut.ok) return null;
  // Letters that no rule knows as a kind would be read as those of an issuer: "01/QCPH-CAT-HPN" is no dispatch.
  const { kinds } = cut.value.form;
  const isMeant = printed.kinds.length === 0 || printed.kinds.some((kind) => kinds.includes(kind));
  return isMeant ? cut.value.text : null;
}

/** Whether letters that are no kind's stand where the Party writes the kind: `40-LCT/HĐNN8` is no dispatch. */
export function isOfNoKind({ sign, symbol, kindPlace, groups: [first = ""] }: PrintedNumber): boolean {
  return sign === "-" && kindPlace === -1 && symbol.charAt(first.length) === "/";
}

/**
 * A printed number with the signs of its notation, which the issuer decides where they are not those of any
 * (`71/KH/ĐU`), the letters in their case (`QĐ-TTG`), and a leading zero below 10.
 */
export function plainForm(printed: PrintedNumber, digits: string): string {
  const { year, groups, kindPlace } = printed;
  const number = `${writeDigits(Number.parseInt(digits, 10))}${digits.replace(/\d/gu, "")}`;
  const [first = "", ...others] = groups.map((group, place) => spelled(group, place === kindPlace));
  const symbol = [first, ...others].join("-");
  if (year !== null) return `${number}/${year}/${symbol}`;
  const isParty = kindPlace === 0 && others.length > 0 && isOfParty(printed, others[0] ?? "");
  return isParty ? `${number}-${first}/${others.join("-")}` : `${number}/${symbol}`;
}

function isOfParty({ sign, symbol, groups: [kind = ""] }: PrintedNumber, issuer: string): boolean {
  const after = symbol.charAt(kind.length);
  if (sign === "-" && after === "/") return true;
  const isOfState = sign === "/" && after === "-" && kindsAbbreviated("administrative", kind).length > 0;
  return !isOfState && Object.hasOwn(PARTY_ISSUERS, issuer);
}

/** A group in the spelling of the tables, where it is typed in capitals or small letters throughout, or D for Đ. */
function spelled(group: string, isKind: boolean): string {
  const capitals = group.toUpperCase();
  return (isKind ? KINDS : OTHERS).get(capitals) ?? (group === group.toLowerCase() ? capitals : group);
}

/* Of these two kinds Đ is typed as D so often that nothing else is meant. */
const KINDS = /* @__PURE__ */ bySpelling(kindUses().map(({ abbreviation }) => abbreviation))
  .set("ND", "NĐ")
  .set("QD", "QĐ");
const OTHERS = /* @__PURE__ */ bySpelling([
  ...Object.keys(SYMBOL_TABLES.issuers),
  ...Object.keys(SYMBOL_TABLES.draftingUnits),
]);

/** Groups by their capitals. */
function bySpelling(groups: readonly string[]): Map<string, string> {
  return new Map(groups.map((group) => [group.toUpperCase(), group]));
}
