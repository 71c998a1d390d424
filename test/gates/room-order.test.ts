import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { afterAll, describe, expect, it } from "vitest";
// @ts-expect-error the configuration of dependency-cruiser is plain JavaScript
import config, { FLOORS } from "../../.dependency-cruiser.mjs";
import { makeFolder, REPOSITORY, removeFolder } from "../scratch.ts";

const ROOMS: readonly string[] = FLOORS.flat();
const options = await extractDepcruiseOptions(join(REPOSITORY, ".dependency-cruiser.mjs"));
const folders: string[] = [];
afterAll(() => folders.forEach(removeFolder));

/** A small library in order: each room has an index and one file `b.ts` to import. */
const SOUND_TREE = {
  "tsconfig.json": "{}",
  "src/index.ts": 'export { b } from "./period/index.ts";',
  ...Object.fromEntries(ROOMS.map((room) => [`src/${room}/index.ts`, 'export { b } from "./b.ts";'])),
  ...Object.fromEntries(ROOMS.map((room) => [`src/${room}/b.ts`, "export const b = 1; export type B = 1;"])),
  "src/period/c.ts": 'import { b } from "../date/b.ts"; export const c = b;',
  "src/date/c.ts": 'export { addDays } from "date-fns/addDays"; export * from "@date-fns/utc/date/mini";',
  "src/kernel/decimal.ts": 'export { Decimal } from "decimal.js";',
  "src/schema/c.ts": 'import * as z from "zod"; export const text = z.string();',
  "test/b.ts": "export {};",
};

/** Each slip breaks this one rule: what it is, the rule, the file, its text. */
const SLIPS: readonly (readonly [what: string, rule: string, file: string, text: string])[] = [
  ["an import that points up", "period-imports-down-only", "src/period/a.ts", 'import "../target/b.ts";'],
  ["an import beside", "target-imports-down-only", "src/target/a.ts", 'import "../aggregation/b.ts";'],
  ["one against the chain", "kernel-imports-down-only", "src/kernel/a.ts", 'import "../date/b.ts";'],
  [
    "a type from above",
    "date-imports-down-only",
    "src/date/a.ts",
    'export type { B } from "../period/b.ts";',
  ],
  ["a late import", "date-imports-down-only", "src/date/a.ts", 'export const a = import("../period/b.ts");'],
  ["a room without a floor", "every-file-has-a-room", "src/helpers/a.ts", 'import "../kernel/b.ts";'],
  ["a lower room's index", "files-not-indexes", "src/period/a.ts", 'import "../date/index.ts";'],
  ["the room's own index", "files-not-indexes", "src/period/a.ts", 'import "./index.ts";'],
  ["the root index", "files-not-indexes", "src/period/a.ts", 'import "../index.ts";'],
  ["a root past the indexes", "root-takes-room-indexes", "src/index.ts", 'export { b } from "./date/b.ts";'],
  ["a root with zod", "root-takes-room-indexes", "src/index.ts", 'export { b } from "./schema/index.ts";'],
  [
    "a root with the data",
    "root-takes-room-indexes",
    "src/index.ts",
    'export { b } from "./movement/index.ts";',
  ],
  ["zod elsewhere", "zod-in-schema-only", "src/target/a.ts", 'export * as z from "zod";'],
  ["decimal.js elsewhere", "decimal-in-one-file", "src/kernel/a.ts", 'export { Decimal } from "decimal.js";'],
  ["date-fns elsewhere", "date-fns-behind-date", "src/period/a.ts", 'export * from "date-fns/addDays";'],
  [
    "its UTC dates elsewhere",
    "date-fns-behind-date",
    "src/period/a.ts",
    'export * from "@date-fns/utc/date/mini";',
  ],
  ["date-fns as a whole", "date-fns-by-function", "src/date/a.ts", 'export { addDays } from "date-fns";'],
  ["its UTC as a whole", "date-fns-by-function", "src/date/a.ts", 'export { UTCDate } from "@date-fns/utc";'],
  ["a fifth package", "four-packages-only", "src/kernel/a.ts", 'export * as fc from "fast-check";'],
  ["a built-in of Node.js", "no-node-builtins", "src/kernel/a.ts", 'export { readFileSync } from "node:fs";'],
  ["a file of the tests", "nothing-outside-src", "src/kernel/a.ts", 'import "../../test/b.ts";'],
  ["a cycle", "no-cycles", "src/kernel/b.ts", 'import "./a.ts"; export const b = 1;'],
  ["a missing file", "resolvable", "src/kernel/a.ts", 'import "./nowhere.ts";'],
];

describe("the order of the rooms", () => {
  it("lets a library in order through", async () => {
    expect(await rulesBrokenIn(SOUND_TREE)).toStrictEqual([]);
  });

  it.each(SLIPS)("refuses %s", async (_, rule, file, text) => {
    const cycle = { "src/kernel/a.ts": 'import "./b.ts";' };
    expect(await rulesBrokenIn({ ...SOUND_TREE, ...cycle, [file]: text })).toStrictEqual([rule]);
  });

  it("has a slip here for every rule", () => {
    const names: readonly string[] = config.forbidden.map((rule: { name: string }) => rule.name);
    const special = names.filter((name) => !name.endsWith("-imports-down-only"));
    expect(SLIPS.map(([, rule]) => rule)).toEqual(expect.arrayContaining(special));
  });

  it("gives a floor to every folder of src", () => {
    const rooms = readdirSync(join(REPOSITORY, "src"), { withFileTypes: true }).filter((it) =>
      it.isDirectory(),
    );
    expect(ROOMS).toEqual(expect.arrayContaining(rooms.map(({ name }) => name)));
  });
});

async function rulesBrokenIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = makeFolder(files);
  folders.push(folder);
  const { output } = await cruise(["src"], { ...options, baseDir: folder, validate: true });
  if (typeof output === "string") throw new Error(output);
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))];
}
