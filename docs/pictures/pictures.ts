import { coverage } from "./coverage.ts";
import { cumulativeWindows } from "./cumulative-windows.ts";
import { reform } from "./reform.ts";

/** The pictures of the pages, by file name; `npm run pictures` writes them beside this file. */
export const PICTURES = {
  "coverage.svg": coverage,
  "cumulative-windows.svg": cumulativeWindows,
  "reform.svg": reform,
} as const satisfies Record<string, () => string>;
