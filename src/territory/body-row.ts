import type { Body } from "./body.ts";
import type { BodyId } from "./body-id.ts";
import type { Dated } from "./common-days.ts";
import type { Tier } from "./tier.ts";
import type { UnitId } from "./unit-id.ts";

/** A body on the days of one record, and which record it was. */
export interface BodyRow extends Dated {
  readonly body: Body;
  readonly unit: UnitId;
  readonly tier: Tier;
  readonly place: number;
}

/** The id by which rows are sorted. */
export function idOf({ body }: BodyRow): BodyId {
  return body.id;
}

/** The parent as a text that sorts; empty where there is none. */
export function parentIn({ body }: BodyRow): string {
  return body.parent ?? "";
}
