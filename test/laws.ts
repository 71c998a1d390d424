import { DomainError, type Problem } from "antq/kernel";
import fc from "fast-check";
import { expect } from "vitest";

/*
 * The laws that several rooms keep, each written once. A law is an assertion: called inside `it`, it tries the law on
 * many generated values and shows the smallest one that breaks it.
 *
 *     it("reads back what it prints", () => roundTrips(periods, formatPeriod, (label) => parsePeriod(label)));
 */

/** Going there and back gives the same value: `parse(format(value))` is `value`. */
export function roundTrips<Value, Form>(
  values: fc.Arbitrary<Value>,
  there: (value: Value) => Form,
  back: (form: Form) => Value,
): void {
  holdsFor(values, (value) => expect(back(there(value))).toStrictEqual(value));
}

/** Each of two functions undoes the other: last year's window and next year's, for instance. */
export function isInverse<Value>(
  values: fc.Arbitrary<Value>,
  forwards: (value: Value) => Value,
  backwards: (value: Value) => Value,
): void {
  roundTrips(values, forwards, backwards);
  roundTrips(values, backwards, forwards);
}

/** Done twice is done once. */
export function isIdempotent<Value>(values: fc.Arbitrary<Value>, change: (value: Value) => Value): void {
  holdsFor(values, (value) => {
    const once = change(value);
    expect(change(once)).toStrictEqual(once);
  });
}

/** `(a + b) + c` is `a + (b + c)`. */
export function isAssociative<Value>(
  values: fc.Arbitrary<Value>,
  combine: (left: Value, right: Value) => Value,
): void {
  holdsFor(fc.tuple(values, values, values), ([a, b, c]) =>
    expect(combine(combine(a, b), c)).toStrictEqual(combine(a, combine(b, c))),
  );
}

/** `a + b` is `b + a`. */
export function isCommutative<Value, Sum>(
  values: fc.Arbitrary<Value>,
  combine: (left: Value, right: Value) => Sum,
): void {
  holdsFor(fc.tuple(values, values), ([a, b]) => expect(combine(a, b)).toStrictEqual(combine(b, a)));
}

/**
 * The pieces lie end to end and make up the whole: the first starts where it starts, each next one where the one before
 * ended, the last ends where it ends, and none is empty. `endsOf` gives a half-open pair that compares with `<`.
 */
export function partitions<Whole, Piece, End extends number | string>(
  wholes: fc.Arbitrary<Whole>,
  split: (whole: Whole) => readonly Piece[],
  endsOf: (part: Whole | Piece) => readonly [start: End, end: End],
): void {
  holdsFor(wholes, (whole) => {
    const pieces = split(whole).map((piece) => endsOf(piece));
    const [start, end] = endsOf(whole);
    expect(pieces.map(([pieceStart]) => pieceStart)).toStrictEqual([
      start,
      ...pieces.map(([, pieceEnd]) => pieceEnd).slice(0, -1),
    ]);
    expect(pieces.at(-1)?.[1]).toStrictEqual(end);
    for (const [pieceStart, pieceEnd] of pieces) expect(pieceStart < pieceEnd).toBe(true);
  });
}

/** Written as JSON and read again it is the same; `revive` rebuilds what JSON cannot hold, such as a `Decimal`. */
export function survivesJson<Value>(values: fc.Arbitrary<Value>, revive?: (plain: unknown) => Value): void {
  holdsFor(values, (value) => {
    const plain: unknown = JSON.parse(JSON.stringify(value));
    expect(revive === undefined ? plain : revive(plain)).toStrictEqual(value);
  });
}

/**
 * Whatever it is given, a function answers, or throws a `DomainError` that says something in both languages; so does a
 * failed `Result` or `Reading` that it answers. `inputs` adds what random values rarely are: see `nearMissesOf`.
 */
export function onlyDomainErrors(act: (input: unknown) => unknown, inputs?: fc.Arbitrary<unknown>): void {
  holdsFor(inputs === undefined ? anyInput : fc.oneof(anyInput, inputs), (input) => {
    for (const problem of problemsOf(() => act(input))) expectSound(problem);
  });
}

function problemsOf(act: () => unknown): readonly Problem[] {
  try {
    const answer = act();
    return isFailure(answer) ? answer.problems : [];
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    const problems = error instanceof DomainError ? error.problems : [];
    expect(problems).not.toHaveLength(0);
    return problems;
  }
}

function isFailure(answer: unknown): answer is { readonly problems: readonly Problem[] } {
  return typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;
}

function expectSound(problem: Problem): void {
  expect(problem.code).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/u);
  expect(problem.message.en).not.toBe("");
  expect(problem.message.vi).not.toBe("");
  expect(JSON.parse(JSON.stringify(problem))).toStrictEqual(problem);
}

/** Values of every type, among them those that trip parsers: `__proto__`, lone surrogates, `-0`, `NaN`, very long texts. */
export const anyInput: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "binary" }) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(..."0129-/.,@:% đĐÐầ\u0301\u00a0–\ud800ngàytháng") }),
  },
  {
    weight: 3,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      withBoxedValues: true,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      "",
      " ",
      "__proto__",
      "constructor",
      "toString",
      "0".repeat(10_000),
      "đ".repeat(10_000),
      "\u0000",
      "\ud83d",
      -0,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      0.1,
      2n ** 70n,
      null,
      undefined,
      true,
      Symbol("any"),
      () => "",
      Object.create(null),
    ),
  },
);

/** Valid texts with one slip: a character lost, doubled, replaced or put in, or the whole written twice. */
export function nearMissesOf(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const slips = fc.constantFrom("", "0", "9", "-", "/", " ", ".", ",", "x", "đ", "\u0301", "\u200b", "٣");
  return fc
    .tuple(texts, fc.nat(), slips, fc.constantFrom("lost", "doubled", "putIn", "twice" as const))
    .map(([text, at, slip, kind]) => {
      const place = at % (text.length + 1);
      if (kind === "twice") return text + slip + text;
      const kept = { lost: "", doubled: text.charAt(place).repeat(2), putIn: text.charAt(place) }[kind];
      return text.slice(0, place) + slip + (kept ?? "") + text.slice(place + 1);
    });
}

/**
 * Four times the input takes about four times as long: it fails from ten times on, where quadratic work takes sixteen.
 * The quickest of several runs counts and one good try of three is enough, so that a busy machine does not fail it.
 * Inputs grow by a quarter at a time, so that exponential work is caught while it still takes a moment.
 */
export function takesLinearTime(
  act: (input: string) => unknown,
  inputOfLength: (length: number) => string,
): void {
  const timeOf = (length: number) => quickest(act, inputOfLength(length));
  const length = stepsFrom(16, LONGEST_INPUT).find((step) => timeOf(step) >= MEASURABLE_MS);
  if (length === undefined) return;
  const growths: number[] = [];
  while (growths.length < 3) {
    const growth = growthFrom(length, timeOf);
    if (growth < MOST_GROWTH) return;
    growths.push(Math.round(growth));
  }
  expect.fail(
    `From ${length} characters to ${length * 4} at most, the time grows ${growths.join(", ")} times.`,
  );
}

const MOST_GROWTH = 10;
const MEASURABLE_MS = 3;
const LONGEST_INPUT = 2 ** 18;

/** How many times as long four times the length takes; stops early where it is already too much. */
function growthFrom(length: number, timeOf: (length: number) => number): number {
  const base = timeOf(length);
  let growth = 1;
  for (const step of [...stepsFrom(length, length * 4), length * 4]) {
    growth = timeOf(step) / base;
    if (growth >= MOST_GROWTH) return growth;
  }
  return growth;
}

function stepsFrom(shortest: number, longest: number): readonly number[] {
  const steps: number[] = [];
  for (let step = shortest; step <= longest; step = Math.ceil(step * 1.25)) steps.push(step);
  return steps;
}

function quickest(act: (input: string) => unknown, input: string): number {
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let run = 0; run < 5 && spent < 200; run += 1) {
    const start = cpuTime();
    problemsOf(() => act(input));
    const took = cpuTime() - start;
    best = Math.min(best, took);
    spent += took;
  }
  return best;
}

/** In milliseconds, of this process alone: what else the machine does is not counted. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function holdsFor<Value>(values: fc.Arbitrary<Value>, law: (value: Value) => void): void {
  fc.assert(
    fc.property(values, (value) => {
      law(value);
    }),
  );
}
