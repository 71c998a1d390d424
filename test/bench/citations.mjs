import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findCitations } from "../../dist/document.js";
import { timeOf, timesOf } from "./measure.mjs";

/*
 * Texts in the form of reports: about one citation in 1,500 bytes and a figure in 250, the same documents cited again and
 * again within a report and others in the next. Where a folder is named, its texts instead, joined and repeated.
 */
const MEGABYTE = 1e6;
const DOCUMENTS_OF_A_REPORT = 8;

/** What people use: it finds letters and figures around a stroke, says nothing of them, and takes some for others. */
const PLAIN = /\d+(?:\/\d{4})?[-/][A-ZĐ][A-ZĐa-z]*(?:[-/][A-ZĐ][A-ZĐa-z]*)*/gu;

/** Megabytes of text a second: citations resolved, and the matches of a plain regular expression. */
export async function ratesOfCitations(megabytes, folder) {
  const text = textOf(megabytes, folder);
  const [antq, plain] = await timesOf([
    () => findCitations(text).length,
    () => [...text.matchAll(PLAIN)].length,
  ]);
  return { antq: rate(text, antq), plain: rate(text, plain) };
}

const LEAST_ROUNDS = 7;
const LONG_ENOUGH_MS = 2000;

/** The best of some rounds in milliseconds: growth is that of the work, not of the machine's slow moments. */
export async function bestTimeAt(megabytes, folder) {
  const text = textOf(megabytes, folder);
  const times = [];
  for (let spent = 0; times.length < LEAST_ROUNDS || spent < LONG_ENOUGH_MS; spent += times.at(-1)) {
    times.push(await timeOf(() => findCitations(text)));
  }
  return Math.min(...times);
}

/** Nothing is measured that is not right: of each report all that is cited is found, and means its documents. */
export function checkAgreement() {
  for (let report = 0; report < 20; report += 1) {
    const found = findCitations(reportText(report));
    const documents = new Set(found.map(({ document }) => document.canonical));
    const meant = documentsOf(report).map(({ number }) => number);
    if (found.length !== CITATIONS_OF_A_REPORT || meant.some((number) => !documents.has(number))) {
      throw new Error(`Report ${report} does not cite what it was made to cite.`);
    }
  }
}

function rate(text, milliseconds) {
  return (Buffer.byteLength(text) / MEGABYTE / milliseconds) * 1000;
}

function textOf(megabytes, folder) {
  const texts = folder === undefined ? undefined : textsIn(folder);
  const pieces = [];
  for (let [bytes, place] = [0, 0]; bytes < megabytes * MEGABYTE; place += 1) {
    const piece = texts === undefined ? reportText(place) : texts[place % texts.length];
    bytes += Buffer.byteLength(piece);
    pieces.push(piece);
  }
  return pieces.join("\n");
}

function textsIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

const KINDS = [
  ["Kế hoạch", "KH-UBND", "UBND tỉnh"],
  ["Quyết định", "QĐ-UBND", "UBND tỉnh"],
  ["Chỉ thị", "CT-UBND", "Chủ tịch UBND tỉnh"],
  ["Thông báo", "TB-CAT", "Công an tỉnh"],
  ["Hướng dẫn", "HD-MTTQ", "Mặt trận Tổ quốc tỉnh"],
  ["Báo cáo", "BC-STP", "Sở Tư pháp"],
  ["Nghị quyết", "NQ-HĐND", "HĐND tỉnh"],
  ["Tờ trình", "TTr-SNV", "Sở Nội vụ"],
];

/** The documents of a report: no two of one kind, so that a short form means one of them. */
function documentsOf(report) {
  return KINDS.slice(0, DOCUMENTS_OF_A_REPORT).map(([kind, letters, issuer], place) => {
    const digits = 10 + ((report * 37 + place * 101) % 880);
    const date = `${10 + (report % 18)}/${3 + (place % 7)}/${2018 + (report % 7)}`;
    return { kind, digits, number: `${digits}/${letters}`, issuer, date };
  });
}

/** Four paragraphs for each document, which is cited in two of them: one time in four the second is a short form. */
function reportText(report) {
  const paragraphs = documentsOf(report).flatMap((document, place) => {
    const { kind, digits, number, issuer, date } = document;
    const figure = (step) => 12 + ((report * 53 + place * 29 + step * 71) % 860);
    const duty = (step) => DUTIES[(place + step) % DUTIES.length];
    const remark = (step) => REMARKS[(place + step) % REMARKS.length];
    return [
      `Thực hiện ${kind} số ${number} ngày ${date} của ${issuer} về việc nâng cao hiệu quả công tác phối hợp ở cơ sở, các đơn vị ${duty(0)} Cùng với đó, cấp trên ${duty(1)}`,
      `Trong kỳ đã mở ${figure(1)} lớp tập huấn với ${figure(2)} lượt người tham gia, phát ${figure(3)} tờ gấp và đăng ${figure(4)} tin, bài; số hộ đăng ký thi đua là ${figure(5)}/${figure(6) + 900} hộ, đạt ${figure(7) % 100},${figure(8) % 10}% so với đầu năm. ${remark(0)}`,
      `Qua sơ kết ${place % 4 === 0 ? `${kind} ${digits}` : `${kind} ${number}`}, nhiều nơi ${duty(2)} ${remark(1)}`,
      `Có ${figure(9)} vụ việc được hòa giải thành, ${figure(10)} trường hợp còn lại được chuyển lên cấp trên xem xét. Ban chủ nhiệm ${duty(3)} ${remark(2)}`,
    ];
  });
  return paragraphs.join("\n");
}

const CITATIONS_OF_A_REPORT = DOCUMENTS_OF_A_REPORT * 2;

const DUTIES = [
  "đã phân công cán bộ theo dõi từng địa bàn, gắn việc tuyên truyền với sinh hoạt thường kỳ của chi hội, tổ dân phố; những nơi còn khó khăn được ưu tiên hỗ trợ tài liệu, phương tiện và người hướng dẫn, bảo đảm không để sót hộ nào chưa được phổ biến.",
  "rà soát lại quy chế làm việc, bổ sung trách nhiệm của người đứng đầu và thời hạn trả lời kiến nghị; kết quả được niêm yết tại nhà văn hoá thôn để nhân dân cùng theo dõi, góp ý và giám sát trong suốt quá trình tổ chức thực hiện.",
  "lồng ghép nội dung vào phong trào thi đua của từng giới, từng ngành, chú trọng vùng sâu, vùng xa và nơi có đông đồng bào dân tộc thiểu số sinh sống; mỗi xã chọn một mô hình phù hợp để làm điểm rồi mới nhân ra diện rộng.",
  "củng cố các tổ hòa giải, đội tự quản và câu lạc bộ pháp luật; thành viên được tập huấn kỹ năng nắm bắt dư luận, vận động người dân và ghi chép sổ sách, nhờ đó nhiều mâu thuẫn nhỏ được giải quyết ngay từ khi mới phát sinh.",
  "phối hợp với nhà trường mời phụ huynh ký cam kết, tổ chức các buổi nói chuyện chuyên đề và hội thi tìm hiểu; học sinh được hướng dẫn cách tự bảo vệ mình, biết báo cho thầy cô và gia đình khi gặp tình huống bất thường.",
  "kiểm tra việc chấp hành tại các cơ sở kinh doanh có điều kiện, nhắc nhở những nơi còn thiếu sót và hẹn ngày phúc tra; hồ sơ được lập đầy đủ, chuyển đến bộ phận theo dõi chung để tổng hợp vào cuối mỗi quý.",
  "huy động nguồn lực xã hội hóa để sửa chữa đường giao thông, lắp đèn chiếu sáng và camera ở các điểm phức tạp; người dân tự nguyện hiến đất, góp công, nhiều đoạn đường trước đây lầy lội nay đã đi lại thuận tiện.",
  "tổ chức đối thoại trực tiếp giữa lãnh đạo địa phương với đại diện các hộ, ghi nhận từng ý kiến và trả lời công khai; việc chưa giải quyết được ngay thì nêu rõ lý do, giao đơn vị chủ trì và hạn hoàn thành.",
];

const REMARKS = [
  "Nhìn chung các đơn vị đã chủ động bám sát địa bàn, song vẫn còn nơi làm theo phong trào, thiếu kiểm tra, đôn đốc; công tác thống kê chưa thống nhất nên số liệu giữa các kỳ khó so sánh, cần được chấn chỉnh trong thời gian tới.",
  "Người dân đồng tình với cách làm “dễ hiểu, dễ nhớ, dễ thực hiện”, nhất là việc dùng loa truyền thanh và mạng xã hội của thôn; một số tin được nhiều người chia sẻ và góp phần nâng cao ý thức chung – đây là kinh nghiệm cần nhân rộng.",
  "Kinh phí còn hạn hẹp, phần lớn cán bộ làm kiêm nhiệm và thường xuyên thay đổi; vì vậy cần có chính sách hỗ trợ ổn định, gắn với đào tạo, bồi dưỡng và khen thưởng kịp thời những người gắn bó lâu năm với cơ sở.",
  "Nguyên nhân của hạn chế là do nhận thức của một bộ phận chưa đầy đủ, địa bàn rộng, dân cư sống rải rác; sự phối hợp giữa các lực lượng có lúc chưa chặt chẽ, việc trao đổi thông tin còn chậm so với yêu cầu đặt ra.",
];
