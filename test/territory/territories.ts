import { plainDate } from "antq/date";
import { type Hierarchy, hierarchyAt, type Territory, type UnitRecord } from "antq/territory";
import fc from "fast-check";

const REFORM = "2025-07-01";

/** Days around all that changes in the generated territories, before and after. */
export const someDays = fc.constantFrom(
  plainDate("1000-01-01"),
  plainDate("2019-12-31"),
  plainDate("2020-01-01"),
  plainDate("2023-12-31"),
  plainDate("2024-01-01"),
  plainDate("2025-06-30"),
  plainDate("2025-07-01"),
  plainDate("2025-12-31"),
  plainDate("2026-01-01"),
  plainDate("9999-12-31"),
);

type Life = "before" | "after" | "both" | "throughout";

const lives: fc.Arbitrary<Life> = fc.constantFrom("before", "after", "both", "throughout");

/** Provinces that last, or whose code is borne by another one after the reform. */
const provinces = fc.array(fc.constantFrom<Life>("both", "throughout"), { minLength: 1, maxLength: 3 });
/** Districts, some of which move to another province, or begin late. */
const districts = fc.array(
  fc.record({ in: fc.nat(9), moved: fc.boolean(), movedTo: fc.nat(9), late: fc.boolean() }),
  { maxLength: 4 },
);
const communes = fc.array(
  fc.record({ life: lives, in: fc.nat(9), inDistrict: fc.boolean(), renamed: fc.boolean() }),
  { maxLength: 6 },
);
const villages = fc.array(fc.record({ in: fc.nat(9), byId: fc.boolean() }), { maxLength: 6 });

interface Plan {
  readonly provinces: readonly Life[];
  readonly districts: readonly {
    readonly in: number;
    readonly moved: boolean;
    readonly movedTo: number;
    readonly late: boolean;
  }[];
  readonly communes: readonly {
    readonly life: Life;
    readonly in: number;
    readonly inDistrict: boolean;
    readonly renamed: boolean;
  }[];
  readonly villages: readonly { readonly in: number; readonly byId: boolean }[];
}

/** The rows of valid territories: codes that change hands, units that move, are renamed, and outlive their parents. */
export const unitRows: fc.Arbitrary<readonly UnitRecord[]> = fc
  .record({ provinces, districts, communes, villages })
  .map((plan) => [
    { code: "VN", name: "Việt Nam", kind: "country" },
    ...provinceRows(plan),
    ...districtRows(plan),
    ...communeRows(plan),
    ...villageRows(plan),
  ]);

function provinceRows(plan: Plan): readonly UnitRecord[] {
  return plan.provinces.flatMap((life, place): readonly UnitRecord[] => {
    const row = { code: `0${place + 1}`, kind: "province", parent: "VN" } as const;
    if (life === "throughout") return [{ ...row, name: `Tỉnh ${place}` }];
    return [
      { ...row, name: `Cũ ${place}`, until: REFORM },
      { ...row, name: `Mới ${place}`, since: REFORM, until: "" },
    ];
  });
}

function districtRows(plan: Plan): readonly UnitRecord[] {
  return plan.districts.flatMap(({ in: inside, moved, movedTo, late }, place): readonly UnitRecord[] => {
    const since = late ? "2020-01-01" : null;
    const row = { code: `10${place}`, since, name: `Huyện ${place}`, kind: "ruralDistrict" } as const;
    const parent = provinceCode(plan, inside);
    if (!moved) return [{ ...row, parent, until: REFORM }];
    const moveDay = "2024-01-01";
    return [
      { ...row, parent, until: moveDay },
      { ...row, kind: "town", parent: provinceCode(plan, movedTo), from: moveDay, until: REFORM },
    ];
  });
}

function communeRows(plan: Plan): readonly UnitRecord[] {
  return plan.communes.flatMap(({ life, in: inside, inDistrict, renamed }, place): readonly UnitRecord[] => {
    const row = { code: `0010${place}`, kind: "commune", parent: provinceCode(plan, inside) } as const;
    const district = inDistrict ? plan.districts[inside % Math.max(1, plan.districts.length)] : undefined;
    const parent = district === undefined ? row.parent : `10${plan.districts.indexOf(district)}`;
    const since = district?.late ? "2020-01-01" : "";
    const before = { ...row, name: `Xã ${place}`, since, parent, until: REFORM };
    const after = { ...row, name: `Xã ${place}`, since: REFORM };
    const changed: readonly UnitRecord[] = renamed
      ? [
          { ...after, until: "2026-01-01" },
          { ...after, name: `Phường ${place}`, kind: "ward", from: "2026-01-01" },
        ]
      : [after];
    if (life === "throughout") return [{ ...row, name: `Xã ${place}` }];
    return [...(life === "after" ? [] : [before]), ...(life === "before" ? [] : changed)];
  });
}

function villageRows(plan: Plan): readonly UnitRecord[] {
  return plan.villages.flatMap(({ in: inside, byId }, place): readonly UnitRecord[] => {
    const number = inside % Math.max(1, plan.communes.length);
    const commune = plan.communes[number];
    const code = `0010${number}`;
    if (commune === undefined || commune.life === "before") return [];
    const since = commune.life === "throughout" && byId ? ".." : REFORM;
    const parent = byId ? `${code}@${commune.life === "throughout" ? ".." : REFORM}` : code;
    const row = { code: `${code}-${place}`, name: `Thôn ${place}`, kind: "thonVillage", parent } as const;
    return [since === ".." ? row : { ...row, since }];
  });
}

function provinceCode(plan: Plan, number: number): string {
  return `0${(number % plan.provinces.length) + 1}`;
}

/** All that a hierarchy says, as plain data. */
export function contentOf(hierarchy: Hierarchy) {
  return hierarchy.units.map((unit, place) => ({
    unit,
    facts: hierarchy.factsOf(unit),
    path: hierarchy.pathName(unit),
    end: hierarchy.endOf(place),
  }));
}

/** All that a territory says of its units on some days. */
export function historyOf(territory: Territory, days: readonly ReturnType<typeof plainDate>[]) {
  return days.map((day) => contentOf(hierarchyAt(territory, day)));
}
