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

  it("asks for both files", () => {
    const { status, stderr } = run("--units", join(folder, "units.csv"));
    expect([status, stderr.trim()]).toStrictEqual([1, "Cần cả hai tệp: --units và --mapping."]);
  });
});
