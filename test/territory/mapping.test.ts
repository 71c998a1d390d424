import { plainDate } from "antq/date";
import {
  checkMapping,
  codeOf,
  counterpartsOf,
  createTerritory,
  lifeOf,
  type MappingRequest,
  PROVINCE_SUCCESSIONS,
  PROVINCES,
  parseUnitId,
  safeParseMapping,
  unitsOf,
} from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapsInTime } from "./maps-in-time.ts";

const on = plainDate("2025-07-01");
const columns = { from: "old", to: "new", share: "share", fromName: "oldName", toName: "newName" };
const request: MappingRequest = { on, columns, shares: { full: "whole", partial: "part" } };
const until = on;
const units = [
  ...PROVINCES,
  { code: "611", name: "Ngọc Hồi", kind: "ruralDistrict", parent: "62", until },
  { code: "23377", name: "Plei Kần", kind: "township", parent: "611", until },
  { code: "23395", name: "Pờ Y", kind: "commune", parent: "611", until },
  { code: "23401", name: "Sa Loong", kind: "commune", parent: "611", until },
  { code: "23377", since: on, name: "Bờ Y", kind: "commune", parent: "51" },
  { code: "23383", since: on, name: "Hòa Lạc", kind: "commune", parent: "51" },
  { code: "03394", name: "Sin Suối Hồ", kind: "commune", parent: "12" },
] as const;
const territory = createTerritory({ units, successions: PROVINCE_SUCCESSIONS });
const row = (from: string, to: string, share = "full", names: object = {}) => ({
  old: from,
  new: to,
  share,
  ...names,
});
const right: readonly object[] = [
  row("23377", "23377"),
  row("23395", "23377", "partial"),
  row("23395", "23383", "partial"),
  row("23401", "23383"),
  row("03394", "03394"),
];

function told(rows: readonly unknown[], form: MappingRequest = request) {
  const { problems, doubts, rejected } = checkMapping(territory, rows, form);
  const said = [...problems, ...doubts].map(({ code, path, facts }) => {
    const unit = path.length === 0 && "unit" in facts ? [facts.unit] : [];
    return [code.replace("territory.", ""), ...path, ...unit].join(" ");
  });
  return { said, rejected };
}

/** The right table with one row in the place of another, or more of them. */
const withRows = (place: number, ...others: readonly object[]) => right.toSpliced(place, 1, ...others);

describe("a mapping table", () => {
  it("that is right gives successions and counts; what stays the same gives none", () => {
    const report = checkMapping(territory, right, { ...request, legalBasis: "Nghị quyết 1677/NQ-UBTVQH15" });
    expect([report.problems, report.doubts, report.rejected]).toStrictEqual([[], [], []]);
    expect(report.successions.map(({ from, to, share }) => `${from} ${to} ${share}`)).toStrictEqual([
      "23377@.. 23377@2025-07-01 whole",
      "23395@.. 23377@2025-07-01 part",
      "23395@.. 23383@2025-07-01 part",
      "23401@.. 23383@2025-07-01 whole",
    ]);
    expect(new Set(report.successions.map(({ legalBasis }) => legalBasis))).toStrictEqual(
      new Set(["Nghị quyết 1677/NQ-UBTVQH15"]),
    );
    expect(report.counts).toStrictEqual([{ tier: "commune", whole: 2, divided: 1, unchanged: 1, made: 2 }]);
    const all = createTerritory({ units, successions: [...PROVINCE_SUCCESSIONS, ...report.successions] });
    const poY = counterpartsOf(all, parseUnitId("23395@.."), on);
    expect([poY.units.length, poY.lost]).toStrictEqual([2, []]);
  });

  it.each<[string, readonly unknown[], readonly string[], readonly number[]]>([
    [
      "an unknown former code",
      withRows(3, row("23402", "23383")),
      ["codeNotInUse 3 old", "formerLost 23401@.."],
      [3],
    ],
    ["an unknown new code", withRows(3, row("23401", "23384")), ["codeNotInUse 3 new"], [3]],
    ["a new code of a former unit", withRows(3, row("23401", "23395")), ["codeNotInUse 3 new"], [3]],
    ["the same twice", [...right, row("23401", "23383")], ["successionTwice 5"], [5]],
    ["the same twice in parts", [...right, row("23395", "23383", "partial")], ["successionTwice 5"], [5]],
    [
      "whole and part of it",
      [...right, row("23401", "23383", "partial")],
      ["wholeAndPart 3", "wholeAndPart 5"],
      [3, 5],
    ],
    ["whole, and elsewhere", [...right, row("23401", "23377")], ["wholeAndMore 3", "wholeAndMore 5"], [3, 5]],
    [
      "whole, and a part elsewhere",
      [...right, row("23401", "23377", "partial")],
      ["wholeAndMore 3", "wholeAndMore 5"],
      [3, 5],
    ],
    ["a part alone", right.toSpliced(2, 1), ["partAlone 1"], [1]],
    [
      "a part alone beside a wrong one",
      withRows(2, row("23395", "99999", "partial")),
      ["codeNotInUse 2 new"],
      [2],
    ],
    ["a former unit lost", right.toSpliced(3, 1), ["formerLost 23401@.."], []],
    [
      "a new unit without any former one",
      [row("23377", "23377"), row("23395", "23377"), row("23401", "23377")],
      ["newWithoutFormer 23383@2025-07-01"],
      [],
    ],
    ["a unit that lives on", withRows(4, row("03394", "23383")), ["formerLivesOn 4 old"], [4]],
    ["what takes in others and stays", [...right, row("23401", "03394")], ["beginsOnOtherDay 5 new"], [5]],
    ["a unit that lives on in part", withRows(4, row("03394", "03394", "partial")), ["partAlone 4"], [4]],
    [
      "codes whose zeros are gone",
      withRows(4, row("3394", "3394")),
      ["notAnOfficialCode 4 old", "notAnOfficialCode 4 new"],
      [4],
    ],
    [
      "an empty cell, and a word nobody knows",
      withRows(3, row("", "23383", "all")),
      ["notAUnitCode 3 old", "record.unknownWord 3 share", "formerLost 23401@.."],
      [3],
    ],
    [
      "what is no row",
      [...right, "23401"],
      ["notAUnitCode 5 old", "notAUnitCode 5 new", "record.unknownWord 5 share"],
      [5],
    ],
    [
      "another name",
      withRows(3, row("23401", "23383", "full", { oldName: "Xã Sa Lông" })),
      ["otherName 3 oldName"],
      [],
    ],
    [
      "another kind",
      withRows(3, row("23401", "23383", "full", { newName: "Phường Hòa Lạc" })),
      ["otherName 3 newName"],
      [],
    ],
  ])("with %s is told so", (_, rows, said, rejected) => {
    expect(told(rows)).toStrictEqual({ said, rejected });
  });

  it("without any row loses all units but those of which it is known already what became of them", () => {
    expect(told([])).toStrictEqual({
      said: [
        "formerLost 23377@..",
        "formerLost 23395@..",
        "formerLost 23401@..",
        "newWithoutFormer 23377@2025-07-01",
        "newWithoutFormer 23383@2025-07-01",
      ],
      rejected: [],
    });
    expect(safeParseMapping(territory, [], { ...request, on: plainDate("2024-07-01") }).ok).toBe(true);
  });

  it("gives no parts of a unit of which a row is wrong: they would pass for all of it", () => {
    const rows = [...right, row("23395", "23384", "partial")];
    const { rejected, successions } = checkMapping(territory, rows, request);
    expect([rejected, successions.map(({ from }) => from)]).toStrictEqual([[5], ["23377@..", "23401@.."]]);
    const known = createTerritory({ units, successions: [...PROVINCE_SUCCESSIONS, ...successions] });
    expect(counterpartsOf(known, parseUnitId("23395@.."), on).lost).toStrictEqual(["23395@.."]);
  });

  it("may spell names in any of the ways of official lists", () => {
    for (const newName of [
      "Xã Hoà Lạc",
      "xã Hòa  Lạc",
      "Hòa Lạc",
      "XÃ HÒA LẠC",
      "Xã Hòa Lạc".normalize("NFD"),
    ]) {
      expect(told(withRows(3, row("23401", "23383", "full", { newName }))).said).toStrictEqual([]);
    }
  });

  it("is doubted where a unit comes out in a province that its own did not become", () => {
    const far = { code: "30259", since: on, name: "Tân Phú Trung", kind: "commune", parent: "82" } as const;
    const all = createTerritory({ units: [...units, far], successions: PROVINCE_SUCCESSIONS });
    const { doubts, problems } = checkMapping(
      all,
      withRows(3, row("23401", "23383"), row("23395", "30259", "partial")),
      request,
    );
    expect(problems).toStrictEqual([]);
    expect(doubts.map(({ code, facts }) => [code, facts])).toStrictEqual([
      ["territory.otherParent", { from: "23395@..", to: "30259@2025-07-01", within: "51@2025-07-01" }],
    ]);
  });

  it("of provinces is right for the built-in ones, and gives their mergers", () => {
    const words = new Map(
      PROVINCE_SUCCESSIONS.map(({ from, to }) => [codeOf(parseUnitId(from)), to.slice(0, 2)]),
    );
    const kept = unitsOf(territory).filter(
      (unit) => lifeOf(territory, unit)?.until === null && /^\d\d@\.\.$/u.test(unit),
    );
    const rows = [
      ...[...words].map(([from, to]) => row(from, to)),
      ...kept.map((unit) => row(codeOf(unit), codeOf(unit))),
    ];
    const report = checkMapping(territory, rows, { ...request, legalBasis: "Nghị quyết 202/2025/QH15" });
    expect(report.counts).toStrictEqual([
      { tier: "province", whole: 52, divided: 0, unchanged: 11, made: 23 },
    ]);
    expect([report.problems, report.successions]).toStrictEqual([[], PROVINCE_SUCCESSIONS]);
  });

  it("is refused as a whole where a row is wrong, and takes anything at all", () => {
    expect(safeParseMapping(territory, right, request).ok).toBe(true);
    expect(safeParseMapping(territory, right.slice(1), request).ok).toBe(false);
    for (const input of [
      null,
      "rows",
      {},
      [null],
      [[]],
      [Symbol("row")],
      [{ old: {}, new: [], share: "__proto__" }],
    ]) {
      expect(safeParseMapping(territory, input, request).ok).toBe(false);
    }
  });

  it("has a legal basis for a row of its own", () => {
    const form = { ...request, columns: { ...columns, legalBasis: "basis" }, legalBasis: "chung" };
    const { successions } = checkMapping(
      territory,
      withRows(0, row("23377", "23377", "full", { basis: "riêng" })),
      form,
    );
    expect(successions.map(({ legalBasis }) => legalBasis)).toStrictEqual([
      "riêng",
      "chung",
      "chung",
      "chung",
    ]);
  });
});

/** The successions of the last reform of any maps, as a table; those whose rest is not told left out. */
const tables = mapsInTime
  .map(({ records }) => {
    const maps = createTerritory(records);
    const links = (records.successions ?? []).filter((link) => link.on === on);
    const mapped = (code: string) => row(code, code);
    const staying = unitsOf(maps).filter((unit) => {
      const life = lifeOf(maps, unit);
      return life?.until === null && (life.from === null || life.from < on);
    });
    const rows = [
      ...links.map(({ from, to, share }) =>
        row(codeOf(parseUnitId(from)), codeOf(parseUnitId(to)), share === "whole" ? "full" : "partial"),
      ),
      ...staying.map((unit) => mapped(codeOf(unit))),
    ];
    return { maps, records, links, rows };
  })
  .filter(({ rows }) => rows.length > 0);
const goodTables = tables.filter(({ maps, rows }) => safeParseMapping(maps, rows, request).ok);

describe("the mapping of any maps", () => {
  it("gives back the successions that it was made of", () =>
    fc.assert(
      fc.property(goodTables, ({ maps, links, rows }) => {
        const { successions } = checkMapping(maps, rows, request);
        expect(successions.map(({ legalBasis: _, ...link }) => link)).toStrictEqual(links);
      }),
    ));

  it("accounts for each former unit and each new one, where it is right", () =>
    fc.assert(
      fc.property(goodTables, ({ maps, records, rows }) => {
        const { successions, counts } = checkMapping(maps, rows, request);
        const checked = createTerritory({ units: records.units, successions });
        const [before, after] = [plainDate("2025-06-30"), on];
        const ending = unitsOf(checked).filter((unit) => lifeOf(checked, unit)?.until === on);
        const beginning = unitsOf(checked).filter((unit) => lifeOf(checked, unit)?.from === on);
        const found = (unit: (typeof ending)[number], day: typeof on) => counterpartsOf(checked, unit, day);
        for (const unit of ending) expect(found(unit, after).lost).toStrictEqual([]);
        for (const unit of beginning) expect(found(unit, before).units).not.toHaveLength(0);
        const whole = ending.filter((unit) => found(unit, after).units[0]?.share === "whole");
        expect(counts.map((it) => [it.whole, it.divided, it.made])).toStrictEqual([
          [whole.length, ending.length - whole.length, beginning.length],
        ]);
      }),
    ));

  it("is refused with any change row left out, or any row told twice", () =>
    fc.assert(
      fc.property(goodTables, fc.nat(), ({ maps, links, rows }, number) => {
        const place = number % rows.length;
        const twice = checkMapping(maps, [...rows, ...rows.slice(place, place + 1)], request);
        expect(twice.rejected).toStrictEqual([rows.length]);
        const link = links[place];
        const isNeeded = link !== undefined && links.filter(({ from }) => from === link.from).length < 3;
        if (isNeeded)
          expect(checkMapping(maps, rows.toSpliced(place, 1), request).problems).not.toHaveLength(0);
      }),
    ));
});
