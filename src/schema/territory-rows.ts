import * as z from "zod";
import { DESIGNATIONS } from "../territory/designation.ts";
import { type MappingRequest, safeParseMapping } from "../territory/mapping.ts";
import { SUCCESSION_SHARES, type SuccessionRecord } from "../territory/succession.ts";
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

/**
 * The rows of a table of former and new codes, under headings of their own, checked as a set against the units of a
 * territory by `parseMapping`: all problems at once, each at the place of its row and column. Gives the successions.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { mappingSchema, problemOf } from "antq/schema";
 * import { createTerritory } from "antq/territory";
 * const on = plainDate("2025-07-01");
 * const territory = createTerritory({
 *   units: [
 *     { code: "23395", name: "Pờ Y", kind: "commune", until: on },
 *     { code: "23377", since: on, name: "Bờ Y", kind: "commune" },
 *   ],
 * });
 * const columns = { from: "old", to: "new", share: "share" };
 * const schema = mappingSchema(territory, { on, columns, shares: { full: "whole", partial: "part" } });
 * const row = { old: "23395", new: "23377", share: "full" };
 * schema.parse([row]).map(({ to, share }) => [to, share]) //=> [["23377@2025-07-01", "whole"]]
 * const issues = schema.safeParse([row, { ...row, new: "23337" }]).error?.issues ?? [];
 * issues.map((issue) => [problemOf(issue)?.code, ...issue.path]) //=> [["territory.codeNotInUse", 1, "new"]]
 */
export function mappingSchema(
  territory: Territory,
  request: MappingRequest,
): z.ZodType<readonly SuccessionRecord[], readonly Readonly<Record<string, unknown>>[]> {
  return schemaOf((input) => safeParseMapping(territory, input, request), {
    input: () => z.array(mappingRowShape(request)),
    output: () => z.array(successionShape()),
  });
}

function mappingRowShape({ columns, shares = { whole: "whole", part: "part" } }: MappingRequest) {
  const { from, to, share, ...others } = columns;
  const code = z.string().min(1);
  const texts = Object.values(others).map((heading) => [heading, blankOr(z.string())]);
  const cells = { [from]: code, [to]: code, [share]: z.enum(Object.keys(shares)) };
  return z.looseObject({ ...Object.fromEntries(texts), ...cells });
}

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
