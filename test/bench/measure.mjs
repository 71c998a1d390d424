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

const WARM_UP_MS = 200;
const MOST_ROUNDS = 31;
const LEAST_ROUNDS = 3;
const LONG_ENOUGH_MS = 3000;

/**
 * How many milliseconds each contestant takes for its work, which may be a promise, once it is warm: in turns, the median
 * of its rounds. A slow one has fewer rounds.
 */
export async function timesOf(contestants) {
  const rounds = contestants.map((work) => ({ work, times: [], spent: 0 }));
  for (const { work } of rounds) {
    for (let spent = 0; spent < WARM_UP_MS; ) spent += await timeOf(work);
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const contestant of rounds) {
      if (round >= LEAST_ROUNDS && contestant.spent > LONG_ENOUGH_MS) continue;
      const time = await timeOf(contestant.work);
      contestant.times.push(time);
      contestant.spent += time;
    }
  }
  return rounds.map(({ times }) => median(times));
}

/** How many milliseconds a piece of work takes, once. */
export async function timeOf(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What a function of a file of this folder answers in a fresh process, where nothing that others left behind slows it. */
export function inFreshProcess(file, name, ...args) {
  const url = new URL(file, import.meta.url).href;
  const script = `import { ${name} as work } from ${JSON.stringify(url)};
console.log(JSON.stringify(await work(...${JSON.stringify(args)})));`;
  return JSON.parse(outputOf(script, "--expose-gc"));
}

/** How many milliseconds a fresh process takes to import each module, in turns; the median of many. */
export function importTimesOf(urls) {
  const rounds = Array.from({ length: 31 }, () => urls.map((url) => importTime(url)));
  return urls.map((_, index) => median(rounds.map((times) => times[index])));
}

function importTime(url) {
  const script = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start);`;
  return Number(outputOf(script));
}

function outputOf(script, ...flags) {
  const options = [...flags, "--input-type=module", "--eval", script];
  return execFileSync(process.execPath, options, { encoding: "utf8" });
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

/** The value in the middle. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
