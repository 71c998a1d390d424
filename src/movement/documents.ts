import { createRegister, type DocumentRegister } from "../register/register.ts";
import { DOCUMENT_RECORDS } from "./documents-cited.ts";
import { CITATION_RECORDS, RELATION_RECORDS } from "./documents-related.ts";

/**
 * The documents that the five reports cite (văn bản được viện dẫn), and the reports themselves under the ids of
 * `REPORTS`: number, kind, date and issuer as far as they are known, how they relate as the reports say it, and the
 * citations that are remarkable. Where a text credits a document to another body than its symbol means, the issuer is
 * the symbol's and the citation keeps the text's. Days of validity say what they rest on; most are not known.
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
