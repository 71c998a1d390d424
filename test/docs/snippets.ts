import { type Block, blocksOf } from "./blocks.ts";
import type { Source } from "./sources.ts";

/** A piece of documentation that can be run. */
export interface Snippet {
  /** Where it stands: `docs/periods.md:12`, the line of its first line of code. */
  readonly place: string;
  readonly path: string;
  readonly line: number;
  readonly code: string;
  /** TypeScript that runs, TypeScript that must not compile, or a shell command that runs an example. */
  readonly kind: "runs" | "mustNotCompile" | "command";
  /** What it prints, where a ```text block follows directly. */
  readonly output: string | null;
}

/** What stands in the documentation, and what may not stand there. */
export interface Collected {
  readonly snippets: readonly Snippet[];
  readonly problems: readonly string[];
}

/** The ```ts blocks of a Markdown page, and its ```sh blocks that run an example. */
export function snippetsOfMarkdown({ path, text }: Source): Collected {
  return collect(path, blocksOf(text));
}

/** The `@example`s in the docstrings of a source: each is code as it stands, or holds fenced blocks. */
export function snippetsOfDocstrings({ path, text }: Source): Collected {
  const parts = examplesOf(text).map(({ line, code }) => {
    const blocks = blocksOf(code, line);
    return collect(path, blocks.length > 0 ? blocks : [{ info: "ts", code, line, followsDirectly: false }]);
  });
  return {
    snippets: parts.flatMap(({ snippets }) => snippets),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

const SCRIPTS = /^(?:ts|tsx|js|jsx|mjs|mts|typescript|javascript)\b/u;

function collect(path: string, blocks: readonly Block[]): Collected {
  const snippets: Snippet[] = [];
  const problems: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const kind = kindOf(block);
    const next = blocks[index + 1];
    const place = `${path}:${block.line}`;
    const output = next?.info === "text" && next.followsDirectly ? next.code : null;
    if (kind !== undefined) snippets.push({ place, path, line: block.line, code: block.code, kind, output });
    else if (SCRIPTS.test(block.info)) {
      problems.push(
        `${place}: \`${block.info}\` would not be run: write \`ts\`, or \`ts must-not-compile\` for what the compiler refuses.`,
      );
    }
  }
  return { snippets, problems };
}

function kindOf({ info, code }: Block): Snippet["kind"] | undefined {
  if (info === "ts") return "runs";
  if (info === "ts must-not-compile") return "mustNotCompile";
  return info === "sh" && code.startsWith("npx tsx examples/") ? "command" : undefined;
}

const DOCSTRING = /\/\*\*(?<body>.*?)\*\//gsu;
const EXAMPLE = /^@example[^\n]*\n(?<code>.*?)(?=^@[a-z]|(?![\s\S]))/gmsu;

function examplesOf(source: string): readonly { readonly line: number; readonly code: string }[] {
  return [...source.matchAll(DOCSTRING)].flatMap((docstring) => {
    const body = (docstring.groups?.["body"] ?? "").replaceAll(/^[ \t]*\* ?/gmu, "");
    const firstLine = lineAt(source, docstring.index);
    return [...body.matchAll(EXAMPLE)].map((example) => ({
      line: firstLine + lineAt(body, example.index),
      code: (example.groups?.["code"] ?? "").trimEnd(),
    }));
  });
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
