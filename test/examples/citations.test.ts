import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder, REPOSITORY, removeFolder } from "../scratch.ts";

const TEXT = [
  "Thực hiện Chương trình hành động số 31-CT/TU, ngày 22/3/2019 của Tỉnh ủy và",
  "Chỉ thị số 09 -CT/TW ngày 01/12/2011 của Ban Bí thư khóa XI.",
  "Chương trình hành động số 31/CTr-TU ngày 22/3/2019 nêu rõ; Chỉ thị 09 cũng vậy.",
].join("\n");

const folder = makeFolder({ "report.txt": TEXT });
afterAll(() => removeFolder(folder));

/** The script as its readers run it. */
function run(...words: readonly string[]) {
  const script = ["--import", "tsx", "examples/citations.ts"];
  return spawnSync(process.execPath, [...script, ...words], { cwd: REPOSITORY, encoding: "utf8" });
}

describe("the script that lists citations", () => {
  it("lists each document once, with the lines and columns of its citations and what is odd", () => {
    const { status, stdout } = run(join(folder, "report.txt"));
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.filter((line) => /^\S/u.test(line)).map((line) => line.split(" ")[0])).toStrictEqual([
      "31-CT/TU",
      "09-CT/TW",
    ]);
    expect(lines.filter((line) => /^ +\d/u.test(line)).map((line) => line.trim())).toStrictEqual([
      "1:11  Chương trình hành động số 31-CT/TU, ngày 22/3/2019",
      "3:1  Chương trình hành động số 31/CTr-TU ngày 22/3/2019",
      "2:1  Chỉ thị số 09 -CT/TW ngày 01/12/2011",
      "3:60  Chỉ thị 09",
    ]);
    expect(stdout).toContain("! Cùng một văn bản được ghi là");
  });

  it("gives the same as JSON", () => {
    const { status, stdout } = run(join(folder, "report.txt"), "--json");
    expect(status).toBe(0);
    const documents: { document: { canonical: string }; citations: { line: number }[] }[] =
      JSON.parse(stdout);
    expect(documents.map(({ citations }) => citations.map(({ line }) => line))).toStrictEqual([
      [1, 3],
      [2, 3],
    ]);
  });

  it("says how to call it where no file is named", () => {
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain("examples/citations.ts");
  });
});
