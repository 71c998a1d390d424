import { type DocumentNumber, numberParts, parseDocumentNumber } from "antq/document";
import { DomainError } from "antq/kernel";
import {
  DOCUMENT_SERIES,
  type DocumentIdentity,
  type DocumentSeries,
  documentKey,
  identityOf,
  parseDocumentKey,
  safeDocumentKey,
  safeParseDocumentKey,
  seriesOf,
} from "antq/register";
import { bodyId, parseUnitId } from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentNumbers } from "../document/generators.ts";
import { nearMissesOf, onlyDomainErrors, roundTrips, survivesJson, takesLinearTime } from "../laws.ts";
import { identitiesOf } from "./generators.ts";

const identities = identitiesOf(documentNumbers);
const keys = identities.map(documentKey);

/** Few numbers, some alike, so that two identities are often the same or differ in one thing only. */
const fewNumbers: fc.Arbitrary<DocumentNumber> = fc.constantFrom(
  ...[
    "46/KH-UBND",
    "64/KH-UBND",
    "66-QĐ/TW",
    "66-QĐ/HNDT",
    "30/2023/QH15",
    "14/2020/NQ-HĐND",
    "124/2021/TT-BCA",
  ].map((text) => parseDocumentNumber(text)),
);
const pairs = fewNumbers.chain((number) =>
  fc.tuple(identitiesOf(fc.constant(number)), identitiesOf(fc.oneof(fc.constant(number), fewNumbers))),
);

describe("a document key", () => {
  it("gives back the identity that it was made of", () => roundTrips(identities, documentKey, identityOf));

  it("is read as itself", () => roundTrips(keys, (key) => `${key}`, parseDocumentKey));

  it("survives JSON, and so does its identity", () => {
    survivesJson(keys);
    survivesJson(keys.map(identityOf));
  });

  it("equals another exactly when the identities do", () =>
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        expect(documentKey(left) === documentKey(right)).toBe(textOf(left) === textOf(right));
      }),
    ));

  it("does not change when the kind that the letters say is given too", () =>
    fc.assert(
      fc.property(identities, (identity) => {
        const { kinds } = numberParts(identity.number);
        const [kind] = kinds;
        if (kind === undefined || kinds.length > 1) return;
        expect(documentKey({ ...identity, kind })).toBe(documentKey(identity));
      }),
    ));

  it("holds a body and a unit as the territory writes them", () => {
    const unit = parseUnitId("14@2025-07-01");
    const number = parseDocumentNumber("46/KH-BCĐ");
    const issuer = bodyId("steeringCommittee", unit, "138");
    expect(documentKey({ series: "yearly", number, issuer, year: 2026 })).toBe(
      "46/KH-BCĐ;by=steeringCommittee:14@2025-07-01:138;year=2026",
    );
  });

  it.each([
    "46/KH-UBND;by=government:23395@..;year=2024",
    "155/KH-MTTQ-CAT;by=front:14@..;year=2021",
    "3371/BCA-V05;by=police:VN@..;year=2022",
    "1681/NQ-UBTVQH15;by=government:VN@..:standing-committee;year=2025",
    "124/2021/TT-BCA",
    "01/2005/TTLT-VKSTC-TATC-BCA-BQP",
    "30/2023/QH15;kind=law",
    "16/2011/UBTVQH12;kind=ordinance",
    "14/2020/NQ-HĐND;in=51@..",
    "09-CT/TW;by=party:VN@..;term=11",
    "644-CV/HU;by=party:106@..;term=19",
    "66-QĐ/TW;kind=regulation;by=party:VN@..;term=12",
    "69-KH/HNDT;by=farmers:48@..;term=10",
    "69-KH/HNDT;by=farmers:48@..;year=2019",
  ])("%s is read", (text) => {
    expect(parseDocumentKey(text)).toBe(text);
    expect(documentKey(identityOf(parseDocumentKey(text)))).toBe(text);
  });
});

/** What makes an identity another one, said apart from how keys are written. */
function textOf(identity: DocumentIdentity): string {
  return JSON.stringify(Object.entries(identity).sort(([left], [right]) => (left < right ? -1 : 1)));
}

describe("the series of a number", () => {
  it.each<[string, readonly DocumentSeries[]]>([
    ["46/KH-UBND", ["yearly"]],
    ["12/NQ-HĐND", ["yearly"]],
    ["3371/BCA-V05", ["yearly"]],
    ["933/QĐ-TLĐ", ["yearly"]],
    ["124/2021/TT-BCA", ["nationwide"]],
    ["30/2023/QH15", ["nationwide"]],
    ["06/2024/QĐ-UBND", ["local"]],
    ["14/2020/NQ-HĐND", ["local"]],
    ["01/2026/QĐ-CTUBND", ["local"]],
    ["09-CT/TW", ["term"]],
    ["01-ĐA/ĐUCA", ["term"]],
    ["69-KH/HNDT", ["term", "yearly"]],
    ["29-HD/TWĐTN-VP", ["term", "yearly"]],
  ])("of %s is %j", (text, series) => {
    const number = parseDocumentNumber(text);
    expect(seriesOf(number)).toStrictEqual(series);
    expect(Object.isFrozen(seriesOf(number))).toBe(true);
  });

  it("is one in which an identity can be complete, and no other", () =>
    fc.assert(
      fc.property(
        identities,
        fc.constantFrom(...Object.entries(DOCUMENT_SERIES)),
        (identity, [series, { fields }]) => {
          const values = { place: "51@..", issuer: "party:51@..", year: 2024, term: 11 };
          const own = Object.fromEntries(fields.map((field) => [field, values[field]]));
          const { number } = identity;
          const kind = "kind" in identity ? { kind: identity.kind } : {};
          const fits = seriesOf(number).some((possible) => possible === series);
          expect(safeDocumentKey({ series, number, ...kind, ...own }).ok).toBe(fits);
        },
      ),
    ));

  it("refuses a field that says nothing of its identity", () => {
    const result = safeDocumentKey({ ...YEARLY, term: 11 });
    expect(result).toMatchObject({ ok: false, problems: [{ code: "record.unknownField" }] });
  });
});

const YEARLY = { series: "yearly", number: "46/KH-UBND", issuer: "government:14@..", year: 2024 };
const TERM = { series: "term", number: "09-CT/TW", issuer: "party:VN@..", term: 11 };
const LOCAL = { series: "local", number: "14/2020/NQ-HĐND", place: "51@.." };
const NATIONWIDE = { series: "nationwide", number: "30/2023/QH15", kind: "law" };

describe("an identity that is not complete, or not right", () => {
  it.each([YEARLY, TERM, LOCAL, NATIONWIDE])("%j without any of its fields is refused", (identity) => {
    expect(safeDocumentKey(identity).ok).toBe(true);
    for (const field of Object.keys(identity)) {
      const rest = Object.fromEntries(Object.entries(identity).filter(([name]) => name !== field));
      expect(safeDocumentKey(rest).ok).toBe(false);
    }
  });

  it.each([
    [{ ...YEARLY, issuer: "UBND tỉnh" }, "register.notABody", "issuer"],
    [{ ...YEARLY, issuer: "government:14" }, "register.notABody", "issuer"],
    [{ ...YEARLY, issuer: "government:14@..;year=2023" }, "register.notABody", "issuer"],
    [{ ...YEARLY, issuer: "14@.." }, "register.notABody", "issuer"],
    [{ ...YEARLY, issuer: `government:${"1".repeat(200)}@..` }, "register.notABody", "issuer"],
    [{ ...YEARLY, year: 1944 }, "document.notAYear", "year"],
    [{ ...YEARLY, year: 2100 }, "document.notAYear", "year"],
    [{ ...YEARLY, year: 2024.5 }, "document.notAYear", "year"],
    [{ ...YEARLY, year: "2024" }, "document.notAYear", "year"],
    [{ ...TERM, term: 0 }, "register.notATerm", "term"],
    [{ ...TERM, term: 100 }, "register.notATerm", "term"],
    [{ ...TERM, term: "XI" }, "register.notATerm", "term"],
    [{ ...TERM, series: "yearly", term: undefined, year: 2011 }, "register.otherSeries", "series"],
    [{ ...LOCAL, place: "Quảng Ngãi" }, "register.notAPlace", "place"],
    [{ ...LOCAL, place: "51" }, "register.notAPlace", "place"],
    [{ ...LOCAL, series: "nationwide", place: undefined }, "register.otherSeries", "series"],
    [{ ...LOCAL, series: "__proto__" }, "register.otherSeries", "series"],
    [{ ...NATIONWIDE, kind: undefined }, "register.kindNeeded", "kind"],
    [{ ...NATIONWIDE, kind: "decree" }, "register.otherKind", "kind"],
    [{ ...YEARLY, kind: "report" }, "register.otherKind", "kind"],
    [{ ...YEARLY, number: "/KH-UBND" }, "document.blankNumber", "number"],
    [{ ...YEARLY, number: undefined }, "document.notANumber", "number"],
  ])("%j is refused: %s", (identity, code, field) => {
    const result = safeDocumentKey(identity);
    expect(result.ok ? [] : result.problems.map((problem) => [problem.code, ...problem.path])).toStrictEqual([
      [code, field],
    ]);
  });

  it("is told all that is wrong at once", () => {
    const result = safeDocumentKey({ ...YEARLY, kind: "report", issuer: "", year: 24 });
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toStrictEqual([
      "register.otherKind",
      "register.notABody",
      "document.notAYear",
    ]);
  });

  it("is answered with problems only, whatever it is", () => {
    onlyDomainErrors(safeDocumentKey);
    for (const identity of [YEARLY, TERM, LOCAL, NATIONWIDE]) {
      for (const field of ["series", ...Object.keys(identity), "kind"]) {
        onlyDomainErrors((input) => safeDocumentKey({ ...identity, [field]: input }));
      }
    }
  });
});

describe("what is no document key", () => {
  it.each([
    ["", "register.notAKey"],
    ["46/KH-UBND", "register.otherSeries"],
    ["46/KH-UBND;year=2024", "register.notAKey"],
    ["46/KH-UBND;by=government:14@..", "register.notAKey"],
    ["46/KH-UBND;year=2024;by=government:14@..", "register.notAKey"],
    ["46/KH-UBND;by=government:14@..;year=2024;", "register.notAKey"],
    ["46/KH-UBND;by=government:14@..;year=24", "register.notAKey"],
    ["46/KH-UBND;kind=plan;by=government:14@..;year=2024", "register.notAKey"],
    ["46/KH-UBND; by=government:14@..;year=2024", "register.notAKey"],
    ["46/KH-UBND;by=government:14@..;year=1024", "document.notAYear"],
    ["46/KH-UBND;by=government:14@..;term=11", "register.otherSeries"],
    ["09-CT/TW;by=party:VN@..;term=011", "register.notAKey"],
    ["09-CT/TW;by=party:VN@..;term=01", "register.notAKey"],
    ["09-CT/TW;by=party:VN@..;term=00", "register.notATerm"],
    ["09-CT/TW;by=party:VN@..;year=2011", "register.otherSeries"],
    ["9-CT/TW;by=party:VN@..;term=11", "document.digits"],
    ["14/2020/NQ-HĐND", "register.otherSeries"],
    ["124/2021/TT-BCA;in=51@..", "register.otherSeries"],
    ["30/2023/QH15", "register.kindNeeded"],
    ["66-QĐ/TW;by=party:VN@..;term=12", "register.kindNeeded"],
    ["66-QĐ/TW;kind=plan;by=party:VN@..;term=12", "register.otherKind"],
  ])("%j is refused: %s", (text, code) => {
    const result = safeParseDocumentKey(text);
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toStrictEqual([code]);
    expect(() => parseDocumentKey(text)).toThrow(DomainError);
  });

  it("is answered with problems only, whatever it is", () =>
    onlyDomainErrors(safeParseDocumentKey, nearMissesOf(keys)));

  it("if read all the same, is written as it was given", () =>
    fc.assert(
      fc.property(nearMissesOf(keys), (text) => {
        const result = safeParseDocumentKey(text);
        if (result.ok) expect(documentKey(identityOf(result.value))).toBe(text);
      }),
    ));

  it("takes no more than linear time", () => {
    takesLinearTime(safeParseDocumentKey, (length) => ";".repeat(length));
    takesLinearTime(safeParseDocumentKey, (length) => `46/KH-UBND;by=${"a".repeat(length)};year=2024`);
  });
});

describe("the generators", () => {
  it("reach each series, and pairs that are the same and that differ in one field", () => {
    const sample = fc.sample(identities, { numRuns: 1_000, seed: 7 });
    expect(new Set(sample.map(({ series }) => series)).size).toBe(4);
    expect(sample.some(({ kind }) => kind !== undefined)).toBe(true);
    const counts = fc
      .sample(pairs, { numRuns: 1_000, seed: 7 })
      .map(([left, right]) => differences(left, right));
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(20);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(20);
  });
});

function differences(left: DocumentIdentity, right: DocumentIdentity): number {
  const others = new Map<string, unknown>(Object.entries(right));
  return Object.entries(left).filter(([field, value]) => others.get(field) !== value).length;
}
