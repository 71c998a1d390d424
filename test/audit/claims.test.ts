import { type Claim, readClaims } from "antq/audit";
import { describe, expect, it } from "vitest";

const told = (text: string) =>
  readClaims(text).map(({ kind, verdict, arithmetic }) => `${kind} ${verdict}: ${arithmetic.vi}`);

/** Sentences as documents print them, and what is read. */
const TABLE: readonly (readonly [text: string, told: readonly string[]])[] = [
  ["Có 118/126 khu dân cư, đạt 93,7%.", ["percentage holds: 118 : 126 ≈ 93,65 %"]],
  ["Có 118/126 khu dân cư, đạt 93,6%.", ["percentage holds: 118 : 126 ≈ 93,65 %"]],
  ["Có 118/126 khu dân cư, đạt 93,5%.", ["percentage fails: 118 : 126 ≈ 93,65 %"]],
  ["đạt tỷ lệ 75% (9/12 xã)", ["percentage holds: 9 : 12 = 75 %"]],
  ["Toàn xã có 1.250 hộ, trong đó 45 hộ nghèo, chiếm 3,6%.", ["percentage holds: 45 : 1.250 = 3,6 %"]],
  ["Toàn xã có 1.250 hộ, trong đó 45 hộ nghèo, chiếm 3,8%.", ["percentage fails: 45 : 1.250 = 3,6 %"]],
  ["Có 45 hộ nghèo, chiếm 3,6% tổng số 1.250 hộ.", ["percentage holds: 45 : 1.250 = 3,6 %"]],
  ["Xảy ra 12 vụ, giảm 20% so với cùng kỳ.", []],
  ["Có 60 tổ tự quản (35 tổ ở thôn và 25 tổ ở khu phố).", ["total holds: 35 + 25 = 60"]],
  ["Có 60 tổ tự quản (35 tổ ở thôn và 24 tổ ở khu phố).", ["total fails: 35 + 24 = 59 ≠ 60"]],
  ["Có 60 tổ tự quản, gồm: 35 tổ ở thôn và 26 tổ ở khu phố.", ["total fails: 35 + 26 = 61 ≠ 60"]],
  ["Tiếp nhận 90 tin, trong đó 40 tin qua điện thoại, 30 tin qua hòm thư, 15 tin trực tiếp...", []],
  ["Thụ lý 240 vụ, hòa giải thành 180 vụ, đạt 75%.", ["percentage holds: 180 : 240 = 75 %"]],
  ["Đàn vật nuôi có 950 con: trâu 150 con, bò 300 con, lợn 500 con.", ["total holds: 150 + 300 + 500 = 950"]],
  [
    "Trong đó dân tộc Tày chiếm 52,5%; Nùng chiếm 30,25%; Dao chiếm 12%; còn lại là dân tộc khác.",
    ["total holds: 52,5 + 30,25 + 12 = 94,75 %; 100 - 94,75 = 5,25 %"],
  ],
  ["Trường có 10 lớp, giảm 2 lớp (20%).", ["change fails: 10 + 2 = 12; 2 : 12 ≈ 16,7 %"]],
  ["Có 440/450 đại biểu tán thành (chiếm 92,1% tổng số đại biểu của cả nước).", []],
  ["Toàn xã có 2.500 hộ, trong đó 250 hộ nghèo, chiếm 5% số hộ nghèo toàn huyện.", []],
  ["Hộ nghèo giảm 1,5%, còn 3,2% (giảm từ 4,7% xuống 3,2%).", ["change holds: 4,7 - 3,2 = 1,5"]],
  ["Tỷ lệ hộ nghèo giảm 1,6% (từ 4,7% xuống 3,2%).", ["change open: 4,7 - 3,2 = 1,5; 1,5 : 4,7 ≈ 31,91 %"]],
  ["Có 02 vụ lừa đảo (không tăng, không giảm).", ["change open: 2 - 0 = 2"]],
  ["Có 12 dân tộc (Kinh, Tày, Mông, Dao).", ["listCount open: liệt kê 4 ≠ 12"]],
  ["Trong 145 vụ xảy ra có 60 vụ trộm cắp (44,1%).", ["percentage fails: 60 : 145 ≈ 41,38 %"]],
  [
    "Xã có 9.000 người, trong đó nam 4.400 người, chiếm 48,89%; nữ 4.600 người, chiếm 51,91%.",
    [
      "total holds: 4.400 + 4.600 = 9.000",
      "percentage holds: 4.400 : 9.000 ≈ 48,889 %",
      "percentage fails: 4.600 : 9.000 ≈ 51,111 %",
    ],
  ],
  [
    "Trong đó có 200 vụ, gồm trộm cắp 90 vụ (45,0%), đánh bạc 80 vụ (40,0%), đã khám phá 30 vụ (68,1%).",
    [
      "total holds: 90 + 80 + 30 = 200",
      "percentage holds: 90 : 200 = 45 %",
      "percentage holds: 80 : 200 = 40 %",
    ],
  ],
  ["Có 29 ca trong huyện tại Hòa Tân 12 ca, Bình Sơn 9 ca và An Khê 8 ca.", ["total holds: 12 + 9 + 8 = 29"]],
  [
    "Có 29 ca trong huyện tại Hòa Tân 12 ca, Bình Sơn 9 ca và An Khê 7 ca.",
    ["total fails: 12 + 9 + 7 = 28 ≠ 29"],
  ],
  ["Có 29 ca trong huyện tại Hòa Tân 12 ca, Bình Sơn 9 ca và các xã khác.", []],
  ["Có 12 vụ, trong đó: tại Hòa Tân 5 vụ, tại Bình Sơn 7 vụ.", ["total holds: 5 + 7 = 12"]],
  ["Có 15 người dự (9 nam, 5 nữ).", ["total fails: 9 + 5 = 14 ≠ 15"]],
  ["Có 15 người dự, trong đó nam 9 người, nữ 6 người.", ["total holds: 9 + 6 = 15"]],
  ["Có 15 người dự (9 nam, 5 nữ dưới 30 tuổi).", []],
  ["Có 04 tôn giáo (Phật giáo, Công giáo, Tin lành).", ["listCount fails: liệt kê 3 ≠ 4"]],
  ["Có 04 cơ sở (chùa An Lạc, chùa Phúc Sơn, nhà thờ Bình Hải).", ["listCount fails: liệt kê 3 ≠ 4"]],
  ["Có 03 đối tượng (Hòa Tân, Phù Mỹ).", []],
  ["Có 03 thôn (xã Hòa Tân, huyện Phù Mỹ).", []],
  [
    "Vốn 3.450 triệu đồng (huyện 2.000 triệu đồng, xã 1.450 triệu đồng).",
    ["total holds: 2.000.000.000 + 1.450.000.000 = 3.450.000.000"],
  ],
  ["Có 12/30 xã đạt, vượt 5% so với chỉ tiêu.", []],
  [
    "Bị hại 40 ha (Hòa Tân 15,5 ha; Bình Sơn 14,2 ha; An Khê 10,6 ha)",
    ["total open: 15,5 + 14,2 + 10,6 = 40,3 ≠ 40"],
  ],
  ["Có 90 đảng viên (40 đảng viên nữ; 60 đảng viên là người dân tộc thiểu số).", []],
  ["Tuyến dài 15,5km (đoạn A 9.3km; đoạn B 6,2km)", ["total holds: 9,3 + 6,2 = 15,5"]],
  ["có 03 dân tộc chính (Kinh, Tày và Nùng)", ["listCount holds: liệt kê 3 = 3"]],
  ["có 04 dân tộc chính (Kinh, Tày và Nùng)", ["listCount fails: liệt kê 3 ≠ 4"]],
];

describe("claims in a text", () => {
  it.each(TABLE)("%s", (text, expected) => expect(told(text)).toStrictEqual(expected));

  it("are settled where a figure can be read in two ways", () => {
    const [claim] = readClaims("Tuyến đê dài 20,5km (đoạn phía Bắc 8.022km; đoạn phía Nam 12,478km).");
    expect(claim?.verdict).toBe("holds");
    expect(codes(claim)).toStrictEqual(["audit.settledBySum"]);
  });

  it("say how they hold", () => {
    expect(codes(readClaims("45/47 hộ, đạt 95,7%")[0])).toStrictEqual(["audit.rounded"]);
    expect(codes(readClaims("118/126 hộ, đạt 93,6%")[0])).toStrictEqual(["audit.truncated"]);
  });
});

function codes(claim: Claim | undefined) {
  return claim?.problems.map(({ code }) => code);
}
