import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY } from "../scratch.ts";

/** A project outside the repository that has installed the packed package. */
export interface Consumer {
  readonly folder: string;
  /** The tarball, as it would be published. */
  readonly tarball: string;
  /** Runs a module script in the project and answers what it printed; fails where the script fails. */
  readonly run: (script: string) => string;
  readonly write: (file: string, text: string) => string;
  readonly remove: () => void;
}

/**
 * Packs the package and installs the tarball with npm in a new folder. No registry is asked: what the packed manifest
 * depends on is linked to the copies in the repository, so an undeclared dependency is missing there.
 */
export function installPacked(): Consumer {
  if (!existsSync(join(REPOSITORY, "dist/index.js")))
    throw new Error("Build the package first: npm run build.");
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "antq-consumer-")));
  const write = (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
    return join(folder, file);
  };
  const packed = npm(REPOSITORY, "pack", "--json", "--ignore-scripts", "--pack-destination", folder);
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  write("package.json", JSON.stringify(manifestOf(tarball), null, 2));
  npm(folder, "install", "--offline", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund");
  return {
    folder,
    tarball,
    write,
    run: (script) =>
      execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
        cwd: folder,
        encoding: "utf8",
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Takes packages away from a project, so that whatever loads them fails. */
export function uninstall({ folder }: Consumer, ...packages: readonly string[]): void {
  for (const name of packages) rmSync(join(folder, "node_modules", name), { recursive: true });
}

function manifestOf(tarball: string): object {
  const { dependencies } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8"));
  const linked = Object.keys(dependencies).map((name) => [
    name,
    `file:${join(REPOSITORY, "node_modules", name)}`,
  ]);
  return {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: { antq: `file:${tarball}` },
    overrides: Object.fromEntries(linked),
  };
}

function npm(folder: string, ...words: readonly string[]): string {
  return execFileSync("npm", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
