import { type ComparisonRequest, compare, type RollUpRequest, rollUp } from "antq/aggregation";
import type { PlainDate } from "antq/date";
import type { DocumentNumber } from "antq/document";
import type {
  Catalogue,
  CatalogueRecords,
  Dataset,
  Indicator,
  IndicatorCode,
  Observation,
} from "antq/indicator";
import type { Decimal } from "antq/kernel";
import type { Period, ReportingCalendar } from "antq/period";
import type { DocumentKey } from "antq/register";
import {
  type amountSchema,
  type bodyIdSchema,
  type bodySchema,
  type catalogueSchema,
  type comparisonRequestSchema,
  type datasetFromRowsSchema,
  type datasetSchema,
  type documentDateSchema,
  type documentKeySchema,
  type documentNumberSchema,
  type indicatorCodeSchema,
  type indicatorSchema,
  type observationSchema,
  type PrintedRatioRow,
  type periodSchema,
  plainDateSchema,
  type printedCountSchema,
  printedRatioRowSchema,
  type ReadValue,
  type ratioRowSchema,
  readingSchemaOf,
  type reportingCalendarSchema,
  type rollUpRequestSchema,
  schemaOf,
  type sectorSchema,
  sentencesIn,
  type standardSchema,
  type targetSchema,
  type territorySchema,
  type thresholdSchema,
  type unitIdSchema,
} from "antq/schema";
import {
  atLeast,
  checkEach,
  type RatioThreshold,
  type Standard,
  type Target,
  type Threshold,
  type UnitRow,
} from "antq/target";
import type { Body, BodyId, Sector, Territory, TerritoryRecords, UnitId } from "antq/territory";
import { expectTypeOf } from "vitest";
import * as z from "zod";

/*
 * What the compiler must refuse and what it must know. Nothing here runs: the type check fails the day one of the
 * refused lines compiles.
 */
export function known(): void {
  expectTypeOf<z.output<typeof plainDateSchema>>().toEqualTypeOf<PlainDate>();
  expectTypeOf<z.input<typeof plainDateSchema>>().toEqualTypeOf<string>();
  expectTypeOf<z.output<typeof documentDateSchema>>().toEqualTypeOf<ReadValue<PlainDate>>();
  expectTypeOf<z.output<typeof periodSchema>>().toEqualTypeOf<Period>();
  expectTypeOf<z.output<typeof reportingCalendarSchema>>().toEqualTypeOf<ReportingCalendar>();
  expectTypeOf<z.output<typeof amountSchema>>().toEqualTypeOf<Decimal>();
  expectTypeOf<z.output<typeof printedCountSchema>["value"]>().toEqualTypeOf<Decimal>();
  expectTypeOf<z.output<typeof unitIdSchema>>().toEqualTypeOf<UnitId>();
  expectTypeOf<z.output<typeof sectorSchema>>().toEqualTypeOf<Sector>();
  expectTypeOf<z.output<typeof bodyIdSchema>>().toEqualTypeOf<BodyId>();
  expectTypeOf<z.output<typeof bodySchema>>().toEqualTypeOf<Body>();
  expectTypeOf<z.output<typeof documentNumberSchema>>().toEqualTypeOf<DocumentNumber>();
  expectTypeOf<z.output<typeof documentKeySchema>>().toEqualTypeOf<DocumentKey>();
  expectTypeOf<z.output<typeof indicatorCodeSchema>>().toEqualTypeOf<IndicatorCode>();
  expectTypeOf<z.output<typeof indicatorSchema>>().toEqualTypeOf<Indicator>();
  expectTypeOf<z.output<typeof catalogueSchema>>().toEqualTypeOf<Catalogue>();
  expectTypeOf<z.input<typeof catalogueSchema>>().toEqualTypeOf<CatalogueRecords>();
  expectTypeOf<z.output<ReturnType<typeof observationSchema>>>().toEqualTypeOf<Observation>();
  expectTypeOf<z.output<typeof territorySchema>>().toEqualTypeOf<Territory>();
  expectTypeOf<z.input<typeof territorySchema>>().toEqualTypeOf<TerritoryRecords>();
  expectTypeOf<z.output<ReturnType<typeof datasetSchema>>>().toEqualTypeOf<Dataset>();
  expectTypeOf<z.output<ReturnType<typeof datasetFromRowsSchema>>>().toEqualTypeOf<Dataset>();
  expectTypeOf<z.output<typeof rollUpRequestSchema>>().toEqualTypeOf<RollUpRequest>();
  expectTypeOf<z.output<typeof comparisonRequestSchema>>().toEqualTypeOf<ComparisonRequest>();
  expectTypeOf<z.output<typeof targetSchema>>().toEqualTypeOf<Target>();
  expectTypeOf<z.output<typeof standardSchema>>().toEqualTypeOf<Standard>();
  expectTypeOf<z.output<typeof thresholdSchema>>().toEqualTypeOf<Threshold>();
  expectTypeOf<z.output<typeof ratioRowSchema>>().toExtend<UnitRow<RatioThreshold>>();
  expectTypeOf<PrintedRatioRow>().toExtend<UnitRow<RatioThreshold>>();
  const reports = z.object({ signed: plainDateSchema.optional() });
  expectTypeOf<z.output<typeof reports>>().toEqualTypeOf<{ signed?: PlainDate | undefined }>();
}

export function refused(rows: readonly PrintedRatioRow[], dataset: Dataset): unknown {
  // @ts-expect-error the input of a schema is not yet checked: parse it
  const day: PlainDate = "2024-06-10" satisfies z.input<typeof plainDateSchema>;
  // @ts-expect-error a day read from print has its warnings beside it
  const read: PlainDate = readingSchemaOf((text: string) => ({
    ok: true,
    value: day,
    raw: text,
    warnings: [],
  })).parse("");
  // @ts-expect-error a parser answers a Result, it does not throw
  schemaOf((input: unknown) => String(input), { input: () => z.string() });
  // @ts-expect-error there are two languages
  sentencesIn("fr");
  // @ts-expect-error the column of the day may not be left out: denominators have a date
  printedRatioRowSchema({ unit: "Đơn vị", numerator: "Đạt", denominator: "Tổng số" });
  // @ts-expect-error rows of rates are no rows of counts
  checkEach(atLeast({ count: 3 }), rows);
  const request = {
    indicators: ["fires"],
    to: "province",
    periods: ["2024-01-01/2025-01-01@01-01:start"],
  } as const;
  // @ts-expect-error the periods of a request are not yet checked: parse it
  rollUp(dataset, request satisfies z.input<typeof rollUpRequestSchema>);
  // @ts-expect-error a base that is named is for the schema: `compare` takes a function
  compare(dataset, { ...request, periods: [], base: "previousPeriod" });
  return [read, checkEach(atLeast("90%"), rows)];
}
