import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { REPOSITORY } from "../scratch.ts";
import type { Consumer } from "./consumer.ts";

const EXAMPLE = fileURLToPath(new URL("use.ts", import.meta.url));
const SETTINGS = {
  node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
} as const;

/** What the compiler says of the example `use.ts` in a project that installed the package, our `.d.ts` files included. */
export function checkerErrors(consumer: Consumer, resolution: keyof typeof SETTINGS): readonly string[] {
  const file = consumer.write("use.ts", readFileSync(EXAMPLE, "utf8"));
  const program = programOf(file, resolution);
  return ts.getPreEmitDiagnostics(program).map((it) => {
    const place = it.file === undefined ? "" : `${it.file.fileName}: `;
    return `${place}TS${it.code} ${ts.flattenDiagnosticMessageText(it.messageText, " ")}`;
  });
}

/** The names of the types that each subpath exports beside its values. */
export function exportedTypes(
  consumer: Consumer,
  subpaths: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const imports = subpaths.map(
    (path, index) => `import * as room${index} from "${path}"; void room${index};`,
  );
  const program = programOf(consumer.write("names.ts", imports.join("\n")), "node16");
  const checker = program.getTypeChecker();
  const declarations =
    program.getSourceFile(join(consumer.folder, "names.ts"))?.statements.filter(ts.isImportDeclaration) ?? [];
  return Object.fromEntries(
    declarations.map((declaration, index) => {
      const module = checker.getSymbolAtLocation(declaration.moduleSpecifier);
      const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
      return [
        subpaths[index],
        symbols
          .filter((symbol) => isType(symbol, checker))
          .map(({ name }) => name)
          .sort(),
      ];
    }),
  );
}

function isType(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.flags & ts.SymbolFlags.Value) === 0;
}

function programOf(file: string, resolution: keyof typeof SETTINGS): ts.Program {
  return ts.createProgram([file], {
    ...SETTINGS[resolution],
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: ["node"],
    typeRoots: [join(REPOSITORY, "node_modules/@types")],
  });
}
