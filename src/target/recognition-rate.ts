import type { AsOf, Known, RatioSubject } from "./subject.ts";

/**
 * The three rates of registration and recognition (đăng ký, công nhận), which speak of different things and are kept
 * apart: a target that says "công nhận" is not met by registering, and one taken "trên số đã đăng ký" is easier to
 * reach than one taken of all.
 */
export const RECOGNITION_RATES = {
  registeredOfTotal: {
    vi: "tỷ lệ đăng ký trên tổng số",
    en: "registered of all",
    numerator: "registered",
    denominator: "total",
  },
  recognisedOfRegistered: {
    vi: "tỷ lệ được công nhận trên số đăng ký",
    en: "recognised of those registered",
    numerator: "recognised",
    denominator: "registered",
  },
  recognisedOfTotal: {
    vi: "tỷ lệ được công nhận trên tổng số",
    en: "recognised of all",
    numerator: "recognised",
    denominator: "total",
  },
} as const satisfies Record<string, RateEntry>;

interface RateEntry {
  readonly vi: string;
  readonly en: string;
  readonly numerator: keyof RecognitionFigures;
  readonly denominator: keyof RecognitionFigures;
}

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
  const { numerator, denominator } = RECOGNITION_RATES[rate];
  return Object.freeze({
    numerator: counts[numerator],
    denominator: counts[denominator],
    asOf: counts.asOf,
  });
}
