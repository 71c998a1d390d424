import { communes, districts } from "../collection.ts";
import { type IndicatorRow, overlapping, partition, stock, subset } from "../indicator-row.ts";

/** Chapter 2: Party organisations (tổ chức đảng): counts of organisations and totals of members only. */
export const PARTY_ORGANISATION = {
  "grassroots-party-organisations": stock("organisation", districts("commune", "party"), {
    vi: "Tổ chức cơ sở đảng",
    en: "Grassroots Party organisations",
  }),
  "grassroots-party-committees": stock("partyCommittee", districts("commune", "party"), {
    vi: "Đảng bộ cơ sở",
    en: "Grassroots Party committees",
    partOf: [partition("grassroots-party-organisations", "form")],
  }),
  "grassroots-party-cells": stock("partyCell", districts("commune", "party"), {
    vi: "Chi bộ cơ sở",
    en: "Grassroots Party cells",
    partOf: [partition("grassroots-party-organisations", "form")],
  }),
  "subordinate-party-cells": stock("partyCell", communes("party"), {
    vi: "Chi bộ trực thuộc đảng ủy cơ sở",
    en: "Party cells under grassroots Party committees",
  }),
  "party-members": stock("partyMember", communes("party"), { vi: "Đảng viên", en: "Party members" }),
  "party-members-probationary": stock("partyMember", communes("party"), {
    vi: "Đảng viên dự bị",
    en: "Probationary Party members",
    partOf: [overlapping("party-members", "trait")],
  }),
  "party-members-female": stock("partyMember", communes("party"), {
    vi: "Đảng viên nữ",
    en: "Female Party members",
    partOf: [overlapping("party-members", "trait")],
  }),
  "village-party-cells": stock("partyCell", communes("party"), {
    vi: "Chi bộ thôn, bản",
    en: "Village Party cells",
    partOf: [subset("subordinate-party-cells", "site")],
  }),
  "village-party-cells-congress-held": stock("partyCell", communes("party"), {
    vi: "Chi bộ thôn, bản đã tổ chức đại hội nhiệm kỳ",
    en: "Village Party cells that have held the congress of the term",
    partOf: [subset("village-party-cells", "congress")],
  }),
  "village-party-cells-led-by-village-head": stock("partyCell", communes("party"), {
    vi: "Chi bộ thôn, bản có bí thư kiêm trưởng thôn, bản",
    en: "Village Party cells whose secretary is also the village head",
    partOf: [subset("village-party-cells", "leadership")],
  }),
} satisfies Record<string, IndicatorRow>;
