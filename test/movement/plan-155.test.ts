import { BODIES, DOCUMENT_REGISTER, PLAN_155, PLAN_155_TARGETS, planReports155 } from "antq/movement";
import { december10, firstMonths, year } from "antq/period";
import { obligations, reviewsIn, tasksOf } from "antq/programme";
import { expectedReports } from "antq/regime";
import { chainAbove } from "antq/register";
import { describe, expect, it } from "vitest";

const POLICE = "police:14@..";
const FRONT = "front:14@..";
const MEMBERS = ["veterans", "women", "youth", "tradeUnion", "farmers", "elderly"].map(
  (sector) => `${sector}:14@..`,
);

describe("plan 155", () => {
  it("owes for 2022 one report on six months, one on the year, and results without a deadline, each to both", () => {
    const owed = obligations(PLAN_155, 2022);
    expect(
      owed.map(({ report, window, period, lastTimelyDay }) => [report, window, period, lastTimelyDay]),
    ).toStrictEqual([
      ["six-months", { firstMonths: 6 }, firstMonths(december10, 2022, 6), "2022-06-09"],
      ["year", "year", year(december10, 2022), "2022-12-09"],
      ["monthly-results", "month", null, null],
      ["quarterly-results", "quarter", null, null],
    ]);
    expect(owed[0]?.period).toBe("2021-12-10/2022-06-10@12-10:end");
    for (const { recipients, reporter, warnings } of owed) {
      expect(recipients.map(({ body }) => body)).toStrictEqual([POLICE, FRONT]);
      expect([reporter, warnings]).toStrictEqual([null, []]);
    }
  });

  it("asks for the reports of its regime, in all its years", () => {
    const owed = [2021, 2022, 2023].flatMap((ofYear) => obligations(PLAN_155, ofYear));
    const ofRegime = expectedReports(planReports155, { firstYear: 2021, lastYear: 2023 });
    expect(owed.flatMap((it) => (it.period === null ? [] : [[it.period, it.lastTimelyDay]]))).toStrictEqual(
      ofRegime.map((it) => [it.period, it.lastTimelyDay]),
    );
  });

  it("is the document of the register: parties, bases, who has it and for what", () => {
    const document = DOCUMENT_REGISTER.documents.find(({ id }) => id === PLAN_155.document);
    expect(PLAN_155.parties.map(({ body }) => body)).toStrictEqual(document?.parties);
    const above = chainAbove(DOCUMENT_REGISTER, PLAN_155.document).map((step) => step.document.id);
    for (const { document: basis } of PLAN_155.bases) expect(above).toContain(basis);
    const purposes = new Map(PLAN_155.recipients.map(({ actor, purpose }) => [actor, purpose]));
    for (const { body, purpose } of document?.recipients ?? [])
      expect([...purposes].filter(([actor]) => actor === body)).toStrictEqual([[body, purpose]]);
    expect(purposes.size).toBe(PLAN_155.recipients.length);
    const reviewed = PLAN_155.reviews.flatMap(({ of }) => (of === null ? [] : [of]));
    for (const id of reviewed)
      expect(DOCUMENT_REGISTER.documents.some((known) => known.id === id)).toBe(true);
  });

  it("names known bodies, and has the targets of the movement", () => {
    const known = new Set<string>(BODIES.map(({ id }) => id));
    const actors = PLAN_155.tasks.flatMap(({ lead, coordinating }) => [...lead, ...coordinating]);
    const offices = PLAN_155.reports.flatMap(({ recipients }) =>
      recipients.flatMap(({ body, via }) => [body, via]),
    );
    for (const actor of [...actors, ...offices]) expect(known).toContain(actor);
    expect(PLAN_155.targets).toStrictEqual([PLAN_155_TARGETS.places, PLAN_155_TARGETS.organisations]);
  });

  it("has four common tasks for six organisations, and own tasks for each", () => {
    const at = (heading: string) =>
      PLAN_155.tasks.filter(({ location }) => location.startsWith(`${heading}(`));
    expect(at("III.3").map(({ lead }) => lead)).toStrictEqual([MEMBERS, MEMBERS, MEMBERS, MEMBERS]);
    expect(MEMBERS.map((_, place) => at(`III.3.${place + 1}`).length)).toStrictEqual([4, 3, 3, 3, 4, 3]);
    for (const [place, member] of MEMBERS.entries())
      for (const { lead } of at(`III.3.${place + 1}`)) expect(lead).toStrictEqual([member]);
    expect([at("III.1").length, at("III.2").length, at("III.4").length]).toStrictEqual([4, 5, 3]);
  });

  it("asks the department and other units, and tells all others", () => {
    const asked = PLAN_155.tasks.filter(({ manner }) => manner === "asked");
    expect(asked.map(({ code }) => code)).toStrictEqual(["press-1", "press-2", "press-3", "other-units"]);
  });

  it("has key tasks for each of its years", () => {
    const own = (ofYear: number) =>
      tasksOf(PLAN_155, { year: ofYear }).filter(({ years }) => years !== null).length;
    expect([2020, 2021, 2022, 2023].map(own)).toStrictEqual([0, 7, 2, 2]);
    expect(reviewsIn(PLAN_155, 2022).map(({ code }) => code)).toStrictEqual(["members-yearly"]);
  });

  it("says where each fact stands, and what is to be done in few words", () => {
    const { tasks, reports, reviews, lowerPlans, parties, bases } = PLAN_155;
    const headings = /^(?:title|preamble|I{1,3}|IV)\b/u;
    for (const { location } of [...tasks, ...reports, ...reviews, ...lowerPlans, ...parties, ...bases])
      expect(location).toMatch(headings);
    const words = tasks.map(({ summary }) => summary);
    expect(new Set(words.map(({ vi }) => vi)).size).toBe(new Set(words.map(({ en }) => en)).size);
    for (const { vi, en } of words) expect(Math.max(vi.length, en.length)).toBeLessThan(110);
  });
});
