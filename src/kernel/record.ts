import { declareProblems, nestProblems, quoteInput } from "./problem.ts";
import { ProblemCollector } from "./problem-collector.ts";
import { failure, type Result, success } from "./result.ts";

// Making a parser has no side effects: a bundler may drop those that nobody uses.

/** Takes one field, or anything at all, and answers its value or all that is wrong with it. */
export type Parser<Value> = (input: unknown) => Result<Value>;

type Shape = Readonly<Record<string, Parser<unknown>>>;
type Parsed<Fields extends Shape> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Parser<infer Value> ? Value : never;
};

const PROBLEMS = /* @__PURE__ */ declareProblems("record", {
  notARecord: {
    en: ({ given, fields }: { given: string; fields: string }) =>
      `${given} is no record: give an object with the fields ${fields}.`,
    vi: ({ given, fields }) => `${given} không phải bản ghi: hãy đưa một đối tượng có các trường ${fields}.`,
  },
  missingField: {
    en: ({ field }: { field: string }) => `The field \`${field}\` is missing: it must be given.`,
    vi: ({ field }) => `Thiếu trường \`${field}\`: trường này bắt buộc.`,
  },
  unknownField: {
    en: ({ field, fields }: { field: string; fields: string }) =>
      `${field} is no field of this record: mend its spelling or leave it out. The fields are ${fields}.`,
    vi: ({ field, fields }) =>
      `${field} không phải trường của bản ghi này: hãy sửa tên hoặc bỏ đi. Các trường gồm ${fields}.`,
  },
  notAList: {
    en: ({ given }: { given: string }) => `${given} is no list: give an array.`,
    vi: ({ given }) => `${given} không phải danh sách: hãy đưa một mảng.`,
  },
  emptyList: {
    en: () => "The list is empty: give at least one entry.",
    vi: () => "Danh sách trống: hãy nêu ít nhất một mục.",
  },
  unknownWord: {
    en: ({ given, words }: { given: string; words: string }) =>
      `${given} is not known here: choose ${words}.`,
    vi: ({ given, words }) => `${given} không có trong danh mục: hãy chọn ${words}.`,
  },
  notAText: {
    en: ({ given }: { given: string }) => `${given} says nothing: give a text without spaces around it.`,
    vi: ({ given }) => `${given} không có nội dung: hãy đưa một chuỗi không có khoảng trắng ở hai đầu.`,
  },
  notAFlag: {
    en: ({ given }: { given: string }) => `${given} is neither true nor false: give one of the two.`,
    vi: ({ given }) => `${given} không phải \`true\` hay \`false\`: hãy chọn một trong hai.`,
  },
  notACount: {
    en: ({ given }: { given: string }) => `${given} is no count: give a whole number from 0 on.`,
    vi: ({ given }) => `${given} không phải số đếm: hãy đưa số nguyên từ 0 trở lên.`,
  },
});

/**
 * Takes a record with these fields and no others. A field that may be left out has a parser that takes `undefined`:
 * see `optional`. All that is wrong is answered at once.
 */
export function recordOf<const Fields extends Shape>(shape: Fields): Parser<Parsed<Fields>>;
/* @__NO_SIDE_EFFECTS__ */
export function recordOf(shape: Shape): Parser<Readonly<Record<string, unknown>>> {
  const names = Object.keys(shape);
  const known = new Set(names);
  const fields = Object.entries(shape).map(([name, parse]) => ({ name, parse }));
  return (input) => {
    if (!isRecord(input)) {
      return failure(PROBLEMS.notARecord({ given: quoteInput(input), fields: names.join(", ") }));
    }
    const found = new ProblemCollector();
    if (Object.keys(input).some((name) => !known.has(name))) reportUnknownFields(found, input, names);
    const record: Record<string, unknown> = {};
    for (const { name, parse } of fields) record[name] = readField(input, name, parse, found);
    return found.isEmpty ? success(Object.freeze(record)) : failure(...found.problems);
  };
}

/** What stands in a record under no known name is no part of it: a misspelt field is not lost without a word. */
export function reportUnknownFields(found: ProblemCollector, record: object, names: readonly string[]): void {
  const known = new Set(names);
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue;
    const facts = { field: quoteInput(name), fields: names.join(", ") };
    if (!known.has(name)) found.report(PROBLEMS.unknownField, facts);
  }
}

/** Whether an input has fields at all. */
export function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

function readField(
  record: Readonly<Record<string, unknown>>,
  name: string,
  parse: Parser<unknown>,
  found: ProblemCollector,
): unknown {
  const given = Object.hasOwn(record, name) ? record[name] : undefined;
  const read = parse(given);
  if (read.ok) return read.value;
  if (given === undefined) found.report(PROBLEMS.missingField, { field: name }, [name]);
  else found.addAll(nestProblems(read.problems, name));
  return undefined;
}

/** A field of a record's own; nothing of what it inherits, and nothing of what is no record. */
export function fieldOf(record: unknown, name: string): unknown {
  return isRecord(record) && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Takes a list whose every entry the parser takes. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf<Value>(parse: Parser<Value>): Parser<readonly Value[]> {
  return (input) => {
    if (!Array.isArray(input)) return failure(PROBLEMS.notAList({ given: quoteInput(input) }));
    const found = new ProblemCollector();
    const values: Value[] = [];
    for (const [place, entry] of input.entries()) {
      const read = parse(entry);
      if (read.ok) values.push(read.value);
      else found.addAll(nestProblems(read.problems, place));
    }
    return found.isEmpty ? success(Object.freeze(values)) : failure(...found.problems);
  };
}

/** As `listOf`, but the list must have an entry. */
/* @__NO_SIDE_EFFECTS__ */
export function filledListOf<Value>(parse: Parser<Value>): Parser<readonly Value[]> {
  const list = listOf(parse);
  return (input) => {
    const read = list(input);
    return read.ok && read.value.length === 0 ? failure(PROBLEMS.emptyList({})) : read;
  };
}

/** Takes one of a few words. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const Word extends string>(words: readonly Word[]): Parser<Word> {
  const known = new Map<unknown, Result<Word>>(words.map((word) => [word, success(word)]));
  const listed = firstOf(words);
  return (input) =>
    known.get(input) ?? failure(PROBLEMS.unknownWord({ given: quoteInput(input), words: listed }));
}

const LISTED_WORDS = 12;

function firstOf(words: readonly string[]): string {
  const listed = words.slice(0, LISTED_WORDS).join(", ");
  return words.length > LISTED_WORDS ? `${listed}, …` : listed;
}

/** Takes a key of a table of the field, such as a behaviour or a tier. */
/* @__NO_SIDE_EFFECTS__ */
export function keyOf<Table extends object>(table: Table): Parser<Extract<keyof Table, string>> {
  const keys: Extract<keyof Table, string>[] = [];
  for (const key in table) keys.push(key);
  return oneOf(keys);
}

/** Takes what may be left out; what stands for it then is answered. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<Value>(parse: Parser<Value>, otherwise: Value): Parser<Value> {
  const standIn = success(Object.freeze(otherwise));
  return (input) => (input === undefined ? standIn : parse(input));
}

/** Takes `null` too, for what is known to be unknown or absent. */
/* @__NO_SIDE_EFFECTS__ */
export function orNull<Value>(parse: Parser<Value>): Parser<Value | null> {
  return (input) => (input === null ? success(null) : parse(input));
}

/** Takes a text that says something, without spaces around it. */
export const filledText: Parser<string> = (input) =>
  typeof input === "string" && input !== "" && input.trim() === input
    ? success(input)
    : failure(PROBLEMS.notAText({ given: quoteInput(input) }));

/** Takes `true` or `false`. */
export const flag: Parser<boolean> = (input) =>
  typeof input === "boolean" ? success(input) : failure(PROBLEMS.notAFlag({ given: quoteInput(input) }));

/** Takes a whole number from 0 on. */
export const wholeCount: Parser<number> = (input) =>
  typeof input === "number" && Number.isSafeInteger(input) && input >= 0
    ? success(input + 0)
    : failure(PROBLEMS.notACount({ given: quoteInput(input) }));
