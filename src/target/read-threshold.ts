import { choose, declareProblems, type Problem, quoteInput } from "../kernel/problem.ts";
import { failure, type Reading, type Result, readAs, success, unreadable } from "../kernel/result.ts";
import { QUANTITY_PROBLEMS } from "../vietnamese/problems.ts";
import { type Quantity, readQuantity } from "../vietnamese/quantity.ts";
import { tidyText } from "../vietnamese/tidy-text.ts";
import { safeCount, safeRate, type Threshold } from "./threshold.ts";

// Taken by schemas. It stands outside the room's index: whoever checks targets in code does not load the unit words.

const PROBLEMS = /* @__PURE__ */ declareProblems("target", {
  noLevel: choose('a level such as "từ 90 % trở lên"', 'mức như "từ 90 % trở lên"'),
  vagueLevel: {
    en: ({ given }: { given: string }) => `${given} names no line: say "ít nhất" or "không quá".`,
    vi: ({ given }) => `${given} không nêu mức rõ ràng: hãy viết "ít nhất" hoặc "không quá".`,
  },
  twoLevels: {
    en: ({ given }: { given: string }) =>
      `${given} names two levels and does not say which binds: give each by itself and check both.`,
    vi: ({ given }) =>
      `${given} nêu hai mức mà không nói mức nào ràng buộc: hãy nêu riêng từng mức và đối chiếu cả hai.`,
  },
  notOfChange: {
    en: ({ given }: { given: string }) =>
      `${given}: of a fall or rise only "at least so many per cent" can be checked: compare the two figures.`,
    vi: ({ given }) =>
      `${given}: mức tăng, giảm chỉ đối chiếu được dạng "ít nhất … %": hãy so sánh hai số liệu.`,
  },
  readAsAtLeast: {
    en: ({ given }: { given: string }) =>
      `${given} was read as "at least": write "từ … trở lên" where that is meant.`,
    vi: ({ given }) => `${given} được đọc là "ít nhất": nếu đúng như vậy, hãy viết "từ … trở lên".`,
  },
});

const LEAD = /^(?:phấn đấu )?(?:đạt )?(?:t[ỷỉ] lệ )?/u;
const BASE = / so với (?:cùng kỳ(?: năm (?:trước|\d{4}))?|năm (?:trước|\d{4}))$/u;
const NOTHING =
  /^không để (?:xảy ra|phát sinh)(?: [^\d]{1,60} nào)?$|^không (?:có|xảy ra|phát sinh) [^\d]{1,60} nào$/u;
const TWO_LEVELS = /\d ?%? ?(?:-|đến)(?: dưới)? ?\d/u;

/**
 * Reads a threshold as documents state it (ngưỡng, mức chỉ tiêu): `từ 90 % trở lên`, `trên 85%`, `ít nhất 3.000 lượt`,
 * `không quá 5 %`, `không để xảy ra vụ nào`, `giảm ít nhất 5% so với cùng kỳ`, `không tăng`. A level by itself, `90%` or
 * `giảm 5%`, is read as "at least", with a warning `target.readAsAtLeast`; 100 % needs none, since there is no more.
 *
 * Refused are `target.twoLevels` (`90-95%`), `target.vagueLevel` (`khoảng 90%`), `target.notOfChange` (`giảm trên 5%`,
 * `giảm 5 vụ`), `target.noLevel`, and what `readQuantity` and the threshold itself refuse.
 */
export function readThreshold(text: string): Reading<Threshold> {
  const [raw, given] = [typeof text === "string" ? text : "", quoteInput(text)];
  const { change, level } = partsOf(tidyText(text));
  if (TWO_LEVELS.test(level)) return unreadable(raw, PROBLEMS.twoLevels({ given }));
  const read = levelOf(level, given);
  if (!read.ok) return unreadable(raw, ...read.problems);
  const { quantity, warnings } = read.value;
  const threshold = thresholdOf(quantity, change, given);
  if (!threshold.ok) return unreadable(raw, ...threshold.problems);
  const isAll = change === undefined && quantity.unit === "percent" && quantity.value.eq(100);
  const isSaid = quantity.bound !== "exact" || isAll;
  return readAs(threshold.value, raw, isSaid ? warnings : [...warnings, PROBLEMS.readAsAtLeast({ given })]);
}

interface Parts {
  readonly change: "giảm" | "tăng" | undefined;
  /** A number with its bound and unit, as `readQuantity` takes it. */
  readonly level: string;
}

function partsOf(text: string): Parts {
  const folded = text.toLowerCase().replace(/\s+/gu, " ").replace(BASE, "");
  if (NOTHING.test(folded)) return { change: undefined, level: "không quá 0" };
  if (folded === "không tăng") return { change: "giảm", level: "ít nhất 0 %" };
  if (folded === "không giảm") return { change: "tăng", level: "ít nhất 0 %" };
  const stated = folded.replace(LEAD, "");
  const change = (["giảm", "tăng"] as const).find((word) => stated.startsWith(`${word} `));
  return { change, level: change === undefined ? stated : stated.slice(change.length + 1) };
}

interface Level {
  readonly quantity: Quantity;
  readonly warnings: readonly Problem[];
}

function levelOf(level: string, given: string): Result<Level> {
  if (level === "") return failure(PROBLEMS.noLevel({ given }));
  const read = readQuantity(level);
  if (!read.ok) return read;
  const { value, warnings } = read;
  if (value.value !== null) return success({ quantity: value, warnings });
  // Without a unit it counts things: the dot of 3.000 stands between thousands.
  const count = value.readings.find(({ unit, decimals }) => unit === null && decimals === 0);
  const others = warnings.filter(({ code }) => code !== QUANTITY_PROBLEMS.ambiguous.code);
  return count === undefined ? failure(...warnings) : success({ quantity: count, warnings: others });
}

function thresholdOf(
  { value, bound, unit }: Quantity,
  change: Parts["change"],
  given: string,
): Result<Threshold> {
  if (bound === "about") return failure(PROBLEMS.vagueLevel({ given }));
  const comparison = bound === "exact" ? "atLeast" : bound;
  const percent = `${value.toFixed()}%`;
  const isChange = change !== undefined || unit === "percentagePoint";
  if (!isChange)
    return unit === "percent" ? safeRate("ratio", comparison, percent) : safeCount(comparison, value);
  if (change === undefined || comparison !== "atLeast" || unit !== "percent") {
    return failure(PROBLEMS.notOfChange({ given }));
  }
  return safeRate(change === "giảm" ? "fall" : "rise", comparison, percent);
}
