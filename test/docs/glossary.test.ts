import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROW = /^\| (?<term>[^|]+) \| `(?<name>\w+)` \| (?<room>\w+) \| [^|]+ \|$/u;

const lines = readFileSync("docs/glossary.md", "utf8").split("\n");
const rows = lines.flatMap((line) => {
  const { name, room } = ROW.exec(line)?.groups ?? {};
  return name === undefined || room === undefined ? [] : [[name, room] as const];
});

describe("the glossary", () => {
  it("has a row for every line of its tables", () => {
    const tableLines = lines.filter((line) => line.startsWith("| ") && !/^\| (?:---|Vietnamese)/u.test(line));
    expect(rows).toHaveLength(tableLines.length);
    expect(rows.length).toBeGreaterThan(30);
  });

  it.each(rows)("%s is a public name of %s", (name, room) => {
    const index = readFileSync(`src/${room}/index.ts`, "utf8");
    expect(index).toMatch(new RegExp(`\\b${name}\\b`, "u"));
  });
});
