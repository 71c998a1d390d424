import { safeCreateTerritory, type UnitRecord } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitRows } from "./territories.ts";

/** The codes and places of all that is wrong with some rows. */
function problemsOf(units: readonly unknown[], rest: object = {}): readonly string[] {
  const answer = safeCreateTerritory({ units, ...rest });
  return answer.ok
    ? []
    : answer.problems.map(({ code, path }) => [code.replace("territory.", ""), ...path].join(" "));
}

const country = { code: "VN", name: "Việt Nam", kind: "country" } as const;
const province = { code: "62", name: "Kon Tum", kind: "province", parent: "VN" } as const;
const district = {
  code: "611",
  name: "Ngọc Hồi",
  kind: "ruralDistrict",
  parent: "62",
  until: "2025-07-01",
} as const;
const commune = { code: "23395", name: "Pờ Y", kind: "commune", parent: "611", until: "2025-07-01" } as const;
const sound: readonly UnitRecord[] = [country, province, district, commune];

describe("what is wrong with rows is found", () => {
  it("and nothing in sound ones", () => expect(problemsOf(sound)).toStrictEqual([]));

  it.each<[string, readonly unknown[], readonly string[]]>([
    ["an unknown kind", [{ ...province, kind: "tỉnh" }], ["unknownKind 0 kind"]],
    ["a code that lost its zero", [{ ...province, code: "1" }], ["notAnOfficialCode 0 code"]],
    ["a code that is none", [{ ...province, code: "6 2" }], ["notAUnitCode 0 code"]],
    ["a parent that is no code", [{ ...province, parent: "6 2" }], ["notAUnitCode 0 parent"]],
    ["a parent that is no id", [{ ...province, parent: "62@" }], ["date.notADate 0 parent validFrom"]],
    ["a day that is none", [{ ...province, until: "01/7/2025" }], ["date.notADate 0 until"]],
    ["a name with spaces around", [{ ...province, name: " Kon Tum" }], ["record.notAText 0 name"]],
    ["an unknown field", [{ ...province, parrent: "VN" }], ["record.unknownField 0"]],
    [
      "days that end before they begin",
      [{ ...country, since: "2025-07-01", until: "2025-07-01" }],
      ["date.reversedValidity 0"],
    ],
    ["a code of another tier", [{ ...country, code: "01", kind: "commune" }], ["codeOfOtherTier 0 code"]],
    ["an official code where there are none", [{ ...country, code: "01" }], ["codeOfOtherTier 0 code"]],
    [
      "a row before its unit",
      [{ ...country, since: "2025-07-01", from: "2025-06-30" }],
      ["rowBeforeUnit 0 from"],
    ],
    [
      "a district after the reform",
      [country, province, { ...district, until: "2025-07-02" }],
      ["tierNotInForce 2"],
    ],
    ["a township after the reform", [{ ...country, code: "00001", kind: "township" }], ["kindNotInForce 0"]],
    ["a special zone before it", [{ ...country, code: "00001", kind: "specialZone" }], ["kindNotInForce 0"]],
    [
      "a gap",
      [
        { ...country, until: "2020-01-01" },
        { ...country, from: "2020-01-02" },
      ],
      ["gapInUnit 1"],
    ],
    ["a late start", [{ ...country, from: "2020-01-02" }], ["gapInUnit 0"]],
    [
      "an overlap",
      [
        { ...country, until: "2020-01-03" },
        { ...country, from: "2020-01-02" },
      ],
      ["overlapInUnit 1"],
    ],
    ["a row twice", [country, country], ["overlapInUnit 1"]],
    [
      "a unit of two tiers",
      [
        { ...country, until: "2020-01-01" },
        { ...country, kind: "province", from: "2020-01-01" },
      ],
      ["tierChanges 1"],
    ],
    ["a code alive twice", [country, { ...country, since: "2025-07-01" }], ["codeAliveTwice 1"]],
    [
      "a code alive three times, and what speaks of it is not judged",
      [
        { ...country, since: "2020-01-01", until: "2024-02-29" },
        { ...country, until: "2025-07-01" },
        { ...country, since: "2024-02-29" },
        province,
      ],
      ["codeAliveTwice 0", "codeAliveTwice 2"],
    ],
    ["an orphan", [province], ["unknownParent 0 parent"]],
    ["an orphan by id", [country, { ...province, parent: "VN@2025-07-01" }], ["unknownParent 1 parent"]],
    ["a dead parent", [{ ...country, until: "2020-01-01" }, province], ["deadParent 1 parent"]],
    ["a parent that comes late", [{ ...country, since: "2020-01-01" }, province], ["deadParent 1 parent"]],
    [
      "a parent of the same tier",
      [country, province, { ...province, code: "51", parent: "62" }],
      ["parentNotAbove 2 parent"],
    ],
    [
      "a parent of a lower tier",
      [country, province, { ...district, code: "x", parent: "23395" }, { ...commune, parent: "62" }],
      ["parentNotAbove 2 parent"],
    ],
    [
      "a cycle",
      [{ ...country, parent: "23395" }, ...sound.slice(1)].map((row) => ({ ...row, until: "2025-07-01" })),
      ["cycle 0 parent"],
    ],
    ["a unit in itself", [{ ...country, parent: "VN" }], ["cycle 0 parent"]],
  ])("%s", (_, units, expected) => {
    expect(problemsOf(units)).toStrictEqual(expected.map((problem) => problem.replace(" ", " units ")));
  });

  it("a cycle of two units, but not what merely leads into one", () => {
    const units = ["a b", "b a", "c a"]
      .map((pair) => pair.split(" "))
      .map(([code, parent]) => ({ code, name: "x", kind: "province", parent }));
    expect(problemsOf(units)).toStrictEqual([
      "cycle units 0 parent",
      "cycle units 1 parent",
      "parentNotAbove units 2 parent",
    ]);
  });

  it("a parent of another unit of the code only where the days need it", () => {
    const reused = [
      country,
      { code: "52", name: "Bình Định", kind: "province", parent: "VN", until: "2025-07-01" },
      { code: "52", since: "2025-07-01", name: "Gia Lai", kind: "province", parent: "VN" },
      { code: "00001", name: "Xã", kind: "commune", parent: "52" },
    ];
    expect(problemsOf(reused)).toStrictEqual([]);
    expect(problemsOf([...reused.slice(0, 3), { ...reused[3], parent: "52@.." }])).toStrictEqual([
      "deadParent units 3 parent",
    ]);
  });

  it("each in generated territories too, and nothing else", () => {
    const name = "x";
    const planted = fc.constantFrom<readonly [string, ...object[]]>(
      ["unknownParent", { code: "99", name, kind: "province", parent: "98" }],
      [
        "deadParent",
        { code: "98", name, kind: "province", until: "2020-01-01" },
        { code: "00099", name, kind: "commune", parent: "98" },
      ],
      ["codeAliveTwice", { code: "01", since: "2026-01-01", name, kind: "province" }],
      ["overlapInUnit", { code: "VN", name, kind: "country" }],
      ["gapInUnit", { code: "99", name, kind: "province", from: "2020-01-01" }],
      ["parentNotAbove", { code: "99", name, kind: "province", parent: "01" }],
      ["cycle", { code: "99", name, kind: "province", parent: "99" }],
      ["tierNotInForce", { code: "999", name, kind: "town", parent: "01" }],
      ["unknownKind", { code: "99", name, kind: "state" }],
      ["codeOfOtherTier", { code: "999", name, kind: "ward" }],
    );
    fc.assert(
      fc.property(unitRows, planted, fc.nat(), (units, [code, ...rows], at) => {
        const place = at % (units.length + 1);
        const found = problemsOf([...units.slice(0, place), ...rows, ...units.slice(place)]);
        expect(new Set(found.map((problem) => problem.split(" ")[0]))).toStrictEqual(new Set([code]));
      }),
    );
  });

  it("but not in what lies in a code that means two units on one day", () => {
    const rows = [
      { ...country, until: "2030-01-01" },
      { ...country, since: "2020-01-01", until: "2025-01-01" },
      { ...province, since: "2026-01-01", until: "2028-01-01" },
    ];
    expect(problemsOf(rows)).toStrictEqual(["codeAliveTwice units 1"]);
  });

  it("but not in the other rows of a code that has a wrong one", () => {
    const rows = [{ ...country, until: "2020-02-30" }, { ...country, from: "2020-02-29" }, province];
    expect(problemsOf(rows)).toStrictEqual(["date.noSuchDay units 0 until"]);
  });

  it("but not in what only speaks of a wrong row", () => {
    expect(problemsOf([country, { ...province, kind: "tỉnh" }, district, commune])).toStrictEqual([
      "unknownKind units 1 kind",
    ]);
  });
});

describe("many bad rows", () => {
  const rows = 200_000;

  it("stay small, and their number is told", () => {
    const bad = Array.from({ length: rows }, (_, place) => ({
      code: `a${place}`,
      name: "x",
      kind: "province",
      parent: "none",
    }));
    const answer = safeCreateTerritory({ units: bad });
    const problems = answer.ok ? [] : answer.problems;
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.facts).toStrictEqual({ of: "territory.unknownParent", count: rows - 100 });
  });

  it("in one long cycle are found without recursion", () => {
    const bad = Array.from({ length: 50_000 }, (_, place) => ({
      code: `a${place}`,
      name: "x",
      kind: "province",
      parent: `a${(place + 1) % 50_000}`,
    }));
    const answer = safeCreateTerritory({ units: bad });
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code).slice(0, 2)).toStrictEqual([
      "territory.cycle",
      "territory.cycle",
    ]);
  });
});
