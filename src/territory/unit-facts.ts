import type { Validity } from "../date/validity.ts";
import type { Tier } from "./tier.ts";
import type { UnitId } from "./unit-id.ts";
import type { UnitKind } from "./unit-kind.ts";

/** What a unit is on a day. */
export interface UnitFacts {
  /** As it was given, without the word of its kind: `Kon Tum`. */
  readonly name: string;
  readonly kind: UnitKind;
  readonly tier: Tier;
  /** The nearest known unit of a higher tier that it lies in; `null` where it stands at the top. */
  readonly parent: UnitId | null;
  /** Where that is stated; `null` where it was not given. */
  readonly source: string | null;
}

/** Facts, and the days on which they hold. */
export interface DatedFacts {
  readonly facts: UnitFacts;
  readonly validity: Validity;
}
