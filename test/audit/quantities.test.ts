import { readQuantities } from "antq/audit";
import { describe, expect, it } from "vitest";

const rawOf = (text: string) => readQuantities(text).map(({ raw }) => raw);

describe("quantities in a text", () => {
  it.each<[string, string[]]>([
    ["Xảy ra **05 vụ/08** đối tượng.", ["05 vụ/08** đối tượng"]],
    ["tại 03/12 xã, phường", ["03/12 xã, phường"]],
    ["Vận động hơn 1.250 lượt người, đạt trên 95,5%", ["hơn 1.250 lượt người", "trên 95,5%"]],
    ["từ 90 % trở lên", ["90 % trở lên"]],
    ["31 tổ tự quản/412 thành viên", ["31 tổ tự quản/412 thành viên"]],
    ["Công an xã 12 đồng chí", ["12 đồng chí"]],
    ["thôn 3 xã Hòa Tân có 15 hộ", ["15 hộ"]],
    ["mật độ 86 người/km<sup>2</sup>", ["86 người/km<sup>2</sup>"]],
    ["treo 20 khẩu hiệu", ["20"]],
  ])("%s", (text, expected) => expect(rawOf(text)).toStrictEqual(expected));

  it.each([
    "Kế hoạch số 12/KH-UBND ngày 03/4/2023 của Ủy ban nhân dân xã",
    "giai đoạn 2021-2025, năm 2024, tháng 7/2023, từ ngày 02/9 đến ngày 05 tháng 9 năm 2023",
    "mô hình “gian hàng 0 đồng”, dịch Covid-19, đường QL32, tiêu chí 19.2, Điều 5, công văn của V05",
    "1. Công tác chỉ đạo\n2.1. Kết quả\n- a\n### 3. Phương hướng",
  ])("there are none in: %s", (text) => expect(rawOf(text)).toStrictEqual([]));
});
