import { Decimal } from "../../kernel/decimal.ts";
import type { TextSpan } from "../../vietnamese/offset-map.ts";
import { inBoth, printed } from "../arithmetic.ts";
import type { AuditedText } from "../audited-text.ts";
import type { PlacedClaim } from "../claim.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";

/** "dân tộc Mông chiếm 36,89%": what shares, and its share; the sign of the last one may lack. */
const SHARE =
  /(?:(?<head>\p{Ll}+(?: \p{Ll}+)?) |(?<=[;,] ))\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){0,3} chiếm (?:khoảng |tỷ lệ )?(?<share>\d{1,2}(?:,\d{1,3})?)(?! ?[\p{L}\d])/gu;
const REST = /^[ ,;]*(?:và )?(?:còn lại|các \p{Ll}+(?: \p{Ll}+)? khác|khác)/u;
const FEWEST = 3;

/**
 * Reads lists of the shares of one whole ("dân tộc Mông chiếm 36,89%; dân tộc Thái chiếm 15,1%; …, còn lại là dân tộc
 * khác"): together they are not more than all of it, and all of it where nothing is left.
 */
export function shareClaims(text: AuditedText): readonly PlacedClaim[] {
  return text.sentences.flatMap((sentence) => inSentence(text, sentence));
}

interface Share extends TextSpan {
  readonly head: string;
  readonly value: Decimal;
}

function inSentence(text: AuditedText, { start, end }: TextSpan): readonly PlacedClaim[] {
  const { plain } = text;
  if (text.quantitiesWithin({ start, end }).length < FEWEST) return [];
  const words = plain.slice(start, end);
  if (!words.includes("chiếm")) return [];
  const found = [...words.matchAll(SHARE)].map((match) => shareFrom(match, start));
  const [first] = found;
  // The word for what they are shares of may stand with the first one only.
  const shares = found.filter(({ head }) => head === first?.head || head === "");
  const last = shares.at(-1);
  if (first === undefined || last === undefined || first.head === "" || shares.length < FEWEST) return [];
  return claimFrom(shares, first, last, REST.test(plain.slice(last.end, last.end + 40).replace(/^ ?%/u, "")));
}

function shareFrom(match: RegExpExecArray, start: number): Share {
  const { head = "", share = "0" } = match.groups ?? {};
  const at = start + match.index;
  const words = head.split(" ");
  return {
    head: words.at(-2) ?? head,
    start: at,
    end: at + match[0].length,
    value: new Decimal(share.replace(",", ".")),
  };
}

function claimFrom(
  shares: readonly Share[],
  first: Share,
  last: Share,
  leavesRest: boolean,
): readonly PlacedClaim[] {
  const sum = shares.reduce((total, { value }) => total.plus(value), new Decimal(0));
  const rest = new Decimal(100).minus(sum);
  // Each share may be rounded by as much as its last digit.
  const isWhole = rest.abs().lte(0.5);
  const fails = rest.lt(-0.5) || (isWhole && leavesRest && rest.lte(0));
  if (!fails && !isWhole && !leavesRest) return [];
  return [
    {
      kind: "total",
      start: first.start,
      end: last.end,
      others: [],
      verdict: fails ? "fails" : "holds",
      arithmetic: inBoth((number) => {
        const sums = `${shares.map(({ value }) => number(value)).join(" + ")} = ${number(sum)} %`;
        return leavesRest && !fails ? `${sums}; 100 - ${number(sum)} = ${number(rest)} %` : sums;
      }),
      problems: fails ? [AUDIT_PROBLEMS.otherSum({ total: "100 %", sum: `${printed(sum).vi} %` })] : [],
    },
  ];
}
