import type { Language } from "../kernel/problem.ts";

/** What a figure does not say by itself: of what whole it is printed, what the print lacks, what it contradicts. */
export const NOTES = {
  borderSum: {
    en: "ambiguous as printed; 8,022 km closes the sum of the border",
    vi: "cách in có hai cách hiểu; 8,022 km khớp tổng chiều dài biên giới",
  },
  also152: { en: "the same text also divides by 152 villages", vi: "cùng văn bản còn chia cho 152 bản" },
  undatedDenominator: {
    en: "only as a denominator; its date is not stated",
    vi: "chỉ xuất hiện làm mẫu số; không nêu thời điểm",
  },
  policeAddressees: {
    en: "as police addressees; no total is stated as such",
    vi: "theo nơi nhận là công an; văn bản không nêu riêng tổng số",
  },
  frontAddressees: {
    en: "as Front addressees: the second printing",
    vi: "theo nơi nhận là Mặt trận: lần in thứ hai",
  },
  otherTotal: {
    en: "as the base of a share; differs from the total of section I, its date is not stated",
    vi: "dùng làm mẫu số của tỷ lệ; khác tổng số ở mục I, không nêu thời điểm",
  },
  denominator: { en: "as a denominator", vi: "dùng làm mẫu số" },
  of126InTerm: { en: "of 126; term 2022 - 2025", vi: "trên 126; nhiệm kỳ 2022 - 2025" },
  of126: { en: "of 126", vi: "trên 126" },
  of152: { en: "of 152", vi: "trên 152" },
  of13: { en: "of 13", vi: "trên 13" },
  severalLaws: { en: "several laws", vi: "nhiều luật" },
  membersAndLaws: { en: "association members; several laws", vi: "hội viên; nhiều luật" },
  insideParagraph8: {
    en: "crime, drugs and human trafficking; may lie inside the attendances of paragraph 8",
    vi: "tội phạm, ma túy, mua bán người; có thể nằm trong số lượt của đoạn 8",
  },
  sumOfFootnote1: {
    en: "equals the sum of the two counts of persons in footnote 1",
    vi: "bằng tổng hai số người ở chú thích 1",
  },
  shareOf2608: { en: "2372 of 2608", vi: "2372 trên 2608" },
  shareOf1088: { en: "1001 of 1088", vi: "1001 trên 1088" },
  roadTraffic: { en: "road traffic law", vi: "Luật Giao thông đường bộ" },
  defenceDuty: {
    en: "duty of defending the country; joint with other bodies",
    vi: "nghĩa vụ bảo vệ Tổ quốc; phối hợp với cơ quan khác",
  },
  fourSorts: { en: "four sorts in one figure", vi: "bốn loại gộp một số" },
  printedAsRounds: {
    en: "printed as lượt; law, launch of the movement and weapons hand-in together",
    vi: "in là lượt; gồm tuyên truyền pháp luật, phát động và vận động giao nộp vũ khí",
  },
  eachYear: { en: "printed as of each year", vi: "in là của mỗi năm" },
  sixVillages: {
    en: "six villages in four districts and one city",
    vi: "sáu bản ở bốn huyện và một thành phố",
  },
  wholeProvince: { en: "the whole province, not the association alone", vi: "toàn tỉnh, không riêng Hội" },
  borderArea: {
    en: "border area; printed as registered to be founded",
    vi: "khu vực biên giới; in là đăng ký thành lập",
  },
  noUnitWord: { en: "the unit word is missing in print", vi: "bản in thiếu từ chỉ đơn vị" },
  twelveBefore: { en: "12 before, by the total printed", vi: "trước đó 12, suy từ tổng số đã in" },
  fiftyNineBefore: { en: "59 before, by the total printed", vi: "trước đó 59, suy từ tổng số đã in" },
  fiveBefore: {
    en: "printed in villages (thôn); 5 before, by the total printed",
    vi: "in theo thôn; trước đó 5, suy từ tổng số đã in",
  },
  forceMerged: {
    en: "the force was merged into another on 01/7/2024",
    vi: "lực lượng được hợp nhất từ 01/7/2024",
  },
  whichGroups: {
    en: "of the forest groups alone or of all groups listed: print does not say",
    vi: "của riêng tổ bảo vệ rừng hay của mọi tổ đã kể: bản in không rõ",
  },
  newForce: { en: "the force exists from 01/7/2024", vi: "lực lượng có từ 01/7/2024" },
  unchanged: {
    en: "no change on the same period, in words",
    vi: "không tăng, không giảm so với cùng kỳ, bằng lời",
  },
  fall: { en: "fall on the same period of 2023", vi: "giảm so với cùng kỳ năm 2023" },
  riseFromZero: {
    en: "rise on the same period of 2023; base 0, not printed",
    vi: "tăng so với cùng kỳ năm 2023; số gốc 0, không in",
  },
  gluedUnit: { en: "the unit is glued to the figure", vi: "đơn vị viết liền số" },
  printedAgain: { en: "the fact of III.1.2, printed again", vi: "số liệu mục III.1.2 in lại" },
  eightInName: {
    en: "the 8 of the printed line belongs to the name",
    vi: "số 8 trong dòng in thuộc về tên gọi",
  },
  zeroInName: {
    en: "the 0 of the printed line belongs to the name",
    vi: "số 0 trong dòng in thuộc về tên gọi",
  },
  noBase: { en: "no base in print", vi: "bản in không có mẫu số" },
  mayLieInside: {
    en: "awarding body not stated; may lie inside the totals since 2019",
    vi: "không nêu cơ quan khen thưởng; có thể nằm trong tổng số từ năm 2019",
  },
  awarderUnstated: {
    en: "awarding body not stated in the same clause",
    vi: "không nêu cơ quan tặng trong cùng mệnh đề",
  },
  sameAsSessions: {
    en: "same figure as the sessions of paragraph 8",
    vi: "trùng với số cuộc tuyên truyền ở đoạn 8",
  },
  dotAsThousands: {
    en: "ambiguous as printed; read with the dot as thousands, as elsewhere in this text",
    vi: "cách in có hai cách hiểu; đọc dấu chấm là phân cách hàng nghìn như các chỗ khác trong văn bản",
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** See `NOTES`. */
export type NoteName = keyof typeof NOTES;
