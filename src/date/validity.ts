import type { PlainDate } from "./plain-date.ts";

/**
 * The days on which a fact holds (hiệu lực): from a day, included, until a day, excluded; `null` where that side is
 * open. A rule "có hiệu lực từ ngày 10/02/2022" holds from that day on.
 */
export interface Validity {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** Holds on every day. */
export const ALWAYS: Validity = /* @__PURE__ */ Object.freeze({ from: null, until: null });

/**
 * Whether a fact holds on a day.
 *
 * @example
 * import { isValidOn, plainDate } from "antq/date";
 * const districts = { from: null, until: plainDate("2025-07-01") };
 * isValidOn(districts, plainDate("2025-06-30")) //=> true
 * isValidOn(districts, plainDate("2025-07-01")) //=> false
 */
export function isValidOn(validity: Validity, date: PlainDate): boolean {
  return (
    (validity.from === null || validity.from <= date) && (validity.until === null || date < validity.until)
  );
}
