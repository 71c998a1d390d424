import { plainDate } from "antq/date";
import { parseDocumentNumber } from "antq/document";
import { DomainError } from "antq/kernel";
import { DOCUMENT_SERIES, documentMention } from "antq/register";
import { describe, expect, it } from "vitest";

describe("the series", () => {
  it("need different things", () => {
    const needs = Object.values(DOCUMENT_SERIES).map(({ fields }) => fields.join());
    expect(new Set(needs).size).toBe(needs.length);
  });
});

describe("a mention", () => {
  it("keeps what is known, and says null for the rest", () => {
    const number = parseDocumentNumber("644-CV/HU");
    const mention = documentMention({ number, date: plainDate("2019-03-06") });
    expect(mention).toStrictEqual({ kind: null, number, date: "2019-03-06", issuer: null, term: null });
    expect(Object.isFrozen(mention)).toBe(true);
  });

  it.each([{}, { kind: null }, { issuer: "" }, { issuer: " \n" }])("of nothing is refused: %j", (known) => {
    expect(() => documentMention(known)).toThrow(DomainError);
  });

  it.each([{ kind: "plan" as const }, { date: plainDate("2019-03-06") }, { issuer: "Huyện ủy" }])(
    "of one thing is enough: %j",
    (known) => expect(documentMention(known)).toMatchObject(known),
  );
});
