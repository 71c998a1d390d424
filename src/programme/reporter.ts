import { keyOf, type Parser, recordOf } from "../kernel/record.ts";
import { failure, success } from "../kernel/result.ts";
import { type BodyId, safeParseBodyId, unitOf } from "../territory/body-id.ts";
import { isTier, TIERS, type Tier } from "../territory/tier.ts";
import { codeOf, isOfficialCode } from "../territory/unit-id.ts";
import { PROGRAMME_PROBLEMS } from "./problems.ts";

/** Who owes a report (đơn vị báo cáo), with the tier at which it acts. */
export interface Reporter {
  readonly body: BodyId;
  readonly tier: Tier;
}

/**
 * A reporter as a plain record: the id of the body alone where the official code of its unit tells the tier (two
 * digits a province, three a district, five a commune); else with its tier.
 */
export type ReporterRecord = string | { readonly body: string; readonly tier: Tier };

const readWithTier = /* @__PURE__ */ recordOf({ body: safeParseBodyId, tier: keyOf(TIERS) });

/** Takes a reporter with or without its tier. */
export const readReporter: Parser<Reporter> = (input) => {
  const read = typeof input === "object" ? readWithTier(input) : safeParseBodyId(input);
  if (!read.ok) return read;
  const body = typeof read.value === "string" ? read.value : read.value.body;
  const told = tierOfCode(codeOf(unitOf(body)));
  const tier = typeof read.value === "string" ? told : read.value.tier;
  if (tier === null) return failure(PROGRAMME_PROBLEMS.tierUnknown({ body }));
  if (told !== null && told !== tier) return failure(PROGRAMME_PROBLEMS.otherTier({ body, tier, told }));
  return success(Object.freeze({ body, tier }));
};

/** The code that stands for the whole country in ids of units. */
const COUNTRY = "VN";

/** The tier that the official code of a unit tells; `null` for a code of the caller's own. */
function tierOfCode(code: string): Tier | null {
  if (code === COUNTRY) return "country";
  if (!isOfficialCode(code)) return null;
  const [tier] = Object.keys(TIERS).filter((name) => isTier(name) && TIERS[name].codeDigits === code.length);
  return isTier(tier) ? tier : null;
}
