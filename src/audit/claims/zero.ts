import type { TextSpan } from "../../vietnamese/offset-map.ts";
import type { AuditedText } from "../audited-text.ts";
import type { PlacedClaim } from "../claim.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";
import { isExact, settledValue } from "./settled.ts";

/**
 * Reads that nothing happened, in words, beside what would have come of it: "không xảy ra vụ nào (cùng kỳ không xảy ra)"
 * holds, "không xảy ra vụ nào, làm 02 người bị thương" does not.
 */
export function zeroClaims(text: AuditedText): readonly PlacedClaim[] {
  return [...text.plain.matchAll(NONE)].flatMap(({ index, 0: words }) => {
    const span = { start: index, end: index + words.length };
    const claim = sameAsBefore(text, span) ?? withConsequences(text, span);
    return claim === null ? [] : [claim];
  });
}

const NONE =
  /(?<![\p{L}])không (?:để )?xảy ra(?: (?:vụ|trường hợp)(?: [^\d.,;:()\n]{1,40}?)??(?: nào)?)?(?= ?[,(;.])/giu;
const NONE_BEFORE =
  /^ ?\((?:so với )?cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?(?: cũng)? (?:không|0 )[^\d();]{0,30}\)/iu;

function sameAsBefore({ plain }: AuditedText, { start, end }: TextSpan): PlacedClaim | null {
  const before = NONE_BEFORE.exec(plain.slice(end, end + 90))?.[0];
  return before === undefined
    ? null
    : {
        kind: "zero",
        start,
        end: end + before.length,
        others: [],
        verdict: "holds",
        arithmetic: DIFFERENCE,
        problems: [],
      };
}

const DIFFERENCE = { vi: "0 - 0 = 0", en: "0 - 0 = 0" };
const CONSEQUENCE = /^, (?:làm|khiến|gây)(?: [^\d.,;:()\n]{1,30})? $/iu;

function withConsequences(text: AuditedText, { start, end }: TextSpan): PlacedClaim | null {
  const [next] = text.quantitiesWithin({ start: end, end: end + 60 });
  const harm = next?.amounts[0];
  if (harm === undefined || !isExact(harm) || !CONSEQUENCE.test(text.plain.slice(end, harm.start)))
    return null;
  if (settledValue(harm).isZero()) return null;
  const arithmetic = { vi: `0 ≠ ${settledValue(harm)}`, en: `0 ≠ ${settledValue(harm)}` };
  return {
    kind: "zero",
    start,
    end: harm.end,
    others: [],
    verdict: "fails",
    arithmetic,
    problems: [AUDIT_PROBLEMS.notZero({})],
  };
}
