import { plainDate } from "antq/date";
import {
  chainAbove,
  createRegister,
  documentMention,
  findDocuments,
  implementedBelow,
  inForceOn,
  odditiesOf,
  parseDocumentKey,
  safeCreateRegister,
} from "antq/register";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyDomainErrors, survivesJson, takesLinearTime } from "../laws.ts";

const source = { document: "report", location: "I" };
const relate = (from: string, relation: string, to: string) => ({ from, relation, to, source });

const listOf = (facts: object, name: string): readonly string[] =>
  Object.entries(facts).flatMap(([key, value]) => (key === name && Array.isArray(value) ? value : []));

describe("a register", () => {
  it("tells all that is wrong with its records at once", () => {
    const made = safeCreateRegister({
      documents: [
        { id: "a", key: "124/2021/TT-BCA", number: "23/2012/TT-BCA" },
        { id: "a" },
        { id: "b", key: "124/2021/TT-BCA" },
        { id: "e", key: "46/KH-UBND;by=government:14@..;year=2024", date: "2023-12-31" },
      ],
      relations: [relate("a", "implements", "a"), relate("a", "implements", "c")],
      citations: [{ document: "d", source }],
    });
    expect(made.ok ? [] : made.problems.map(({ code, path }) => [code, path.join(".")])).toStrictEqual([
      ["register.numberOfKey", "documents.0.number"],
      ["register.twice", "documents.1.id"],
      ["register.twice", "documents.2.key"],
      ["register.yearOfKey", "documents.3.date"],
      ["register.relatedToItself", "relations.0"],
      ["register.unknown", "relations.1.to"],
      ["register.unknown", "citations.0.document"],
    ]);
  });

  it.each([
    ["a body that is none", { issuers: ["Công an tỉnh"] }, "documents.0.issuers.0"],
    ["a field for a name", { signatures: [{ body: "police:14@..", name: "x" }] }, "documents.0.signatures.0"],
    [
      "a post that is none",
      { signatures: [{ body: "police:14@..", role: "x" }] },
      "documents.0.signatures.0.role",
    ],
    [
      "a mark that is none",
      { signatures: [{ body: "police:14@..", mode: "TM" }] },
      "documents.0.signatures.0.mode",
    ],
    ["a kind that is none", { kind: "kế hoạch" }, "documents.0.kind"],
  ])("refuses %s", (_, fields, path) => {
    const made = safeCreateRegister({ documents: [{ id: "a", ...fields }] });
    expect(made.ok ? [] : made.problems.map((problem) => problem.path.join("."))).toStrictEqual([path]);
  });

  it("answers or throws a DomainError, whatever it is given", () => onlyDomainErrors(createRegister));

  it("is made of plain data that survives JSON", () =>
    survivesJson(
      fc.constantFrom("124/2021/TT-BCA", "23/2012/TT-BCA").map((key) => {
        const { documents, relations, citations } = createRegister({ documents: [{ id: key, key }] });
        return { documents, relations, citations };
      }),
    ));

  it("is frozen, and takes the number from the key", () => {
    const register = createRegister({ documents: [{ id: "a", key: "124/2021/TT-BCA" }] });
    expect(Object.isFrozen(register)).toBe(true);
    expect(Object.isFrozen(register.documents[0])).toBe(true);
    expect(register.document("a")?.number).toBe("124/2021/TT-BCA");
    expect(register.document("b")).toBeUndefined();
  });
});

describe("what was in force on a day", () => {
  const register = createRegister({
    documents: [
      { id: "old", date: "2012-04-27", validity: { from: "2012-06-11", until: null } },
      { id: "new", date: "2021-12-28", validity: { from: "2022-02-10", until: null } },
      { id: "unknown", date: "2020-01-01" },
      { id: "lapsed", date: "2011-06-30", validity: { from: null, until: "2018-07-01" } },
    ],
    relations: [relate("new", "replaces", "old")],
  });
  it.each([
    ["2012-06-10", [], ["lapsed"]],
    ["2012-06-11", ["old"], ["lapsed"]],
    ["2018-07-01", ["old"], []],
    ["2022-02-09", ["old"], ["unknown"]],
    ["2022-02-10", ["new"], ["unknown"]],
  ] as const)("%s: %j, and perhaps %j", (day, inForce, unknown) => {
    const found = inForceOn(register, plainDate(day));
    expect(found.inForce.map(({ id }) => id)).toStrictEqual(inForce);
    expect(found.unknown.map(({ id }) => id)).toStrictEqual(unknown);
  });
});

describe("what another one replaces on a day that is not known", () => {
  const inForceBeside = (other: object, day: "2021-12-27" | "2021-12-28") => {
    const register = createRegister({
      documents: [
        { id: "old", validity: { from: "2012-06-11", until: null } },
        { id: "new", ...other },
      ],
      relations: [relate("new", "replaces", "old")],
    });
    return inForceOn(register, plainDate(day)).inForce.map(({ id }) => id);
  };
  it("is perhaps in force no more from the date of that one on", () => {
    expect(inForceBeside({ date: "2021-12-28" }, "2021-12-27")).toStrictEqual(["old"]);
    expect(inForceBeside({ date: "2021-12-28" }, "2021-12-28")).toStrictEqual([]);
    expect(inForceBeside({}, "2021-12-27")).toStrictEqual([]);
  });
});

describe("what is odd", () => {
  const codesOf = (documents: readonly object[], relations: readonly object[]) =>
    odditiesOf(createRegister({ documents, relations })).map(({ code }) => code);

  it("is a document older than its base, not one of the same day", () => {
    const documents = (date: string) => [
      { id: "a", date },
      { id: "b", date: "2019-01-22" },
    ];
    const relations = [relate("a", "implements", "b")];
    expect(codesOf(documents("2019-01-21"), relations)).toStrictEqual(["register.olderThanBase"]);
    expect(codesOf(documents("2019-01-22"), relations)).toStrictEqual([]);
  });

  it("is a base that lapsed on the day itself, not the day after", () => {
    const documents = (until: string) => [
      { id: "a", date: "2019-01-22" },
      { id: "b", date: "2011-01-01", validity: { from: null, until } },
    ];
    const relations = [relate("a", "basedOn", "b")];
    expect(codesOf(documents("2019-01-22"), relations)).toStrictEqual(["register.lapsedYetCited"]);
    expect(codesOf(documents("2019-01-23"), relations)).toStrictEqual([]);
  });

  it("is a cycle, told once and in order; the chain above ends all the same", () => {
    const documents = ["a", "b", "c", "d"].map((id) => ({ id }));
    const relations = [
      relate("d", "implements", "a"),
      relate("a", "implements", "b"),
      relate("b", "basedOn", "c"),
      relate("c", "continues", "a"),
    ];
    const found = odditiesOf(createRegister({ documents, relations }));
    expect(found.map(({ facts }) => facts)).toStrictEqual([{ documents: ["a", "b", "c"] }]);
  });

  it("is a cycle told once, though two relations close it, and one of each knot", () => {
    const documents = ["a", "b", "c", "d"].map((id) => ({ id }));
    const twice = [
      relate("a", "implements", "b"),
      relate("b", "implements", "a"),
      relate("b", "basedOn", "a"),
    ];
    const knots = [
      ...twice,
      relate("b", "implements", "c"),
      relate("c", "implements", "d"),
      relate("d", "basedOn", "c"),
    ];
    const cyclesOf = (relations: readonly object[]) =>
      odditiesOf(createRegister({ documents, relations })).map(({ facts }) => facts);
    expect(cyclesOf(twice)).toStrictEqual([{ documents: ["a", "b"] }]);
    expect(cyclesOf(knots)).toStrictEqual([{ documents: ["c", "d"] }, { documents: ["a", "b"] }]);
  });

  it("tells a cycle of relations where there is one, whatever they are, and in the chain above each once", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 }), (pairs) => {
        const documents = Array.from({ length: 8 }, (_, place) => ({ id: `${place}` }));
        const relations = pairs
          .filter(([from, to]) => from !== to)
          .map(([from, to]) => relate(`${from}`, "implements", `${to}`));
        const register = createRegister({ documents, relations });
        const cycles = odditiesOf(register).map(({ facts }) => listOf(facts, "documents"));
        const above = (id: string) => new Set(chainAbove(register, id).map(({ document }) => document.id));
        const isOnCycle = (id: string) =>
          register.relationsFrom(id).some(({ to }) => to === id || above(to).has(id));
        expect(cycles.length > 0).toBe(documents.some(({ id }) => isOnCycle(id)));
        for (const cycle of cycles) {
          for (const [place, id] of cycle.entries()) {
            const next = cycle[(place + 1) % cycle.length];
            expect(register.relationsFrom(id).some(({ to }) => to === next)).toBe(true);
          }
        }
        expect(new Set(cycles.flat()).size).toBe(cycles.flat().length);
        for (const { id } of documents) {
          for (const other of above(id)) {
            expect(implementedBelow(register, other).some(({ document }) => document.id === id)).toBe(true);
          }
        }
      }),
    ));

  it("is no number written with other spaces, dashes or brackets about its drafting unit", () => {
    const number = "24/CTrPH-HNĐT-CAT-PV28";
    const waysOf = (...printed: readonly string[]) =>
      odditiesOf(
        createRegister({
          documents: [{ id: "a", number }],
          citations: printed.map((one) => ({ document: "a", source, number: one })),
        }),
      ).map(({ facts }) => listOf(facts, "ways"));
    expect(waysOf("24/CTrPH-HNĐT-CAT(PV28)", "24/CTrPH – HNĐT - CAT-PV28".normalize("NFD"))).toStrictEqual(
      [],
    );
    expect(waysOf("24/CTrPH-HNDT-CAT(PV28)")).toStrictEqual([[number, "24/CTrPH-HNDT-CAT-PV28"]]);
  });

  it("is no credit to the host whose letters stand in the symbol", () => {
    const of = (issuer: string) => codesOf([{ id: "a", number: "23/KH-BCĐ-CAT", issuers: [issuer] }], []);
    expect(of("police:14@..")).toStrictEqual([]);
    expect(of("steeringCommittee:14@..")).toStrictEqual([]);
    expect(of("front:14@..")).toStrictEqual(["register.issuerUnfit"]);
  });

  it("is an issuer that the letters do not mean; unknown letters are not judged", () => {
    const of = (number: string, issuer: string) => codesOf([{ id: "a", number, issuers: [issuer] }], []);
    expect(of("46/KH-UBND", "police:14@..")).toStrictEqual(["register.issuerUnfit"]);
    expect(of("46/KH-UBND", "government:14@..")).toStrictEqual([]);
    expect(of("46/KH-XYZ", "police:14@..")).toStrictEqual([]);
    expect(of("155/KH-MTTQ-CAT", "police:14@..")).toStrictEqual([]);
    expect(of("155/KH-MTTQ-CAT", "women:14@..")).toStrictEqual(["register.issuerUnfit"]);
  });

  it("takes linear time on long chains and knots", () => {
    takesLinearTime(
      (text) => {
        const ids = [...text].map((_, place) => `d${place}`);
        const relations = ids.map((id, place) => relate(id, "implements", `d${(place + 1) % ids.length}`));
        odditiesOf(createRegister({ documents: ids.map((id) => ({ id })), relations }));
      },
      (length) => "x".repeat(Math.max(2, length >> 4)),
    );
  });
});

describe("finding a document", () => {
  const key = parseDocumentKey("46/KH-UBND;by=government:14@..;year=2024");
  const register = createRegister({
    documents: [
      { id: "plan", key, date: "2024-04-09" },
      { id: "draft", date: "2024-08-01" },
    ],
  });
  it("answers those that are it and those that may be, not those that are not", () => {
    expect(findDocuments(register, key).map(({ sameness }) => sameness.answer)).toStrictEqual(["yes"]);
    const draft = documentMention({ date: plainDate("2024-08-01") });
    expect(findDocuments(register, draft).map(({ document }) => document.id)).toStrictEqual(["draft"]);
    expect(findDocuments(register, parseDocumentKey("124/2021/TT-BCA"))).toStrictEqual([]);
  });
});
