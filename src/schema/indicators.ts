import * as z from "zod";
import { BEHAVIOURS } from "../indicator/behaviour.ts";
import { type Catalogue, type CatalogueRecords, safeCreateCatalogue } from "../indicator/catalogue.ts";
import {
  CHANGE_DIRECTIONS,
  type Indicator,
  PART_RELATIONS,
  type RatioIndicator,
  STANDS_FOR,
} from "../indicator/indicator.ts";
import { type IndicatorCode, safeParseIndicatorCode } from "../indicator/indicator-code.ts";
import { type IndicatorRecord, readIndicator } from "../indicator/indicator-record.ts";
import { type RatioRecord, readRatio } from "../indicator/ratio-record.ts";
import { TIERS } from "../territory/tier.ts";
import { UNIT_WORDS } from "../vietnamese/unit-words.ts";
import { plainDateSchema } from "./dates.ts";
import { schemaOf } from "./schema-of.ts";
import { inBothLanguages, nameIn, validityShape } from "./shapes.ts";
import { sectorSchema } from "./territories.ts";

/**
 * The code of an indicator or a ratio, as `parseIndicatorCode` takes it.
 *
 * @example
 * import { indicatorCodeSchema } from "antq/schema";
 * indicatorCodeSchema.parse("security-incidents") //=> "security-incidents"
 */
export const indicatorCodeSchema: z.ZodType<IndicatorCode, string> = /* @__PURE__ */ schemaOf(
  safeParseIndicatorCode,
  { input: codeShape, output: codeShape },
);

function codeShape() {
  return z
    .string()
    .max(100)
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
}

/**
 * The record of one indicator by itself; what it has to do with others only `catalogueSchema` can see.
 *
 * @example
 * import { indicatorSchema } from "antq/schema";
 * const indicator = indicatorSchema.parse({
 *   code: "fires",
 *   name: { vi: "Vụ cháy, nổ", en: "Fires" },
 *   unit: "incident",
 *   behaviour: "flow",
 *   collection: [{ tier: "commune", sectors: ["police"] }],
 * });
 * indicator.decimals //=> 0
 */
export const indicatorSchema: z.ZodType<Indicator, IndicatorRecord> = /* @__PURE__ */ schemaOf(
  readIndicator,
  { input: indicatorShape },
);

function indicatorShape() {
  return z.strictObject({
    ...sharedFields(),
    behaviour: nameIn(BEHAVIOURS),
    standsFor: z.enum(STANDS_FOR).exactOptional(),
    addsOverPlaces: z.boolean().exactOptional(),
    correctable: z.boolean().exactOptional(),
    partOf: z
      .array(
        z.strictObject({ whole: indicatorCodeSchema, relation: z.enum(PART_RELATIONS), by: codeShape() }),
      )
      .exactOptional(),
    changes: z
      .strictObject({ stock: indicatorCodeSchema, direction: z.enum(CHANGE_DIRECTIONS) })
      .nullable()
      .exactOptional(),
    replaces: z.array(z.strictObject({ code: indicatorCodeSchema, from: plainDateSchema })).exactOptional(),
  });
}

/** The fields that indicators and ratios share. */
function sharedFields() {
  return {
    code: indicatorCodeSchema,
    name: inBothLanguages(),
    unit: nameIn(UNIT_WORDS),
    decimals: z.int().min(0).exactOptional(),
    collection: z.array(collectionShape()).min(1),
  };
}

function collectionShape() {
  return z.strictObject({
    tier: nameIn(TIERS),
    sectors: z.array(sectorSchema).min(1),
    validity: validityShape().exactOptional(),
  });
}

/**
 * The record of one ratio by itself.
 *
 * @example
 * import { ratioIndicatorSchema } from "antq/schema";
 * const ratio = ratioIndicatorSchema.parse({
 *   code: "registration-rate",
 *   name: { vi: "Tỷ lệ đăng ký", en: "Rate of registration" },
 *   unit: "percent",
 *   numerator: "areas-registered",
 *   denominator: "areas",
 *   collection: [{ tier: "commune", sectors: ["police"] }],
 * });
 * ratio.multiplier //=> 100
 */
export const ratioIndicatorSchema: z.ZodType<RatioIndicator, RatioRecord> = /* @__PURE__ */ schemaOf(
  readRatio,
  { input: ratioShape },
);

function ratioShape() {
  return z.strictObject({
    ...sharedFields(),
    multiplier: z.int().min(1).exactOptional(),
    numerator: indicatorCodeSchema.nullable(),
    denominator: indicatorCodeSchema.nullable(),
  });
}

/**
 * A catalogue as JSON holds it, checked as a set by `createCatalogue`: all problems at once, of each code the first
 * hundred.
 *
 * @example
 * import { catalogueSchema, problemOf } from "antq/schema";
 * const fires = {
 *   code: "fires",
 *   name: { vi: "Vụ cháy, nổ", en: "Fires" },
 *   unit: "incident",
 *   behaviour: "flow",
 *   collection: [{ tier: "commune", sectors: ["police"] }],
 * };
 * catalogueSchema.parse({ indicators: [fires] }).indicator("fires")?.name.vi //=> "Vụ cháy, nổ"
 * const issues = catalogueSchema.safeParse({ indicators: [fires, fires] }).error?.issues ?? [];
 * issues.map((issue) => problemOf(issue)?.code) //=> ["indicator.duplicateCode"]
 * issues.map(({ path }) => path) //=> [["indicators", 1, "code"]]
 */
export const catalogueSchema: z.ZodType<Catalogue, CatalogueRecords> = /* @__PURE__ */ schemaOf(
  safeCreateCatalogue,
  {
    input: () =>
      z.strictObject({
        indicators: z.array(indicatorSchema),
        ratios: z.array(ratioIndicatorSchema).exactOptional(),
      }),
  },
);
