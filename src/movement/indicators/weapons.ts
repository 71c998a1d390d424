import { communePolice } from "../collection.ts";
import { flow, type IndicatorRow } from "../indicator-row.ts";

/** Chapter 8: weapons, explosives and support tools (vũ khí, vật liệu nổ, công cụ hỗ trợ). */
export const WEAPONS = {
  "homemade-guns-recovered": flow("gun", communePolice(), {
    vi: "Súng tự chế vận động giao nộp, thu hồi",
    en: "Homemade guns recovered",
  }),
  "flintlock-guns-recovered": flow("gun", communePolice(), {
    vi: "Súng kíp vận động giao nộp, thu hồi",
    en: "Flintlock guns recovered",
  }),
  "trigger-guns-recovered": flow("gun", communePolice(), {
    vi: "Súng cò vận động giao nộp, thu hồi",
    en: "Trigger guns (súng cò) recovered",
  }),
  "grenades-recovered": flow("munition", communePolice(), {
    vi: "Lựu đạn vận động giao nộp, thu hồi",
    en: "Grenades recovered",
  }),
  "explosives-recovered": flow("kilogram", communePolice(), {
    vi: "Thuốc nổ vận động giao nộp, thu hồi",
    en: "Explosives recovered",
    decimals: 3,
  }),
  "electric-batons-recovered": flow("piece", communePolice(), {
    vi: "Dùi cui điện vận động giao nộp, thu hồi",
    en: "Electric batons recovered",
  }),
  "knives-swords-recovered": flow("piece", communePolice(), {
    vi: "Dao, kiếm vận động giao nộp, thu hồi",
    en: "Knives and swords recovered",
  }),
  "handcuffs-recovered": flow("piece", communePolice(), {
    vi: "Còng số 8 vận động giao nộp, thu hồi",
    en: "Handcuffs recovered",
  }),
} satisfies Record<string, IndicatorRow>;
