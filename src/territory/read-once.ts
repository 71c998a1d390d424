import type { Parser } from "../kernel/record.ts";
import type { Result } from "../kernel/result.ts";

/** Reads a text that comes again and again only once, as the days and parents in the rows of a set do. */
export function readOnce<Value>(parse: Parser<Value>): Parser<Value> {
  const known = new Map<unknown, Result<Value>>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const read = parse(input);
    // What is wrong is not kept: a million bad rows stay small.
    if (read.ok) known.set(input, read);
    return read;
  };
}
