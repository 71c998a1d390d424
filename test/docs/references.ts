import { existsSync } from "node:fs";
import { posix } from "node:path";
import { blocksOf } from "./blocks.ts";
import type { Source } from "./sources.ts";

/** What the pages may speak of: the paths of the repository, and the subpaths of the package. */
export interface Known {
  readonly hasPath: (path: string) => boolean;
  readonly subpaths: readonly string[];
}

/** The references of a page that lead nowhere: links, headings, paths, subpaths; and any path of somebody's machine. */
export function deadReferences(page: Source, pages: readonly Source[], known: Known): readonly string[] {
  const prose = withoutBlocks(page.text);
  return [
    ...linksIn(prose).flatMap((link) => deadLink(page, link, pages, known)),
    ...codeIn(prose).flatMap((code) => deadPath(code, known)),
    ...[...page.text.matchAll(MACHINE_PATH)].map(([path]) => `${path.trim()} is a path of one machine`),
  ].map((message) => `${page.path}: ${message}`);
}

/** `Known` of a checkout; generated folders count as there. */
export function knownIn(repository: string, subpaths: readonly string[]): Known {
  const hasPath = (path: string) => GENERATED.test(path) || existsSync(posix.join(repository, path));
  return { hasPath, subpaths };
}

const GENERATED = /^(?:docs\/api|dist|node_modules|coverage)\b/u;
/** Two levels of folders from the root of a disk, or a drive letter; `km/h`, links and dates are none. */
const MACHINE_PATH = /(?<=^|[\s"'`(=])(?:\/[a-z][\w.-]*\/[\w.-]+|[A-Z]:\\\w+)/gmu;
const LINK = /\]\((?<target>[^()\s]+)\)/gu;
const INLINE_CODE = /`(?<code>[^`\n]+)`/gu;
const REPOSITORY_PATH = /^(?:src|test|docs|examples|\.ci)\/[^\s*{}<>…]*$/u;
const SUBPATH = /^antq\/[a-z]+$/u;

function withoutBlocks(text: string): string {
  return blocksOf(text).reduce((prose, { code }) => (code === "" ? prose : prose.replace(code, "")), text);
}

function linksIn(prose: string): readonly string[] {
  return [...prose.matchAll(LINK)].flatMap((match) => match.groups?.["target"] ?? []);
}

function codeIn(prose: string): readonly string[] {
  return [...prose.matchAll(INLINE_CODE)].flatMap((match) => match.groups?.["code"] ?? []);
}

function deadLink(page: Source, link: string, pages: readonly Source[], known: Known): readonly string[] {
  if (/^[a-z]+:/u.test(link)) return [];
  const [target = "", anchor] = link.split("#");
  const path = target === "" ? page.path : posix.join(posix.dirname(page.path), target);
  if (!known.hasPath(path)) return [`the link ${link} leads nowhere`];
  const linked = pages.find((other) => other.path === path);
  if (anchor === undefined || linked === undefined) return [];
  return anchorsOf(linked.text).includes(anchor) ? [] : [`the link ${link} names no heading`];
}

/** The anchors that GitHub gives to headings: lower case, spaces as dashes, punctuation left out. */
function anchorsOf(text: string): readonly string[] {
  return [...withoutBlocks(text).matchAll(/^#{1,6} +(?<heading>.+)$/gmu)].map((match) =>
    (match.groups?.["heading"] ?? "")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/gu, "-"),
  );
}

function deadPath(code: string, { hasPath, subpaths }: Known): readonly string[] {
  if (REPOSITORY_PATH.test(code) && !hasPath(code)) return [`\`${code}\` is not in the repository`];
  if (SUBPATH.test(code) && !subpaths.includes(code)) return [`\`${code}\` is no subpath of the package`];
  return [];
}
