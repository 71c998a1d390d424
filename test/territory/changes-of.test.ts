import { plainDate } from "antq/date";
import {
  changesOf,
  counterpartsOf,
  createTerritory,
  lifeOf,
  parseUnitId,
  TIERS,
  unitsOf,
} from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapsInTime } from "./maps-in-time.ts";

const on = "2025-07-01";
const law = "Nghị quyết 1670/NQ-UBTVQH15";
const row = (code: string, name: string, days: object, kind = "commune" as const) => ({
  code,
  name,
  kind,
  ...days,
});
const before = { parent: "106", until: on };
const since = { since: on, parent: "12" };
const territory = createTerritory({
  units: [
    { code: "12", name: "Lai Châu", kind: "province" },
    { code: "105", name: "Lai Châu", kind: "provincialCity", parent: "12", until: on },
    { code: "106", name: "Tam Đường", kind: "ruralDistrict", parent: "12", until: on },
    row("03403", "Sùng Phài", { parent: "106", until: "2020-01-01" }),
    row("03403", "Sùng Phài", { parent: "105", from: "2020-01-01", until: on, source: "một nghị quyết" }),
    row("03424", "Bản Bo", before),
    row("03427", "Nà Tăm", before),
    row("03424", "Bản Bo", since),
    row("03430", "Khun Há", before),
    row("03431", "Khun Há Mới", since),
    row("03440", "Chia", before),
    row("03440", "Chia Một", since),
    row("03441", "Chia Hai", since),
    row("03450", "Mảnh", before),
    row("03451", "Mảnh Hai", before),
    row("03450", "Mảnh Một", since),
    row("03451", "Mảnh Hai", since),
    row("03460", "Như Cũ", { ...before, parent: "12" }),
    row("03460", "Như Cũ", since),
  ],
  successions: [
    ["03424", "03424", "whole"],
    ["03427", "03424", "whole"],
    ["03430", "03431", "whole"],
    ["03440", "03440", "part"],
    ["03440", "03441", "part"],
    ["03450", "03450", "part"],
    ["03450", "03451", "part"],
    ["03451", "03451", "whole"],
    ["03460", "03460", "whole"],
  ].map(([from, to, share]) => ({
    from: `${from}@..`,
    to: `${to}@${on}`,
    on,
    share: share === "whole" ? "whole" : "part",
    legalBasis: law,
  })),
});
const changes = (id: string) =>
  changesOf(territory, parseUnitId(id)).map(({ on, change, from, to, before, after, legalBasis }) =>
    [on, change, [from, to].map((ids) => ids.join("+")).join(" > "), before, after, legalBasis].join(" | "),
  );
const none = " |  |  | ";

describe("the changes of a unit", () => {
  it.each([
    ["a merger, from a former unit", "03427@..", [`merge | 03424@..+03427@.. > 03424@${on}${none}${law}`]],
    ["a merger, from the new unit", `03424@${on}`, [`merge | 03424@..+03427@.. > 03424@${on}${none}${law}`]],
    [
      "a new code, with another name and parent",
      "03430@..",
      [
        `newCode | 03430@.. > 03431@${on} | 03430 | 03431 | ${law}`,
        `rename | 03430@.. > 03431@${on} | Khun Há | Khun Há Mới | ${law}`,
        `newParent | 03430@.. > 03431@${on} | 106@.. | 12@.. | ${law}`,
      ],
    ],
    ["a split", "03440@..", [`split | 03440@.. > 03440@${on}+03441@${on}${none}${law}`]],
    ["pieces, from a former unit", "03450@..", [`regroup | 03450@.. > 03450@${on}+03451@${on}${none}${law}`]],
    ["pieces, from a new unit", `03450@${on}`, [`regroup | 03450@.. > 03450@${on}${none}${law}`]],
    [
      "pieces, from a neighbour that took one in",
      `03451@${on}`,
      [`regroup | 03450@..+03451@.. > 03451@${on}${none}${law}`],
    ],
    ["a new id for what stayed as it was", "03460@..", []],
    ["the end of a tier", "106@..", [`tierEnds | 106@.. >  |  |  | ${TIERS.district.source}`]],
    ["a unit that stays", "12@..", []],
    ["a unit that is not there", "99999@..", []],
  ])("tell %s", (_, id, expected) => {
    expect(changes(id)).toStrictEqual(expected.map((line) => `${on} | ${line}`));
  });

  it("tell a change of parent, and an end of which nothing more is known, in the order of the days", () => {
    expect(changes("03403@..")).toStrictEqual([
      "2020-01-01 | newParent | 03403@.. > 03403@.. | 106@.. | 105@.. | một nghị quyết",
      `${on} | ends | 03403@.. >  |  |  | `,
    ]);
  });
});

describe("the changes of the units of any maps", () => {
  it("are told alike by each unit that is in them, and stand in the order of their days", () =>
    fc.assert(
      fc.property(mapsInTime, ({ records }) => {
        const maps = createTerritory(records);
        for (const unit of unitsOf(maps)) {
          const told = changesOf(maps, unit);
          expect(told.map((it) => it.on)).toStrictEqual(told.map((it) => it.on).sort());
          for (const one of told) {
            const { change, from, to } = one;
            expect([...from, ...to]).toContain(unit);
            if (!["merge", "split"].includes(change)) continue;
            for (const other of [...from, ...to]) {
              expect(changesOf(maps, other).map((it) => JSON.stringify(it))).toContain(JSON.stringify(one));
            }
          }
        }
      }),
    ));

  it("end with nobody exactly where the unit has no counterpart the day after", () =>
    fc.assert(
      fc.property(mapsInTime, ({ records }) => {
        const maps = createTerritory(records);
        for (const unit of unitsOf(maps)) {
          const until = lifeOf(maps, unit)?.until;
          const last = changesOf(maps, unit).at(-1);
          const isGone =
            until != null && counterpartsOf(maps, unit, plainDate("2100-01-01")).units.length === 0;
          if (last?.change === "ends") expect(isGone).toBe(true);
        }
      }),
    ));
});
