import type { PlainDate } from "../date/plain-date.ts";
import { isValidOn, type Validity } from "../date/validity.ts";
import type { StatementSource } from "../indicator/statement.ts";
import type { Language } from "../kernel/problem.ts";
import type { RecognitionRate } from "./recognition-rate.ts";
import type { RatioThreshold, Threshold } from "./threshold.ts";

/**
 * A standard (tiêu chuẩn): criteria by date, all of which must hold. Plain data. `appliesTo` says of what it is asked
 * (khu dân cư, xã …), as a unit word or in words of its own.
 */
export interface Standard {
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly appliesTo: string;
  readonly criteria: readonly Criterion[];
}

/**
 * One thing that a standard asks (tiêu chí), on the days of its validity. `dates` says whether those days are stated
 * by a source that was seen. An amendment ends one criterion and starts another.
 */
export interface Criterion {
  readonly key: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly requirement: Requirement;
  readonly validity: Validity;
  readonly dates: "verified" | "unverified";
  readonly source: StatementSource;
}

/**
 * How a criterion is judged:
 * - `rate`: one of the three rates of registration and recognition, from the counts of all three;
 * - `threshold`: any other figure against a threshold;
 * - `condition`: it holds or fails, as whoever knows says ("công an xã không có người bị kỷ luật");
 * - `unseen`: it exists, but its text has not been seen, so that nothing can be said to meet it.
 */
export type Requirement =
  | { readonly kind: "rate"; readonly rate: RecognitionRate; readonly threshold: RatioThreshold }
  | { readonly kind: "threshold"; readonly threshold: Threshold }
  | { readonly kind: "condition" }
  | { readonly kind: "unseen" };

/**
 * The criteria of a standard on a day.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { criteriaOn } from "antq/target";
 * const criterion = {
 *   key: "registration",
 *   name: { vi: "Đăng ký", en: "Registration" },
 *   requirement: { kind: "condition" },
 *   validity: { from: plainDate("2022-02-10"), until: null },
 *   dates: "verified",
 *   source: { document: "124/2021/TT-BCA", location: "Điều 4" },
 * } as const;
 * const standard = {
 *   code: "safe-area",
 *   name: { vi: "Khu dân cư an toàn", en: "Safe residential area" },
 *   appliesTo: "residentialArea",
 *   criteria: [criterion],
 * };
 * criteriaOn(standard, plainDate("2022-02-09")) //=> []
 * criteriaOn(standard, plainDate("2022-02-10")).map(({ key }) => key) //=> ["registration"]
 */
export function criteriaOn(standard: Standard, day: PlainDate): readonly Criterion[] {
  return Object.freeze(standard.criteria.filter(({ validity }) => isValidOn(validity, day)));
}
