import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../scratch.ts";

describe("the script that adds up a district", () => {
  it("prints what the page on adding up shows", () => {
    const script = ["--import", "tsx", "examples/roll-up.ts"];
    const { status, stdout } = spawnSync(process.execPath, script, { cwd: REPOSITORY, encoding: "utf8" });
    const page = readFileSync(join(REPOSITORY, "docs/aggregation.md"), "utf8");
    expect(status).toBe(0);
    expect(stdout.split("\n").length).toBeGreaterThan(20);
    expect(page).toContain(`\`\`\`text\n${stdout}\`\`\``);
  });
});
