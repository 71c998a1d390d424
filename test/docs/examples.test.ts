import { beforeAll, describe, expect, it } from "vitest";
import { compileErrors } from "./compile.ts";
import { runErrors } from "./run.ts";
import { snippetsOfDocstrings, snippetsOfMarkdown } from "./snippets.ts";
import { librarySources, markdownPages } from "./sources.ts";

/*
 * Every example of the documentation is compiled and run: the `ts` blocks of the Markdown pages and the `@example`s of
 * docstrings. `expression //=> value` must have that value; `//=> throws code` must throw a DomainError with that code;
 * what a block prints must be the `text` block right below it; a `ts must-not-compile` block must be refused by the
 * compiler; a `sh` block that starts with `npx tsx examples/` must print the `text` block below it.
 */
const collected = [...markdownPages().map(snippetsOfMarkdown), ...librarySources().map(snippetsOfDocstrings)];
const snippets = collected.flatMap((it) => it.snippets);

describe("examples in the documentation", () => {
  let compiled: ReturnType<typeof compileErrors>;
  beforeAll(() => {
    compiled = compileErrors(snippets);
  });

  it("are all of a kind that is run", () => {
    expect(collected.flatMap((it) => it.problems)).toStrictEqual([]);
    expect(snippets).not.toHaveLength(0);
  });

  it.each(snippets.map((snippet) => [snippet.place, snippet] as const))("%s", async (_, snippet) => {
    expect([...(compiled.get(snippet) ?? []), ...(await runErrors(snippet))]).toStrictEqual([]);
  });
});
