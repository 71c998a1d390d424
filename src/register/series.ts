import { deepFreeze } from "../kernel/deep-freeze.ts";
/** A field that an identity may need beside its number. */
export type IdentityField = "issuer" | "year" | "term" | "place";

/** What is known of a series of numbers. */
export interface DocumentSeriesFacts {
  readonly vi: string;
  readonly en: string;
  /** What must be known beside the number, in the order in which keys write it. */
  readonly fields: readonly IdentityField[];
}

/**
 * The series in which numbers are counted (dãy số), which say what else is needed to know a document.
 *
 * @example
 * import { DOCUMENT_SERIES } from "antq/register";
 * DOCUMENT_SERIES.yearly.fields //=> ["issuer", "year"]
 */
export const DOCUMENT_SERIES = /* @__PURE__ */ deepFreeze({
  nationwide: { vi: "chỉ cần số, ký hiệu", en: "by its number alone", fields: [] },
  local: { vi: "theo địa phương", en: "by place", fields: ["place"] },
  yearly: {
    vi: "theo cơ quan ban hành và năm",
    en: "by issuing body and calendar year",
    fields: ["issuer", "year"],
  },
  term: { vi: "theo cấp ủy và khóa", en: "by committee and its term", fields: ["issuer", "term"] },
} as const satisfies Record<string, DocumentSeriesFacts>);

/** A series in which numbers are counted (dãy số): `nationwide`, `local`, `yearly`, `term`. */
export type DocumentSeries = keyof typeof DOCUMENT_SERIES;
