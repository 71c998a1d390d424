import * as z from "zod";
import { DESIGNATIONS } from "../territory/designation.ts";
import { SUCCESSION_SHARES } from "../territory/succession.ts";
import { safeCreateTerritory, type TerritoryRecords } from "../territory/territory.ts";
import type { Territory } from "../territory/territory-content.ts";
import { UNIT_KINDS } from "../territory/unit-kind.ts";
import { plainDateSchema } from "./dates.ts";
import { schemaOf } from "./schema-of.ts";
import { blankOr, nameIn } from "./shapes.ts";
import { bodyShape, unitIdSchema } from "./territories.ts";

/**
 * A territory as JSON or the rows of CSV files hold it, checked as a set by `createTerritory`: all problems at once, each
 * at the place of its row. A cell that is empty counts as absent.
 *
 * @example
 * import { problemOf, territorySchema } from "antq/schema";
 * import { unitsOf } from "antq/territory";
 * const units = [
 *   { code: "62", since: "", name: "Kon Tum", kind: "province", parent: "", until: "2025-07-01" },
 *   { code: "23395", since: "", name: "Pờ Y", kind: "commune", parent: "62", until: "2025-07-01" },
 * ];
 * unitsOf(territorySchema.parse({ units })) //=> ["23395@..", "62@.."]
 * const issues = territorySchema.safeParse({ units: units.slice(1) }).error?.issues ?? [];
 * issues.map((issue) => problemOf(issue)?.code) //=> ["territory.unknownParent"]
 * issues.map(({ path }) => path) //=> [["units", 0, "parent"]]
 */
export const territorySchema: z.ZodType<Territory, TerritoryRecords> = /* @__PURE__ */ schemaOf(
  safeCreateTerritory,
  { input: territoryShape },
);

function territoryShape() {
  return z.strictObject({
    units: z.array(unitShape()),
    successions: z.array(successionShape()).exactOptional(),
    designations: z.array(designationShape()).exactOptional(),
    bodies: z.array(bodyShape()).exactOptional(),
  });
}

function unitShape() {
  return z.strictObject({
    code: z.string().min(1),
    since: blankOr(plainDateSchema),
    name: z.string().min(1),
    kind: nameIn(UNIT_KINDS),
    parent: blankOr(z.string()),
    from: blankOr(plainDateSchema),
    until: blankOr(plainDateSchema),
    source: blankOr(z.string()),
  });
}

function successionShape() {
  return z.strictObject({
    from: unitIdSchema,
    to: unitIdSchema,
    on: plainDateSchema,
    share: z.enum(SUCCESSION_SHARES),
    legalBasis: blankOr(z.string()),
  });
}

function designationShape() {
  return z.strictObject({
    unit: unitIdSchema,
    designation: nameIn(DESIGNATIONS),
    from: blankOr(plainDateSchema),
    until: blankOr(plainDateSchema),
    document: blankOr(z.string()),
  });
}
