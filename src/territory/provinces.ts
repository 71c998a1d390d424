import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { SuccessionRecord } from "./succession.ts";
import type { UnitRecord } from "./unit-record.ts";

/** Code, name without the word of its kind, and kind. */
type Province = readonly [code: string, name: string, kind: "province" | "centralCity"];

interface Merger {
  readonly code: string;
  readonly name: string;
  readonly kind: "province" | "centralCity";
  readonly from: readonly Province[];
}

const REFORM = "2025-07-01";
const MERGERS_BY = "Nghị quyết 202/2025/QH15";
const NEW_LIST = "Quyết định 19/2025/QĐ-TTg";
const OLD_LIST = "list of units of 01/3/2025";
const HUE_BY = "Nghị quyết 175/2024/QH15";
const DONG_NAI = "75";
const DONG_NAI_BY = "Nghị quyết 30/2026/QH16";

/** Those that were not merged and kept their codes; Huế, which was not either, has rows of its own. */
const UNCHANGED: readonly Province[] = [
  ["01", "Hà Nội", "centralCity"],
  ["04", "Cao Bằng", "province"],
  ["11", "Điện Biên", "province"],
  ["12", "Lai Châu", "province"],
  ["14", "Sơn La", "province"],
  ["20", "Lạng Sơn", "province"],
  ["22", "Quảng Ninh", "province"],
  ["38", "Thanh Hóa", "province"],
  ["40", "Nghệ An", "province"],
  ["42", "Hà Tĩnh", "province"],
];

/** Those that were made of others on 01/7/2025, with the codes and names of these. */
const MERGERS: readonly Merger[] = [
  {
    code: "08",
    name: "Tuyên Quang",
    kind: "province",
    from: [
      ["02", "Hà Giang", "province"],
      ["08", "Tuyên Quang", "province"],
    ],
  },
  {
    code: "15",
    name: "Lào Cai",
    kind: "province",
    from: [
      ["10", "Lào Cai", "province"],
      ["15", "Yên Bái", "province"],
    ],
  },
  {
    code: "19",
    name: "Thái Nguyên",
    kind: "province",
    from: [
      ["06", "Bắc Kạn", "province"],
      ["19", "Thái Nguyên", "province"],
    ],
  },
  {
    code: "24",
    name: "Bắc Ninh",
    kind: "province",
    from: [
      ["24", "Bắc Giang", "province"],
      ["27", "Bắc Ninh", "province"],
    ],
  },
  {
    code: "25",
    name: "Phú Thọ",
    kind: "province",
    from: [
      ["17", "Hòa Bình", "province"],
      ["25", "Phú Thọ", "province"],
      ["26", "Vĩnh Phúc", "province"],
    ],
  },
  {
    code: "31",
    name: "Hải Phòng",
    kind: "centralCity",
    from: [
      ["30", "Hải Dương", "province"],
      ["31", "Hải Phòng", "centralCity"],
    ],
  },
  {
    code: "33",
    name: "Hưng Yên",
    kind: "province",
    from: [
      ["33", "Hưng Yên", "province"],
      ["34", "Thái Bình", "province"],
    ],
  },
  {
    code: "37",
    name: "Ninh Bình",
    kind: "province",
    from: [
      ["35", "Hà Nam", "province"],
      ["36", "Nam Định", "province"],
      ["37", "Ninh Bình", "province"],
    ],
  },
  {
    code: "44",
    name: "Quảng Trị",
    kind: "province",
    from: [
      ["44", "Quảng Bình", "province"],
      ["45", "Quảng Trị", "province"],
    ],
  },
  {
    code: "48",
    name: "Đà Nẵng",
    kind: "centralCity",
    from: [
      ["48", "Đà Nẵng", "centralCity"],
      ["49", "Quảng Nam", "province"],
    ],
  },
  {
    code: "51",
    name: "Quảng Ngãi",
    kind: "province",
    from: [
      ["51", "Quảng Ngãi", "province"],
      ["62", "Kon Tum", "province"],
    ],
  },
  {
    code: "52",
    name: "Gia Lai",
    kind: "province",
    from: [
      ["52", "Bình Định", "province"],
      ["64", "Gia Lai", "province"],
    ],
  },
  {
    code: "56",
    name: "Khánh Hòa",
    kind: "province",
    from: [
      ["56", "Khánh Hòa", "province"],
      ["58", "Ninh Thuận", "province"],
    ],
  },
  {
    code: "66",
    name: "Đắk Lắk",
    kind: "province",
    from: [
      ["54", "Phú Yên", "province"],
      ["66", "Đắk Lắk", "province"],
    ],
  },
  {
    code: "68",
    name: "Lâm Đồng",
    kind: "province",
    from: [
      ["60", "Bình Thuận", "province"],
      ["67", "Đắk Nông", "province"],
      ["68", "Lâm Đồng", "province"],
    ],
  },
  {
    code: "75",
    name: "Đồng Nai",
    kind: "province",
    from: [
      ["70", "Bình Phước", "province"],
      ["75", "Đồng Nai", "province"],
    ],
  },
  {
    code: "79",
    name: "Hồ Chí Minh",
    kind: "centralCity",
    from: [
      ["74", "Bình Dương", "province"],
      ["77", "Bà Rịa - Vũng Tàu", "province"],
      ["79", "Hồ Chí Minh", "centralCity"],
    ],
  },
  {
    code: "80",
    name: "Tây Ninh",
    kind: "province",
    from: [
      ["72", "Tây Ninh", "province"],
      ["80", "Long An", "province"],
    ],
  },
  {
    code: "82",
    name: "Đồng Tháp",
    kind: "province",
    from: [
      ["82", "Tiền Giang", "province"],
      ["87", "Đồng Tháp", "province"],
    ],
  },
  {
    code: "86",
    name: "Vĩnh Long",
    kind: "province",
    from: [
      ["83", "Bến Tre", "province"],
      ["84", "Trà Vinh", "province"],
      ["86", "Vĩnh Long", "province"],
    ],
  },
  {
    code: "91",
    name: "An Giang",
    kind: "province",
    from: [
      ["89", "An Giang", "province"],
      ["91", "Kiên Giang", "province"],
    ],
  },
  {
    code: "92",
    name: "Cần Thơ",
    kind: "centralCity",
    from: [
      ["92", "Cần Thơ", "centralCity"],
      ["93", "Hậu Giang", "province"],
      ["94", "Sóc Trăng", "province"],
    ],
  },
  {
    code: "96",
    name: "Cà Mau",
    kind: "province",
    from: [
      ["95", "Bạc Liêu", "province"],
      ["96", "Cà Mau", "province"],
    ],
  },
];

const TOP: UnitRecord = { code: "VN", name: "Việt Nam", kind: "country", source: "Luật 72/2025/QH15" };

/**
 * The country, `VN@..`, its 63 provinces until 30/6/2025 and its 34 since, as rows for `createTerritory`. A province that
 * was not merged on 01/7/2025 and kept its code is one unit before and after: `12@..` Lai Châu. Every merged one is a new
 * unit, also where name and code stayed, since its territory did not: `51@..` and `51@2025-07-01` Quảng Ngãi. A code may
 * have changed hands (`52`: Bình Định, then Gia Lai) and a name its code (Gia Lai: `64`, then `52`).
 *
 * Two provinces became centrally run cities while they stayed the same unit: Thừa Thiên Huế as Huế on 01/01/2025, and
 * Đồng Nai on 30/4/2026. Starts are open: changes of provinces before 2025 are not recorded here.
 *
 * Sources: the list of units of 01/3/2025 (former codes); Nghị quyết 202/2025/QH15 (mergers); Quyết định 19/2025/QĐ-TTg
 * (codes since 01/7/2025); Nghị quyết 175/2024/QH15 (Huế); Nghị quyết 30/2026/QH16 (Đồng Nai). Each row has its own.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { createTerritory, hierarchyAt, PROVINCES, parseUnitId } from "antq/territory";
 * const territory = createTerritory({ units: PROVINCES });
 * const newYear = hierarchyAt(territory, plainDate("2025-01-01"));
 * newYear.pathName(parseUnitId("46@..")) //=> "thành phố Huế"
 * newYear.pathName(parseUnitId("52@..")) //=> "tỉnh Bình Định"
 */
export const PROVINCES: readonly UnitRecord[] = /* @__PURE__ */ deepFreeze(provinceRows());

/**
 * Which former provinces made up which new ones on 01/7/2025, all of them whole, as records for `createTerritory`.
 *
 * Source: Nghị quyết 202/2025/QH15.
 *
 * @example
 * import { PROVINCE_SUCCESSIONS } from "antq/territory";
 * const intoDakLak = PROVINCE_SUCCESSIONS.filter(({ to }) => to === "66@2025-07-01");
 * intoDakLak.map(({ from }) => from) //=> ["54@..", "66@.."]
 */
export const PROVINCE_SUCCESSIONS: readonly SuccessionRecord[] = /* @__PURE__ */ deepFreeze(
  provinceSuccessions(),
);

function provinceRows(): readonly UnitRecord[] {
  const unchanged = UNCHANGED.map(rowOf);
  const former = MERGERS.flatMap(({ from }) =>
    from.map((province) => ({ ...rowOf(province), until: REFORM })),
  );
  const merged = MERGERS.map(({ code, name, kind }) => ({ ...rowOf([code, name, kind]), since: REFORM }));
  const source = `${MERGERS_BY}; ${NEW_LIST}`;
  const rows: readonly UnitRecord[] = [
    TOP,
    ...unchanged.map((row) => ({ ...row, source: `${OLD_LIST}; ${NEW_LIST}` })),
    ...hue(),
    ...former.map((row) => ({ ...row, source: `${OLD_LIST}; ${MERGERS_BY}` })),
    ...merged.flatMap((row) => (row.code === DONG_NAI ? dongNai({ ...row, source }) : [{ ...row, source }])),
  ];
  return Object.freeze(rows.map((row) => Object.freeze(row)));
}

function rowOf([code, name, kind]: Province): UnitRecord {
  return { code, name, kind, parent: TOP.code };
}

/** The same unit before and after: the whole province became the city, and code 46 stayed. */
function hue(): readonly UnitRecord[] {
  const cityDay = "2025-01-01";
  return [
    { ...rowOf(["46", "Thừa Thiên Huế", "province"]), until: cityDay, source: HUE_BY },
    { ...rowOf(["46", "Huế", "centralCity"]), from: cityDay, source: `${HUE_BY}; ${OLD_LIST}; ${NEW_LIST}` },
  ];
}

/** The same unit before and after: the whole province became the city. */
function dongNai(province: UnitRecord): readonly UnitRecord[] {
  const cityDay = "2026-04-30";
  return [
    { ...province, until: cityDay },
    { ...province, kind: "centralCity", from: cityDay, source: DONG_NAI_BY },
  ];
}

function provinceSuccessions(): readonly SuccessionRecord[] {
  const successions = MERGERS.flatMap(({ code, from }) =>
    from.map(
      ([former]): SuccessionRecord => ({
        from: `${former}@..`,
        to: `${code}@${REFORM}`,
        on: REFORM,
        share: "whole",
        legalBasis: MERGERS_BY,
      }),
    ),
  );
  return Object.freeze(successions.map((succession) => Object.freeze(succession)));
}
