import { type PlainDate, plainDate } from "antq/date";
import { type DocumentNumber, parseDocumentNumber } from "antq/document";
import {
  type DocumentMention,
  type DocumentReference,
  documentKey,
  documentMention,
  identityOf,
  parseDocumentKey,
  sameDocument,
} from "antq/register";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentNumbers } from "../document/generators.ts";
import { identitiesOf } from "./generators.ts";

const NUMBERS = [
  "46/KH-UBND",
  "510/QĐ-BCA-V05",
  "66-QĐ/TW",
  "644-CV/HU",
  "69-KH/HNDT",
  "69-KH/HNĐT",
  "30/2023/QH15",
  "14/2020/NQ-HĐND",
  "124/2021/TT-BCA",
  "31-CT/TU",
  "31/CTr-TU",
].map((text) => parseDocumentNumber(text));
const fewNumbers = fc.constantFrom(...NUMBERS);

const DATES: readonly PlainDate[] = [
  plainDate("2019-03-22"),
  plainDate("2019-05-16"),
  plainDate("2024-01-02"),
];
function mentionsOf(numbers: fc.Arbitrary<DocumentNumber | null>): fc.Arbitrary<DocumentMention> {
  return fc
    .record({
      kind: fc.constantFrom(null, "plan", "directive", "programme", "decision", "regulation", "law"),
      number: numbers,
      date: fc.constantFrom(null, ...DATES),
      issuer: fc.constantFrom(null, "UBND xã"),
      term: fc.constantFrom(null, 11, 12),
    })
    .map((fields) => documentMention({ ...fields, issuer: fields.issuer ?? "Ban Chỉ đạo" }));
}
const mentions = mentionsOf(fc.option(fewNumbers, { nil: null, freq: 9 }));
const identities = identitiesOf(fewNumbers);
const references: fc.Arbitrary<DocumentReference> = fc.oneof(
  mentions,
  identities,
  identities.map(documentKey),
);

const UNKNOWNS = ["kind", "number", "date", "term"] as const;

describe("sameDocument", () => {
  it("does not depend on which of the two comes first", () =>
    fc.assert(
      fc.property(references, references, (a, b) => {
        expect(sameDocument(a, b)).toStrictEqual(sameDocument(b, a));
      }),
    ));

  it("says yes of a complete identity and itself, and of its key", () =>
    fc.assert(
      fc.property(identitiesOf(documentNumbers), (identity) => {
        expect(sameDocument(identity, identity).answer).toBe("yes");
        expect(sameDocument(documentKey(identity), identity).answer).toBe("yes");
      }),
    ));

  it("never says no of a mention and itself", () =>
    fc.assert(
      fc.property(mentions, (mention) => {
        expect(sameDocument(mention, mention).answer).not.toBe("no");
      }),
    ));

  it("says yes of two keys exactly when they are equal", () =>
    fc.assert(
      fc.property(
        fewNumbers.chain((one) => fc.tuple(identitiesOf(fc.constant(one)), identities)),
        ([a, b]) => {
          const { answer } = sameDocument(a, b);
          const alike = documentKey(a) === documentKey(b);
          if (alike) expect(answer).toBe("yes");
          else expect(answer === "yes").toBe(false);
        },
      ),
    ));

  it("turns no yes into no and no no into yes where more is known", () => {
    const ofOneNumber = fewNumbers.chain((number) => {
      const one = mentionsOf(fc.constant(number));
      return fc.tuple(one, fc.oneof(one, identitiesOf(fc.constant(number))));
    });
    const pairs = fc.oneof(fc.tuple(mentions, references), ofOneNumber);
    fc.assert(
      fc.property(pairs, fc.subarray([...UNKNOWNS]), ([full, other], hidden) => {
        const less = { ...full, ...Object.fromEntries(hidden.map((field) => [field, null])) };
        const answers = [sameDocument(less, other).answer, sameDocument(full, other).answer];
        expect(answers).not.toStrictEqual(["yes", "no"]);
        expect(answers).not.toStrictEqual(["no", "yes"]);
      }),
      { numRuns: 3000 },
    );
  });

  it("says no of no two that are both the same as a third, though what is known contradicts itself", () => {
    const numbers = ["510/QĐ-BCA-V05", "66-QĐ/TW", "44-KL/TW", "124/2021/TT-BCA", "30/2023/QH15"];
    const triples = fc.constantFrom(...numbers).chain((text) => {
      const number = fc.constant(parseDocumentNumber(text));
      const one = fc.oneof(mentionsOf(number), identitiesOf(number));
      return fc.tuple(one, one, one);
    });
    fc.assert(
      fc.property(triples, ([a, b, c]) => {
        fc.pre(sameDocument(a, b).answer === "yes" && sameDocument(b, c).answer === "yes");
        expect(sameDocument(a, c).answer).not.toBe("no");
      }),
      { numRuns: 500, maxSkipsPerRun: 1000 },
    );
  });

  it("says yes only where nothing lacks and nothing differs, and no only of what differs", () =>
    fc.assert(
      fc.property(references, references, (a, b) => {
        const { answer, lacking, differing } = sameDocument(a, b);
        if (answer === "yes") expect([...lacking, ...differing]).toStrictEqual([]);
        else expect(lacking.length + differing.length).toBeGreaterThan(0);
        if (answer === "no") expect(differing).not.toStrictEqual([]);
      }),
    ));

  it("reaches all three answers, of mentions and of identities", () => {
    const answers = fc.sample(fc.tuple(references, references), { numRuns: 2000, seed: 7 }).map(([a, b]) => {
      return sameDocument(a, b).answer;
    });
    expect(new Set(answers)).toStrictEqual(new Set(["yes", "no", "undecided"]));
  });
});

const mention = (number: string, more: Partial<DocumentMention> = {}) =>
  documentMention({ number: parseDocumentNumber(number), ...more });
const [MARCH, MAY] = [plainDate("2019-03-22"), plainDate("2019-05-16")];

describe("of real documents, sameDocument", () => {
  it.each([
    [
      "one normative number",
      mention("124/2021/TT-BCA"),
      mention("124/2021/TT-BCA", { date: MAY }),
      "yes",
      [],
    ],
    [
      "a local number, place unknown",
      mention("14/2020/NQ-HĐND"),
      mention("14/2020/NQ-HĐND"),
      "undecided",
      ["place"],
    ],
    [
      "a law or a resolution",
      mention("30/2023/QH15", { kind: "law" }),
      mention("30/2023/QH15"),
      "undecided",
      ["kind"],
    ],
    [
      "two communes' plans or one",
      mention("46/KH-UBND", { date: MAY }),
      mention("46/KH-UBND"),
      "undecided",
      ["issuer", "year"],
    ],
    [
      "a ministry's number, one date",
      mention("510/QĐ-BCA-V05", { date: MAY }),
      mention("510/QĐ-BCA-V05", { date: MAY }),
      "yes",
      [],
    ],
    [
      "a Party number without its term",
      mention("09-CT/TW"),
      mention("09-CT/TW", { term: 11 }),
      "undecided",
      ["term"],
    ],
    [
      "a Party number on one date",
      mention("44-KL/TW", { date: MAY }),
      mention("44-KL/TW", { date: MAY, term: 12 }),
      "yes",
      [],
    ],
    [
      "look-alikes",
      mention("69-KH/HNDT", { date: MAY }),
      mention("69-KH/HNĐT", { date: MAY }),
      "undecided",
      ["number"],
    ],
    [
      "two notations",
      mention("31-CT/TU", { kind: "programme" }),
      mention("31/CTr-TU", { kind: "programme" }),
      "undecided",
      ["number"],
    ],
    [
      "look-alikes of two dates",
      mention("69-KH/HNDT", { date: MAY }),
      mention("69-KH/HNĐT", { date: MARCH }),
      "no",
      [],
    ],
    [
      "one number on two dates",
      mention("46/KH-UBND", { date: MAY }),
      mention("46/KH-UBND", { date: MARCH }),
      "no",
      [],
    ],
    [
      "one identity on two dates",
      mention("124/2021/TT-BCA", { date: MAY }),
      mention("124/2021/TT-BCA", { date: MARCH }),
      "undecided",
      [],
    ],
    ["two numbers", mention("46/KH-UBND"), mention("64/KH-UBND"), "no", []],
    ["a draft", mention("46/KH-BCĐ"), documentMention({ kind: "plan" }), "undecided", ["number"]],
    [
      "another kind word",
      mention("31-CT/TU", { date: MAY, kind: "directive" }),
      mention("31-CT/TU", { date: MAY, kind: "programme" }),
      "undecided",
      ["issuer"],
    ],
  ])("judges %s", (_, a, b, answer, lacking) => {
    expect(sameDocument(a, b)).toMatchObject({ answer, lacking });
  });

  it("leaves open what contradicts itself: two terms on one day, two bodies for letters of the centre", () => {
    const [eleven, twelve] = [11, 12].map((term) => mention("44-KL/TW", { date: MAY, term }));
    expect(eleven && twelve && sameDocument(eleven, twelve)).toStrictEqual({
      answer: "undecided",
      lacking: [],
      differing: ["term"],
    });
    const [front, police] = ["front:VN@..", "police:VN@.."].map((by) =>
      parseDocumentKey(`09/CTr-BCA-MTTW;by=${by};year=2013`),
    );
    expect(front && police && sameDocument(front, police)).toMatchObject({
      answer: "undecided",
      differing: ["issuer"],
    });
    const [of11, of12] = [11, 12].map((term) => mention("44-KL/TW", { term }));
    expect(of11 && of12 && sameDocument(of11, of12).answer).toBe("no");
  });

  it("asks nothing of a term where the number says it all", () => {
    const [of14, of15] = [14, 15].map((term) => mention("124/2021/TT-BCA", { term }));
    expect(of14 && of15 && sameDocument(of14, of15).answer).toBe("undecided");
  });

  it("tells committees and years of keys apart", () => {
    const key = parseDocumentKey("46/KH-UBND;by=government:14@..;year=2024");
    const { number } = identityOf(key);
    expect(
      sameDocument(key, parseDocumentKey("46/KH-UBND;by=government:15@..;year=2024")).differing,
    ).toStrictEqual(["issuer"]);
    expect(sameDocument(key, documentMention({ number, date: plainDate("2023-01-05") })).answer).toBe("no");
    expect(
      sameDocument(key, documentMention({ number, date: plainDate("2024-01-05") })).lacking,
    ).toStrictEqual(["issuer"]);
  });
});
