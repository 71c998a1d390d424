import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder, REPOSITORY, removeFolder } from "../scratch.ts";

const CLEAN = "Có 54/60 tổ hoạt động tốt, đạt 90%.\n";
const TEXT = [
  "Thực hiện Nghị định số 49/2020/NĐ-CP ngày 17/4/2020 của Thủ tướng Chính phủ.",
  "Toàn xã có 60 tổ tự quản, gồm 35 tổ ở thôn và 24 tổ ở khu phố.",
  CLEAN,
].join("\n");

const folder = makeFolder({ "report.txt": TEXT, "clean.txt": CLEAN });
afterAll(() => removeFolder(folder));

/** The script as its readers run it. */
function run(...words: readonly string[]) {
  const script = ["--import", "tsx", "examples/audit-report.ts"];
  return spawnSync(process.execPath, [...script, ...words], { cwd: REPOSITORY, encoding: "utf8" });
}

describe("the script that audits a report", () => {
  it("says what fails and what is odd, where, and with its arithmetic", () => {
    const { status, stdout } = run(join(folder, "report.txt"));
    expect(status).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .filter((line) => /^\S/u.test(line)),
    ).toStrictEqual([
      "! 1:11  Nghị định số 49/2020/NĐ-CP ngày 17/4/2020",
      "✗ 2:12  60 tổ",
      "1 phép tính đúng, 1 sai, 0 chưa kết luận được; 1 lần viện dẫn văn bản.",
    ]);
    expect(stdout).toContain("35 + 24 = 59 ≠ 60");
  });

  it("ends well where nothing fails, and says so in English", () => {
    const { status, stdout } = run(join(folder, "clean.txt"), "--en");
    expect(status).toBe(0);
    expect(stdout.trim()).toBe("1 claims hold, 0 fail, 0 stay open; 0 citations.");
  });

  it("gives the same as JSON", () => {
    const { status, stdout } = run(join(folder, "report.txt"), "--json");
    expect(status).toBe(1);
    const { counts, findings }: { counts: unknown; findings: { line: number }[] } = JSON.parse(stdout);
    expect(counts).toStrictEqual({ holds: 1, fails: 1, open: 0 });
    expect(findings.map(({ line }) => line)).toStrictEqual([1, 2]);
  });

  it("says how to call it where no file is named", () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toContain("examples/audit-report.ts");
  });
});
