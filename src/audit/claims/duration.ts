import { Decimal } from "../../kernel/decimal.ts";
import type { TextSpan } from "../../vietnamese/offset-map.ts";
import { inBoth } from "../arithmetic.ts";
import type { AuditedText } from "../audited-text.ts";
import type { PlacedClaim } from "../claim.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";
import type { PlacedAmount } from "../quantity-in-text.ts";
import { isExact, settledValue } from "./settled.ts";

/**
 * Reads numbers of years beside the stage that they are counted from: `10 năm (2014-2024)`, `03 năm 2021 - 2023`. The
 * years between are right, and so is the count of both.
 */
export function durationClaims(text: AuditedText): readonly PlacedClaim[] {
  return text.quantities.flatMap(({ shape, amounts: [amount] }) => {
    if (shape !== "single" || amount?.unit !== "year" || !isExact(amount)) return [];
    const stage = stageAfter(text.plain, amount);
    return stage === null ? [] : claimOf(amount, stage);
  });
}

interface Stage extends TextSpan {
  readonly years: number;
  readonly isAnniversary: boolean;
  /** Whether nothing but the stage can be meant. */
  readonly isTight: boolean;
  readonly first: string;
  readonly last: string;
}

const YEAR = "(?:19|20)\\d{2}";
const DAY = "(?<day>\\d{1,2}[/.-]\\d{1,2})[/.-]";
const STAGE = new RegExp(
  `^(?<words>(?: [^\\d().;:,\\n]{1,60}?)??)(?: ?\\(| từ(?: năm)?| ) ?(?:năm )?(?:${DAY})?(?<first>${YEAR}) ?(?:-|đến|tới)(?: (?:nay|năm)(?= ))? ?(?:(?<second>\\d{1,2}[/.-]\\d{1,2})[/.-])?(?<last>${YEAR})(?!\\d|[-/.]\\d)\\)?`,
  "iu",
);
const TIGHT = /^(?: (?:qua|tới|thực hiện|triển khai thực hiện))?$/iu;
/** "sau 03 năm thực hiện kế hoạch giai đoạn 2021-2025" is no claim on the stage, nor is a rate per year. */
const OTHER = /giai đoạn|nhiệm kỳ|kế hoạch|đề án|chương trình|lần/iu;

function stageAfter(plain: string, { end }: PlacedAmount): Stage | null {
  const match = STAGE.exec(plain.slice(end, end + 120));
  const { words, day, first, second, last } = match?.groups ?? {};
  if (match === null || words === undefined || first === undefined || last === undefined) return null;
  if (OTHER.test(words) || (day === undefined) !== (second === undefined)) return null;
  const isAnniversary = day !== undefined;
  if (isAnniversary && day !== second) return null;
  const years = Number(last) - Number(first);
  const isTight = isAnniversary ? /ngày/iu.test(words) : TIGHT.test(words);
  return { start: end, end: end + match[0].length, years, isAnniversary, isTight, first, last };
}

function claimOf(amount: PlacedAmount, stage: Stage): readonly PlacedClaim[] {
  const { years, isAnniversary, isTight, first, last } = stage;
  const stated = settledValue(amount);
  const holds = stated.eq(years) || (!isAnniversary && stated.eq(years + 1));
  if (!holds && (!isTight || years < 0)) return [];
  const counted = !stated.eq(years) && !isAnniversary;
  const result = new Decimal(holds && counted ? years + 1 : years);
  return [
    {
      kind: "duration",
      start: amount.start,
      end: stage.end,
      others: [],
      verdict: holds ? "holds" : "fails",
      arithmetic: inBoth(
        (number) => `${last} - ${first}${holds && counted ? " + 1" : ""} = ${number(result)}`,
      ),
      problems: holds ? [] : [AUDIT_PROBLEMS.otherDuration({ printed: stated.toNumber(), computed: years })],
    },
  ];
}
