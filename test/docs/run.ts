import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { format, promisify } from "node:util";
import { vi } from "vitest";
import { makeFolder, REPOSITORY, removeFolder, writeInto } from "../scratch.ts";
import { rewriteClaims } from "./claims.ts";
import { atItsLine } from "./compile.ts";
import type { Failure } from "./record.ts";
import type { Snippet } from "./snippets.ts";

const RECORD = fileURLToPath(new URL("record.ts", import.meta.url));

/** Runs a snippet through the module runner of the tests, and answers what it got wrong. */
export async function runErrors(snippet: Snippet): Promise<readonly string[]> {
  if (snippet.kind === "command") return commandErrors(snippet);
  return snippet.kind === "runs" ? scriptErrors(snippet) : [];
}

async function scriptErrors(snippet: Snippet): Promise<readonly string[]> {
  const { code, failures } = rewriteClaims(snippet.code, "record__", snippet.line);
  if (failures.length > 0) return failures.map((failure) => describe(snippet, failure));
  const outcome = await execute(snippet, code);
  return [
    ...outcome.failures.map((failure) => describe(snippet, failure)),
    ...outputErrors(snippet, outcome.printed),
  ];
}

function describe({ path }: Snippet, { line, message }: Failure): string {
  return `${path}:${line}: ${message}`;
}

/** The import of the record stands on a line above the first of the snippet, so that lines keep their numbers. */
async function execute(snippet: Snippet, code: string) {
  const header = `import { createRecord } from ${JSON.stringify(RECORD)}; export const record__ = createRecord();`;
  const folder = makeFolder();
  const file = writeInto(folder, "snippet.ts", header + atItsLine(snippet, code));
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...args) => void printed.push(format(...args)));
  try {
    const { record__ } = await import(/* @vite-ignore */ file);
    const failures: readonly Failure[] = record__.failures;
    return { failures, printed: printed.join("\n") };
  } catch (error) {
    const failure: Failure = { line: lineIn(file, error), message: `throws ${String(error)}` };
    return { failures: [failure], printed: printed.join("\n") };
  } finally {
    log.mockRestore();
    removeFolder(folder);
  }
}

function lineIn(file: string, error: unknown): number {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const after = stack.split(`${file}:`)[1];
  return Number.parseInt(after ?? "0", 10);
}

function outputErrors({ place, output }: Snippet, printed: string): readonly string[] {
  if (output === null) {
    return printed === ""
      ? []
      : [`${place}: prints, but no \`text\` block follows that says what:\n${printed}`];
  }
  return printed.trimEnd() === output.trimEnd() ? [] : [`${place}: prints\n${printed}\nand not\n${output}`];
}

async function commandErrors(snippet: Snippet): Promise<readonly string[]> {
  try {
    const { stdout } = await promisify(execFile)("bash", ["-c", snippet.code], { cwd: REPOSITORY });
    return snippet.output === null ? [] : outputErrors(snippet, stdout);
  } catch (error) {
    return [`${snippet.place}: ${String(error)}`];
  }
}
