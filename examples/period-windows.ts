/*
 * The windows of a reporting calendar, as a table or as CSV:
 *
 *     npx tsx examples/period-windows.ts [calendar] [length] [first year] [last year] [--csv]
 */
import { DomainError } from "antq/kernel";
import {
  type Cadence,
  calendarYear,
  december10,
  december15,
  firstDay,
  formatPeriod,
  lastDay,
  november1,
  november16,
  type ReportingCalendar,
  windows,
} from "antq/period";

const CALENDARS = { calendarYear, december10, december15, november1, november16 };

const words = process.argv.slice(2).filter((word) => word !== "--csv");
const [calendarName = "december10", cadence = "halfYear", firstYear = "2021", lastYear = "2023"] = words;
const calendar = Object.entries(CALENDARS).find(([name]) => name === calendarName)?.[1];

if (calendar === undefined) {
  stop(`Unknown calendar ${calendarName}: choose one of ${Object.keys(CALENDARS).join(", ")}.`);
} else {
  try {
    const rows = rowsOf(calendar);
    console.log(process.argv.includes("--csv") ? rows.map((row) => row.join(",")).join("\n") : table(rows));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    stop(error.message);
  }
}

function rowsOf(calendar: ReportingCalendar): readonly string[][] {
  // The library refuses a length or a year that it does not know, in words that name the way out.
  const years = { firstYear: Number(firstYear), lastYear: Number(lastYear) };
  const rows = windows(calendar, cadence as Cadence, years).map((window) => [
    formatPeriod(window),
    firstDay(window),
    lastDay(window),
    window,
  ]);
  return [["window", "first day", "last day", "id"], ...rows];
}

function table(rows: readonly string[][]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")).join("\n");
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
