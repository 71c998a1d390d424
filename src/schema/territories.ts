import * as z from "zod";
import { keyOf } from "../kernel/record.ts";
import { type Body, type BodyRecord, safeBody } from "../territory/body.ts";
import { type BodyId, safeParseBodyId } from "../territory/body-id.ts";
import { SECTORS, type Sector } from "../territory/sector.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";
import { schemaOf } from "./schema-of.ts";
import { inBothLanguages, nameIn, validityShape } from "./shapes.ts";

/**
 * The id of a unit of territory, as `parseUnitId` takes it.
 *
 * @example
 * import { unitIdSchema } from "antq/schema";
 * unitIdSchema.parse("52@2025-07-01") //=> "52@2025-07-01"
 * unitIdSchema.safeParse("52").success //=> false
 */
export const unitIdSchema: z.ZodType<UnitId, string> = /* @__PURE__ */ schemaOf(safeParseUnitId, {
  input: unitIdShape,
  output: unitIdShape,
});

function unitIdShape() {
  return z.string().regex(/^[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*@(?:\.\.|\d{4}-\d{2}-\d{2})$/u);
}

/**
 * A sector, one of the names of `SECTORS`.
 *
 * @example
 * import { sectorSchema } from "antq/schema";
 * sectorSchema.parse("police") //=> "police"
 * sectorSchema.safeParse("constructor").success //=> false
 */
export const sectorSchema: z.ZodType<Sector, Sector> = /* @__PURE__ */ schemaOf(
  /* @__PURE__ */ keyOf(SECTORS),
  {
    input: () => nameIn(SECTORS),
    output: () => nameIn(SECTORS),
  },
);

/**
 * The id of a body, as `parseBodyId` takes it.
 *
 * @example
 * import { bodyIdSchema } from "antq/schema";
 * bodyIdSchema.parse("police:14@..") //=> "police:14@.."
 */
export const bodyIdSchema: z.ZodType<BodyId, string> = /* @__PURE__ */ schemaOf(safeParseBodyId, {
  input: bodyIdShape,
  output: bodyIdShape,
});

function bodyIdShape() {
  return z.string().regex(/^[A-Za-z]+:[0-9A-Za-z.-]+@[0-9.-]+(?::[0-9a-z-]+)?$/u);
}

/**
 * The record of a body, as `body` takes it.
 *
 * @example
 * import { bodySchema } from "antq/schema";
 * const record = { id: "police:14@..", name: { vi: "Công an tỉnh Sơn La", en: "Police of Sơn La province" } };
 * bodySchema.parse(record).aliases //=> []
 */
export const bodySchema: z.ZodType<Body, BodyRecord> = /* @__PURE__ */ schemaOf(safeBody, {
  input: bodyShape,
});

/** The shape of a body's record, by itself or in a territory. */
export function bodyShape() {
  return z.object({
    id: bodyIdSchema,
    name: inBothLanguages(),
    aliases: z.array(z.string().min(1)).exactOptional(),
    parent: bodyIdSchema.nullable().exactOptional(),
    validity: validityShape().exactOptional(),
  });
}
