import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const REPOSITORY = fileURLToPath(new URL("..", import.meta.url));

/** A folder for files made by tests: inside the repository, so that packages and `antq/…` resolve, and ignored by git. */
const SCRATCH = join(REPOSITORY, ".cache");

/** Makes a folder of its own with these files (path to text) and answers its absolute path. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  mkdirSync(SCRATCH, { recursive: true });
  const folder = mkdtempSync(join(SCRATCH, "test-"));
  for (const [path, text] of Object.entries(files)) writeInto(folder, path, text);
  return folder;
}

/** Writes one file, with the folders that it needs. */
export function writeInto(folder: string, path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
