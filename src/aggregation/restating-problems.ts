import { declareProblems } from "../kernel/problem.ts";

/** What can be wrong with the restating of a dataset. */
export const RESTATING_PROBLEMS = /* @__PURE__ */ declareProblems("aggregation", {
  notAShare: {
    en: ({ given }: { given: string }) =>
      `${given} is no share of a unit: give an exact fraction from 0 to 1, as "3/5", "0.6" or a ratio.`,
    vi: ({ given }) =>
      `${given} không phải tỷ phần của đơn vị: hãy đưa một phân số chính xác từ 0 đến 1, dạng "3/5", "0.6" hoặc một tỷ lệ.`,
  },
  weightOfNoPart: {
    en: ({ from, to, on }: { from: string; to: string; on: string }) =>
      `On the way of ${from} into the map of ${on} no step leads to ${to}: name units that it went into, or for an earlier map those that it was made of.`,
    vi: ({ from, to, on }) =>
      `Khi đưa ${from} về bản đồ hành chính ngày ${on} không có bước nào dẫn đến ${to}: hãy nêu đơn vị mà nó nhập vào, hoặc, với ngày trước đó, đơn vị đã hợp thành nó.`,
  },
  weightTwice: {
    en: ({ from, to }: { from: string; to: string }) =>
      `There are two weights of ${from} for ${to}: remove one of them.`,
    vi: ({ from, to }) => `Có hai trọng số từ ${from} sang ${to}: hãy bỏ một.`,
  },
  weightLacking: {
    en: ({ from, lacking }: { from: string; lacking: string }) =>
      `The weights of ${from} leave out ${lacking}: give one for each, "0" where nothing went there.`,
    vi: ({ from, lacking }) =>
      `Các trọng số của ${from} còn thiếu ${lacking}: hãy nêu đủ cho mỗi đơn vị, ghi "0" khi không có phần nào.`,
  },
  weightsNotOne: {
    en: ({ from, indicator, sum }: { from: string; indicator: string | null; sum: string }) =>
      `The weights of ${from}${indicator === null ? "" : ` for \`${indicator}\``} add up to ${sum}: they must make exactly 1, else figures would be lost or made up.`,
    vi: ({ from, indicator, sum }) =>
      `Các trọng số của ${from}${indicator === null ? "" : ` cho \`${indicator}\``} có tổng là ${sum}: tổng phải đúng bằng 1, nếu không số liệu sẽ bị mất hoặc thêm.`,
  },
  noMap: {
    en: ({ on }: { on: string }) =>
      `The territory has no unit on ${on}: restate on a day on which there is a map.`,
    vi: ({ on }) => `Địa bàn không có đơn vị nào vào ngày ${on}: hãy chọn ngày có đơn vị hành chính.`,
  },
  notObservedUnit: {
    en: ({ unit }: { unit: string }) =>
      `The dataset has figures of ${unit}, which this territory does not know: add the unit to it.`,
    vi: ({ unit }) => `Tập số liệu có số liệu của ${unit} nhưng địa bàn này không có đơn vị đó: hãy bổ sung.`,
  },
  observedOutOfLife: {
    en: ({ unit, time, from, until }: { unit: string; time: string; from: string; until: string }) =>
      `The dataset has a figure of ${unit} for ${time}, and in this territory the unit exists from ${from} until ${until} (that day not counted): mend the territory, or check the dataset against it.`,
    vi: ({ unit, time, from, until }) =>
      `Tập số liệu có số liệu của ${unit} kỳ ${time}, nhưng theo địa bàn này đơn vị tồn tại từ ${from} đến trước ${until}: hãy sửa địa bàn, hoặc kiểm tra lại tập số liệu theo địa bàn này.`,
  },
  otherMap: {
    en: ({ day, on }: { day: string; on: string }) =>
      `This dataset is restated in the map of ${on}, and ${day} has another: leave \`hierarchyOn\` out, or restate on that day.`,
    vi: ({ day, on }) =>
      `Tập số liệu này đã đưa về bản đồ hành chính ngày ${on}, khác với ngày ${day}: hãy bỏ \`hierarchyOn\`, hoặc đưa số liệu về ngày đó.`,
  },
});
