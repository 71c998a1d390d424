import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../scratch.ts";

/** A text of the repository under its path. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** The Markdown pages: those at the top, those of `docs` (not the generated API pages) and of `examples`. */
export function markdownPages(): readonly Source[] {
  const top = readdirSync(REPOSITORY).filter((name) => name.endsWith(".md"));
  return [...top, ...filesBelow("docs", ".md"), ...filesBelow("examples", ".md")]
    .filter((path) => !path.startsWith("docs/api/"))
    .map(read);
}

/** The sources of the library, whose docstrings hold examples. */
export function librarySources(): readonly Source[] {
  return filesBelow("src", ".ts").map(read);
}

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path}`)
    .sort();
}

function read(path: string): Source {
  return { path, text: readFileSync(join(REPOSITORY, path), "utf8") };
}
