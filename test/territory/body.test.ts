import { ALWAYS, plainDate } from "antq/date";
import { DomainError, KEPT_PROBLEMS_PER_CODE } from "antq/kernel";
import {
  type BodyDetails,
  body,
  bodyId,
  parseBodyId,
  parseUnitId,
  safeBody,
  safeBodyId,
  safeParseBodyId,
  sectorOf,
  unitOf,
} from "antq/territory";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearMissesOf, onlyDomainErrors, roundTrips, survivesJson, takesLinearTime } from "../laws.ts";
import { bodyIds, bodyNames, sectors, unitIds, validities } from "./generators.ts";

const names = fc.string({ minLength: 1 }).map((name) => `Ban Chỉ đạo ${name}.`);

const details: fc.Arbitrary<BodyDetails> = fc
  .record(
    {
      id: bodyIds,
      name: fc.record({ vi: names, en: names }, { noNullPrototype: true }),
      aliases: fc.array(names),
      parent: fc.option(bodyIds, { nil: null }),
      validity: validities,
    },
    { requiredKeys: ["id", "name"], noNullPrototype: true },
  )
  .filter(({ id, parent }) => id !== parent);

describe("a body id", () => {
  it("is read as itself", () => roundTrips(bodyIds, (id) => `${id}`, parseBodyId));

  it("survives JSON", () => survivesJson(bodyIds));

  it("gives back the sector and the unit that it was made of", () =>
    fc.assert(
      fc.property(sectors, unitIds, bodyNames, (sector, unit, name) => {
        const id = bodyId(sector, unit, name);
        expect([sectorOf(id), unitOf(id)]).toStrictEqual([sector, unit]);
      }),
    ));

  it("is another one exactly when sector, unit or name is", () =>
    fc.assert(
      fc.property(fc.tuple(bodyParts(), bodyParts()), ([left, right]) => {
        const isSame = JSON.stringify(left) === JSON.stringify(right);
        expect(bodyId(...left) === bodyId(...right)).toBe(isSame);
      }),
    ));

  it.each(["police:14@..", "party:106@..", "government:52@2025-07-01", "party:14@..:office", "front:VN@.."])(
    "%s is read",
    (text) => expect(parseBodyId(text)).toBe(text),
  );

  it.each([
    ["", "territory.notABodyId"],
    ["police", "territory.notABodyId"],
    ["police:14@..:office:second", "territory.notABodyId"],
    ["police:14", "territory.notAUnitId"],
    ["police:14@..:", "territory.notABodyName"],
    ["police:14@..:Office", "territory.notABodyName"],
    ["police:14@..:two--hyphens", "territory.notABodyName"],
    [`police:14@..:${"x".repeat(61)}`, "territory.notABodyName"],
    ["Police:14@..", "territory.unknownSector"],
    ["__proto__:14@..", "territory.unknownSector"],
    ["toString:14@..", "territory.unknownSector"],
    [" police:14@..", "territory.unknownSector"],
  ])("%j is refused: %s", (text, code) => {
    const result = safeParseBodyId(text);
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toStrictEqual([code]);
  });

  it("says all that is wrong, each under its field", () => {
    const result = safeBodyId("army", "14", "A b");
    const places = result.ok ? [] : result.problems.map(({ code, path }) => [code, ...path]);
    expect(places).toStrictEqual([
      ["territory.unknownSector", "sector"],
      ["territory.notAUnitId", "unit"],
      ["territory.notABodyName", "name"],
    ]);
  });

  it("is answered with problems only, whatever is given", () => {
    onlyDomainErrors(safeParseBodyId, nearMissesOf(bodyIds));
    onlyDomainErrors((sector) => safeBodyId(sector, "14@..", null));
    onlyDomainErrors((name) => safeBodyId("police", "14@..", name));
  });

  it("takes no more than linear time to read", () => {
    takesLinearTime(safeParseBodyId, (length) => ":".repeat(length));
    takesLinearTime(safeParseBodyId, (length) => `police:14@..:${"a-".repeat(length / 2)}`);
  });
});

function bodyParts() {
  const unit = fc.constantFrom(parseUnitId("14@.."), parseUnitId("14@2025-07-01"));
  const name = fc.constantFrom(null, "office", "14");
  return fc.tuple(fc.constantFrom("police" as const, "party" as const), unit, name);
}

describe("a body", () => {
  it("keeps what it was made of, and fills in what was left out", () =>
    fc.assert(
      fc.property(details, (given) => {
        expect(body(given)).toStrictEqual({
          id: given.id,
          name: given.name,
          aliases: given.aliases ?? [],
          parent: given.parent ?? null,
          validity: given.validity ?? ALWAYS,
        });
      }),
    ));

  it("survives JSON, and is made again from itself", () => {
    survivesJson(details.map(body));
    roundTrips(details.map(body), (made) => made, body);
  });

  it("is immutable, and no longer hangs on what it was made of", () => {
    const aliases = ["CAT"];
    const made = body({
      id: parseBodyId("police:14@.."),
      name: { vi: "Công an tỉnh Sơn La", en: "Police of Sơn La province" },
      aliases,
      validity: { from: null, until: plainDate("2025-07-01") },
    });
    aliases.push("CA tỉnh");
    expect(made.aliases).toStrictEqual(["CAT"]);
    for (const part of [made, made.name, made.aliases, made.validity])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it("cannot stand above itself", () =>
    fc.assert(
      fc.property(bodyIds, (id) => {
        const result = safeBody({ id, name: { vi: "Công an", en: "Police" }, parent: id });
        expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, ...path])).toStrictEqual([
          ["territory.ownParent", "parent"],
        ]);
      }),
    ));

  it("needs a day on which it is valid", () =>
    fc.assert(
      fc.property(validities, ({ from, until }) => {
        const make = () => body({ ...CORRECT, validity: { from: until, until: from } });
        if (from === null || until === null)
          expect(make().validity).toStrictEqual({ from: until, until: from });
        else expect(make).toThrow(DomainError);
      }),
    ));

  it("says all that is wrong at once, each under its field", () => {
    const result = safeBody({
      id: "army:14",
      name: { vi: " Công an", en: "" },
      aliases: ["CAT", "", 7],
      parent: "Bộ Công an",
      validity: { from: "2025-07-01", until: "2025-07-01" },
    });
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, ...path]).sort()).toStrictEqual([
      ["date.reversedValidity", "validity"],
      ["record.notAText", "aliases", 1],
      ["record.notAText", "aliases", 2],
      ["record.notAText", "name", "en"],
      ["record.notAText", "name", "vi"],
      ["territory.notABodyId", "parent"],
      ["territory.notAUnitId", "id", "unit"],
      ["territory.unknownSector", "id", "sector"],
    ]);
  });

  it.each([
    [{ name: "Công an" }, "record.notARecord"],
    [{ name: null }, "record.notARecord"],
    [{ sector: "police" }, "record.unknownField"],
    [{ aliases: "CAT" }, "record.notAList"],
    [{ aliases: { length: 2 } }, "record.notAList"],
    [{ validity: "always" }, "record.notARecord"],
    [{ validity: {} }, "record.missingField"],
    [{ validity: { from: "01/7/2025", until: null } }, "date.notADate"],
    [{ parent: 14 }, "territory.notABodyId"],
    [{ id: undefined }, "record.missingField"],
  ])("%j is refused: %s", (change, code) => {
    const result = safeBody({ ...CORRECT, ...change });
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toContain(code);
  });

  it("stays small when a million names are wrong", () => {
    const result = safeBody({ ...CORRECT, aliases: Array.from({ length: 1_000_000 }, () => "") });
    expect(result.ok ? 0 : result.problems.length).toBe(KEPT_PROBLEMS_PER_CODE + 1);
  });

  it("is answered with problems only, whatever is given", () => {
    onlyDomainErrors(safeBody);
    for (const field of ["id", "name", "aliases", "parent", "validity"]) {
      onlyDomainErrors((input) => safeBody({ ...CORRECT, [field]: input }));
    }
    onlyDomainErrors((input) => safeBody({ ...CORRECT, name: { vi: input, en: input } }));
    onlyDomainErrors((input) => safeBody({ ...CORRECT, validity: { from: input, until: input } }));
  });
});

const CORRECT = { id: parseBodyId("police:14@.."), name: { vi: "Công an tỉnh", en: "Provincial police" } };
