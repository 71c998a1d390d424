import type { Language } from "../kernel/problem.ts";
import type { IndicatorRow } from "./indicator-row.ts";
import { BUDGET } from "./indicators/budget.ts";
import { COMMENDATIONS } from "./indicators/commendations.ts";
import { COMMITMENTS } from "./indicators/commitments.ts";
import { COMMUNITY_SENTENCES } from "./indicators/community-sentences.ts";
import { CORE_FORCES } from "./indicators/core-forces.ts";
import { COVID_HELP } from "./indicators/covid-help.ts";
import { DIRECTION } from "./indicators/direction.ts";
import { DISSEMINATION } from "./indicators/dissemination.ts";
import { DRUG_PREVENTION } from "./indicators/drug-prevention.ts";
import { FESTIVAL } from "./indicators/festival.ts";
import { INCIDENTS } from "./indicators/incidents.ts";
import { MODELS } from "./indicators/models.ts";
import { PARTY_ORGANISATION } from "./indicators/party-organisation.ts";
import { REGISTRATION } from "./indicators/registration.ts";
import { UNIT_PROFILE } from "./indicators/unit-profile.ts";
import { WEAPONS } from "./indicators/weapons.ts";

/** All rows of all chapters, by code. */
export const INDICATOR_ROWS = {
  ...UNIT_PROFILE,
  ...PARTY_ORGANISATION,
  ...DISSEMINATION,
  ...MODELS,
  ...CORE_FORCES,
  ...INCIDENTS,
  ...DRUG_PREVENTION,
  ...WEAPONS,
  ...COMMITMENTS,
  ...REGISTRATION,
  ...COMMUNITY_SENTENCES,
  ...FESTIVAL,
  ...COMMENDATIONS,
  ...BUDGET,
  ...COVID_HELP,
  ...DIRECTION,
} satisfies Record<string, IndicatorRow>;

/** The code of an indicator of the movement's catalogue. */
export type MovementIndicator = keyof typeof INDICATOR_ROWS;

/** A chapter of the catalogue: indicators that a report prints together. */
export interface Chapter {
  readonly name: Readonly<Record<Language, string>>;
  readonly indicators: readonly MovementIndicator[];
}

/**
 * The chapters of the catalogue (nhóm chỉ tiêu), in the order in which reports of the movement tell them.
 *
 * @example
 * import { CHAPTERS } from "antq/movement";
 * CHAPTERS.map(({ name }) => name.vi).slice(0, 2) //=> ["Đặc điểm đơn vị", "Tổ chức đảng"]
 * CHAPTERS.find(({ indicators }) => indicators.includes("fires"))?.name.en //=> "Incidents, accidents, handling"
 */
export const CHAPTERS: readonly Chapter[] = Object.freeze([
  chapter("Đặc điểm đơn vị", "Unit profile", UNIT_PROFILE),
  chapter("Tổ chức đảng", "Party organisation", PARTY_ORGANISATION),
  chapter("Tuyên truyền, quán triệt, phát động", "Dissemination and mobilisation", DISSEMINATION),
  chapter("Mô hình, tổ tự quản", "Models and self-management groups", MODELS),
  chapter("Lực lượng nòng cốt", "Core forces", CORE_FORCES),
  chapter("Vụ việc, tai nạn, xử lý", "Incidents, accidents, handling", INCIDENTS),
  chapter("Phòng, chống ma túy", "Drug prevention", DRUG_PREVENTION),
  chapter("Vũ khí, vật liệu nổ, công cụ hỗ trợ", "Weapons, explosives, support tools", WEAPONS),
  chapter("Ký cam kết", "Commitments", COMMITMENTS),
  chapter("Đăng ký, công nhận an toàn về an ninh, trật tự", "Registration and recognition", REGISTRATION),
  chapter(
    "Tái hòa nhập, thi hành án tại cộng đồng",
    "Reintegration and community sentences",
    COMMUNITY_SENTENCES,
  ),
  chapter("Ngày hội toàn dân bảo vệ an ninh Tổ quốc", "Festival of the movement", FESTIVAL),
  chapter("Khen thưởng", "Commendations", COMMENDATIONS),
  chapter("Ngân sách, ủng hộ", "Budget and contributions", BUDGET),
  chapter("Phòng, chống Covid-19, hỗ trợ kinh tế", "Covid-time and economic help", COVID_HELP),
  chapter("Lãnh đạo, chỉ đạo, phối hợp", "Direction and coordination", DIRECTION),
]);

function chapter(
  vi: string,
  en: string,
  rows: { readonly [Code in MovementIndicator]?: IndicatorRow },
): Chapter {
  const codes = Object.keys(rows).filter(isMovementIndicator);
  return Object.freeze({ name: Object.freeze({ vi, en }), indicators: Object.freeze(codes) });
}

function isMovementIndicator(code: string): code is MovementIndicator {
  return Object.hasOwn(INDICATOR_ROWS, code);
}
