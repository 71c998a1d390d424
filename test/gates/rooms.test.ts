import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import tsup from "../../tsup.config.ts";
import { ROOMS } from "../rooms.ts";
import { REPOSITORY } from "../scratch.ts";

const manifest = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8"));

describe("the rooms", () => {
  it("are the folders of src, each with one index", () => {
    const folders = readdirSync(join(REPOSITORY, "src"), { withFileTypes: true }).filter((it) =>
      it.isDirectory(),
    );
    expect(folders.map(({ name }) => name).sort()).toStrictEqual([...ROOMS].sort());
    expect(ROOMS.filter((room) => !existsSync(join(REPOSITORY, "src", room, "index.ts")))).toStrictEqual([]);
  });

  it("are the subpaths of the package, types first, then `default`, which `require()` takes too", () => {
    const ofRooms = ROOMS.map((room) => [
      `./${room}`,
      { types: `./dist/${room}.d.ts`, default: `./dist/${room}.js` },
    ]);
    expect(manifest.exports).toStrictEqual({
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      ...Object.fromEntries(ofRooms),
      "./package.json": "./package.json",
    });
    expect(Object.keys(manifest.exports["."])).toStrictEqual(["types", "default"]);
  });

  it("are built one by one", () => {
    const entries = "entry" in tsup ? tsup.entry : undefined;
    expect(Object.keys(entries ?? {}).sort()).toStrictEqual(["index", ...ROOMS].sort());
  });
});

describe("the manifest", () => {
  it("asks for four packages at run time and nothing else", () => {
    expect(Object.keys(manifest.dependencies)).toStrictEqual([
      "@date-fns/utc",
      "date-fns",
      "decimal.js",
      "zod",
    ]);
  });

  it("names exact versions, known to work together", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(String(version)))).toStrictEqual([]);
  });
});
