import { UTCDateMini } from "@date-fns/utc/date/mini";
import { DomainError, declareProblems, quoteInput } from "../kernel/problem.ts";
import { plainDateInUtc } from "./days.ts";
import type { PlainDate } from "./plain-date.ts";

const PROBLEMS = /* @__PURE__ */ declareProblems("date", {
  notAnInstant: {
    en: ({ given }: { given: string }) => `${given} is no moment in time: give a valid JavaScript Date.`,
    vi: ({ given }) => `${given} không phải thời điểm: hãy đưa một Date hợp lệ của JavaScript.`,
  },
  notAnOffset: {
    en: ({ given }: { given: string }) => `${given} is no offset from UTC: Viet Nam's is "+07:00".`,
    vi: ({ given }) => `${given} không phải độ lệch so với UTC: của Việt Nam là "+07:00".`,
  },
});

const OFFSET = /^(?<sign>[+-])(?<hours>[01]\d|2[0-3]):(?<minutes>[0-5]\d)$/u;

/**
 * The day that a JavaScript `Date` falls on where the clocks stand at an offset from UTC. Before seven in the
 * morning in Viet Nam, `toISOString().slice(0, 10)` still says yesterday.
 *
 * @throws DomainError `date.notAnInstant`, `date.notAnOffset`, `date.outOfRange`
 * @example
 * import { plainDateAt } from "antq/date";
 * plainDateAt(new Date("2024-06-09T23:30:00Z"), "+07:00") //=> "2024-06-10"
 */
export function plainDateAt(instant: Date, offset: `${"+" | "-"}${number}:${number}`): PlainDate {
  const parts = typeof offset === "string" ? OFFSET.exec(offset)?.groups : undefined;
  if (parts === undefined) throw new DomainError([PROBLEMS.notAnOffset({ given: quoteInput(offset) })]);
  const time = instant instanceof Date ? instant.getTime() : Number.NaN;
  if (Number.isNaN(time)) throw new DomainError([PROBLEMS.notAnInstant({ given: quoteInput(instant) })]);
  const minutes = Number(parts["hours"]) * 60 + Number(parts["minutes"]);
  const local = new UTCDateMini(time + (parts["sign"] === "-" ? -minutes : minutes) * 60_000);
  return plainDateInUtc(local, quoteInput(instant.toISOString()));
}
