import { plainDate } from "antq/date";
import {
  createTerritory,
  designationsOn,
  parseUnitId,
  predecessorsOf,
  safeCreateTerritory,
  successorsOf,
  unitsOf,
} from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const on = "2025-07-01";
const units = [
  { code: "23395", name: "Pờ Y", kind: "commune", until: on },
  { code: "23377", name: "Plei Kần", kind: "township", until: on },
  { code: "23377", since: on, name: "Bờ Y", kind: "commune" },
  { code: "23378", since: on, name: "Khác", kind: "commune" },
] as const;
const merger = { from: "23395@..", to: "23377@2025-07-01", on, share: "whole" } as const;

function problemsOf(rest: object): readonly string[] {
  const answer = safeCreateTerritory({ units, ...rest });
  return answer.ok
    ? []
    : answer.problems.map(({ code, path }) => [code.replace("territory.", ""), ...path].join(" "));
}

describe("successions", () => {
  it("are answered from the former unit, sorted", () => {
    const parts = [
      { ...merger, to: "23378@2025-07-01", share: "part" },
      { ...merger, share: "part", legalBasis: "Nghị quyết 1677/NQ-UBTVQH15" },
    ] as const;
    const territory = createTerritory({ units, successions: parts });
    expect(
      successorsOf(territory, parseUnitId("23395@..")).map(({ to, legalBasis }) => [to, legalBasis]),
    ).toStrictEqual([
      ["23377@2025-07-01", "Nghị quyết 1677/NQ-UBTVQH15"],
      ["23378@2025-07-01", null],
    ]);
  });

  it("are the caller's own lists, which change nothing and cannot be changed", () => {
    const territory = createTerritory({ units, successions: [merger] });
    const [former, next] = [parseUnitId(merger.from), parseUnitId(merger.to)];
    for (const list of [successorsOf(territory, former), predecessorsOf(territory, next)]) {
      expect(list).toStrictEqual([{ ...merger, legalBasis: null }]);
      expect([Object.isFrozen(list), Object.isFrozen(list[0])]).toStrictEqual([true, true]);
    }
    expect([successorsOf(territory, next), predecessorsOf(territory, former)]).toStrictEqual([[], []]);
  });

  it.each<[string, readonly object[], readonly string[]]>([
    ["a unit that is not there", [{ ...merger, from: "99999@.." }], ["unknownUnit 0 from"]],
    ["a new unit that is not there", [{ ...merger, to: "99999@.." }], ["unknownUnit 0 to"]],
    ["a later day", [{ ...merger, on: "2025-07-02" }], ["endsOnOtherDay 0", "beginsOnOtherDay 0"]],
    ["an earlier day", [{ ...merger, on: "2025-06-30" }], ["formerLivesOn 0", "successorNotAlive 0"]],
    ["a former unit that lives on", [{ ...merger, from: "23378@2025-07-01" }], ["formerLivesOn 0"]],
    ["a new unit that is gone", [{ ...merger, to: "23377@.." }], ["successorNotAlive 0"]],
    ["a unit that goes into itself", [{ ...merger, to: merger.from }], ["successionCycle 0"]],
    [
      "a circle, of which one link has the right days",
      [
        merger,
        { ...merger, from: merger.to, to: "23377@.." },
        { ...merger, from: "23377@..", to: merger.from },
      ],
      ["successionCycle 1", "successionCycle 2"],
    ],
    ["one said twice", [merger, merger], ["successionTwice 1"]],
    ["a whole and more", [merger, { ...merger, to: "23378@2025-07-01", share: "part" }], ["wholeAndMore 1"]],
    [
      "a part and all",
      [
        { ...merger, share: "part" },
        { ...merger, to: "23378@2025-07-01" },
      ],
      ["wholeAndMore 1"],
    ],
    ["an unknown share", [{ ...merger, share: "full" }], ["record.unknownWord 0 share"]],
    ["a code for a unit", [{ ...merger, from: "23395" }], ["notAUnitId 0 from"]],
  ])("with %s are refused", (_, successions, expected) => {
    expect(problemsOf({ successions })).toStrictEqual(
      expected.map((problem) => problem.replace(" ", " successions ")),
    );
  });
});

describe("the order of the records", () => {
  const unit = "23395@..";
  const designations = ["2019", "2020", "2021", "2022"].flatMap((year) =>
    (["keyArea", "drugFree"] as const).map((designation) => ({
      unit,
      designation,
      from: `${year}-01-01`,
      until: `${year}-12-31`,
    })),
  );
  const successions = [
    { ...merger, share: "part" },
    { ...merger, share: "part", to: "23378@2025-07-01" },
    { ...merger, from: "23377@.." },
  ] as const;
  const shuffled = fc.tuple(shuffle(successions), shuffle(designations));

  it("changes nothing", () =>
    fc.assert(
      fc.property(shuffled, ([links, facts]) => {
        const [territory, other] = [
          createTerritory({ units, successions, designations }),
          createTerritory({ units, successions: links, designations: facts }),
        ];
        for (const one of unitsOf(territory)) {
          expect(successorsOf(other, one)).toStrictEqual(successorsOf(territory, one));
          expect(predecessorsOf(other, one)).toStrictEqual(predecessorsOf(territory, one));
          for (const day of [plainDate("2018-12-31"), plainDate("2020-06-01"), plainDate("2021-12-31")]) {
            expect(designationsOn(other, one, day)).toStrictEqual(designationsOn(territory, one, day));
          }
        }
      }),
    ));
});

function shuffle<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}

describe("designations", () => {
  const unit = "23395@..";
  const drugFree = { unit, designation: "drugFree" } as const;

  it("hold on their days, by default on those of their unit", () => {
    const designations = [
      { ...drugFree, from: "2024-01-01", document: "46/QĐ-UBND" },
      { unit, designation: "exemplary", until: "2024-01-01" },
      { unit, designation: "keyArea" },
    ] as const;
    const territory = createTerritory({ units, designations });
    const namesOn = (day: ReturnType<typeof plainDate>) =>
      designationsOn(territory, parseUnitId(unit), day).map(({ designation }) => designation);
    expect(namesOn(plainDate("2023-12-31"))).toStrictEqual(["exemplary", "keyArea"]);
    expect(namesOn(plainDate("2024-01-01"))).toStrictEqual(["drugFree", "keyArea"]);
    expect(namesOn(plainDate("2025-07-01"))).toStrictEqual([]);
  });

  it.each<[string, readonly object[], readonly string[]]>([
    ["a unit that is not there", [{ ...drugFree, unit: "99999@.." }], ["unknownUnit 0 unit"]],
    ["a code for a unit", [{ ...drugFree, unit: "23395" }], ["notAUnitId 0 unit"]],
    ["an unknown word", [{ ...drugFree, designation: "safe" }], ["record.unknownWord 0 designation"]],
    ["days after the unit", [{ ...drugFree, until: "2025-07-02" }], ["designationOutOfLife 0"]],
    ["a start after the unit", [{ ...drugFree, from: "2026-01-01" }], ["designationOutOfLife 0"]],
    [
      "reversed days",
      [{ ...drugFree, from: "2024-01-01", until: "2023-01-01" }],
      ["date.reversedValidity 0"],
    ],
    ["the same twice", [{ ...drugFree, from: "2024-01-01" }, drugFree], ["designationTwice 0"]],
    [
      "one within another, and one more",
      [
        { ...drugFree, from: "2024-02-29", until: "2024-03-01" },
        { ...drugFree, from: "2025-01-01", until: "2025-02-01" },
        { ...drugFree, until: "2025-06-01" },
      ],
      ["designationTwice 0", "designationTwice 1"],
    ],
  ])("with %s are refused", (_, designations, expected) => {
    expect(problemsOf({ designations })).toStrictEqual(
      expected.map((problem) => problem.replace(" ", " designations ")),
    );
  });
});
