import { inBoth, printed } from "../arithmetic.ts";
import type { AuditedText } from "../audited-text.ts";
import type { ClaimVerdict, PlacedClaim } from "../claim.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";
import type { PlacedAmount, PlacedQuantity } from "../quantity-in-text.ts";
import { isSameThing } from "./parts.ts";
import { isExact, settledValue } from "./settled.ts";

/**
 * Reads what was added up to a new total: "lắp thêm 06 camera, nâng tổng số lên 18", "nâng tổng số từ 12 lên 18". Open
 * where the number before is not stated.
 */
export function additionClaims(text: AuditedText): readonly PlacedClaim[] {
  const claims: PlacedClaim[] = [];
  for (const { index } of text.plain.matchAll(RAISED)) {
    const claim = claimAt(text, index);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

const RAISED = /(?<![\p{L}])(?:nâng|đưa) (?:tổng )?số/giu;
/** How far before and after the words their figures stand. */
const BEFORE = 300;
const AFTER = 160;

function claimAt(text: AuditedText, at: number): PlacedClaim | null {
  const { plain } = text;
  const after = text.quantitiesWithin({ start: at, end: at + AFTER });
  const [first, second] = after;
  if (first === undefined || /[.;\n]/u.test(plain.slice(at, first.start))) return null;
  const fromTo =
    second !== undefined &&
    /từ $/iu.test(plain.slice(first.start - 3, first.start)) &&
    UP_TO.test(plain.slice(first.end, second.start));
  const total = figureOf(fromTo ? second : first);
  const added = addedBefore(text, at, total);
  if (total === null || added === null) return null;
  const stated = fromTo ? figureOf(first) : statedBefore(text, added, total);
  const words = plain.slice(at, first.start);
  return claimOf(total, added, stated, isWhole(words, total));
}

const UP_TO = /^[^.;:()\d]{0,30}?(?:lên|thành)(?: (?:thành|đến|tới))? $/iu;

function figureOf(quantity: PlacedQuantity): PlacedAmount | null {
  const amount = quantity.shape === "single" ? quantity.amounts[0] : undefined;
  return amount !== undefined && isExact(amount) ? amount : null;
}

/** "nâng tổng số tổ lên", but not "nâng tổng số hội viên nữ lên", which may be of other things. */
function isWhole(words: string, { noun }: PlacedAmount): boolean {
  const named = words
    .replace(/^(?:nâng|đưa) tổng số/iu, "")
    .replace(/(?:lên|thành|đạt|là|từ|đến|tới)(?= |$)/giu, "")
    .trim();
  return !/^(?:nâng|đưa) số/iu.test(words) && noun.toLowerCase().startsWith(named.toLowerCase());
}

const ADDED = /(?<![\p{L}])(?:thêm(?: mới)?|mới|thêm được|bổ sung(?: thêm)?)(?: được)? $/iu;

/** The last figure before that is said to be added and counts the same, or leaves what it counts unsaid. */
function addedBefore(text: AuditedText, at: number, total: PlacedAmount | null): PlacedAmount | null {
  if (total === null) return null;
  const before = text
    .quantitiesWithin({ start: Math.max(0, at - BEFORE), end: at })
    .flatMap(({ shape, amounts }) => (shape === "single" ? amounts : []));
  const added = before.findLast(({ start }) => ADDED.test(text.plain.slice(Math.max(0, start - 24), start)));
  if (added === undefined || !isExact(added) || /[.;\n](?= \p{Lu}|$)/u.test(text.plain.slice(added.end, at)))
    return null;
  return isSameThing(added, total) || total.noun === "" || (total.unit === null && added.unit === null)
    ? added
    : null;
}

const EARLIER = /(?:năm (?:19|20)\d{2}|đầu năm|trước đó|trước đây|đã) (?:đã )?(?:có|là|duy trì) $|so với $/iu;
const NAMED = /^[^.;:\n]{1,80}: $/u;

/** The number before, where the text says that it is: "năm 2014 có 07 mô hình", "(so với 131 mô hình năm 2023)". */
function statedBefore(text: AuditedText, added: PlacedAmount, total: PlacedAmount): PlacedAmount | null {
  const near = text.quantitiesWithin({ start: Math.max(0, added.start - 160), end: total.start });
  const found = near.flatMap(({ shape, amounts: [amount] }) => {
    if (shape !== "single" || amount === undefined || amount === added || !isExact(amount)) return [];
    if (!isSameThing(amount, added) && !isSameThing(amount, total)) return [];
    const before = text.plain.slice(Math.max(0, amount.start - 90), amount.start);
    const clause = before.slice(
      Math.max(before.lastIndexOf(". ") + 2, before.lastIndexOf("; ") + 2, before.lastIndexOf("\n") + 1, 0),
    );
    const isAlone =
      NAMED.test(clause) && /^[;,] ?$|^; năm/iu.test(text.plain.slice(amount.end, amount.end + 2));
    return EARLIER.test(before) || isAlone ? [amount] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function claimOf(
  total: PlacedAmount,
  added: PlacedAmount,
  stated: PlacedAmount | null,
  isOfAll: boolean,
): PlacedClaim {
  const [sum, more] = [settledValue(total), settledValue(added)];
  const implied = sum.minus(more);
  const before = stated === null ? implied : settledValue(stated);
  const isRight = before.plus(more).eq(sum) && !implied.isNegative();
  const isOpen = stated === null && !isOfAll;
  const verdict: ClaimVerdict = isRight || isOpen ? (stated === null ? "open" : "holds") : "fails";
  const facts = { total: printed(sum).vi, sum: printed(before.plus(more)).vi };
  const problem = implied.isNegative()
    ? AUDIT_PROBLEMS.negativeBase({ base: printed(implied).vi })
    : stated === null
      ? AUDIT_PROBLEMS.noBase({ base: printed(implied).vi })
      : AUDIT_PROBLEMS.otherAddition(facts);
  return {
    kind: "addition",
    start: added.start,
    end: total.end,
    others: stated === null ? [] : [{ start: stated.start, end: stated.end }],
    verdict,
    arithmetic: inBoth((number) =>
      stated === null
        ? `${number(sum)} - ${number(more)} = ${number(implied)}`
        : `${number(before)} + ${number(more)} = ${number(before.plus(more))}${isRight ? "" : ` ≠ ${number(sum)}`}`,
    ),
    problems: verdict === "holds" ? [] : [problem],
  };
}
