import { quoteInput } from "../kernel/problem.ts";
import { attempt, type Reading, readAs, unreadable } from "../kernel/result.ts";
import { PERIOD_PROBLEMS } from "./problems.ts";
import type { StatedTime } from "./stated-time.ts";
import type { TimeContext } from "./time-context.ts";
import { TIME_FORMS } from "./time-forms.ts";

/**
 * Reads a time as documents state it, whatever the case, spaces and dashes: the labels of `formatPeriod`, and those
 * that need a context: `8 tháng đầu năm`, `cùng kỳ năm 2023`, `từ tháng 1 đến tháng 6`, `từ năm 2019 đến nay`, `trong
 * 03 năm qua`, `tính đến tháng 8/2024`, `nhiệm kỳ 2022 - 2025`, `hằng năm`, `từ 10/12 năm trước đến 10/6`. Months and
 * years may be counted in words up to twelve: `sáu tháng đầu năm`. What the text and the context do not state stays
 * `"unstated"`. Warns with `period.sharedDay` where a window is said to last "to" the day on which the next one begins,
 * and with `period.stageHasTwoReadings`.
 *
 * Unreadable with `period.unknownLabel`, `period.contextNeeded`, or the problem of what was read.
 *
 * @example
 * import { unwrap } from "antq/kernel";
 * import { december10, readStatedTime } from "antq/period";
 * const reading = readStatedTime("từ 10/12 năm trước đến 10/6", { calendar: december10, year: 2022 });
 * unwrap(reading) //=> { kind: "period", period: "2021-12-10/2022-06-10@12-10:end" }
 */
export function readStatedTime(text: string, context: TimeContext): Reading<StatedTime> {
  const folded = foldLabel(text).replace(
    COUNTED,
    (_, before, word) => before + (NUMBER_WORDS.indexOf(word) + 1),
  );
  for (const { pattern, read } of TIME_FORMS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const finding = attempt(() => read(match.groups ?? {}, context));
    if (!finding.ok) return unreadable(text, ...finding.problems);
    return readAs(Object.freeze(finding.value.time), text, finding.value.warnings);
  }
  return unreadable(text, PERIOD_PROBLEMS.unknownLabel({ given: quoteInput(text) }));
}

const NUMBER_WORDS = "một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười,mười một,mười hai".split(",");

/** "Sáu tháng", "năm tháng", "ba năm qua": a number in words before what it counts. */
const COUNTED = new RegExp(`^((?:trong )?)(${NUMBER_WORDS.join("|")})(?= tháng| năm qua)`, "u");

/** No label is longer; what is, need not be searched. */
const LONGEST = 200;

/** One spelling of case, spaces, dashes and Đ; empty where the text cannot be a label. */
function foldLabel(text: string): string {
  if (typeof text !== "string" || text.length > LONGEST) return "";
  const folded = text.normalize("NFC").toLowerCase().replaceAll("ð", "đ");
  return folded
    .replace(/[‐-―−]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}
