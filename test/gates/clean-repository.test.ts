import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../scratch.ts";

const FORBIDDEN = [
  ["a folder of one machine", /(?<![\w.])\/(?:home|root|Users|tmp|work|workspace|builds)\/\w/u],
  ["the host of a package registry", /registry\.npmjs|registry\.yarnpkg/u],
  ["a test that is skipped or that silences the others", /\b(?:it|test|describe)\.(?:only|skip|todo)\b/u],
  ["a silenced compiler", /@ts-(?:ignore|nocheck)/u],
] as const;

describe("the repository", () => {
  const list = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: REPOSITORY,
  });
  const files = list
    .toString()
    .trim()
    .split("\n")
    .map((path) => ({ path, text: textOf(path) }));

  it.each(FORBIDDEN)("does not hold %s", (_, pattern) => {
    const self = "test/gates/clean-repository.test.ts";
    const holding = files.filter(({ path, text }) => path !== self && pattern.test(text));
    expect(holding.map(({ path, text }) => `${path}: ${pattern.exec(text)?.[0]}`)).toStrictEqual([]);
  });

  it("locks packages by version and checksum, without the place they came from", () => {
    const locks = files.filter(({ path }) => path.endsWith("package-lock.json"));
    expect(locks).not.toHaveLength(0);
    expect(
      locks.filter(({ text }) => text.includes('"resolved": "http')).map(({ path }) => path),
    ).toStrictEqual([]);
  });
});

/** A file that was deleted but not yet committed holds nothing. */
function textOf(path: string): string {
  try {
    return readFileSync(join(REPOSITORY, path), "utf8");
  } catch {
    return "";
  }
}
