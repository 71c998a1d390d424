import { declareProblems } from "../kernel/problem.ts";

/** Why a claim fails or stays open, and how it holds where that is not plain. */
export const AUDIT_PROBLEMS = /* @__PURE__ */ declareProblems("audit", {
  rounded: {
    en: ({ exact }: { exact: string }) => `Right by rounding: the exact value is ${exact} %.`,
    vi: ({ exact }) => `Đúng theo cách làm tròn: giá trị chính xác là ${exact} %.`,
  },
  truncated: {
    en: ({ exact }: { exact: string }) =>
      `Right by cutting off digits: the exact value is ${exact} %, which rounds to another last digit.`,
    vi: ({ exact }) =>
      `Đúng theo cách cắt bỏ chữ số: giá trị chính xác là ${exact} %, làm tròn sẽ khác chữ số cuối.`,
  },
  otherPercentage: {
    en: ({ printed, computed }: { printed: string; computed: string }) =>
      `${printed} % is printed, but the figures give ${computed} %: correct the percentage or the figures.`,
    vi: ({ printed, computed }) =>
      `Văn bản ghi ${printed} %, nhưng tính từ số liệu ra ${computed} %: hãy sửa tỷ lệ hoặc số liệu.`,
  },
  wrongBase: {
    en: ({ printed, computed }: { printed: string; computed: string }) =>
      `${printed} % is the change divided by the new figure: divided by the old one it is ${computed} %.`,
    vi: ({ printed, computed }) =>
      `${printed} % là mức thay đổi chia cho số mới: chia cho số cũ phải là ${computed} %.`,
  },
  otherSum: {
    en: ({ total, sum }: { total: string; sum: string }) =>
      `The total is printed as ${total}, but its parts add up to ${sum}: correct the total or a part.`,
    vi: ({ total, sum }) =>
      `Văn bản ghi tổng là ${total}, nhưng các phần cộng lại là ${sum}: hãy sửa tổng hoặc sửa số thành phần.`,
  },
  roundedTotal: {
    en: ({ total, sum }: { total: string; sum: string }) =>
      `The parts add up to ${sum}, which differs from ${total} by less than its last digit: the total may be rounded.`,
    vi: ({ total, sum }) =>
      `Các phần cộng lại là ${sum}, lệch với ${total} chưa đến một đơn vị ở chữ số cuối: tổng có thể đã làm tròn.`,
  },
  partsLeft: {
    en: ({ total, sum }: { total: string; sum: string }) =>
      `The parts that are named add up to ${sum} of ${total}: check whether they are meant to be all.`,
    vi: ({ total, sum }) =>
      `Các phần được nêu cộng lại là ${sum} trên tổng ${total}: hãy kiểm tra xem đã nêu đủ các phần chưa.`,
  },
  settledBySum: {
    en: ({ given, meant }: { given: string; meant: string }) =>
      `\`${given}\` is read as ${meant}, since only so the sum is right: a comma would leave no doubt.`,
    vi: ({ given, meant }) =>
      `\`${given}\` được đọc là ${meant}, vì chỉ như vậy tổng mới khớp: nên dùng dấu phẩy để khỏi nhầm.`,
  },
  bounded: {
    en: () => "A figure is only stated as a bound or an estimate, so that the claim can not be settled.",
    vi: () => "Có số liệu chỉ nêu ở mức hơn, dưới hoặc khoảng, nên chưa kết luận được.",
  },
  notRegistered: {
    en: ({ document }: { document: string }) => `${document} is not in the register: check its number.`,
    vi: ({ document }) => `${document} chưa có trong sổ văn bản: hãy kiểm tra số, ký hiệu.`,
  },
  registeredOtherwise: {
    en: ({ cited, registered }: { cited: string; registered: string }) =>
      `Cited as ${cited}, but the register has ${registered}: check which is right.`,
    vi: ({ cited, registered }) =>
      `Văn bản ghi ${cited}, nhưng sổ văn bản ghi ${registered}: hãy kiểm tra bên nào đúng.`,
  },
  lapsed: {
    en: ({ document, until }: { document: string; until: string }) =>
      `${document} lapsed on ${until}: cite what replaced it, or say that it was in force then.`,
    vi: ({ document, until }) =>
      `${document} hết hiệu lực từ ${until}: hãy dẫn văn bản thay thế, hoặc nói rõ khi đó còn hiệu lực.`,
  },
  otherIssuer: {
    en: ({ document, issuer, letters }: { document: string; issuer: string; letters: string }) =>
      `${document} is credited to ${issuer}, but \`${letters}\` is another body: check the issuer.`,
    vi: ({ document, issuer, letters }) =>
      `${document} được ghi là của ${issuer}, nhưng \`${letters}\` là cơ quan khác: hãy kiểm tra cơ quan ban hành.`,
  },
  otherCount: {
    en: ({ stated, listed }: { stated: string; listed: string }) =>
      `${stated} are announced, but ${listed} are listed: correct the number or the list.`,
    vi: ({ stated, listed }) =>
      `Văn bản nêu ${stated}, nhưng liệt kê ${listed}: hãy sửa số lượng hoặc danh sách.`,
  },
  noBase: {
    en: ({ base }: { base: string }) =>
      `The figure of the other period is not stated: by this change it was ${base}. Compare the earlier report.`,
    vi: ({ base }) =>
      `Văn bản không nêu số liệu kỳ so sánh: theo mức thay đổi này thì là ${base}. Hãy đối chiếu báo cáo kỳ trước.`,
  },
  noFigure: {
    en: () => "The figure that this change leads to is not stated near by: look it up.",
    vi: () => "Không thấy nêu số liệu trong kỳ gần mức thay đổi này: hãy đối chiếu.",
  },
  negativeBase: {
    en: ({ base }: { base: string }) =>
      `By this change the figure of the other period was ${base}, less than none: correct the change or the figure.`,
    vi: ({ base }) =>
      `Theo mức thay đổi này thì số liệu kỳ so sánh là ${base}, nhỏ hơn 0: hãy sửa mức thay đổi hoặc số liệu.`,
  },
  zeroBase: {
    en: () =>
      "The figure of the other period is 0, so that no percentage can be stated: state the change alone.",
    vi: () => "Số liệu kỳ so sánh bằng 0 nên không tính được tỷ lệ %: chỉ nêu mức thay đổi.",
  },
  otherChange: {
    en: ({ printed, computed }: { printed: string; computed: string }) =>
      `A change of ${printed} is printed, but the figures give ${computed}: correct the change or a figure.`,
    vi: ({ printed, computed }) =>
      `Văn bản ghi mức thay đổi ${printed}, nhưng tính từ số liệu ra ${computed}: hãy sửa mức thay đổi hoặc số liệu.`,
  },
  oppositeSign: {
    en: ({ printed }: { printed: string }) =>
      `The sign of ${printed} % contradicts the words for a rise or a fall: correct one of them.`,
    vi: ({ printed }) => `Dấu của ${printed} % trái với từ chỉ tăng hoặc giảm: hãy sửa cho thống nhất.`,
  },
  otherWords: {
    en: ({ figure, words }: { figure: string; words: string }) =>
      `The words are "${words}", but the figure is "${figure}" in words: correct one of them.`,
    vi: ({ figure, words }) =>
      `Phần chữ ghi “${words}”, nhưng số viết bằng chữ là “${figure}”: hãy sửa một trong hai.`,
  },
  otherDensity: {
    en: ({ printed, computed }: { printed: string; computed: string }) =>
      `A density of ${printed} is printed, but population and area give ${computed}: correct one of the three.`,
    vi: ({ printed, computed }) =>
      `Văn bản ghi mật độ ${printed}, nhưng tính từ dân số và diện tích ra ${computed}: hãy sửa một trong ba số.`,
  },
  otherDuration: {
    en: ({ printed, computed }: { printed: number; computed: number }) =>
      `${printed} years are printed, but from the first year to the last it is ${computed} (${computed + 1} with both): correct one of them.`,
    vi: ({ printed, computed }) =>
      `Văn bản ghi ${printed} năm, nhưng từ năm đầu đến năm cuối là ${computed} năm (${computed + 1} nếu tính cả hai): hãy sửa cho khớp.`,
  },
  otherAddition: {
    en: ({ total, sum }: { total: string; sum: string }) =>
      `The new total is printed as ${total}, but the earlier number and what was added give ${sum}: correct one of the three.`,
    vi: ({ total, sum }) =>
      `Văn bản ghi nâng tổng số lên ${total}, nhưng số trước cộng số thêm là ${sum}: hãy sửa cho khớp.`,
  },
  notZero: {
    en: () => "It says that there was none, and yet what came of it is counted: correct one of the two.",
    vi: () => "Văn bản ghi không xảy ra, nhưng lại nêu hậu quả: hãy sửa cho thống nhất.",
  },
  otherStatement: {
    en: ({ first, second }: { first: string; second: string }) =>
      `The same thing is counted as ${first} here and as ${second} there: correct one, or say how they differ.`,
    vi: ({ first, second }) =>
      `Cùng một nội dung nhưng chỗ này ghi ${first}, chỗ kia ghi ${second}: hãy sửa hoặc nêu rõ khác nhau ở đâu.`,
  },
});
