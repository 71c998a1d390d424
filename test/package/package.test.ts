import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, it } from "vitest";
import { ROOMS } from "../rooms.ts";
import { REPOSITORY } from "../scratch.ts";
import { type Consumer, installPacked, uninstall } from "./consumer.ts";
import { checkerErrors, exportedTypes } from "./typed-use.ts";

/*
 * The package as a stranger gets it: packed, installed in a project of its own, and used from there. It tests `dist`, so
 * build first; `npm test` does.
 */
const SUBPATHS: readonly string[] = ["antq", ...ROOMS.map((room) => `antq/${room}`)];
/** What the bare name leaves out, because it costs load time. */
const LEFT_OUT_OF_ROOT = ["antq", "antq/schema", "antq/movement"];

const consumer = installPacked();
const installed = join(consumer.folder, "node_modules/antq");
afterAll(() => consumer.remove());

describe("the packed package", () => {
  it("satisfies publint", async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toStrictEqual([]);
  });

  it("has types that resolve for ESM and bundlers", () => {
    const words = [consumer.tarball, "--profile", "esm-only", "--no-definitely-typed", "--format", "json"];
    const report = execFileSync(join(REPOSITORY, "node_modules/.bin/attw"), words, { encoding: "utf8" });
    expect(Object.keys(JSON.parse(report).analysis.entrypoints)).toHaveLength(SUBPATHS.length + 1);
  });

  it("holds what is used and read, nothing else", () => {
    const { files } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8"));
    const pages = ["docs/*.md", "docs/pictures/*.svg", "CHANGELOG.md", "CONTRIBUTING.md", "README.vi.md"];
    expect(files).toStrictEqual(["dist", ...pages]);
    const listed = execFileSync("tar", ["-tzf", consumer.tarball], { encoding: "utf8" }).trim().split("\n");
    const beside = listed.filter(
      (path) =>
        !/^package\/(?:dist\/[\w-]+(?:\.d)?\.(?:js|ts)|docs\/[a-z\d-]+\.md|docs\/pictures\/[a-z-]+\.svg)$/u.test(
          path,
        ),
    );
    expect(beside.sort()).toStrictEqual(
      ["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "README.vi.md", "package.json"].map(
        (name) => `package/${name}`,
      ),
    );
  });
});

describe("the subpaths", () => {
  const values: Readonly<Record<string, readonly string[]>> = JSON.parse(
    consumer.run(`
      const names = {};
      for (const path of ${JSON.stringify(SUBPATHS)}) names[path] = Object.keys(await import(path)).sort();
      console.log(JSON.stringify(names));
    `),
  );

  it("export the names that are listed, values and types", async () => {
    const types = exportedTypes(consumer, SUBPATHS);
    const names = SUBPATHS.map((path) => [path, { values: values[path], types: types[path] }]);
    await expect(`${JSON.stringify(Object.fromEntries(names), null, 2)}\n`).toMatchFileSnapshot(
      "public-names.json",
    );
  });

  it("are together under the bare name, but for those that cost load time", () => {
    const rooms = SUBPATHS.filter((path) => !LEFT_OUT_OF_ROOT.includes(path));
    expect(values["antq"]).toStrictEqual([...new Set(rooms.flatMap((path) => values[path] ?? []))].sort());
  });

  it("can be taken with `require()` too", () => {
    const script = `
      import { createRequire } from "node:module";
      const require = createRequire(import.meta.url);
      console.log(${JSON.stringify(SUBPATHS)}.map((path) => Object.keys(require(path)).length).join());
    `;
    expect(consumer.run(script).trim()).toBe(SUBPATHS.map((path) => values[path]?.length).join());
  });

  it("throw one and the same DomainError", () => {
    const script = `
      const { DomainError } = await import("antq/kernel");
      const others = [];
      let seen = 0;
      for (const path of ${JSON.stringify(SUBPATHS)}) {
        for (const [name, parse] of Object.entries(await import(path))) {
          if (!name.startsWith("parse") || typeof parse !== "function") continue;
          try { parse(Symbol("no input")); others.push(path + " " + name + " takes anything"); }
          catch (error) { seen += 1; if (!(error instanceof DomainError)) others.push(path + " " + name + ": " + error); }
        }
      }
      console.log(JSON.stringify({ others, seen }));
    `;
    const { others, seen } = JSON.parse(consumer.run(script));
    expect(others).toStrictEqual([]);
    expect(seen).toBeGreaterThan(SUBPATHS.length / 2);
  });

  it("load zod for `antq/schema` only", () => {
    expect(loadableWithout("zod")).toStrictEqual(SUBPATHS.filter((path) => path !== "antq/schema"));
  });

  it("load neither zod nor decimal.js for dates and periods", () => {
    expect(loadableWithout("zod", "decimal.js")).toEqual(
      expect.arrayContaining(["antq/date", "antq/period"]),
    );
  });

  it("load date-fns where days are counted", () => {
    expect(loadableWithout("date-fns", "@date-fns/utc")).not.toContain("antq/date");
  });
});

describe("a typed project", () => {
  it.each(["node16", "bundler"] as const)("compiles against it under moduleResolution %s", (resolution) => {
    expect(checkerErrors(consumer, resolution)).toStrictEqual([]);
  });
});

/** The subpaths that can still be imported in a project without these packages. */
function loadableWithout(...packages: readonly string[]): readonly string[] {
  const lacking: Consumer = installPacked();
  try {
    uninstall(lacking, ...packages);
    const script = `
      for (const path of ${JSON.stringify(SUBPATHS)}) await import(path).then(() => console.log(path), () => {});
    `;
    return lacking.run(script).trim().split("\n");
  } finally {
    lacking.remove();
  }
}
