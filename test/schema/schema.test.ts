import * as schemas from "antq/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { anyInput, nearMissesOf } from "../laws.ts";
import { CASES, type Case } from "./generators.ts";

const cases = Object.entries(CASES);

/** What the schemas never take, or hardly ever: any value, and the valid ones with one slip in one of their texts. */
function inputsOf({ valid }: Case): fc.Arbitrary<unknown> {
  return fc.oneof(anyInput, valid.chain(slipped), hostileRecords);
}

function slipped(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === "string") return nearMissesOf(fc.constant(value));
  if (typeof value !== "object" || value === null) return anyInput;
  const keys = Object.keys(value);
  return fc
    .tuple(
      fc.constantFrom(...keys, "__proto__", "constructor", "extra"),
      fc.oneof(anyInput, fc.constant(value)),
    )
    .map(([key, other]) => withField(value, key, other));
}

/** Sets a field of its own, even one called `__proto__`. */
function withField(record: object, key: string, value: unknown): object {
  const copy = Array.isArray(record) ? [...record] : { ...record };
  return Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
}

const hostileRecords = fc.constantFrom<unknown>(
  JSON.parse('{ "__proto__": { "code": "x" } }'),
  JSON.parse('{ "constructor": 1, "toString": null, "hasOwnProperty": [] }'),
  JSON.parse('{ "indicators": [{ "__proto__": [] }, null, 1], "ratios": {} }'),
  Object.assign(Object.create(null), { unit: "x", bound: Symbol("bound") }),
  [[[]]],
);

describe.each(cases)("%s", (_, each) => {
  const { schema, valid } = each;

  it("takes what it is for", () => {
    fc.assert(
      fc.property(valid, (input) => {
        expect(schema.safeParse(input).error?.issues ?? []).toStrictEqual([]);
      }),
    );
  });

  it("takes the same from JSON", () => {
    fc.assert(
      fc.property(valid, (input) => {
        const revived: unknown = JSON.parse(JSON.stringify(input));
        expect(JSON.stringify(schema.parse(revived))).toBe(JSON.stringify(schema.parse(input)));
      }),
    );
  });

  it("throws nothing but a ZodError, and from safeParse nothing at all, whatever it is given", () => {
    fc.assert(
      fc.property(inputsOf(each), (input) => {
        const answer = schema.safeParse(input);
        if (answer.success) return;
        expect(answer.error).toBeInstanceOf(z.ZodError);
        expect(() => schema.parse(input)).toThrow(z.ZodError);
        expect(answer.error.issues).not.toHaveLength(0);
      }),
    );
  });

  it("says each problem at its place, in the language asked", () => {
    fc.assert(
      fc.property(inputsOf(each), (input) => {
        const [english, said, vietnamese] = [
          schema.safeParse(input),
          schema.safeParse(input, { error: schemas.sentencesIn("en") }),
          schema.safeParse(input, { error: schemas.sentencesIn("vi") }),
        ].map((answer) => answer.error?.issues ?? []);
        expect(said).toStrictEqual(english);
        for (const [place, issue] of (english ?? []).entries()) {
          const problem = schemas.problemOf(issue);
          const translated = vietnamese?.[place];
          expect(translated?.path).toStrictEqual(issue.path);
          if (problem === null) continue;
          expect(problem.path).toStrictEqual(issue.path);
          expect([issue.message, translated?.message]).toStrictEqual([
            problem.message.en,
            problem.message.vi,
          ]);
        }
      }),
    );
  });

  it("is drawn as JSON Schema that takes all that it takes", () => {
    const drawn = z.fromJSONSchema(JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: "input" }))));
    fc.assert(
      fc.property(fc.oneof(valid, inputsOf(each)), (input) => {
        const plain = asJson(input);
        if (plain === undefined || !schema.safeParse(plain).success) return;
        expect(drawn.safeParse(plain).error?.issues ?? []).toStrictEqual([]);
      }),
    );
  });
});

function asJson(input: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(input));
  } catch {
    return undefined;
  }
}

/** Schemas of which the room's own parser or reader takes anything at all. */
const ofRooms = cases.flatMap(([name, each]) =>
  each.room === undefined ? [] : [[name, { each, room: each.room }] as const],
);

function codesOf(answer: z.ZodSafeParseResult<unknown>): readonly (string | undefined)[] {
  return (answer.error?.issues ?? []).map((issue) => schemas.problemOf(issue)?.code);
}

describe("the schemas", () => {
  it.each(cases)("%s says of what was left out that there is no value, and nothing else", (_, { schema }) => {
    for (const nothing of [undefined, null]) {
      const answer = schema.safeParse(nothing, { error: schemas.sentencesIn("vi") });
      expect(codesOf(answer)).toStrictEqual(["schema.noValue"]);
      expect(answer.error?.issues[0]?.message).toBe("Chưa có giá trị: hãy nêu giá trị.");
    }
  });

  it.each(ofRooms)("%s answers what the room answers, problem by problem", (_, { each, room }) => {
    fc.assert(
      fc.property(fc.oneof(each.valid, inputsOf(each)), (input) => {
        const expected = room(input);
        const answer = each.schema.safeParse(input);
        expect(answer.success).toBe(expected.ok);
        if (expected.ok) expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.value));
        else if (input === undefined || input === null) expect(codesOf(answer)).toEqual(["schema.noValue"]);
        else if (expected.problems.length !== 0)
          expect(answer.error?.issues.map(schemas.problemOf)).toEqual(expected.problems);
      }),
    );
  });

  it("are all under these laws", () => {
    const named = Object.keys(schemas).filter((name) => name.endsWith("Schema"));
    expect(named.sort()).toStrictEqual(Object.keys(CASES).sort());
  });
});

describe("the tests themselves", () => {
  it.each(cases)("try %s with what it refuses", (_, each) => {
    const tried = fc.sample(inputsOf(each), 300).filter((input) => !each.schema.safeParse(input).success);
    expect(tried.length).toBeGreaterThan(50);
  });

  it("reach several kinds of problems of a catalogue", () => {
    const each = CASES["catalogueSchema"];
    const found = (each === undefined ? [] : fc.sample(inputsOf(each), 500)).flatMap((input) =>
      (schemas.catalogueSchema.safeParse(input).error?.issues ?? []).map(
        (issue) => schemas.problemOf(issue)?.code,
      ),
    );
    const expected = ["record.notARecord", "record.unknownField", "record.notAList"];
    expect([...new Set(found)]).toEqual(expect.arrayContaining(expected));
  });
});
