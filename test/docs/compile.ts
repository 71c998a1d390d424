import { basename, dirname, join } from "node:path";
import ts from "typescript";
import { makeFolder, REPOSITORY, removeFolder } from "../scratch.ts";
import type { Snippet } from "./snippets.ts";

/** The compiler does not know a name or a module: a slip of the snippet, which proves nothing about the library. */
const NOT_FOUND = new Set([2304, 2305, 2307, 2552, 2724]);

/**
 * Type-checks all snippets together in one program with the options of the library, and answers what is wrong with each:
 * an error of the compiler, or the lack of one where it must refuse.
 */
export function compileErrors(snippets: readonly Snippet[]): ReadonlyMap<Snippet, readonly string[]> {
  const named = snippets
    .filter(({ kind }) => kind !== "command")
    .map((snippet, index) => [`s${index}.ts`, snippet] as const);
  const folder = makeFolder(
    Object.fromEntries(named.map(([name, snippet]) => [name, atItsLine(snippet, snippet.code)])),
  );
  const options = libraryOptions();
  const files = named.map(([name]) => join(folder, name));
  const program = ts.createProgram(files, options, sharedHost(options, folder));
  const errors = named.map(
    ([name, snippet]) => [snippet, verdict(snippet, diagnosticsOf(program, join(folder, name)))] as const,
  );
  removeFolder(folder);
  return new Map(errors);
}

/** The code put so far down that its lines have the numbers that they have in the documentation. */
export function atItsLine({ line }: Snippet, code: string): string {
  return "\n".repeat(line - 1) + code;
}

function libraryOptions(): ts.CompilerOptions {
  const file = join(REPOSITORY, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    dirname(file),
  );
  return { ...options, moduleDetection: ts.ModuleDetectionKind.Force, noUnusedLocals: false, noEmit: true };
}

const read = new Map<string, ts.SourceFile | undefined>();

/** All but the snippets is the same for every program: it is read and bound once. */
function sharedHost(options: ts.CompilerOptions, folder: string): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const getSourceFile: ts.CompilerHost["getSourceFile"] = (file, ...details) => {
    if (file.startsWith(folder)) return host.getSourceFile(file, ...details);
    if (!read.has(file)) read.set(file, host.getSourceFile(file, ...details));
    return read.get(file);
  };
  return { ...host, getSourceFile };
}

function diagnosticsOf(program: ts.Program, file: string): readonly ts.Diagnostic[] {
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${basename(file)} is not in the program`);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
}

function verdict(snippet: Snippet, diagnostics: readonly ts.Diagnostic[]): readonly string[] {
  if (snippet.kind === "runs") return diagnostics.map((it) => describe(snippet, it));
  if (diagnostics.length === 0) return [`${snippet.place}: compiles, though it says that it must not`];
  return diagnostics.filter(({ code }) => NOT_FOUND.has(code)).map((it) => describe(snippet, it));
}

function describe({ path }: Snippet, { file, start, code, messageText }: ts.Diagnostic): string {
  const line =
    file === undefined || start === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
  return `${path}:${line}: does not compile: TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}
