import { auditReport } from "../../dist/audit.js";
import { timesOf } from "./measure.mjs";

/*
 * Reports of one kind, made here: a section of figures with every kind of claim, citations, a list and a footnote, then
 * `prose` paragraphs as reports have between them. With twenty of them a text has as many figures as the yearly reports
 * of a district on the movement, about one in 400 letters; with none it is figures only.
 */
export function reportOf(bytes, prose = 20) {
  const pieces = [];
  for (let size = 0, place = 0; size < bytes; place += 1) {
    const paragraphs = Array.from(
      { length: prose },
      (_, turn) => PROSE[(place * prose + turn) % PROSE.length],
    );
    const piece = [section(place), ...paragraphs].join("\n\n");
    pieces.push(piece);
    size += Buffer.byteLength(piece) + 2;
  }
  return pieces.join("\n\n");
}

const PROSE = [
  "Cấp ủy, chính quyền các cấp thường xuyên quan tâm lãnh đạo, chỉ đạo; lực lượng Công an làm tốt công tác tham mưu, hướng dẫn các cơ quan, đơn vị, địa phương xây dựng kế hoạch, gắn nhiệm vụ bảo vệ an ninh, trật tự với các cuộc vận động, các phong trào thi đua yêu nước tại cơ sở, tạo sự đồng thuận trong nhân dân.",
  "Hình thức tuyên truyền tiếp tục được đổi mới, phù hợp với từng nhóm đối tượng, từng địa bàn, nhất là vùng sâu, vùng xa; nội dung tập trung vào chủ trương của Đảng, chính sách, pháp luật của Nhà nước, phương thức, thủ đoạn hoạt động của các loại tội phạm và cách phòng ngừa để nhân dân biết, chủ động phòng tránh.",
  "Ban Chỉ đạo các cấp được kiện toàn kịp thời khi có thay đổi về nhân sự, phân công nhiệm vụ cụ thể cho từng thành viên; định kỳ tổ chức kiểm tra, đánh giá, rút kinh nghiệm, kịp thời biểu dương, khen thưởng những tập thể, cá nhân có thành tích xuất sắc, đồng thời chấn chỉnh những nơi làm chưa tốt.",
  "Bên cạnh kết quả đạt được, phong trào ở một số nơi phát triển chưa đều, chưa thực sự đi vào chiều sâu; việc nhân rộng điển hình tiên tiến còn chậm; sự phối hợp giữa các ngành, đoàn thể có lúc chưa chặt chẽ. Nguyên nhân chủ yếu là do kinh phí hạn chế, một số cán bộ kiêm nhiệm nhiều việc.",
  "Thời gian tới, các đơn vị tiếp tục quán triệt, thực hiện nghiêm túc các văn bản chỉ đạo của cấp trên; chủ động nắm tình hình, giải quyết dứt điểm mâu thuẫn, tranh chấp trong nội bộ nhân dân ngay từ khi mới phát sinh, không để hình thành điểm nóng; nâng cao chất lượng hoạt động của các mô hình tự quản.",
];

const number = (count) => `${count}`.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ".");
const percent = (part, whole) => ((part * 100) / whole).toFixed(2).replace(".", ",");

function section(place) {
  const [cases, before, communes] = [60 + ((place * 37) % 900), 80 + ((place * 53) % 900), 12 + (place % 9)];
  const [verb, change] = cases < before ? ["giảm", before - cases] : ["tăng", cases - before];
  const [theft, gambling] = [Math.floor(cases / 2), Math.floor(cases / 5)];
  const people = 4000 + ((place * 701) % 90_000);
  return `${(place % 20) + 1}. Kết quả thực hiện nhiệm vụ

Thực hiện Kế hoạch số ${(place % 300) + 1}/KH-UBND ngày ${(place % 28) + 1}/5/2023 của Ủy ban nhân dân huyện về xây dựng phong trào, các đơn vị, đoàn thể đã phối hợp chặt chẽ, tổ chức tuyên truyền sâu rộng trong cán bộ, hội viên và nhân dân; tình hình an ninh, trật tự trên địa bàn cơ bản ổn định, không để xảy ra điểm nóng.

- Xảy ra ${number(cases)} vụ, ${verb} ${number(change)} vụ (${percent(change, before)}%) so với cùng kỳ (${number(before)} vụ), gồm: trộm cắp ${theft} vụ; đánh bạc ${gambling} vụ; tội danh khác ${cases - theft - gambling} vụ.

- Có ${communes - 3}/${communes} xã đạt chuẩn, đạt ${percent(communes - 3, communes)}%; duy trì 03 mô hình tại xã Hòa Tân, xã Bình Sơn, xã Đông Hải<sup>${(place % 9) + 1}</sup>.

- Tổ chức được ${number(200 + place)} buổi với ${number(people)} lượt người tham gia, trong đó ${number(Math.floor(people / 3))} lượt người ở thôn, bản; phát ${number(people * 2)} tờ rơi, vận động 2.500.000 đồng (hai triệu năm trăm nghìn đồng). Lắp thêm ${6 + (place % 5)} camera, nâng tổng số lên ${90 + (place % 5)} camera.

<sup>${(place % 9) + 1}</sup> Năm trước: ${number(before)} vụ.`;
}

/** Milliseconds for a report of 30 kB, once warm, and megabytes a second of texts of 5 MB. */
export async function auditTimes() {
  const [report, figures] = [reportOf(30_000), reportOf(30_000, 0)];
  for (const text of [report, figures]) checkReading(text);
  const long = reportOf(5_000_000);
  const [reportMs, figuresMs, longMs] = await timesOf(
    [report, figures, long].map((text) => () => auditReport(text)),
  );
  return { reportMs, figuresMs, megabytesASecond: Buffer.byteLength(long) / 1000 / longMs };
}

/** Nanoseconds that a byte of a text takes, by the length of the text. */
export async function auditGrowth() {
  const texts = [30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000].map((bytes) => reportOf(bytes));
  const times = await timesOf(texts.map((text) => () => auditReport(text)));
  return texts.map((text, place) => {
    const bytes = Buffer.byteLength(text);
    return [bytes, (times[place] * 1e6) / bytes];
  });
}

/** Nothing is measured that does not read what it should. */
function checkReading(text) {
  const { counts, citations } = auditReport(text);
  const sections = text.split("Kết quả thực hiện nhiệm vụ").length - 1;
  if (counts.fails > 0 || counts.holds < 4 * sections || citations.length < sections)
    throw new Error(JSON.stringify({ ...counts, sections, citations: citations.length }));
}
