import { isValidOn, plainDate } from "antq/date";
import { BODIES } from "antq/movement";
import {
  bodiesIn,
  bodyAt,
  createTerritory,
  findBodies,
  PROVINCES,
  parseBodyId,
  parseUnitId,
  safeCreateTerritory,
  subordinatesOf,
  superiorsOf,
  type Territory,
  type TerritoryRecords,
  unitOf,
  unitsOf,
} from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyDomainErrors } from "../laws.ts";
import { countries } from "./countries.ts";
import { someDays } from "./territories.ts";

type Day = ReturnType<typeof plainDate>;

const until = "2025-07-01";
const units = [
  ...PROVINCES,
  { code: "106", name: "Tam Đường", kind: "ruralDistrict", parent: "12", until },
  { code: "611", name: "Ngọc Hồi", kind: "ruralDistrict", parent: "62", until },
  { code: "23395", name: "Pờ Y", kind: "commune", parent: "611", until },
] as const;
const [before, since] = [plainDate("2024-06-10"), plainDate("2025-07-01")];

const idsOf = (bodies: readonly { readonly id: string }[]) => bodies.map(({ id }) => id);

describe("the bodies of the five documents", () => {
  const territory = createTerritory({ units, bodies: BODIES });

  it("fit the units that they act in, each on all its days", () => {
    const known = unitsOf(territory).flatMap((unit) => bodiesIn(territory, unit, before));
    expect(known).toHaveLength(BODIES.length);
    for (const body of BODIES) expect(bodyAt(territory, body.id, before)).toStrictEqual(body);
  });

  it("stand in their units by sector", () => {
    const inSonLa = bodiesIn(territory, parseUnitId("14@.."), before);
    expect(idsOf(inSonLa)).toStrictEqual(idsOf(inSonLa).toSorted());
    expect(idsOf(inSonLa)).toStrictEqual(
      idsOf(BODIES)
        .filter((id) => unitOf(parseBodyId(id)) === parseUnitId("14@.."))
        .toSorted(),
    );
    expect(bodiesIn(territory, parseUnitId("106@.."), since)).toStrictEqual([]);
    expect(bodiesIn(territory, parseUnitId("99@.."), before)).toStrictEqual([]);
  });

  it("report upwards", () => {
    const ngocHoi = parseBodyId("police:611@..");
    expect(idsOf(superiorsOf(territory, ngocHoi, before))).toStrictEqual(["police:62@..", "police:VN@.."]);
    expect(superiorsOf(territory, ngocHoi, since)).toStrictEqual([]);
    const ministry = parseBodyId("police:VN@..");
    expect(idsOf(subordinatesOf(territory, ministry, before))).toStrictEqual([
      "police:14@..",
      "police:62@..",
    ]);
    expect(idsOf(subordinatesOf(territory, ministry, since))).toStrictEqual(["police:14@.."]);
    expect(superiorsOf(territory, ministry, before)).toStrictEqual([]);
  });

  it.each<[string, Day, readonly string[]]>([
    ["Công an tỉnh Sơn La", before, ["police:14@.."]],
    ["CÔNG AN TỈNH SƠN LA".normalize("NFD"), before, ["police:14@.."]],
    ["Police of Sơn La province", before, ["police:14@.."]],
    ["CAT", before, ["police:14@..", "police:62@.."]],
    ["cat", since, ["police:14@.."]],
    ["Tỉnh uỷ Lai Châu", before, ["party:12@.."]],
    ["UBND huyện", before, ["government:106@..", "government:611@.."]],
    ["UBND huyện", since, []],
    ["Ban Chỉ đạo tỉnh", before, ["steeringCommittee:14@.."]],
    ["", before, []],
    ["CAT".repeat(200), before, []],
  ])("are found by %j on %s", (text, day, expected) => {
    expect(idsOf(findBodies(territory, text, day).exact)).toStrictEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ["cong an tinh son la", ["police:14@.."]],
    ["Tỉnh ủy Lai Chau", ["party:12@.."]],
    ["Công an huyện Tam Dường", ["police:106@.."]],
    ["Sở Giáo dục", []],
    ["CA", []],
  ])("are suggested for %j", (text, expected) => {
    const { exact, suggestions } = findBodies(territory, text, before);
    expect([exact, idsOf(suggestions)]).toStrictEqual([[], expected]);
  });

  it("are suggested on their days only", () => {
    const suggested = (day: Day) => idsOf(findBodies(territory, "Công an huyện Tam Dường", day).suggestions);
    expect(suggested(plainDate("2025-02-28"))).toStrictEqual(["police:106@.."]);
    expect(suggested(plainDate("2025-03-01"))).toStrictEqual([]);
  });
});

describe("in every generated country", () => {
  it("a body stands in its unit, above those whose parent it is, on its days only", () =>
    fc.assert(
      fc.property(countries, someDays, (records, day) => {
        const territory = createTerritory(records);
        const all = unitsOf(territory).flatMap((unit) => bodiesIn(territory, unit, day));
        for (const one of all) {
          expect(bodyAt(territory, one.id, day)).toBe(one);
          expect(isValidOn(one.validity, day)).toBe(true);
          const above = superiorsOf(territory, one.id, day);
          expect(above[0]?.id ?? null).toBe(one.parent);
          expect(above.slice(1)).toStrictEqual(above[0] ? superiorsOf(territory, above[0].id, day) : []);
          const below = all.filter(({ parent }) => parent === one.id);
          expect(subordinatesOf(territory, one.id, day)).toStrictEqual(
            below.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
          );
          expect(findBodies(territory, one.name.vi, day).exact).toContain(one);
        }
      }),
    ));

  it("the order of the records changes nothing", () => {
    const shuffled = countries.chain((records) =>
      fc.tuple(fc.constant(records), shuffle(records.bodies ?? []), shuffle(records.units)),
    );
    fc.assert(
      fc.property(shuffled, someDays, ([records, bodies, otherUnits], day) => {
        const other = createTerritory({ units: otherUnits, bodies });
        expect(actingOn(other, day)).toStrictEqual(actingOn(createTerritory(records), day));
      }),
    );
  });

  it("what is wrong with a body is found, and nothing else", () => {
    const name = { vi: "Hội", en: "Union" };
    const planted = fc.constantFrom<readonly [string, ...object[]]>(
      ["unknownUnit", { id: "women:99@..", name }],
      ["bodyOutOfUnit", { id: "women:999@..", name, validity: { from: null, until: "2025-07-02" } }],
      ["bodyOutOfSector", { id: "police:999@..", name, validity: { from: null, until: "2025-07-01" } }],
      ["bodyTwice", { id: "women:VN@..", name }, { id: "women:VN@..", name, aliases: ["TW Hội"] }],
      ["unknownParentBody", { id: "women:VN@..", name, parent: "women:99@.." }],
      [
        "deadParentBody",
        { id: "women:VN@..", name, validity: { from: null, until: "2020-01-01" } },
        { id: "women:01@..", name, parent: "women:VN@..", validity: { from: null, until: "2020-01-02" } },
      ],
      [
        "parentBodyNotAbove",
        { id: "women:VN@..", name, parent: "women:999@..", validity: { from: null, until: "2020-01-01" } },
        { id: "women:999@..", name },
      ],
      [
        "bodyCycle",
        { id: "women:VN@..:one", name, parent: "women:VN@..:two" },
        { id: "women:VN@..:two", name, parent: "women:VN@..:one" },
      ],
      ["ownParent", { id: "women:VN@..", name, parent: "women:VN@.." }],
    );
    fc.assert(
      fc.property(countries, planted, fc.nat(), (records, [code, ...wrong], at) => {
        const bodies = records.bodies ?? [];
        const place = at % (bodies.length + 1);
        const district = { code: "999", name: "x", kind: "town", parent: "VN", until } as const;
        const found = problemsOf({
          units: [...records.units, district],
          bodies: [...bodies.slice(0, place), ...wrong, ...bodies.slice(place)],
        });
        expect(new Set(found.map((problem) => problem.split(" ")[0]))).toStrictEqual(new Set([code]));
      }),
    );
  });

  it("bodies change their parents, and the district police ends before its district", () => {
    const reached = fc.sample(countries, 200).map((records) => {
      const { bodies = [] } = records;
      const ids = idsOf(bodies);
      const recordsOf = (id: string) => bodies.filter((body) => body.id === id);
      return {
        newParent: ids.some((id) => new Set(recordsOf(id).map(({ parent }) => parent)).size > 1),
        newName: ids.some((id) => new Set(recordsOf(id).map(({ name }) => name.vi)).size > 1),
        earlyEnd: ids.some((id) => recordsOf(id).at(-1)?.validity?.until === "2025-03-01"),
        twoSectors: new Set(ids.map((id) => id.split(":")[0])).size > 1,
      };
    });
    for (const kind of ["newParent", "newName", "earlyEnd", "twoSectors"] as const) {
      expect([kind, reached.some((one) => one[kind])]).toStrictEqual([kind, true]);
      expect([kind, reached.every((one) => one[kind])]).toStrictEqual([kind, false]);
    }
  });
});

function shuffle<Value>(values: readonly Value[]): fc.Arbitrary<readonly Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}

function actingOn(territory: Territory, day: Day) {
  return unitsOf(territory).map((unit) => bodiesIn(territory, unit, day));
}

function problemsOf(records: TerritoryRecords | object): readonly string[] {
  const answer = safeCreateTerritory(records);
  return answer.ok
    ? []
    : answer.problems.map(({ code, path }) => [code.replace("territory.", ""), ...path].join(" "));
}

describe("a set of bodies", () => {
  const name = { vi: "Hội Phụ nữ", en: "Women's Union" };
  const province = { id: "women:62@..", name };
  const district = { id: "women:611@..", name, parent: province.id };

  it("takes an open side for that of the unit, or of the sector in its tier", () => {
    const bodies = [province, { id: "police:611@..", name }, { id: "women:51@2025-07-01", name }];
    const territory = createTerritory({ units, bodies });
    const validityOf = (id: string, day: Day) => bodyAt(territory, parseBodyId(id), day)?.validity;
    expect(validityOf("women:62@..", before)).toStrictEqual({ from: null, until });
    expect(validityOf("police:611@..", before)).toStrictEqual({ from: null, until: "2025-03-01" });
    expect(validityOf("women:51@2025-07-01", since)).toStrictEqual({ from: until, until: null });
  });

  it("lets a body change its name and parent, and rest between two lives", () => {
    const [turn, again] = ["2020-01-01", "2022-01-01"];
    const bodies = [
      province,
      { ...district, parent: null, validity: { from: null, until: turn } },
      { ...district, aliases: ["HPN"], validity: { from: again, until: null } },
    ];
    const territory = createTerritory({ units, bodies });
    const at = (day: Day) => bodyAt(territory, parseBodyId(district.id), day);
    expect(at(plainDate("2019-12-31"))?.parent).toBeNull();
    expect(at(plainDate("2021-06-01"))).toBeUndefined();
    expect([at(before)?.parent, at(before)?.aliases]).toStrictEqual([province.id, ["HPN"]]);
  });

  it("lets an office stand under the committee of its unit, and the border guard under the military", () => {
    const bodies = [
      { id: "party:62@..", name },
      { id: "party:62@..:office", name, parent: "party:62@.." },
      { id: "military:62@..", name },
      { id: "borderGuard:62@..", name, parent: "military:62@.." },
    ];
    expect(problemsOf({ units, bodies })).toStrictEqual([]);
  });

  it.each<[string, readonly unknown[], readonly string[]]>([
    ["a unit that is not there", [{ ...province, id: "women:99@.." }], ["unknownUnit 0 id"]],
    ["a code for a unit", [{ ...province, id: "women:62" }], ["notAUnitId 0 id unit"]],
    ["a record that is none", [null], ["record.notARecord 0"]],
    [
      "days after its unit",
      [{ ...province, validity: { from: null, until: "2025-07-02" } }],
      ["bodyOutOfUnit 0"],
    ],
    [
      "a start after its unit",
      [{ ...province, validity: { from: "2026-01-01", until: null } }],
      ["bodyOutOfUnit 0"],
    ],
    [
      "a start after its sector",
      [{ ...province, id: "police:611@..", validity: { from: "2025-03-01", until: null } }],
      ["bodyOutOfSector 0"],
    ],
    ["one body twice", [province, province], ["bodyTwice 1"]],
    [
      "a body within another of the same id",
      [
        { ...province, validity: { from: "2024-01-01", until: "2024-02-29" } },
        province,
        { ...province, validity: { from: "2025-01-01", until: "2025-02-01" } },
      ],
      ["bodyTwice 0", "bodyTwice 2"],
    ],
    ["an unknown parent", [district], ["unknownParentBody 0 parent"]],
    [
      "a parent that comes late",
      [{ ...province, validity: { from: "2000-01-01", until: null } }, district],
      ["deadParentBody 1 parent"],
    ],
    [
      "a parent of the same tier elsewhere",
      [district, { ...province, id: "women:106@..", parent: district.id }, province],
      ["parentBodyNotAbove 1 parent"],
    ],
    [
      "a parent below",
      [
        { ...province, parent: district.id },
        { id: district.id, name },
      ],
      ["parentBodyNotAbove 0 parent"],
    ],
    ["parents that lead back", [{ ...province, parent: district.id }, district], ["bodyCycle 0 parent"]],
    [
      "a wrong parent, which is not unknown",
      [{ ...province, aliases: "x" }, district],
      ["record.notAList 0 aliases"],
    ],
  ])("with %s is refused", (_, bodies, expected) => {
    expect(problemsOf({ units, bodies })).toStrictEqual(
      expected.map((problem) => problem.replace(" ", " bodies ")),
    );
  });

  it("answers a body once, however many of its names fit, and by the one that fits best", () => {
    const bodies = [
      { ...province, aliases: ["HỘI PHỤ NỮ", "Hội Phụ nữa", "Hội Phụ nữ tỉnh"] },
      { id: "farmers:62@..", name: { vi: "Hội Phụ nữaa", en: "Hội Nông dân" } },
    ];
    const territory = createTerritory({ units, bodies });
    const find = (text: string) => findBodies(territory, text, before);
    expect(idsOf(find("Hội Phụ nữ").exact)).toStrictEqual([province.id]);
    expect(idsOf(find("Hoi Phu nu").suggestions)).toStrictEqual([province.id]);
  });

  it("says nothing of a body under one that is told twice", () => {
    const bodies = [
      province,
      { ...province, validity: { from: "2020-01-01", until: "2022-01-01" } },
      { ...district, validity: { from: "2023-01-01", until: "2024-01-01" } },
    ];
    expect(problemsOf({ units, bodies })).toStrictEqual(["bodyTwice bodies 1"]);
  });

  it("says nothing of a body whose unit has a wrong row", () => {
    const wrong = units.map((unit) => (unit.code === "611" ? { ...unit, kind: "huyện" } : unit));
    const found = problemsOf({ units: wrong, bodies: [province, district] });
    expect(found.map((problem) => problem.split(" ")[0])).toStrictEqual(["unknownKind"]);
  });

  it("is answered with problems only, whatever is given", () => {
    onlyDomainErrors((input) => safeCreateTerritory({ units, bodies: input }));
    onlyDomainErrors((input) =>
      safeCreateTerritory({ units, bodies: [input, { ...province, parent: input }] }),
    );
  });

  it("gives out nothing that can be changed", () => {
    const territory = createTerritory({ units, bodies: [province, district] });
    const [one] = bodiesIn(territory, parseUnitId("62@.."), before);
    const id = parseBodyId(district.id);
    const lists = [
      bodiesIn(territory, parseUnitId("62@.."), before),
      superiorsOf(territory, id, before),
      subordinatesOf(territory, id, before),
      findBodies(territory, "x", before).suggestions,
      findBodies(territory, name.vi, before).exact,
    ];
    for (const part of [one, one?.validity, one?.aliases, one?.name, ...lists]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it("finds a long circle, and what is under one many times", () => {
    const length = 20_000;
    const circle = Array.from({ length }, (_, place) => ({
      id: `party:62@..:a${place}`,
      name,
      parent: `party:62@..:a${(place + 1) % length}`,
    }));
    expect(problemsOf({ units, bodies: circle })).toHaveLength(101);
    const below = circle.map(({ id }) => ({ id, name, parent: "party:62@.." }));
    const territory = createTerritory({ units, bodies: [{ id: "party:62@..", name }, ...below] });
    expect(subordinatesOf(territory, parseBodyId("party:62@.."), before)).toHaveLength(length);
  });
});
