import { createRegister, type DocumentRegister } from "../register/register.ts";
import { CITATION_RECORDS } from "./documents-citations.ts";
import { DOCUMENT_RECORDS } from "./documents-cited.ts";
import { RELATION_RECORDS } from "./documents-related.ts";

/**
 * The documents that the five reports cite by number (văn bản được viện dẫn), the reports themselves under the ids of
 * `REPORTS`, and what the standards and regimes name beside them: number, kind, date and issuer as far as they are
 * known; how they relate, as the reports say it; and where they are cited, so that each fact can be traced to its place.
 *
 * - Where a text credits a document to another body than its symbol means, the issuer is the symbol's and the citation
 *   keeps the text's.
 * - The key of a joint document names the body whose letters come first as the one that numbers it. That is usual, yet
 *   no rule for it was seen: unverified.
 * - Days of validity say what they rest on; most are not known.
 *
 * @example
 * import { chainAbove, odditiesOf } from "antq/register";
 * import { DOCUMENT_REGISTER } from "antq/movement";
 * chainAbove(DOCUMENT_REGISTER, "644-CV/HU").map(({ document }) => document.id) //=> ["44-KL/TW", "09-CT/TW"]
 * odditiesOf(DOCUMENT_REGISTER).some(({ code }) => code === "register.cycle") //=> false
 */
export const DOCUMENT_REGISTER: DocumentRegister = /* @__PURE__ */ createRegister({
  documents: DOCUMENT_RECORDS,
  relations: RELATION_RECORDS,
  citations: CITATION_RECORDS,
});
