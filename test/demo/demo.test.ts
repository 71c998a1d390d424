import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isPeriod } from "antq/indicator";
import { OBSERVATIONS, STATEMENTS } from "antq/movement";
import { describe, expect, it } from "vitest";

/** The demo as its readers run it. */
function demo(...flags: string[]): string {
  return execFileSync(process.execPath, ["--import", "tsx", "examples/five-reports/demo.ts", ...flags], {
    encoding: "utf8",
  });
}

function dataOf(name: string): unknown {
  return JSON.parse(readFileSync(`examples/five-reports/data/${name}.json`, "utf8"));
}

/** All texts below a key in a data file. */
function textsAt(data: unknown, keys: readonly string[]): readonly string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    keys.includes(key) && typeof value === "string" ? [value] : textsAt(value, keys),
  );
}

describe("the demo", () => {
  const text = demo();
  const results = JSON.parse(demo("--json"));

  it("fits a terminal of a hundred columns", () => {
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  it("says the deadlines of the plan", () => {
    expect(results.windows.plan.rows.map((row: { lastTimelyDay: string }) => row.lastTimelyDay)).toEqual([
      "2021-06-09",
      "2021-12-09",
      "2022-06-09",
      "2022-12-09",
      "2023-06-09",
      "2023-12-09",
    ]);
  });

  it.each([
    ["Khu dân cư đăng ký", "126/126  100,0 %      126      0     0  đạt"],
    ["Cơ quan đăng ký", "51/-        -        -      -     -  chưa xác định được"],
    ["Đảng viên được quán triệt", "2.372/2.608  91,0 %    2.348      0    24  đạt"],
    ["Bản không có tệ nạn ma túy", "56/152  36,8 %      137     81     0  chưa đạt"],
    ["Xã, thị trấn không có tệ nạn ma túy", "2/13  15,4 %       12     10     0  chưa đạt"],
    ["Đối tượng trong các vụ việc", "7       11  giảm 04 đối tượng (36,4 %)"],
    ["Tai nạn giao thông", "2        0  tăng 02 vụ"],
  ])("%s: %s", (what, figures) => {
    const line = text.split("\n").find((candidate) => candidate.startsWith(what));
    expect(line).toContain(figures);
  });

  it("requires 114 of 126 and 12 of 13 for 90 %", () => {
    expect(results.required.rows.map((row: { required: string }) => row.required)).toEqual(["114", "12"]);
  });

  it("says of every group of figures where it is from and whether its level is an illustration", () => {
    const groups = [...results.compliance, results.required];
    expect(groups.map(({ source }) => source)).toEqual(
      groups.map(() => expect.stringContaining("Tam Đường")),
    );
    expect(groups.map(({ isIllustration }) => isIllustration)).toEqual([false, true, true]);
  });

  it("has no total of a district of which one commune has reported, and names the others", () => {
    const { rows, stated, changes } = results.rollUp.district;
    const [of2023, of2024, attendances, ofYear] = rows.map((row: { figure: unknown }) => row.figure);
    for (const figure of [of2023, of2024]) {
      expect(figure).toMatchObject({ total: null, reported: "6", coverage: { complete: ["23395@.."] } });
      expect(figure.coverage.missing).toHaveLength(7);
    }
    expect(attendances).toMatchObject({ total: null, reported: "3300", bound: "moreThan" });
    expect(ofYear.coverage).toMatchObject({ partial: ["23395@.."], unitMonths: { known: 8, expected: 96 } });
    expect(text).toMatch(/thị trấn Plei Kần, xã Đắk Ang, .* \(8 tháng đầu năm 2023;/su);
    expect(stated).toEqual([]);
    expect(changes).toMatchObject([{ units: ["23395@.."], over: { difference: { value: "-4" } } }]);
  });

  it("finds that the parts inside the commune's report add up", () => {
    const outcomes = results.rollUp.parts.rows.map(
      ({ check }: { check: { outcome: string } }) => check.outcome,
    );
    expect(outcomes).toEqual(["agrees", "agrees", "agrees", "agrees", "agrees", "agrees"]);
  });

  it("counts every figure of the reports, and as added only those with a window", () => {
    const { reports } = results.rollUp;
    const sum = (key: string) =>
      reports.reduce((total: number, row: Record<string, number>) => total + (row[key] ?? 0), 0);
    expect([sum("printed"), sum("kept")]).toEqual([STATEMENTS.length, OBSERVATIONS.length]);
    const windows = OBSERVATIONS.filter(({ time }) => isPeriod(time));
    // One of them, a budget of 2020, is stated by the Party for what the government collects.
    expect(sum("added")).toBe(windows.length - 1);
  });

  it("decides nothing on two totals that no date explains, nor on a bound below the level", () => {
    expect(results.undecided.disagreeing.isDecided).toBe(false);
    const outcomes = results.undecided.bounded.checks.map((check: { outcome: string }) => check.outcome);
    expect(outcomes).toEqual(["met", "undetermined"]);
  });
});

describe("the data files of the demo", () => {
  it("hold figures that the reports print", () => {
    const printed = new Set(STATEMENTS.map((statement) => statement.printed.replace(/\s/gu, " ")));
    const zeros = new Set(["0"]); // bases of rises from nothing are implied, not printed
    const files = ["compliance", "changes", "undecided", "required"].map(dataOf);
    const figures = files.flatMap((data) => textsAt(data, ["numerator", "denominator", "now", "base", "of"]));
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter((figure) => !printed.has(figure) && !zeros.has(figure))).toEqual([]);
  });
});
