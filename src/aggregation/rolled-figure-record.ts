import { safeParsePlainDate } from "../date/plain-date.ts";
import { safeCreateCoverage } from "../indicator/coverage.ts";
import { safeFigure } from "../indicator/figure.ts";
import { safeParseIndicatorCode } from "../indicator/indicator-code.ts";
import { safeParseFigureTime } from "../indicator/observation-time.ts";
import { safeParseAmount } from "../kernel/decimal.ts";
import {
  fieldOf,
  isRecord,
  keyOf,
  listOf,
  optional,
  orNull,
  type Parser,
  recordOf,
  wholeCount,
} from "../kernel/record.ts";
import { type Result, success } from "../kernel/result.ts";
import { SECTORS } from "../territory/sector.ts";
import { safeParseUnitId, type UnitId } from "../territory/unit-id.ts";
import type { RolledFigure, Traceable } from "./rolled-figure.ts";

const readReadings = orNull(recordOf({ maxAgeDays: wholeCount, earliest: orNull(safeParsePlainDate) }));

type Estimated = RolledFigure["estimated"];

const readEstimated = recordOf({ amount: safeParseAmount, units: listOf(safeParseUnitId) });

const asGiven: Parser<unknown> = (input) => success(input);

const readFields = recordOf({
  indicator: asGiven,
  unit: asGiven,
  sector: asGiven,
  period: asGiven,
  total: asGiven,
  reported: asGiven,
  bound: asGiven,
  coverage: asGiven,
  contradicted: listOf(safeParseUnitId),
  readings: readReadings,
  // A figure that was kept from before restating says nothing of it.
  estimated: optional<Estimated>(orNull(readEstimated), null),
});

/** Takes a figure of a roll-up, also one that was JSON on the way; takes anything at all. */
export function safeRolledFigure(input: unknown): Result<RolledFigure> {
  const fields = readFields(input);
  if (!fields.ok) return fields;
  const { contradicted, readings, estimated, ...shared } = fields.value;
  const figure = safeFigure(shared, "any");
  return figure.ok ? success(Object.freeze({ ...figure.value, contradicted, readings, estimated })) : figure;
}

const TRACED = {
  indicator: safeParseIndicatorCode,
  unit: optional<UnitId | null>(safeParseUnitId, null),
  sector: keyOf(SECTORS),
  period: safeParseFigureTime,
  coverage: safeCreateCoverage,
  readings: readReadings,
} as const;

const readTraced = /* @__PURE__ */ recordOf(TRACED);

/** Takes what a trace needs of a figure, whatever else it has; takes anything at all. */
export function safeTraceable(input: unknown): Result<Traceable> {
  if (!isRecord(input)) return readTraced(input);
  const own = Object.keys(TRACED).flatMap((name) => {
    const field = fieldOf(input, name);
    return field === undefined ? [] : [[name, field] as const];
  });
  return readTraced(Object.fromEntries(own));
}
