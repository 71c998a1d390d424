import { plainDate } from "antq/date";
import {
  atLeast,
  type CountThreshold,
  checkEach,
  checkTarget,
  fallOfAtLeast,
  none,
  type RatioThreshold,
  requiredCount,
  type Threshold,
} from "antq/target";

/* Sentences that must not compile, each with its reason; `tsc` reads this file, nothing runs it. */

const asOf = plainDate("2022-12-10");
const ninety = atLeast("90%");

// @ts-expect-error a bare number is no level: 0.9 is a binary fraction, and 90 could be a count or a percentage
atLeast(0.9);
// @ts-expect-error a percentage has its sign
atLeast("90");
// @ts-expect-error decimals are written with a dot, as code writes them
atLeast("90,5%");
// @ts-expect-error a fall is measured in per cent of its base
fallOfAtLeast({ count: 3 });
// @ts-expect-error a level says whether it is a count
atLeast({ value: 3000 });

// @ts-expect-error denominators have a date
checkTarget(ninety, { numerator: 119, denominator: 126 });
// @ts-expect-error a date is parsed before it is used
checkTarget(ninety, { numerator: 119, denominator: 126, asOf: "2022-12-10" });
// @ts-expect-error missing is said with null, not left out
checkTarget(ninety, { numerator: 119, asOf });
// @ts-expect-error a rate is not checked against a number
checkTarget(ninety, { count: 119 });
// @ts-expect-error a number is not checked against a rate
checkTarget(none, { numerator: 0, denominator: 126, asOf });
// @ts-expect-error a fall needs its base
checkTarget(fallOfAtLeast("5%"), { now: 7 });
// @ts-expect-error the relation is one of three words, never a flag
checkTarget(ninety, { numerator: 119, denominator: 126, asOf, relation: true });
// @ts-expect-error each row says of which unit it is
checkEach(ninety, [{ numerator: 119, denominator: 126, asOf }]);
// @ts-expect-error a count has no denominator to be required of
requiredCount(none, 126);

// @ts-expect-error a level is parsed before it is used
const unparsed: Threshold = { kind: "ratio", comparison: "atLeast", percent: "90" };
// @ts-expect-error a threshold does not change
ninety.comparison = "moreThan";
// @ts-expect-error a check does not change
checkTarget(none, { count: 0 }).outcome = "missed";

/* And sentences that must. */
export const compiles: readonly [RatioThreshold, CountThreshold, RatioThreshold | CountThreshold] = [
  atLeast("66.67%"),
  atLeast({ count: 3000n }),
  atLeast(asOf > "2020" ? "90%" : { count: "3000" }),
];
export const dynamic = (threshold: Threshold) => checkTarget(threshold, { count: 3 });
export const refused = [unparsed];
