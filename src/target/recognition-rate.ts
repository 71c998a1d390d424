import type { AsOf, Known, RatioSubject } from "./subject.ts";

/**
 * The three rates of registration and recognition (đăng ký, công nhận), which speak of different things and are kept
 * apart: `registeredOfTotal` (tỷ lệ đăng ký), `recognisedOfRegistered` (tỷ lệ công nhận trên số đã đăng ký) and
 * `recognisedOfTotal` (tỷ lệ công nhận trên tổng số). A target that says "công nhận" is not met by registering, and
 * one taken "trên số đã đăng ký" is easier to reach than one taken of all.
 */
export const RECOGNITION_RATES = /* @__PURE__ */ Object.freeze({
  registeredOfTotal: "registered/total",
  recognisedOfRegistered: "recognised/registered",
  recognisedOfTotal: "recognised/total",
} as const satisfies Record<string, `${keyof RecognitionFigures}/${keyof RecognitionFigures}`>);

/** One of the three rates of `RECOGNITION_RATES`. */
export type RecognitionRate = keyof typeof RECOGNITION_RATES;

interface RecognitionFigures {
  readonly total: Known;
  readonly registered: Known;
  readonly recognised: Known;
}

/** How many there are, have registered and were recognised, on one day; `null` where it is not stated. */
export interface RecognitionCounts extends RecognitionFigures {
  readonly asOf: AsOf;
}

/**
 * The numerator and denominator of one of the three rates, ready to be checked.
 *
 * @example
 * import { atLeast, checkTarget, recognitionRate } from "antq/target";
 * const counts = { total: 126, registered: 120, recognised: 110, asOf: "unstated" } as const;
 * checkTarget(atLeast("90%"), recognitionRate(counts, "recognisedOfTotal")).outcome //=> "missed"
 * checkTarget(atLeast("90%"), recognitionRate(counts, "recognisedOfRegistered")).outcome //=> "met"
 */
export function recognitionRate(counts: RecognitionCounts, rate: RecognitionRate): RatioSubject {
  const { total, registered, recognised, asOf } = counts;
  return Object.freeze({
    numerator: rate === "registeredOfTotal" ? registered : recognised,
    denominator: rate === "recognisedOfRegistered" ? registered : total,
    asOf,
  });
}
