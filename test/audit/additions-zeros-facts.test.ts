import { readClaims } from "antq/audit";
import { formatCount } from "antq/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const judged = (text: string, kind: string) =>
  readClaims(text)
    .filter((claim) => claim.kind === kind)
    .map(({ verdict }) => verdict);

describe("what was added up to a new total", () => {
  const numbers = fc.record({
    before: fc.integer({ min: 1, max: 900 }),
    added: fc.integer({ min: 1, max: 300 }),
  });
  const layouts = fc.constantFrom<(before: string, added: string, total: string) => string>(
    (before, added, total) =>
      `Đầu năm có ${before} camera, lắp thêm ${added} camera, nâng tổng số lên ${total} camera.`,
    (before, added, total) => `Lắp thêm ${added} camera, nâng tổng số từ ${before} lên ${total} camera.`,
    (before, added, total) =>
      `Thành lập mới ${added} tổ (so với ${before} tổ năm 2020), nâng tổng số tổ trong xã lên ${total} tổ.`,
    (before, added, total) =>
      `Tổ liên gia: ${before} tổ; năm 2022 thành lập thêm ${added} tổ, nâng tổng số lên ${total} tổ.`,
  );

  it("holds where it adds up, fails where it does not", () =>
    fc.assert(
      fc.property(numbers, layouts, fc.integer({ min: 0, max: 9 }), ({ before, added }, write, off) => {
        const text = write(formatCount(before), formatCount(added), formatCount(before + added + off));
        expect(judged(text, "addition")).toStrictEqual([off === 0 ? "holds" : "fails"]);
      }),
    ));

  it("stays open where the number before is not stated, unless it were less than none", () =>
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 900 }), ({ added }, total) => {
        const text = `Củng cố 10 tổ, thành lập thêm ${formatCount(added)} tổ, nâng tổng số lên ${formatCount(total)} tổ.`;
        expect(judged(text, "addition")).toStrictEqual([total < added ? "fails" : "open"]);
      }),
    ));

  it("stays open where the total may be one of other things", () => {
    expect(
      judged("Kết nạp mới 20 hội viên, nâng tổng số hội viên nữ lên 15 hội viên.", "addition"),
    ).toStrictEqual(["open"]);
  });

  it.each([
    "Lắp thêm 06 camera. Công an xã nâng tổng số hội viên lên 18 người.",
    "Nâng tổng số lên hơn 20 tổ.",
    "Thành lập thêm trên 5 tổ, nâng tổng số lên 18 tổ.",
  ])("none is read in: %s", (text) => expect(judged(text, "addition")).toStrictEqual([]));
});

describe("zeros in words", () => {
  it.each<[string, string[]]>([
    ["Cháy, nổ: không xảy ra vụ nào (cùng kỳ không xảy ra).", ["holds"]],
    ["Cháy, nổ: không xảy ra vụ nào, làm 02 người bị thương.", ["fails"]],
    ["Không xảy ra vụ việc phức tạp; tai nạn giao thông xảy ra 03 vụ, làm 02 người bị thương.", []],
    ["Không xảy ra vụ cháy nào, phát hiện 02 vụ trộm cắp.", []],
    ["Không để xảy ra đột xuất, bất ngờ, làm tốt 05 nhiệm vụ.", []],
  ])("%s", (text, expected) => expect(judged(text, "zero")).toStrictEqual(expected));
});

describe("one fact stated twice", () => {
  const introduction = (villages: number) =>
    `Xã có diện tích 52 km2, dân số 4.800 người, gồm ${formatCount(villages)} thôn.`;
  const ratios = (whole: number) =>
    `Có ${whole}/${whole} thôn ký cam kết; ${whole - 3}/${whole} thôn đạt tiêu chuẩn.`;

  it("holds where the ratios have the same whole, fails where all have one larger whole", () =>
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 300 }), fc.integer({ min: 0, max: 40 }), (villages, off) => {
        const text = `${introduction(villages)}\n\n${ratios(villages + off)}`;
        const claims = readClaims(text).filter(({ kind }) => kind === "sameFact");
        expect(claims.map(({ verdict }) => verdict)).toStrictEqual([off === 0 ? "holds" : "fails"]);
        expect(claims[0]?.others.length).toBe(off === 0 ? 1 : 2);
      }),
    ));

  it.each([
    `${introduction(20)}\n\nCó 12/15 thôn biên giới, 10/15 thôn biên giới ký cam kết.`,
    `${introduction(20)}\n\nCó 12/15 thôn đạt, 10/15 thôn đạt.`,
    `${introduction(20)}\n\nCó 12/25 thôn đạt, 10/26 thôn đạt.`,
    `${introduction(20)}\n\nCó 12/25 bản đạt, 10/25 bản đạt.`,
    `Sau sáp nhập, ${introduction(20)}\n\n${ratios(25)}`,
  ])("says nothing where some places may be meant: %s", (text) =>
    expect(judged(text, "sameFact")).toStrictEqual([]),
  );
});
