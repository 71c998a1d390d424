import { type PlainDate, plainDate } from "../date/plain-date.ts";
import type { DocumentKind } from "../document/kind.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import { type BodyId, parseBodyId } from "../territory/body-id.ts";
import type { MovementBody } from "./bodies.ts";

/** A document whose figures are shipped: what it is, who issued it, and when, as far as it says so itself. */
export interface SourceDocument {
  /** In our words; not the heading of the document. */
  readonly title: { readonly vi: string; readonly en: string };
  /** `null` for what is no document of an office, such as an article. */
  readonly kind: DocumentKind | null;
  /** As printed, whole; `null` where it is missing or its number was left blank. */
  readonly number: string | null;
  /** Empty for what names none, such as an article. */
  readonly issuers: readonly BodyId[];
  /** Whose figures they are; `null` where none or several issued it, since figures of two sectors are two. */
  readonly reporter: BodyId | null;
  /** The first and the last day on which it can have been issued; `null` where nothing tells. */
  readonly issued: { readonly earliest: PlainDate; readonly latest: PlainDate | null };
  /** What is missing or remarkable, and what the days rest on. */
  readonly remark: { readonly vi: string; readonly en: string };
}

/**
 * The five documents from which the figures come. One of them is dated in full.
 *
 * @example
 * import { REPORTS } from "antq/movement";
 * REPORTS["plan-155"].number //=> "155/KH-MTTQ-CAT"
 * REPORTS["po-y-commune"].number //=> null
 * REPORTS["po-y-commune"].issued //=> { earliest: "2024-08-01", latest: "2024-08-31" }
 */
export const REPORTS = /* @__PURE__ */ deepFreeze({
  "son-la-farmers": {
    title: {
      vi: "Báo cáo của Hội Nông dân tỉnh Sơn La về công tác phối hợp xây dựng phong trào, 2019-2024",
      en: "Report of the Farmers' Union of Sơn La province on its share in the movement, 2019-2024",
    },
    kind: "report",
    number: null,
    issuers: bodies("farmers:14@.."),
    reporter: parseBodyId("farmers:14@.."),
    issued: { earliest: plainDate("2024-04-17"), latest: null },
    remark: {
      vi: "Không in số và ngày; thực hiện kế hoạch 23/KH-BCĐ-CAT ngày 17/4/2024. Chưa rõ số liệu có đến hết năm 2024 hay không.",
      en: "No number and no date printed; it answers plan 23/KH-BCĐ-CAT of 17/4/2024. Whether its figures reach the end of 2024 is not stated.",
    },
  },
  "tam-duong-party": {
    title: {
      vi: "Báo cáo của Huyện ủy Tam Đường về thực hiện Kết luận 44-KL/TW",
      en: "Report of the Party Committee of Tam Đường district on conclusion 44-KL/TW",
    },
    kind: "report",
    number: null,
    issuers: bodies("party:106@.."),
    reporter: parseBodyId("party:106@.."),
    issued: { earliest: plainDate("2022-08-29"), latest: null },
    remark: {
      vi: "Không in số và ngày; thực hiện công văn 1039-CV/TU ngày 29/8/2022.",
      en: "No number and no date printed; it answers letter 1039-CV/TU of 29/8/2022.",
    },
  },
  "po-y-commune": {
    title: {
      vi: "Báo cáo của Ban Chỉ đạo xã Pờ Y về phong trào 8 tháng đầu năm 2024",
      en: "Report of the steering committee of Pờ Y commune on the first 8 months of 2024",
    },
    kind: "report",
    number: null,
    issuers: bodies("steeringCommittee:23395@.."),
    reporter: parseBodyId("steeringCommittee:23395@.."),
    issued: { earliest: plainDate("2024-08-01"), latest: plainDate("2024-08-31") },
    remark: {
      vi: "Ký hiệu BC-BCĐ; số và ngày trong tháng 8/2024 để trống, nên số liệu 8 tháng là số ước hoặc chốt sớm.",
      en: "Symbol BC-BCĐ; its number and the day in August 2024 are blank, so its figures of the 8 months are provisional.",
    },
  },
  "kon-tum-police": {
    title: {
      vi: "Bài viết về phối hợp giữa Công an tỉnh Kon Tum và ba hội trong phong trào, 2019-2024",
      en: "Article on the police of Kon Tum province and three associations in the movement, 2019-2024",
    },
    kind: null,
    number: null,
    issuers: bodies(),
    reporter: null,
    issued: { earliest: plainDate("2023-10-17"), latest: null },
    remark: {
      vi: "Bài trên trang thông tin điện tử, không số, không ngày, không nêu cơ quan ban hành; nhắc đến chương trình 07/CTrPH-BCA-MTTW ngày 17/10/2023. Số liệu tính cho mỗi năm.",
      en: "An article on a web page, without number, date or issuer; it cites programme 07/CTrPH-BCA-MTTW of 17/10/2023. Its figures are printed as of each year.",
    },
  },
  "plan-155": {
    title: {
      vi: "Kế hoạch của Ủy ban MTTQ Việt Nam tỉnh và Công an tỉnh Sơn La thực hiện Chương trình phối hợp 09, 2021-2023",
      en: "Plan of the Fatherland Front and the police of Sơn La province on coordination programme 09, 2021-2023",
    },
    kind: "plan",
    number: "155/KH-MTTQ-CAT",
    issuers: bodies("front:14@..", "police:14@.."),
    reporter: null,
    issued: { earliest: plainDate("2021-05-26"), latest: plainDate("2021-05-26") },
    remark: {
      vi: "Kế hoạch liên ngành, thuộc tỉnh Sơn La; nêu chỉ tiêu và chế độ báo cáo.",
      en: "A joint plan that binds Sơn La province; it states targets and a duty to report.",
    },
  },
} as const satisfies Record<string, SourceDocument>);

/** The id of one of the five documents: see `REPORTS`. */
export type ReportId = keyof typeof REPORTS;

/** Whether a text names one of the five documents. */
export function isReportId(input: unknown): input is ReportId {
  return typeof input === "string" && Object.hasOwn(REPORTS, input);
}

function bodies(...ids: readonly MovementBody[]): readonly BodyId[] {
  return Object.freeze(ids.map(parseBodyId));
}
