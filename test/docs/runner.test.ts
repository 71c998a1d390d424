import { describe, expect, it } from "vitest";
import { compileErrors } from "./compile.ts";
import { runErrors } from "./run.ts";
import { type Collected, snippetsOfDocstrings, snippetsOfMarkdown } from "./snippets.ts";

/** A page made of lines; the first is line 1. */
const page = (...lines: string[]) => snippetsOfMarkdown({ path: "page.md", text: lines.join("\n") });
const block = (...lines: string[]) => page("# A page", "", "```ts", ...lines, "```");
const docstring = (...lines: string[]) =>
  snippetsOfDocstrings({
    path: "source.ts",
    text: ["", "/**", ...lines.map((line) => ` * ${line}`), " */", "export {};"].join("\n"),
  });

async function errorsOf({ snippets, problems }: Collected): Promise<readonly string[]> {
  const compiled = compileErrors(snippets);
  const ran = await Promise.all(snippets.map((snippet) => runErrors(snippet)));
  return [...problems, ...[...compiled.values()].flat(), ...ran.flat()];
}

const RATIO = 'import { ratioOf } from "antq/kernel";';

describe("the runner of examples", () => {
  it("is content with values that are right", async () => {
    const errors = await errorsOf(
      block(
        RATIO,
        'String(ratioOf(1, 2).denominator); //=> "2"',
        "[1, 2].map((n) => ({ n, half: n / 2 })); //=> [{ n: 1, half: 0.5 }, { n: 2, half: 1 }]",
        "[3]",
        "  .concat(4) //=> [3, 4]",
        'const text = "a"; //=> "a"',
        "text.repeat(2)",
        "//=> text + text",
        "ratioOf(1, 0) //=> throws ratio.zeroDenominator",
        "for (const n of [1, 2]) {",
        "  n > 0; //=> true",
        "}",
      ),
    );
    expect(errors).toStrictEqual([]);
  });

  it.each<[string, string, string]>([
    ["another value", "1 + 1 //=> 3", "page.md:4: is 2, not 3"],
    ["a value of another type", '1 + 1 //=> "2"', "page.md:4: is 2, not '2'"],
    ["a field too many", "({ a: 1, b: 2 }) //=> { a: 1 }", "page.md:4: is { a: 1, b: 2 }, not { a: 1 }"],
    ["an expression that throws", 'JSON.parse("{") //=> 1', "page.md:4: throws SyntaxError"],
    ["a snippet that throws", 'JSON.parse("{");', "page.md:4: throws SyntaxError"],
    [
      "no throw where one is promised",
      "1 //=> throws ratio.zeroDenominator",
      "page.md:4: throws nothing, gives 1",
    ],
    ["another exception", 'JSON.parse("{") //=> throws amount.notExact', "page.md:4: throws SyntaxError"],
    ["a value that is none", "1 //=> two things", "page.md:4: `two things` is no JavaScript value"],
    ["a claim about nothing", "//=> 1", "page.md:4: `//=>` follows no expression"],
    ["an expression that goes on below", "[1] //=> [1]\n[0]", "page.md:4: `//=>` follows no expression"],
    ["print without its output", "console.log(1);", "page.md:4: prints, but no `text` block"],
    ["what does not compile", 'const n: number = "1";', "page.md:4: does not compile: TS2322"],
    [
      "a name that is not exported",
      'import { none } from "antq/kernel";',
      "page.md:4: does not compile: TS2305",
    ],
    ["what loose options would allow", "[1][0].toFixed();", "page.md:4: does not compile: TS2532"],
  ])("reports %s, with its place", async (_, line, report) => {
    expect((await errorsOf(block(line))).join("\n")).toContain(report);
  });

  it("reports another code than the promised one", async () => {
    const errors = await errorsOf(block(RATIO, "ratioOf(1, 0) //=> throws amount.notExact"));
    expect(errors).toStrictEqual([
      "page.md:5: throws DomainError ratio.zeroDenominator, not a DomainError with amount.notExact",
    ]);
  });

  it("compares what is printed with the text below", async () => {
    const printing = (output: string) =>
      page(
        "```ts",
        'console.log("a", 1);',
        "console.log({ b: 2 });",
        "```",
        "",
        "```text",
        ...output.split("\n"),
        "```",
      );
    expect(await errorsOf(printing("a 1\n{ b: 2 }"))).toStrictEqual([]);
    expect((await errorsOf(printing("a 1\n{ b: 3 }"))).join("\n")).toContain(
      "page.md:2: prints\na 1\n{ b: 2 }\nand not",
    );
  });

  it("takes only the text directly below for the output", () => {
    const { snippets } = page("```ts", "1;", "```", "Some words.", "```text", "a", "```");
    expect(snippets.map(({ output }) => output)).toStrictEqual([null]);
  });

  it("wants a must-not-compile block refused, for what it says", async () => {
    const refused = (line: string) => errorsOf(page("```ts must-not-compile", line, "```"));
    expect(await refused('const n: number = "1";')).toStrictEqual([]);
    expect(await refused("const n: number = 1;")).toStrictEqual([
      "page.md:2: compiles, though it says that it must not",
    ]);
    expect((await refused("missing();")).join("\n")).toContain("page.md:2: does not compile: TS2304");
  });

  it.each(["ts no-run", "typescript", "js", "tsx"])("refuses a block marked %s", (info) => {
    expect(page(`\`\`\`${info}`, "1;", "```").problems.join("\n")).toContain(
      `page.md:2: \`${info}\` would not be run`,
    );
  });

  it("runs each example of a docstring by itself, with its place", async () => {
    const found = docstring(
      "Words.",
      "@example",
      RATIO,
      'String(ratioOf(1, 2).numerator) //=> "2"',
      "@example",
      "ratioOf(1, 2);",
      "@throws DomainError never",
    );
    expect(found.snippets.map(({ place, code }) => [place, code.split("\n").length])).toStrictEqual([
      ["source.ts:5", 2],
      ["source.ts:8", 1],
    ]);
    expect(await errorsOf(found)).toStrictEqual([
      expect.stringContaining("source.ts:8: does not compile: TS2304"),
      "source.ts:6: is '1', not '2'",
      expect.stringContaining("source.ts:8: throws ReferenceError"),
    ]);
  });

  it("reads fenced blocks inside a docstring", async () => {
    const found = docstring("@example A fraction", "```ts", "0.1 + 0.2 //=> 0.3", "```");
    expect(await errorsOf(found)).toStrictEqual(["source.ts:5: is 0.30000000000000004, not 0.3"]);
  });

  it("runs commands of examples and leaves other commands alone", async () => {
    const command = (...lines: string[]) => page("```sh", ...lines, "```");
    expect(command("npm ci && npm test").snippets).toStrictEqual([]);
    const missing = command("npx tsx examples/none-such.ts");
    expect(missing.snippets.map(({ kind }) => kind)).toStrictEqual(["command"]);
    expect((await errorsOf(missing)).join("\n")).toContain("page.md:2: Error: Command failed");
  });
});
