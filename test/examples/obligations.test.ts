import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder, REPOSITORY, removeFolder } from "../scratch.ts";

const RECEIPT = {
  report: "six-months",
  period: "2021-12-10/2022-06-10@12-10:end",
  reporter: "police:119@..",
  recipient: "police:14@..",
  receivedOn: "2022-06-09",
};
const BAD = [
  "Báo cáo;Kỳ;Đơn vị;Nơi nhận;Ngày nhận;Văn bản",
  "six-months;6 tháng đầu năm 2022;police:119@..;police:14@..;31/6/2022;",
  "six-months;nửa năm;Công an huyện;police:14@..;09/6/2022;",
].join("\r\n");

const folder = makeFolder({
  "bad.csv": BAD,
  "one.json": JSON.stringify([RECEIPT]),
  "alone.json": JSON.stringify(RECEIPT),
});
afterAll(() => removeFolder(folder));

const REPORTERS = ["police:119@..", "front:119@..", "police:125@.."].flatMap((id) => ["--reporter", id]);
const RECEIPTS = [...REPORTERS, "--receipts", "examples/receipts.csv"];

/** The script as its readers run it. */
function run(...words: readonly string[]) {
  const script = ["--import", "tsx", "examples/obligations.ts"];
  return spawnSync(process.execPath, [...script, ...words], { cwd: REPOSITORY, encoding: "utf8" });
}

function statusesOf(output: string): readonly string[] {
  return JSON.parse(output).items.map(({ status }: { status: string }) => status);
}

describe("the script that lists what is owed", () => {
  it("lists a year with its last timely days", () => {
    const { status, stdout } = run("2022");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Báo cáo chuyên đề 6 tháng +các đơn vị +10\/12\/2021 +09\/6\/2022 +09\/6\/2022$/mu,
    );
    expect(stdout).toMatch(/^Báo cáo năm +các đơn vị +10\/12\/2021 +09\/12\/2022 +09\/12\/2022$/mu);
    expect(stdout.match(/không quy định thời hạn/gu)).toHaveLength(2);
  });

  it("says who is timely, late, overdue on a day, what came again and what fits nothing", () => {
    const { status, stdout } = run("2022", ...RECEIPTS, "--as-of", "15/6/2022");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^police:119@\.\. .* police:14@\.\. +đúng hạn, nhận ngày 08\/6\/2022$/mu);
    expect(stdout).toMatch(/^front:119@\.\. .* police:14@\.\. +trễ hạn, 01 ngày, nhận ngày 10\/6\/2022$/mu);
    expect(stdout).toMatch(/^police:125@\.\. .* front:14@\.\. +quá hạn chưa gửi, 06 ngày$/mu);
    expect(stdout).toMatch(/^\* Gửi lại: .*police:125@\.\./mu);
    expect(stdout).toMatch(/^\* Không khớp: .*women:125@\.\./mu);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("looks at no receipt after the day", () => {
    const { stdout } = run("2022", ...RECEIPTS, "--as-of", "2022-06-07", "--json");
    expect(new Set(statusesOf(stdout))).toStrictEqual(new Set(["notDue", "noDeadline"]));
  });

  it("takes receipts as JSON too, and gives all as JSON", () => {
    const words = ["2022", "--reporter", "police:119@..", "--json"];
    expect(JSON.parse(run(...words).stdout)).toHaveLength(4);
    const { stdout } = run(...words, "--receipts", join(folder, "one.json"), "--as-of", "10/6/2022");
    expect(statusesOf(stdout).slice(0, 2)).toStrictEqual(["timely", "overdue"]);
  });

  it("lists all bad rows with line and code, computes nothing and fails", () => {
    const { status, stdout, stderr } = run(
      "2022",
      "--receipts",
      join(folder, "bad.csv"),
      "--as-of",
      "10/6/2022",
    );
    expect([status, stdout]).toStrictEqual([1, ""]);
    const said = [
      /^dòng 2, receivedOn, date\.notADate: /mu,
      /^dòng 3, period, period\.contextNeeded: /mu,
      /^dòng 3, reporter, territory\.notABodyId: /mu,
    ];
    expect(said.filter((line) => !line.test(stderr))).toStrictEqual([]);
  });

  it("takes no file of one receipt alone for a list, and says so", () => {
    const { status, stderr } = run("2022", "--receipts", join(folder, "alone.json"), "--as-of", "10/6/2022");
    expect([status, stderr.trim()]).toStrictEqual([1, "Tệp JSON phải là một mảng các báo cáo đã nhận."]);
  });

  it("says how it is run where no year is named, receipts have no day, or a reporter has no flag", () => {
    for (const words of [[], ["2022", ...RECEIPTS], ["2022", ...REPORTERS, "front:125@.."]]) {
      const { status, stderr } = run(...words);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^Cách dùng: npx tsx examples\/obligations\.ts NĂM /u);
    }
  });
});
