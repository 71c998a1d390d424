import { type Catalogue, type CatalogueRecords, createCatalogue, safeCreateCatalogue } from "antq/indicator";
import { DomainError } from "antq/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIdempotent, onlyDomainErrors, survivesJson } from "../laws.ts";
import { catalogueRecords } from "./generators.ts";

const collection = [{ tier: "commune", sectors: ["police"] }];
const name = { vi: "Vụ việc", en: "Incidents" };
const incidents = { code: "incidents", name, unit: "incident", behaviour: "flow", collection };
const found = {
  ...incidents,
  code: "incidents-found",
  partOf: [{ whole: "incidents", relation: "subset", by: "finder" }],
};
const groups = { code: "groups", name, unit: "group", behaviour: "stock", collection };
const people = { code: "people", name, unit: "person", behaviour: "stock", collection };
const rate = {
  code: "rate",
  name,
  unit: "percent",
  numerator: "found",
  denominator: "incidents",
  collection,
};

const content = ({ indicators, ratios }: Catalogue) => ({ indicators, ratios });
const recreate = (catalogue: ReturnType<typeof content>) => content(createCatalogue(catalogue));

/** The codes and places of all that is wrong with some records. */
function problemsOf(indicators: unknown, ratios?: unknown): readonly string[] {
  const answer = safeCreateCatalogue(ratios === undefined ? { indicators } : { indicators, ratios });
  return answer.ok
    ? []
    : answer.problems.map(({ code, path }) => [code.slice(code.indexOf(".") + 1), ...path].join(" "));
}

describe("a catalogue", () => {
  it("is the same whatever the order of its records", () => {
    const shuffled = catalogueRecords.chain((records) =>
      fc.record({
        records: fc.constant(records),
        indicators: fc.shuffledSubarray([...records.indicators], { minLength: records.indicators.length }),
        ratios: fc.shuffledSubarray([...records.ratios], { minLength: records.ratios.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ records, indicators, ratios }) => {
        const [one, other] = [createCatalogue(records), createCatalogue({ indicators, ratios })];
        expect(content(other)).toStrictEqual(content(one));
        for (const { code } of one.indicators) {
          expect(other.partsOf(code)).toStrictEqual(one.partsOf(code));
          expect(other.partitionsOf(code)).toStrictEqual(one.partitionsOf(code));
          expect(other.changesOf(code)).toStrictEqual(one.changesOf(code));
          expect(other.successorsOf(code)).toStrictEqual(one.successorsOf(code));
        }
      }),
    );
  });

  it("is made again of its own content, also after JSON", () => {
    const contents = catalogueRecords.map((records) => content(createCatalogue(records)));
    isIdempotent(contents, recreate);
    survivesJson(contents, (plain) => recreate(plain as CatalogueRecords as ReturnType<typeof content>));
  });

  it("finds each indicator and ratio by its code, from its whole, its stock and its predecessor", () => {
    fc.assert(
      fc.property(catalogueRecords, (records) => {
        const catalogue = createCatalogue(records);
        for (const indicator of catalogue.indicators) {
          expect(catalogue.indicator(indicator.code)).toBe(indicator);
          expect(catalogue.ratio(indicator.code)).toBeUndefined();
          for (const { whole, relation, by } of indicator.partOf) {
            expect(catalogue.partsOf(whole)).toContainEqual({ part: indicator, relation, by });
            const partition = catalogue.partitionsOf(whole).find((each) => each.by === by);
            expect(partition?.parts.includes(indicator) ?? false).toBe(relation === "partition");
          }
          if (indicator.changes) expect(catalogue.changesOf(indicator.changes.stock)).toContain(indicator);
          for (const { code } of indicator.replaces)
            expect(catalogue.successorsOf(code)).toContain(indicator);
        }
        for (const ratio of catalogue.ratios) expect(catalogue.ratio(ratio.code)).toBe(ratio);
      }),
    );
  });

  it("never changes, nor with the records it was made of", () => {
    fc.assert(
      fc.property(catalogueRecords, (records) => {
        const catalogue = createCatalogue(records);
        expectFrozen(content(catalogue), 1);
        expect(Object.isFrozen(catalogue)).toBe(true);
        for (const { code } of catalogue.indicators) {
          expectFrozen(catalogue.partsOf(code));
          expectFrozen(catalogue.partitionsOf(code));
        }
      }),
    );
  });

  it("answers nothing for codes that are not declared, and for names that objects inherit", () => {
    const catalogue = createCatalogue({ indicators: [] });
    for (const code of ["fires", "__proto__", "constructor", ""]) {
      expect(catalogue.indicator(code)).toBeUndefined();
      expect(catalogue.ratio(code)).toBeUndefined();
      expect([...catalogue.partsOf(code), ...catalogue.partitionsOf(code)]).toStrictEqual([]);
      expect([...catalogue.changesOf(code), ...catalogue.successorsOf(code)]).toStrictEqual([]);
    }
  });

  it("fills in what a record leaves out", () => {
    const records = {
      indicators: [{ ...groups, unit: "kilometre" }],
      ratios: [{ ...rate, numerator: null, denominator: null }],
    };
    const answer = safeCreateCatalogue(records);
    const catalogue = answer.ok ? answer.value : undefined;
    expect(catalogue?.indicators[0]).toMatchObject({
      standsFor: "day",
      addsOverPlaces: true,
      correctable: false,
      partOf: [],
      changes: null,
      replaces: [],
    });
    expect(catalogue?.indicators[0]?.decimals).toBeGreaterThan(0);
    expect(catalogue?.indicators[0]?.collection[0]?.validity).toStrictEqual({ from: null, until: null });
    expect(catalogue?.ratios[0]?.multiplier).toBe(100);
  });

  it("lets the district police collect until they ended, where no days are given", () => {
    const answer = safeCreateCatalogue({
      indicators: [{ ...groups, collection: [{ tier: "district", sectors: ["front", "police"] }] }],
    });
    expect(answer.ok && answer.value.indicators[0]?.collection[0]?.validity).toStrictEqual({
      from: null,
      until: "2025-03-01",
    });
  });
});

describe("a catalogue is refused", () => {
  it("with domain problems only, whatever is given", () => {
    onlyDomainErrors(safeCreateCatalogue);
    const fields = [
      "code",
      "name",
      "unit",
      "behaviour",
      "collection",
      "partOf",
      "changes",
      "replaces",
      "decimals",
      "x",
    ];
    const spoilt = fc
      .tuple(catalogueRecords, fc.nat(), fc.constantFrom(...fields), fc.anything({ withNullPrototype: true }))
      .map(([{ indicators, ratios }, at, field, value]) => ({
        indicators: indicators.map((record, place) =>
          place === at % indicators.length ? { ...record, [field]: value } : record,
        ),
        ratios: ratios.map((record) => ({ ...record, [field]: value })),
      }));
    onlyDomainErrors(safeCreateCatalogue, spoilt);
  });

  it("naming all that is wrong at once, each with its place", () => {
    const wrong = [
      { ...incidents, code: "Incidents", unit: "vụ" },
      { ...found, decimals: -1, colour: "red" },
      null,
    ];
    expect(problemsOf(wrong, [{ ...rate, multiplier: 0 }])).toStrictEqual([
      "notACode indicators 0 code",
      "unknownWord indicators 0 unit",
      "unknownField indicators 1",
      "notACount indicators 1 decimals",
      "notARecord indicators 2",
      "notAMultiplier ratios 0 multiplier",
    ]);
  });

  it.each<[string, readonly unknown[], readonly string[]]>([
    ["one code twice", [incidents, incidents], ["duplicateCode indicators 1 code"]],
    ["a part of an unknown whole", [found], ["unknownIndicator indicators 0 partOf 0 whole"]],
    [
      "a part of itself",
      [{ ...incidents, partOf: [{ whole: "incidents", relation: "subset", by: "finder" }] }],
      ["partOfItself indicators 0 partOf"],
    ],
    [
      "a part of its own part",
      [{ ...incidents, partOf: [{ whole: "incidents-found", relation: "subset", by: "finder" }] }, found],
      ["partOfItself indicators 0 partOf"],
    ],
    [
      "one part twice",
      [incidents, { ...found, partOf: [...found.partOf, ...found.partOf] }],
      ["partTwice indicators 1 partOf"],
    ],
    [
      "a partition of one part",
      [incidents, { ...found, partOf: [{ whole: "incidents", relation: "partition", by: "finder" }] }],
      ["lonePartition indicators 1 partOf 0"],
    ],
    [
      "persons as part of incidents",
      [incidents, { ...found, unit: "person" }],
      ["partOfOtherUnit indicators 1 partOf 0"],
    ],
    [
      "kilograms as part of kilometres",
      [
        { ...incidents, unit: "kilometre" },
        { ...found, unit: "kilogram" },
      ],
      ["partOfOtherUnit indicators 1 partOf 0"],
    ],
    [
      "what happens as part of what stands",
      [{ ...incidents, behaviour: "stock" }, found],
      ["partOfOtherBehaviour indicators 1 partOf 0"],
    ],
    [
      "what stands as part of what happens",
      [incidents, { ...found, behaviour: "stock" }],
      ["partOfOtherBehaviour indicators 1 partOf 0"],
    ],
    [
      "what happens as part of what is counted once",
      [{ ...incidents, behaviour: "distinct" }, found],
      ["partOfOtherBehaviour indicators 1 partOf 0"],
    ],
    [
      "persons counted once that would add up to attendances",
      [
        { ...incidents, unit: "attendance" },
        ...["one", "two"].map((code) => ({
          ...incidents,
          code,
          unit: "person",
          behaviour: "distinct",
          partOf: [{ whole: "incidents", relation: "partition", by: "status" }],
        })),
      ],
      ["unevenPartition indicators 1 partOf 0", "unevenPartition indicators 2 partOf 0"],
    ],
    [
      "more decimals than the unit has",
      [{ ...incidents, decimals: 1 }],
      ["tooManyDecimals indicators 0 decimals"],
    ],
    [
      "a change of a flow",
      [incidents, { ...incidents, code: "more", changes: { stock: "incidents", direction: "adds" } }],
      ["changeOfNoStock indicators 1 changes stock"],
    ],
    [
      "a change that is no flow",
      [groups, { ...groups, code: "more", changes: { stock: "groups", direction: "adds" } }],
      ["changeIsNoFlow indicators 1 changes"],
    ],
    [
      "a change that is counted once",
      [
        people,
        { ...people, code: "more", behaviour: "distinct", changes: { stock: "people", direction: "adds" } },
      ],
      ["changeIsNoFlow indicators 1 changes"],
    ],
    [
      "a change of other things",
      [people, { ...incidents, changes: { stock: "people", direction: "adds" } }],
      ["changeOfOtherUnit indicators 1 changes stock"],
    ],
    [
      "a change of an unknown stock",
      [{ ...incidents, changes: { stock: "groups", direction: "removes" } }],
      ["unknownIndicator indicators 0 changes stock"],
    ],
    [
      "a successor of what is unknown",
      [{ ...incidents, replaces: [{ code: "old", from: "2024-07-01" }] }],
      ["unknownIndicator indicators 0 replaces 0 code"],
    ],
    [
      "a successor of itself",
      [{ ...incidents, replaces: [{ code: "incidents", from: "2024-07-01" }] }],
      ["replacesItself indicators 0 replaces"],
    ],
    [
      "an assessment year of a flow",
      [{ ...incidents, standsFor: "assessmentYear" }],
      ["yearOfNoStock indicators 0 standsFor"],
    ],
    ["nobody who collects", [{ ...incidents, collection: [] }], ["emptyList indicators 0 collection"]],
    [
      "a collection that ends before it begins",
      [
        {
          ...incidents,
          collection: [{ ...collection[0], validity: { from: "2025-01-01", until: "2025-01-01" } }],
        },
      ],
      ["reversedValidity indicators 0 collection 0 validity"],
    ],
    [
      "districts that collect after they ended",
      [
        {
          ...incidents,
          collection: [
            { tier: "district", sectors: ["front"], validity: { from: null, until: "2025-07-02" } },
          ],
        },
      ],
      ["noBodies indicators 0 collection 0 validity"],
    ],
    [
      "two tiers that collect for one sector at once",
      [{ ...incidents, collection: [...collection, { tier: "village", sectors: ["front", "police"] }] }],
      ["collectedTwice indicators 0 collection"],
    ],
    [
      "a blank name",
      [{ ...incidents, name: { vi: " ", en: "Incidents" } }],
      ["notAText indicators 0 name vi"],
    ],
    ["a missing name", [{ ...incidents, name: undefined }], ["missingField indicators 0 name"]],
    [
      "a day that does not exist",
      [incidents, { ...found, replaces: [{ code: "incidents", from: "2024-02-30" }] }],
      [],
    ],
  ])("for %s", (_, indicators, expected) => {
    const problems = problemsOf(indicators);
    if (expected.length > 0) expect(problems).toStrictEqual(expected);
    else expect(problems).toHaveLength(1);
  });

  it("for ratios of what is unknown, of one thing, or in per cent of other things", () => {
    expect(problemsOf([incidents], [rate])).toStrictEqual(["unknownIndicator ratios 0 numerator"]);
    expect(problemsOf([incidents], [{ ...rate, numerator: "incidents" }])).toStrictEqual([
      "ratioOfItself ratios 0 denominator",
    ]);
    expect(problemsOf([incidents, people], [{ ...rate, numerator: "people" }])).toStrictEqual([
      "percentOfOther ratios 0 unit",
    ]);
    expect(problemsOf([incidents], [{ ...rate, code: "incidents", numerator: null }])).toStrictEqual([
      "duplicateCode ratios 0 code",
    ]);
  });

  it("but not for a reference to a record that is wrong otherwise, nor for a partition that it may complete", () => {
    const half = { ...found, partOf: [{ whole: "incidents", relation: "partition", by: "finder" }] };
    expect(problemsOf([{ ...incidents, unit: "vụ" }, half])).toStrictEqual(["unknownWord indicators 0 unit"]);
  });

  it("but not for what is counted once and belongs to a stock or to attendances, nor for kinds of one thing", () => {
    const drills = {
      ...found,
      behaviour: "distinct",
      partOf: [{ whole: "people", relation: "subset", by: "drill" }],
    };
    expect(problemsOf([people, { ...drills, unit: "person" }])).toStrictEqual([]);
    expect(
      problemsOf([
        { ...incidents, unit: "attendance" },
        { ...found, unit: "person", behaviour: "distinct" },
      ]),
    ).toStrictEqual([]);
    const cells = ["committees", "cells"].map((code, place) => ({
      ...groups,
      code,
      unit: ["partyCommittee", "partyCell"][place],
      partOf: [{ whole: "groups", relation: "partition", by: "form" }],
    }));
    expect(problemsOf([{ ...groups, unit: "organisation" }, ...cells])).toStrictEqual([]);
  });

  it("in a bounded report for tens of thousands of bad rows, and a chain of any length does no harm", () => {
    const many = Array.from({ length: 30_000 }, () => ({ ...incidents, unit: "vụ" }));
    const answer = safeCreateCatalogue({ indicators: many });
    expect(answer.ok ? 0 : answer.problems.length).toBeLessThan(250);
    const chain = Array.from({ length: 20_000 }, (_, place) => ({
      ...incidents,
      code: `link-${place}`,
      partOf: [{ whole: `link-${(place + 1) % 20_000}`, relation: "subset", by: "next" }],
    }));
    expect(problemsOf(chain)).toStrictEqual(["partOfItself indicators 0 partOf"]);
    expect(problemsOf([...chain.slice(0, -1), { ...incidents, code: "link-19999" }])).toStrictEqual([]);
  });

  it("by throwing all problems in both languages", () => {
    const spoil = () => createCatalogue({ indicators: [{ ...incidents, unit: "vụ" }] as never });
    expect(spoil).toThrow(DomainError);
    expect(spoil).toThrow(/is not known here: choose/u);
  });
});

describe("the generated catalogues", () => {
  const drawn = fc.sample(catalogueRecords, { numRuns: 300, seed: 1 });
  const indicators = drawn.flatMap((records) => records.indicators);

  it.each<[string, boolean]>([
    ["an empty one", drawn.some((records) => records.indicators.length === 0)],
    ["a code that objects inherit", indicators.some(({ code }) => code === "constructor")],
    ["the longest code", indicators.some(({ code }) => code.length === 100)],
    [
      "partitions",
      indicators.some(({ partOf = [] }) => partOf.some(({ relation }) => relation === "partition")),
    ],
    ["one part of several wholes", indicators.some(({ partOf = [] }) => partOf.length > 1)],
    ["stocks with what moves them", indicators.some(({ changes }) => changes)],
    ["successors", indicators.some(({ replaces = [] }) => replaces.length > 0)],
    ["collections that pass from tier to tier", indicators.some(({ collection: each }) => each.length > 1)],
    ["ratios without a base", drawn.some(({ ratios }) => ratios.some(({ numerator }) => numerator === null))],
  ])("reach %s", (_, isReached) => {
    expect(isReached).toBe(true);
  });
});

function expectFrozen(value: unknown, skipLevels = 0): void {
  if (typeof value !== "object" || value === null) return;
  if (skipLevels === 0) expect(Object.isFrozen(value)).toBe(true);
  for (const inner of Object.values(value)) expectFrozen(inner, Math.max(0, skipLevels - 1));
}
