import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { installPacked } from "./consumer.ts";

/** The most that all of a subpath may weigh in a page, with its dependencies: bytes after minifying and brotli. */
const CEILINGS = {
  "antq/document": 16_000,
  "antq/period": 6_000,
  "antq/target": 18_000,
} as const;

const consumer = installPacked();
afterAll(() => consumer.remove());

describe("the size of", () => {
  it.each(Object.entries(CEILINGS))("%s is at most %i bytes", async (subpath, ceiling) => {
    const size = await compressedSize(subpath);
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThanOrEqual(ceiling);
  });
});

async function compressedSize(subpath: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from "${subpath}";`, resolveDir: consumer.folder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "error",
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? "").length;
}
