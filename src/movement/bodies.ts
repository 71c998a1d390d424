import { parsePlainDate } from "../date/plain-date.ts";
import { ALWAYS } from "../date/validity.ts";
import { type Body, body } from "../territory/body.ts";
import { parseBodyId } from "../territory/body-id.ts";

interface BodyRow {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly aliases?: readonly string[];
  readonly parent?: string;
  /** The day on which the body ended with its unit or its tier. */
  readonly until?: string;
}

const ROWS = [
  { id: "police:VN@..", vi: "Bộ Công an", en: "Ministry of Public Security", aliases: ["BCA"] },
  {
    id: "front:VN@..",
    vi: "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    en: "Central Committee of the Viet Nam Fatherland Front",
    aliases: ["MTTW"],
  },

  {
    id: "front:14@..",
    vi: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La",
    en: "Fatherland Front Committee of Sơn La province",
    aliases: ["MTTQ tỉnh"],
    parent: "front:VN@..",
  },
  {
    id: "police:14@..",
    vi: "Công an tỉnh Sơn La",
    en: "Police of Sơn La province",
    aliases: ["CAT"],
    parent: "police:VN@..",
  },
  {
    id: "steeringCommittee:14@..",
    vi: "Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc tỉnh Sơn La",
    en: "Steering committee for the movement of Sơn La province",
    aliases: ["Ban Chỉ đạo tỉnh"],
  },
  {
    id: "front:14@..:movement-board",
    vi: "Ban Phong trào, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La",
    en: "Movement board of the Fatherland Front Committee of Sơn La province",
    aliases: ["Ban Phong trào"],
    parent: "front:14@..",
  },
  {
    id: "police:14@..:movement-office",
    vi: "Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc, Công an tỉnh Sơn La",
    en: "Office for the movement of the police of Sơn La province",
    aliases: ["PV05"],
    parent: "police:14@..",
  },
  {
    id: "government:14@..:information-and-communications",
    vi: "Sở Thông tin và Truyền thông tỉnh Sơn La",
    en: "Department of Information and Communications of Sơn La province",
    aliases: ["Sở Thông tin - Truyền thông"],
  },
  {
    id: "veterans:14@..",
    vi: "Hội Cựu chiến binh tỉnh Sơn La",
    en: "Veterans' Association of Sơn La province",
  },
  {
    id: "women:14@..",
    vi: "Hội Liên hiệp Phụ nữ tỉnh Sơn La",
    en: "Women's Union of Sơn La province",
  },
  {
    id: "youth:14@..",
    vi: "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Sơn La",
    en: "Youth Union of Sơn La province",
    aliases: ["Tỉnh đoàn Sơn La"],
  },
  { id: "tradeUnion:14@..", vi: "Liên đoàn Lao động tỉnh Sơn La", en: "Trade Union of Sơn La province" },
  {
    id: "farmers:14@..",
    vi: "Hội Nông dân tỉnh Sơn La",
    en: "Farmers' Union of Sơn La province",
    aliases: ["HND tỉnh", "HNDT"],
  },
  {
    id: "elderly:14@..",
    vi: "Hội Người cao tuổi tỉnh Sơn La",
    en: "Association of the Elderly of Sơn La province",
  },

  {
    id: "party:12@..",
    vi: "Tỉnh ủy Lai Châu",
    en: "Party Committee of Lai Châu province",
    aliases: ["TU"],
  },
  {
    id: "party:106@..",
    vi: "Huyện ủy Tam Đường",
    en: "Party Committee of Tam Đường district",
    aliases: ["HU"],
    parent: "party:12@..",
    until: "2025-07-01",
  },
  {
    id: "government:106@..",
    vi: "Ủy ban nhân dân huyện Tam Đường",
    en: "People's Committee of Tam Đường district",
    aliases: ["UBND huyện"],
    until: "2025-07-01",
  },
  {
    id: "police:106@..",
    vi: "Công an huyện Tam Đường",
    en: "Police of Tam Đường district",
    aliases: ["CAH"],
    until: "2025-03-01",
  },

  {
    id: "police:62@..",
    vi: "Công an tỉnh Kon Tum",
    en: "Police of Kon Tum province",
    aliases: ["CAT"],
    parent: "police:VN@..",
    until: "2025-07-01",
  },
  {
    id: "veterans:62@..",
    vi: "Hội Cựu chiến binh tỉnh Kon Tum",
    en: "Veterans' Association of Kon Tum province",
    until: "2025-07-01",
  },
  {
    id: "farmers:62@..",
    vi: "Hội Nông dân tỉnh Kon Tum",
    en: "Farmers' Union of Kon Tum province",
    until: "2025-07-01",
  },
  {
    id: "women:62@..",
    vi: "Hội Liên hiệp Phụ nữ tỉnh Kon Tum",
    en: "Women's Union of Kon Tum province",
    until: "2025-07-01",
  },

  {
    id: "government:611@..",
    vi: "Ủy ban nhân dân huyện Ngọc Hồi",
    en: "People's Committee of Ngọc Hồi district",
    aliases: ["UBND huyện"],
    until: "2025-07-01",
  },
  {
    id: "police:611@..",
    vi: "Công an huyện Ngọc Hồi",
    en: "Police of Ngọc Hồi district",
    aliases: ["CAH Ngọc Hồi"],
    parent: "police:62@..",
    until: "2025-03-01",
  },
  {
    id: "steeringCommittee:23395@..",
    vi: "Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc xã Pờ Y",
    en: "Steering committee for the movement of Pờ Y commune",
    aliases: ["Ban Chỉ đạo xã", "BCĐ"],
    until: "2025-07-01",
  },
  {
    id: "government:23395@..",
    vi: "Ủy ban nhân dân xã Pờ Y",
    en: "People's Committee of Pờ Y commune",
    aliases: ["UBND xã"],
    parent: "government:611@..",
    until: "2025-07-01",
  },
  {
    id: "police:23395@..",
    vi: "Công an xã Pờ Y",
    en: "Police of Pờ Y commune",
    until: "2025-07-01",
  },
] as const satisfies readonly BodyRow[];

/** The id of one of `BODIES`. */
export type MovementBody = (typeof ROWS)[number]["id"];

/**
 * The bodies (cơ quan, tổ chức) that issue the five reports, that these task, or to which results go, with the one
 * above where it is known for the whole life of the body. Those of the districts, of Kon Tum and of Pờ Y ended with
 * their units on 01/7/2025, the district police on 01/3/2025.
 *
 * @example
 * import { BODIES } from "antq/movement";
 * BODIES.find(({ id }) => id === "party:106@..")?.name.vi //=> "Huyện ủy Tam Đường"
 */
export const BODIES: readonly Body[] = Object.freeze(ROWS.map(bodyOf));

function bodyOf({ id, vi, en, aliases = [], parent, until }: BodyRow): Body {
  return body({
    id: parseBodyId(id),
    name: { vi, en },
    aliases,
    parent: parent === undefined ? null : parseBodyId(parent),
    validity: until === undefined ? ALWAYS : { from: null, until: parsePlainDate(until) },
  });
}
