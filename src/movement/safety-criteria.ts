import type { Requirement } from "../target/standard.ts";
import { atLeast, none } from "../target/threshold.ts";

/** What a criterion says of itself; the circular gives its days and document. */
export interface CriterionRow {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly at: string;
  readonly requirement: Requirement;
}

const CONDITION: Requirement = { kind: "condition" };
const UNSEEN: Requirement = { kind: "unseen" };

export const AMENDMENT: CriterionRow = {
  key: "amendment",
  vi: "Nội dung được sửa đổi, chưa xem được",
  en: "What the amendment changed, not seen",
  at: "article not seen",
  requirement: UNSEEN,
};

export const EARLIER_TEXT: CriterionRow = {
  key: "earlier-criteria",
  vi: "Các tiêu chí của thông tư trước, chưa xem được",
  en: "Criteria of the earlier circular, not seen",
  at: "article not seen",
  requirement: UNSEEN,
};

/** Điều 4 clauses 2 to 4: they bind a khu dân cư, and a xã by Điều 5(2). */
const SHARED = [
  {
    key: "policies",
    vi: "Thực hiện tốt chủ trương, chính sách, pháp luật",
    en: "Policies and laws are carried out",
    at: "Điều 4(2)",
    requirement: CONDITION,
  },
  {
    key: "incidents",
    vi: "Không để xảy ra các vụ việc thông tư liệt kê",
    en: "None of the incidents that the circular lists",
    at: "Điều 4(3)",
    requirement: CONDITION,
  },
  {
    key: "order",
    vi: "Tiêu chí về trật tự xã hội, chưa xem được nội dung",
    en: "Criterion of social order, its text not seen",
    at: "Điều 4(4)",
    requirement: UNSEEN,
  },
] as const satisfies readonly CriterionRow[];

export const RESIDENTIAL_AREA = [
  {
    key: "resolution",
    vi: "Quý I có nghị quyết và đăng ký",
    en: "Resolution and registration in the first quarter",
    at: "Điều 4(1)",
    requirement: CONDITION,
  },
  {
    key: "households-registered",
    vi: "100 % hộ gia đình đăng ký",
    en: "All households register",
    at: "Điều 4(1)",
    requirement: { kind: "threshold", threshold: atLeast("100%") },
  },
  ...SHARED,
  {
    key: "fifth",
    vi: "Tiêu chí thứ năm, chưa xem được nội dung",
    en: "Fifth criterion, its text not seen",
    at: "Điều 4(5)",
    requirement: UNSEEN,
  },
] as const satisfies readonly CriterionRow[];

export const COMMUNE = [
  {
    key: "resolution",
    vi: "Quý I có nghị quyết của Đảng ủy, kế hoạch của UBND và đăng ký",
    en: "Party resolution, plan and registration in the first quarter",
    at: "Điều 5(1)",
    requirement: CONDITION,
  },
  {
    key: "models",
    vi: "Có ít nhất 01 mô hình hoạt động hiệu quả",
    en: "At least one effective model",
    at: "Điều 5(1)",
    requirement: { kind: "threshold", threshold: atLeast({ count: 1 }) },
  },
  ...SHARED.map((row) => ({ ...row, at: `Điều 5(2), ${row.at}` })),
  {
    key: "police-active",
    vi: "Công an cấp xã hoạt động hiệu quả",
    en: "The commune police are active",
    at: "Điều 5(3)",
    requirement: CONDITION,
  },
  {
    key: "police-disciplined",
    vi: "Không có công an cấp xã bị kỷ luật",
    en: "Nobody of the commune police was disciplined",
    at: "Điều 5(3)",
    requirement: { kind: "threshold", threshold: none },
  },
  {
    key: "registered",
    vi: "100 % khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục thuộc thẩm quyền đăng ký",
    en: "All residential areas, agencies, enterprises and schools under its authority register",
    at: "Điều 5(4)",
    requirement: { kind: "rate", rate: "registeredOfTotal", threshold: atLeast("100%") },
  },
  {
    key: "recognised",
    vi: "Ít nhất 70 % trong số đó đạt tiêu chuẩn",
    en: "At least 70 % of them are recognised",
    at: "Điều 5(4)",
    requirement: { kind: "rate", rate: "recognisedOfTotal", threshold: atLeast("70%") },
  },
] as const satisfies readonly CriterionRow[];

export const EARLIER_COMMUNE = [
  {
    key: "residential-areas-recognised",
    vi: "Ít nhất 70 % khu dân cư đạt tiêu chuẩn",
    en: "At least 70 % of the residential areas are recognised",
    at: "article not seen",
    requirement: { kind: "rate", rate: "recognisedOfTotal", threshold: atLeast("70%") },
  },
  {
    key: "forces",
    vi: "Công an xã, bảo vệ dân phố đạt đơn vị tiên tiến trở lên",
    en: "Commune police and neighbourhood guards are advanced units or better",
    at: "article not seen",
    requirement: CONDITION,
  },
  EARLIER_TEXT,
] as const satisfies readonly CriterionRow[];

/** Điều 6 and 7 were not seen. */
export const ORGANISATION: readonly CriterionRow[] = [
  {
    key: "criteria",
    vi: "Các tiêu chí của cơ quan, doanh nghiệp, cơ sở giáo dục, chưa xem được nội dung",
    en: "Criteria of agencies, enterprises and schools, their text not seen",
    at: "Điều 6, Điều 7",
    requirement: UNSEEN,
  },
];
