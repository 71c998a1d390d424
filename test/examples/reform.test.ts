import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder, REPOSITORY, removeFolder } from "../scratch.ts";

const MAPPING = `tier,old_code,old_name,old_province,new_code,new_name,new_province,share
commune,23377,Thị trấn Plei Kần,62,23377,Xã Bờ Y,51,full
commune,23389,Xã Đăk Xú,62,23377,Xã Bờ Y,51,full
commune,23395,Xã Pờ Y,62,23377,Xã Bờ Y,51,full
commune,21142,Xã Trà Bùi,51,21136,Xã Cà Đam,51,partial
commune,21142,Xã Trà Bùi,51,21157,Xã Tây Trà Bồng,51,partial
commune,00001,Xã Đi Lạc,51,23378,Xã Bờ Y,51,full
`;
const UNITS = `code,kind,name,tier,parent
23377,Xã,Bờ Y,commune,51
21136,Xã,Cà Đam,commune,51
21157,Xã,Tây Trà Bồng,commune,51
`;
/** A commune that is told wrongly counts in its province; one that is divided needs weights. */
const FIGURES = `Số liệu minh họa của 5 xã cũ năm 2024: cả nước 22 vụ.
  Cộng theo tỉnh mới, không cần trọng số: 22 vụ.
  Không có trọng số: 6 số liệu chính xác, 0 ước tính, 2 chưa đưa được về xã mới.
    00001 xã Đi Lạc: không rõ nhập vào đâu; chỉ tính ở 51 tỉnh Quảng Ngãi
    21142 xã Trà Bùi: chia vào 21136 xã Cà Đam, 21157 xã Tây Trà Bồng; chỉ tính ở 51 tỉnh Quảng Ngãi
  Có trọng số (minh họa: chia đều): 6 số liệu chính xác, 1 ước tính, 1 chưa đưa được về xã mới.
    00001 xã Đi Lạc: không rõ nhập vào đâu; chỉ tính ở 51 tỉnh Quảng Ngãi
  Cộng 3 xã mới năm 2024: 20 vụ, thêm 02 vụ chỉ tính ở tỉnh: đúng bằng cả nước.
  Ước tính: 02 vụ năm 2024 (9,1 %); 12,5 % số báo cáo của cả hai năm.
  21136 xã Cà Đam
    năm 2024: 01 vụ, trong đó ước tính 01 vụ; 01/01 đơn vị đã báo cáo
    năm 2026: 05 vụ, chính xác; 01/01 đơn vị đã báo cáo
    năm 2026 so với năm 2024: tăng 04 vụ (400,0 %), trong đó ước tính 01 vụ
  23377 xã Bờ Y
    năm 2024: 18 vụ, chính xác; 03/03 đơn vị đã báo cáo [23377 thị trấn Plei Kần, 23389 xã Đăk Xú, 23395 xã Pờ Y]
    năm 2026: 05 vụ, chính xác; 01/01 đơn vị đã báo cáo
    năm 2026 so với năm 2024: giảm 13 vụ (72,2 %), chính xác
`;
const folder = makeFolder({ "mapping.csv": MAPPING, "units.csv": UNITS });
afterAll(() => removeFolder(folder));

function run(...words: readonly string[]) {
  const script = ["--import", "tsx", "examples/reform.ts", ...words];
  return spawnSync(process.execPath, script, { cwd: REPOSITORY, encoding: "utf8" });
}

describe("the script that shows the reform", () => {
  it("prints what the page on the reform shows", () => {
    const { status, stdout } = run();
    const page = readFileSync(join(REPOSITORY, "docs/reform-2025.md"), "utf8");
    expect(status).toBe(0);
    expect(stdout.split("\n").length).toBeGreaterThan(8);
    expect(page).toContain(`\`\`\`text\n${stdout}\`\`\``);
  });

  it("checks a table of codes, names the wrong row, and shows communes by the right ones", () => {
    const files = ["--units", join(folder, "units.csv"), "--mapping", join(folder, "mapping.csv")];
    const { status, stdout } = run(...files);
    expect(status).toBe(0);
    const said = [
      "Bảng chuyển đổi: 6 dòng, 1 dòng bị loại.",
      "  cấp xã: 3 đơn vị cũ nhập trọn, 1 chia ra nhiều nơi, 0 giữ nguyên; 3 đơn vị mới",
      "  dòng 7, territory.codeNotInUse: ",
      "Số xã cũ theo số đơn vị mới mà mỗi xã nhập vào: 0: 1; 1: 3; 2: 1",
      "  23377 xã Bờ Y ← 23377 thị trấn Plei Kần, 23389 xã Đăk Xú, 23395 xã Pờ Y",
    ];
    expect(said.filter((line) => !stdout.includes(line))).toStrictEqual([]);
  });

  it("has the provinces' figures of 2023 to 2026 in today's map, with coverage, certainty and a comparison", () => {
    const { stdout } = run();
    const said = [
      "    năm 2023: chưa đủ, mới có 31 vụ; 01/02 đơn vị đã báo cáo; chưa có: 62 tỉnh Kon Tum",
      "    năm 2024: 42 vụ, chính xác; 02/02 đơn vị đã báo cáo [51 tỉnh Quảng Ngãi, 62 tỉnh Kon Tum]",
      "    năm 2025: 37 vụ, chính xác; 03/03 đơn vị đã báo cáo",
      "    năm 2026 so với năm 2024: giảm 04 vụ (9,5 %), chính xác",
      "    năm 2024: 11 vụ, chính xác; 01/01 đơn vị đã báo cáo",
      "    năm 2024: 63 vụ, chính xác; 02/02 đơn vị đã báo cáo [52 tỉnh Bình Định, 64 tỉnh Gia Lai]",
    ];
    expect(said.filter((line) => !stdout.includes(line))).toStrictEqual([]);
  });

  it("brings the communes' figures into the new map, names what is refused, and loses nothing under weights", () => {
    const files = ["--units", join(folder, "units.csv"), "--mapping", join(folder, "mapping.csv")];
    const { stdout } = run(...files);
    const at = stdout.indexOf("Số liệu minh họa của");
    expect(stdout.slice(at)).toBe(FIGURES);
  });

  it("asks for both files", () => {
    const { status, stderr } = run("--units", join(folder, "units.csv"));
    expect([status, stderr.trim()]).toStrictEqual([1, "Cần cả hai tệp: --units và --mapping."]);
  });
});
