import { execFileSync } from "node:child_process";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const ROUNDS = 15;
const ROUND_MS = 60;

/**
 * How many results a second each contestant makes: they take turns, so that a slow moment of the machine strikes all
 * alike, and the median of the rounds counts. A contestant does one piece of work and answers how many results it made.
 */
export function ratesOf(contestants) {
  for (const work of contestants) rateOf(work);
  const rounds = Array.from({ length: ROUNDS }, () => contestants.map((work) => rateOf(work)));
  return contestants.map((_, index) => median(rounds.map((rates) => rates[index])));
}

function rateOf(work) {
  let results = 0;
  let spent = 0;
  const start = performance.now();
  while (spent < ROUND_MS) {
    results += work();
    spent = performance.now() - start;
  }
  return (results / spent) * 1000;
}

/** How many milliseconds a fresh process takes to import each module, in turns; the median of many. */
export function importTimesOf(urls) {
  const rounds = Array.from({ length: 31 }, () => urls.map((url) => importTime(url)));
  return urls.map((_, index) => median(rounds.map((times) => times[index])));
}

function importTime(url) {
  const script = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start);`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" }),
  );
}

/** The bytes of all that a module exports, with its dependencies, after minifying and brotli. */
export async function sizeOf(file, external = []) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(file)};`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    external,
    write: false,
    logLevel: "error",
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
