import { readClaims } from "antq/audit";
import { Decimal } from "antq/kernel";
import { formatCount, formatNumber } from "antq/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const changes = (text: string) => readClaims(text).filter(({ kind }) => kind === "change");
const verdicts = (text: string) => changes(text).map(({ verdict }) => verdict);
const codes = (text: string) => changes(text).flatMap(({ problems }) => problems.map(({ code }) => code));

/** Two periods that differ, both above zero. */
const periods = fc
  .record({ now: fc.integer({ min: 1, max: 9000 }), before: fc.integer({ min: 1, max: 9000 }) })
  .filter(({ now, before }) => now !== before);
const units = fc.constantFrom("vụ", "trường hợp", "người bị thương", "đối tượng", "mô hình");
const layouts = fc.constantFrom<(figures: Figures) => string>(
  ({ now, unit, verb, change, percent }) =>
    `Trong quý, toàn huyện ghi nhận ${now} ${unit}, ${verb} ${change} ${unit} (${percent}%) so với cùng kỳ năm 2022.`,
  ({ now, unit, verb, change, percent, sign }) =>
    `Xảy ra ${now} ${unit}. So với cùng kỳ, ${verb} ${change} ${unit} (${sign}${percent}%).`,
  ({ now, unit, verb, change, before, percent }) =>
    `Ghi nhận ${now} ${unit}; ${verb} ${change} ${unit} (${percent}%) so với cùng kỳ (${before} ${unit}).`,
  ({ now, unit, verb, change, before, percent }) =>
    `- Ghi nhận **${now}** ${unit} (${verb} ${change} ${unit}, tương ứng ${percent}%)<sup>1</sup>\n\n<sup>1</sup> Cùng kỳ năm trước: ${before} ${unit}.`,
);

interface Figures {
  readonly now: string;
  readonly before: string;
  readonly unit: string;
  readonly verb: string;
  readonly sign: string;
  readonly change: string;
  readonly percent: string;
}

interface World {
  readonly now: number;
  readonly before: number;
  readonly unit: string;
  readonly decimals: number;
  readonly isCutOff: boolean;
}

const worlds: fc.Arbitrary<World> = fc
  .tuple(periods, units, fc.integer({ min: 0, max: 2 }), fc.boolean())
  .map(([{ now, before }, unit, decimals, isCutOff]) => ({ now, before, unit, decimals, isCutOff }));

function exactPercent({ now, before }: World): Decimal {
  return new Decimal(now - before).abs().times(100).div(before);
}

function figuresOf(world: World, printedPercent = exactPercent(world)): Figures {
  const { now, before, unit, decimals, isCutOff } = world;
  const mode = isCutOff ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP;
  return {
    now: formatCount(now),
    before: formatCount(before),
    unit,
    verb: now > before ? "tăng" : "giảm",
    sign: now > before ? "+" : "-",
    change: formatCount(Math.abs(now - before)),
    percent: formatNumber(printedPercent.toDecimalPlaces(decimals, mode), { decimals }),
  };
}

describe("changes on another period", () => {
  it("holds whatever is generated from true figures, rounded or cut off", () =>
    fc.assert(
      fc.property(worlds, layouts, (world, write) => {
        expect(verdicts(write(figuresOf(world)))).toStrictEqual(["holds"]);
      }),
    ));

  it("fails at its place where the percentage is another", () =>
    fc.assert(
      fc.property(worlds, layouts, fc.integer({ min: 2, max: 50 }), (world, write, off) => {
        const text = write(figuresOf(world, exactPercent(world).plus(off)));
        const [claim, ...others] = changes(text);
        expect(others).toStrictEqual([]);
        expect(claim?.verdict).toBe("fails");
        expect(text.slice(claim?.span.start, claim?.span.end)).toMatch(/^(?:tăng|giảm) /u);
      }),
    ));

  it("names the base where the change is divided by the new figure", () =>
    fc.assert(
      fc.property(worlds, layouts, (world, write) => {
        const { now, before } = world;
        const wrong = new Decimal(now - before).abs().times(100).div(now);
        fc.pre(wrong.minus(exactPercent(world)).abs().gt(2));
        expect(codes(write(figuresOf(world, wrong)))).toContain("audit.wrongBase");
      }),
    ));

  it("stays open without a base, and writes it into the arithmetic", () =>
    fc.assert(
      fc.property(periods, units, ({ now, before }, unit) => {
        const { verb, change } = figuresOf({ now, before, unit, decimals: 0, isCutOff: false });
        const text = `Ghi nhận ${formatCount(now)} ${unit}, ${verb} ${change} ${unit} so với cùng kỳ.`;
        expect(verdicts(text)).toStrictEqual(["open"]);
        expect(changes(text)[0]?.arithmetic.vi.endsWith(`= ${formatNumber(new Decimal(before))}`)).toBe(true);
      }),
    ));

  it.each<[string, string[]]>([
    ["Phát hiện 96 vụ, ít hơn 04 vụ = 4% so với cùng kỳ năm 2021 (96/100 vụ).", ["holds"]],
    ["Phát hiện 96 vụ, ít hơn 04 vụ so với cùng kỳ năm 2021 (96/110 vụ).", ["fails"]],
    ["Xảy ra 180 vụ, giảm -20 vụ (-10%) so với cùng kỳ.", ["holds"]],
    ["Xảy ra 14 vụ (không tăng, không giảm so với cùng kỳ (14 vụ)).", ["holds"]],
    ["Xảy ra 14 vụ, bằng cùng kỳ năm trước (14/14 vụ).", ["holds"]],
    ["Xảy ra 14 vụ, tương đương cùng kỳ năm trước (15 vụ).", []],
    ["Hộ nghèo còn 45 hộ (4,5%), giảm 12 hộ (1,2%).", ["open"]],
    ["Đầu năm có 298 hộ, đến nay giảm 67 hộ (22,48%).", ["open"]],
    ["Sáp nhập xong, giảm 09 xã (từ 50 xuống còn 41).", ["holds"]],
    ["Sáp nhập xong, giảm 09 xã (từ 50 xuống còn 42).", ["fails"]],
    ["Trong tháng có 4/15 hộ được hỗ trợ, tăng 2 hộ so với năm 2021 (2/15 = 13,3%).", ["holds"]],
    ["Giải quyết 19/20 tin, đạt 95%, tăng 5% so với cùng kỳ (90%).", []],
    ["Cả huyện có 45 vụ, xã Hòa Tân giảm 5 vụ (20%).", ["open"]],
    [
      "Bắt 30 đối tượng, tăng 12 đối tượng so với năm 2022 và giảm 5 đối tượng so với năm 2021 (35 đối tượng).",
      ["open", "holds"],
    ],
    ["Hiện có 120 hội viên, giảm 10 hội viên (do chuyển đi 6, chết 4 người năm 2022).", ["open"]],
    ["Làm chết 3 người (giảm 1 người = 25%), bị thương 6 người.", ["holds"]],
    ["Phấn đấu giảm 05 vụ so với năm trước; tăng cường tuần tra; giảm nghèo bền vững.", []],
    ["Có 103 người dự, thấp hơn 17 người so với dự kiến.", []],
    // The figure in brackets is that of the year before, the change is one on a plan.
    [
      "Nam 54 người, thấp hơn 4 người so với dự kiến nhưng cao hơn năm trước (năm trước có 48 người); nữ 66 người, thấp hơn 17 người so với dự kiến.",
      [],
    ],
    ["Có 103 người dự, thấp hơn 117 người so với kế hoạch.", []],
    ["So với chỉ tiêu, thu 03 tỷ đồng, giảm 05 tỷ đồng.", []],
    ["Có 103 người dự, thấp hơn 17 người so với kế hoạch (121 người).", ["fails"]],
    ["Số vụ tăng hơn 17%, số người chết giảm từ 5% đến 10%.", []],
    ["Xảy ra 09 vụ, chết 04 (cùng kỳ: 11 vụ, chết 05); giảm 02 vụ, giảm 01 người chết.", ["holds", "holds"]],
  ])("%s", (text, expected) => expect(verdicts(text)).toStrictEqual(expected));

  it("knows that no percentage of zero can be stated, nor fewer than none", () => {
    expect(codes("Xảy ra 03 vụ, tăng 03 vụ (100%) so với cùng kỳ.")).toStrictEqual(["audit.zeroBase"]);
    expect(codes("Xảy ra 03 vụ, tăng 05 vụ so với cùng kỳ.")).toStrictEqual(["audit.negativeBase"]);
    expect(
      verdicts("Xảy ra 03 vụ, tăng 03 vụ (100%) so với cùng kỳ. Xảy ra 03 vụ, tăng 05 vụ so với cùng kỳ."),
    ).toStrictEqual(["fails", "fails"]);
  });

  it("tells a sign that contradicts its verb", () => {
    expect(codes("Xảy ra 110 vụ, tăng 10 vụ (-10%) so với cùng kỳ.")).toStrictEqual(["audit.oppositeSign"]);
  });
});
