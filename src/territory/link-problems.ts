import { declareProblems } from "../kernel/problem.ts";

/** What can be wrong with the successions and designations of a territory. */
export const LINK_PROBLEMS = /* @__PURE__ */ declareProblems("territory", {
  formerLivesOn: {
    en: ({ unit, on }: { unit: string; on: string }) =>
      `The unit ${unit} still exists on ${on}, so nothing succeeds it then: let its last row end \`until\` that day, and give what goes on a \`since\` of its own.`,
    vi: ({ unit, on }) =>
      `Đơn vị ${unit} vẫn tồn tại vào ${on} nên khi đó không có đơn vị kế thừa: hãy đặt \`until\` của dòng cuối là ngày đó, và ghi \`since\` riêng cho đơn vị tiếp theo.`,
  },
  successorNotAlive: {
    en: ({ unit, on }: { unit: string; on: string }) =>
      `The unit ${unit} does not exist on ${on}, so it succeeds nothing then: name the unit that its code means on that day, or mend \`on\`.`,
    vi: ({ unit, on }) =>
      `Đơn vị ${unit} không tồn tại vào ${on} nên khi đó không kế thừa đơn vị nào: hãy nêu đơn vị mang mã ấy vào ngày đó, hoặc sửa \`on\`.`,
  },
  successionCycle: {
    en: ({ from, to }: { from: string; to: string }) =>
      `${from} goes into ${to}, and the successions lead from there back to ${from}: a unit that comes again is a new one, with a \`since\` of its own.`,
    vi: ({ from, to }) =>
      `${from} nhập vào ${to}, rồi các lần kế thừa lại dẫn về ${from}: đơn vị lập lại là đơn vị mới, có \`since\` riêng.`,
  },
  endsOnOtherDay: {
    en: ({ unit, on }: { unit: string; on: string }) =>
      `The unit ${unit} does not exist on the day before ${on}, so it does not end then: mend \`on\`, or name the unit that its code meant on that day.`,
    vi: ({ unit, on }) =>
      `Đơn vị ${unit} không tồn tại vào ngày trước ${on} nên không kết thúc khi đó: hãy sửa \`on\`, hoặc nêu đơn vị mang mã ấy vào ngày trước đó.`,
  },
  beginsOnOtherDay: {
    en: ({ unit, on }: { unit: string; on: string }) =>
      `The unit ${unit} existed before ${on}, so it succeeds nothing then: what takes in others is a new unit, with that day as its \`since\`; or mend \`on\`.`,
    vi: ({ unit, on }) =>
      `Đơn vị ${unit} đã tồn tại trước ${on} nên khi đó không kế thừa đơn vị nào: đơn vị nhận sáp nhập là đơn vị mới, có \`since\` là ngày đó; hoặc sửa \`on\`.`,
  },
  successionTwice: {
    en: ({ from, to }: { from: string; to: string }) =>
      `That ${from} went into ${to} is said twice: remove one of the two.`,
    vi: ({ from, to }) => `Việc ${from} nhập vào ${to} được nêu hai lần: hãy bỏ một lần.`,
  },
  wholeAndMore: {
    en: ({ from, to }: { from: string; to: string }) =>
      `${from} went whole into one unit, and into another as well, here ${to}: write \`part\` for each, or remove one.`,
    vi: ({ from, to }) =>
      `${from} đã nhập toàn bộ vào một đơn vị mà còn vào đơn vị khác, ở đây là ${to}: hãy ghi \`part\` cho mỗi dòng, hoặc bỏ một dòng.`,
  },
  designationOutOfLife: {
    en: ({ unit, from, until }: { unit: string; from: string; until: string }) =>
      `The designation of ${unit} has days on which the unit does not exist; it lasts from ${from} until ${until} (that day not counted): mend the days or the unit.`,
    vi: ({ unit, from, until }) =>
      `Danh hiệu, phân loại của ${unit} có những ngày đơn vị không tồn tại; đơn vị tồn tại từ ${from} đến trước ${until}: hãy sửa ngày hoặc đơn vị.`,
  },
  designationTwice: {
    en: ({ unit, designation, from }: { unit: string; designation: string; from: string }) =>
      `The unit ${unit} is designated \`${designation}\` twice from ${from} on: end the earlier one with \`until\`, or remove one.`,
    vi: ({ unit, designation, from }) =>
      `Đơn vị ${unit} được nêu \`${designation}\` hai lần từ ${from}: hãy kết thúc lần trước bằng \`until\`, hoặc bỏ một lần.`,
  },
});
