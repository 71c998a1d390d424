import type { DocumentNumber } from "../document/number.ts";
import { numberParts } from "../document/number-parts.ts";
import { PARTY_ISSUERS } from "../document/symbols.ts";
import type { DocumentSeries } from "./series.ts";

/**
 * The series in which a number can stand.
 *
 * - Administrative documents and dispatches are numbered by each body from 1 January to 31 December (Nghị định
 *   30/2020/NĐ-CP, Điều 15).
 * - Normative documents carry their year; those of a Hội đồng nhân dân or Ủy ban nhân dân are numbered in each place.
 * - Documents of the Party are numbered by kind and term of the committee (Hướng dẫn 36-HD/VPTW, 05-HD/VPTW).
 * - Associations that write as the Party does have no rule that is known: both `term` and `yearly` are answered.
 *
 * @example
 * import { parseDocumentNumber } from "antq/document";
 * import { seriesOf } from "antq/register";
 * seriesOf(parseDocumentNumber("46/KH-UBND")) //=> ["yearly"]
 * seriesOf(parseDocumentNumber("124/2021/TT-BCA")) //=> ["nationwide"]
 * seriesOf(parseDocumentNumber("14/2020/NQ-HĐND")) //=> ["local"]
 * seriesOf(parseDocumentNumber("09-CT/TW")) //=> ["term"]
 * seriesOf(parseDocumentNumber("69-KH/HNDT")) //=> ["term", "yearly"]
 */
export function seriesOf(number: DocumentNumber): readonly DocumentSeries[] {
  const { notation, issuers } = numberParts(number);
  if (notation === "normative") return issuers.some(isLocal) ? LOCAL : NATIONWIDE;
  if (notation !== "party") return YEARLY;
  return Object.hasOwn(PARTY_ISSUERS, issuers[0] ?? "") ? TERM : TERM_OR_YEARLY;
}

const NATIONWIDE: readonly DocumentSeries[] = /* @__PURE__ */ Object.freeze(["nationwide" as const]);
const LOCAL: readonly DocumentSeries[] = /* @__PURE__ */ Object.freeze(["local" as const]);
const YEARLY: readonly DocumentSeries[] = /* @__PURE__ */ Object.freeze(["yearly" as const]);
const TERM: readonly DocumentSeries[] = /* @__PURE__ */ Object.freeze(["term" as const]);
const TERM_OR_YEARLY: readonly DocumentSeries[] = /* @__PURE__ */ Object.freeze([
  "term" as const,
  "yearly" as const,
]);

/** Below the centre only these make law (Luật 64/2025/QH15, Điều 4), under letters such as UBND, CTUBND or HĐND. */
function isLocal(issuer: string): boolean {
  return issuer.includes("UBND") || issuer.includes("HĐND");
}
