/** The two languages in which every problem, label and result can be said. */
export type Language = "en" | "vi";

/** Where in the input a problem lies: field names and row numbers from the outside in; empty for the whole. */
export type Path = readonly (string | number)[];

/**
 * What is wrong with an input (vấn đề): data first, a sentence last. `code` is stable and names the room
 * (`period.reversed`), `facts` holds the values that the sentences speak of, `message` says it in both languages
 * and names the way out. A problem is plain data and survives JSON.
 */
export interface Problem<Code extends string = string, Facts extends object = object> {
  readonly code: Code;
  readonly path: Path;
  readonly facts: Readonly<Facts>;
  readonly message: Readonly<Record<Language, string>>;
}

/** Makes the problems of one code; `code` can be read without making one. */
export interface ProblemKind<Code extends string, Facts extends object> {
  (facts: Facts, path?: Path): Problem<Code, Facts>;
  readonly code: Code;
}

interface Sentences<Facts> {
  readonly en: (facts: Facts) => string;
  readonly vi: (facts: Facts) => string;
}

/**
 * Declares the problems of a room, both sentences beside each code.
 *
 * @example
 * import { declareProblems } from "antq/kernel";
 * const PROBLEMS = declareProblems("parking", {
 *   full: {
 *     en: ({ places }: { places: number }) => `All ${places} places are taken: try the next street.`,
 *     vi: ({ places }) => `Cả ${places} chỗ đã kín: hãy thử phố bên cạnh.`,
 *   },
 * });
 * PROBLEMS.full({ places: 12 }).code //=> "parking.full"
 * PROBLEMS.full({ places: 12 }).message.en //=> "All 12 places are taken: try the next street."
 */
export function declareProblems<const Room extends string, FactsByName>(
  room: Room,
  table: { readonly [Name in keyof FactsByName]: Sentences<FactsByName[Name]> },
): {
  readonly [Name in keyof FactsByName & string]: ProblemKind<`${Room}.${Name}`, FactsByName[Name] & object>;
};
export function declareProblems(
  room: string,
  table: Readonly<Record<string, Sentences<object>>>,
): Readonly<Record<string, ProblemKind<string, object>>> {
  const kinds = Object.entries(table).map(([name, sentences]) => [
    name,
    problemKind(`${room}.${name}`, sentences),
  ]);
  return Object.freeze(Object.fromEntries(kinds));
}

function problemKind(code: string, sentences: Sentences<object>): ProblemKind<string, object> {
  const make = (facts: object, path: Path = []): Problem =>
    Object.freeze({
      code,
      path: Object.freeze([...path]),
      facts: Object.freeze({ ...facts }),
      message: Object.freeze({ en: sentences.en(facts), vi: sentences.vi(facts) }),
    });
  return Object.freeze(Object.assign(make, { code }));
}

/** The sentences of a problem whose one fact, `given`, is none of the values to choose from. */
export function choose(en: string, vi: string): Sentences<{ given: string }> {
  return {
    en: ({ given }) => `${given} does not fit: choose ${en}.`,
    vi: ({ given }) => `${given} không hợp lệ: hãy chọn ${vi}.`,
  };
}

/** The same problem, seen from one level further out: `step` is put before its path. */
export function nestProblem<P extends Problem>(problem: P, ...steps: Path): P {
  return Object.freeze({ ...problem, path: Object.freeze([...steps, ...problem.path]) });
}

/** The same problems, seen from further out: a field, a row, a criterion. */
export function nestProblems(problems: readonly Problem[], ...steps: Path): readonly Problem[] {
  return problems.map((problem) => nestProblem(problem, ...steps));
}

/**
 * The only exception that leaves a parser or constructor of this library. `problems` holds all that is wrong;
 * `message` says it in English, `messageIn("vi")` in Vietnamese.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(sentencesOf(problems, "en"));
    this.problems = Object.freeze([...problems]);
  }

  /** All sentences in one language, one a line, each with its path where it has one. */
  messageIn(language: Language): string {
    return sentencesOf(this.problems, language);
  }
}

function sentencesOf(problems: readonly Problem[], language: Language): string {
  const lines = problems.map(({ message, path }) =>
    path.length === 0 ? message[language] : `${path.join(".")}: ${message[language]}`,
  );
  return lines.join("\n");
}

/**
 * A short form of any input that reads the same in every language: strings in backticks, records and lists as `{…}`
 * and `[…]`, everything else as JavaScript prints it; cut after 60 characters.
 *
 * @example
 * import { quoteInput } from "antq/kernel";
 * quoteInput("31/02") //=> "`31/02`"
 * quoteInput(null) //=> "null"
 * quoteInput({ a: 1 }) //=> "{…}"
 */
export function quoteInput(input: unknown): string {
  if (typeof input === "string") return input.length > 60 ? `\`${cut(input)}…\`` : `\`${input}\``;
  if (typeof input === "object" && input !== null) return Array.isArray(input) ? "[…]" : "{…}";
  return cut(String(input));
}

/** Cuts without leaving half of a surrogate pair. */
function cut(text: string): string {
  return text.slice(0, 60).replace(/[\ud800-\udbff]$/u, "");
}
