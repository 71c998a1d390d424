import { deepFreeze } from "../kernel/deep-freeze.ts";

/** What is known of a relation. */
export interface DocumentRelationFacts {
  readonly vi: string;
  readonly en: string;
}

/**
 * How a document relates to an earlier one (quan hệ giữa các văn bản).
 *
 * @example
 * import { DOCUMENT_RELATIONS } from "antq/register";
 * DOCUMENT_RELATIONS.basedOn.vi //=> "căn cứ"
 */
export const DOCUMENT_RELATIONS = /* @__PURE__ */ deepFreeze({
  implements: { vi: "thực hiện", en: "implements" },
  basedOn: { vi: "căn cứ", en: "is based on" },
  continues: { vi: "tiếp tục", en: "continues" },
  amends: { vi: "sửa đổi, bổ sung", en: "amends" },
  replaces: { vi: "thay thế", en: "replaces" },
  sumsUp: { vi: "sơ kết, tổng kết", en: "sums up" },
  reportsOn: { vi: "báo cáo kết quả", en: "reports on" },
  coordinates: { vi: "phối hợp thực hiện", en: "coordinates with" },
} as const satisfies Record<string, DocumentRelationFacts>);

/** How a document relates to an earlier one: see `DOCUMENT_RELATIONS`. */
export type DocumentRelationKind = keyof typeof DOCUMENT_RELATIONS;

/** The relations through which a document has its authority from the one above. */
export const AUTHORITY: ReadonlySet<DocumentRelationKind> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ ["implements", "basedOn", "continues"] as const,
);
