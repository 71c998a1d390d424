import { communePolice } from "../collection.ts";
import { distinct, flow, type IndicatorRow, partition, stock } from "../indicator-row.ts";

/** Chapter 11: reintegration and sentences served in the community (tái hòa nhập, thi hành án tại cộng đồng). */
export const COMMUNITY_SENTENCES = {
  "released-prisoners-supported": distinct("person", communePolice(), {
    vi: "Người chấp hành xong án phạt tù, được đặc xá được quản lý, giáo dục",
    en: "Released prisoners supported in the community",
  }),
  // Files, not people: the change of the people who serve a sentence is not the same count.
  "community-sentence-files-received": flow("caseFile", communePolice(), {
    vi: "Hồ sơ chấp hành án tại cộng đồng tiếp nhận",
    en: "Community sentence files received",
  }),
  "community-sentence-people": stock("person", communePolice(), {
    vi: "Người đang chấp hành án tại cộng đồng",
    en: "People serving a sentence in the community",
  }),
  "suspended-sentence-people": stock("person", communePolice(), {
    vi: "Người được hưởng án treo",
    en: "People on a suspended sentence",
    partOf: [partition("community-sentence-people", "sentence")],
  }),
  "conditional-release-people": stock("person", communePolice(), {
    vi: "Người được tha tù trước thời hạn có điều kiện",
    en: "People on conditional early release",
    partOf: [partition("community-sentence-people", "sentence")],
  }),
} satisfies Record<string, IndicatorRow>;
