import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder, REPOSITORY, removeFolder } from "../scratch.ts";

const BAD = [
  "Đơn vị;Chỉ tiêu;Đạt;Tổng số;Ngày tính;Nguồn",
  "xã A;Hộ cam kết;1.305;1 410;10/12/2022;minh họa",
  "xã B;Hộ cam kết;12,5;1.2.3;31/02/2022;minh họa",
  "xã C;Hộ cam kết;127;126;;minh họa",
  "xã D;Hộ cam kết",
].join("\r\n");
const DOUBTFUL = [
  "\ufeffĐơn vị;Chỉ tiêu;Đạt;Tổng số;Ngày tính;Nguồn",
  "xã A;Hộ cam kết;trên 1.305;1.410;16//5/2019;minh họa",
].join("\n");

const folder = makeFolder({ "bad.csv": BAD, "doubtful.csv": DOUBTFUL });
afterAll(() => removeFolder(folder));

/** The script as its readers run it. */
function run(...words: readonly string[]) {
  const script = ["--import", "tsx", "examples/compliance.ts"];
  return spawnSync(process.execPath, [...script, ...words], { cwd: REPOSITORY, encoding: "utf8" });
}

describe("the script that lists shortfalls", () => {
  it("lists all bad rows with line, column and code, computes nothing and fails", () => {
    const { status, stdout, stderr } = run(join(folder, "bad.csv"));
    expect([status, stdout]).toStrictEqual([1, ""]);
    const said = [
      /^dòng 3, Đạt, number\.notCount: /mu,
      /^dòng 3, Tổng số, number\.unreadable: /mu,
      /^dòng 3, Ngày tính, date\.noSuchDay: /mu,
      /^dòng 4, target\.numeratorOverDenominator: /mu,
      /^dòng 5, Đạt, schema\.noCell: /mu,
    ];
    expect(said.filter((line) => !line.test(stderr))).toStrictEqual([]);
  });

  it("keeps bounds and warnings", () => {
    const { status, stdout } = run(join(folder, "doubtful.csv"), "--target", "92.5%");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Hộ cam kết +trên 1\.305 +1\.410 /u);
    expect(stdout).toContain("16//5/2019");
  });

  it("gives the same as JSON, exact", () => {
    const { status, stdout } = run("examples/compliance.csv", "--json");
    expect(status).toBe(0);
    const { counts, found } = JSON.parse(stdout);
    expect(counts).toStrictEqual({ met: 4, missed: 2, undetermined: 1 });
    expect(found.map(({ shortfall }: { shortfall: string | null }) => shortfall)).toStrictEqual([
      "81",
      "10",
      null,
      "0",
      "0",
      "0",
      "0",
    ]);
  });

  it("says how it is run where no file is named", () => {
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Cách dùng: npx tsx examples\/compliance\.ts /u);
  });

  it("refuses a level that is no percentage, in words", () => {
    const { status, stderr } = run("examples/compliance.csv", "--target", "0.9");
    expect(status).toBe(1);
    expect(stderr).toContain("`0.9`");
    expect(stderr).not.toContain("    at ");
  });

  it("fits a terminal of a hundred columns", () => {
    for (const line of run("examples/compliance.csv").stdout.split("\n"))
      expect(line.length).toBeLessThanOrEqual(100);
  });
});
