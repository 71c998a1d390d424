import { percentageOf, ratioOf } from "antq/kernel";
import { CATALOGUE, STATEMENTS } from "antq/movement";
import { describe, expect, it } from "vitest";
import { printings, values } from "./figures.ts";

describe("what adds up in the reports adds up here", () => {
  it.each([
    ["tam-duong-party", "grassroots-party-organisations", "form"],
    ["tam-duong-party", "regular-commune-police", "role"],
    ["po-y-commune", "border-length", "country"],
    ["po-y-commune", "security-incidents", "finder"],
    ["po-y-commune", "security-incidents", "offence"],
    ["po-y-commune", "security-incident-subjects", "finder"],
    ["po-y-commune", "security-incident-subjects", "offence"],
    ["po-y-commune", "crime-report-boxes-installed", "site"],
  ] as const)("%s: %s by %s", (document, whole, by) => {
    const partition = CATALOGUE.partitionsOf(whole).find((each) => each.by === by);
    const parts = partition?.parts.map(
      ({ code }) =>
        STATEMENTS.find((each) => each.indicator === code && each.source.document === document)?.value,
    );
    const sum = parts?.reduce((total, part) => total?.plus(part ?? Number.NaN));
    expect(String(sum)).toBe(String(printings(document, whole)[0]?.value));
  });

  it("Tam Đường: those briefed are Party members and others, and nobody came twice", () => {
    const [attendances] = values("tam-duong-party", "directive-briefing-attendances");
    const [members] = values("tam-duong-party", "directive-briefed-party-members");
    const [others] = values("tam-duong-party", "directive-briefed-staff");
    expect([attendances, members, others]).toStrictEqual([3373, 2372, 1001]);
    expect((members ?? 0) + (others ?? 0)).toBe(attendances);
  });

  it.each([
    ["directive-briefed-party-members-rate", 2372, 2608],
    ["directive-briefed-staff-rate", 1001, 1088],
  ] as const)(
    "Tam Đường: the printed %s is the rounded ratio of its parts",
    (code, numerator, denominator) => {
      const printed = values("tam-duong-party", code, "ratio");
      expect(printed).toStrictEqual([percentageOf(ratioOf(numerator, denominator), 1).toNumber()]);
    },
  );

  it("Tam Đường: population and area make the printed density", () => {
    const [density] = values("tam-duong-party", "population-density", "ratio");
    const [people, hectares] = [
      ...values("tam-duong-party", "population"),
      ...values("tam-duong-party", "natural-area"),
    ];
    const { multiplier = 0 } = CATALOGUE.ratio("population-density") ?? {};
    expect(Math.round(((people ?? 0) * multiplier) / (hectares ?? 1))).toBe(density);
  });

  it("Pờ Y: each change is the difference of the 8 months of 2024 and of 2023", () => {
    expect(values("po-y-commune", "security-incidents")).toStrictEqual([6, 6]);
    expect(values("po-y-commune", "security-incident-subjects")).toStrictEqual([7, 11]);
    expect(values("po-y-commune", "security-incident-subjects", "change")).toStrictEqual([7 - 11]);
  });

  it.each(["traffic-accidents", "traffic-deaths", "traffic-injuries", "fires", "labour-accidents"] as const)(
    "Pờ Y: the rise of %s is all there is, so the year before had none",
    (code) => expect(values("po-y-commune", code, "change")).toStrictEqual(values("po-y-commune", code)),
  );

  it.each([
    ["security-cameras", "security-cameras-added", 12],
    ["civil-defence-teams", "civil-defence-teams-added", 5],
    ["civil-defence-team-members", "civil-defence-team-members-added", 59],
  ] as const)("Pờ Y: %s less %s leaves what stood before", (stock, added, before) => {
    expect(CATALOGUE.indicator(added)?.changes).toStrictEqual({ stock, direction: "adds" });
    const [now, more] = [...values("po-y-commune", stock), ...values("po-y-commune", added)];
    expect((now ?? 0) - (more ?? 0)).toBe(before);
  });

  it("Tam Đường: of 23 models 13 are new since 2019, so at least ten are older", () => {
    const [all, fresh] = [
      ...values("tam-duong-party", "self-management-models"),
      ...values("tam-duong-party", "self-management-models-new"),
    ];
    expect([all, fresh]).toStrictEqual([23, 13]);
    expect((all ?? 0) - (fresh ?? 0)).toBe(10);
  });
});

describe("what contradicts itself in the reports is kept as it stands", () => {
  it("Tam Đường: 126 and 152 villages, of no stated day", () => {
    const villages = printings("tam-duong-party", "villages");
    expect(villages.map(({ value }) => value.toNumber())).toStrictEqual([126, 152]);
    expect(villages.map(({ time }) => time)).toStrictEqual([
      { kind: "asOf", day: "unstated", within: null },
      { kind: "asOf", day: "unstated", within: null },
    ]);
  });

  it("Tam Đường: 2.712 and 2.608 Party members, of no stated day", () => {
    expect(values("tam-duong-party", "party-members")).toStrictEqual([2712, 2608]);
  });

  it("Tam Đường: probationary and female members overlap, and are no partition", () => {
    const parts = CATALOGUE.partsOf("party-members").filter(({ by }) => by === "trait");
    expect(parts.map(({ relation }) => relation)).toStrictEqual(["overlapping", "overlapping"]);
    expect(CATALOGUE.partitionsOf("party-members")).toStrictEqual([]);
  });

  it("Tam Đường: the awards of the festival of 2022 may lie inside the totals since 2019", () => {
    const awards = printings("tam-duong-party", "festival-awards-collectives");
    expect(awards.map(({ note }) => note?.en)).toStrictEqual([
      "awarding body not stated; may lie inside the totals since 2019",
    ]);
    expect(CATALOGUE.indicator("festival-awards-collectives")?.partOf).toStrictEqual([]);
  });

  it("Sơn La: sessions and huts are printed with one figure", () => {
    const sessions = printings("son-la-farmers", "dissemination-sessions");
    const huts = printings("son-la-farmers", "epidemic-huts-built");
    expect([...sessions, ...huts].map(({ printed }) => printed)).toStrictEqual(["1.305", "1.305"]);
  });

  it("Tam Đường: the communes without drug abuse are printed twice, alike", () => {
    expect(values("tam-duong-party", "communes-without-drug-abuse")).toStrictEqual([2, 2]);
  });
});
