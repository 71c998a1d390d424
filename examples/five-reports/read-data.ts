import { readFileSync } from "node:fs";
import { isSector, isUnitKind, type Sector, type UnitKind } from "antq/territory";
import { UNIT_WORDS, type UnitWord } from "antq/vietnamese";
import * as z from "zod";

/** The data files of this example, checked as they are read. Figures are texts, as the reports print them. */
const unit = z.custom<UnitWord>((word) => typeof word === "string" && Object.hasOwn(UNIT_WORDS, word));
const percentage = z.templateLiteral([z.number(), "%"]);

const windows = z.object({
  plan: z.object({
    title: z.string(),
    note: z.string(),
    regime: z.string(),
    firstYear: z.int(),
    lastYear: z.int(),
  }),
  sameHalf: z.object({
    label: z.string(),
    calendars: z.array(
      z.object({
        startMonth: z.int(),
        startDay: z.int(),
        yearNamedBy: z.enum(["start", "end"]),
        usedBy: z.string(),
      }),
    ),
  }),
  stated: z.object({ place: z.string(), source: z.string(), labels: z.array(z.string()) }),
});

const compliance = z.array(
  z.object({
    rule: z.string(),
    isIllustration: z.boolean(),
    level: percentage,
    place: z.string(),
    source: z.string(),
    rows: z.array(
      z.object({
        what: z.string(),
        numerator: z.string(),
        denominator: z.string().nullable(),
        unit,
        location: z.string(),
      }),
    ),
  }),
);

const required = z.object({
  place: z.string(),
  source: z.string(),
  isIllustration: z.boolean(),
  rule: z.string(),
  level: percentage,
  rows: z.array(z.object({ what: z.string(), of: z.string(), unit })),
});

const changes = z.object({
  period: z.string(),
  place: z.string(),
  source: z.string(),
  rows: z.array(
    z.object({ what: z.string(), now: z.string(), base: z.string(), unit, location: z.string() }),
  ),
});

const undecided = z.object({
  disagreeing: z.object({
    what: z.string(),
    numerator: z.string(),
    denominators: z.array(z.object({ printed: z.string(), location: z.string() })),
    unit,
    level: percentage,
    source: z.string(),
  }),
  bounded: z.object({
    what: z.string(),
    printed: z.string(),
    levels: z.array(z.string()),
    source: z.string(),
    location: z.string(),
  }),
});

const asked = z.object({ what: z.string(), unit, indicator: z.string(), period: z.string() });

const rollUp = z.object({
  units: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      kind: z.custom<UnitKind>(isUnitKind),
      parent: z.string(),
      until: z.string(),
    }),
  ),
  unitsSource: z.string(),
  sector: z.custom<Sector>(isSector),
  source: z.string(),
  district: z.object({
    place: z.string(),
    unit: z.string(),
    location: z.string(),
    rows: z.array(asked),
    change: asked,
  }),
  parts: z.object({
    place: z.string(),
    unit: z.string(),
    location: z.string(),
    period: z.string(),
    wholes: z.array(z.object({ what: z.string(), indicator: z.string() })),
    by: z.record(z.string(), z.string()),
  }),
  reports: z.record(z.string(), z.string()),
});

const FILES = { windows, compliance, required, changes, rollUp, undecided };

type Data = { readonly [Name in keyof typeof FILES]: z.infer<(typeof FILES)[Name]> };

/** What all files hold. */
export function readData(): Data {
  return {
    windows: windows.parse(contentOf("windows")),
    compliance: compliance.parse(contentOf("compliance")),
    required: required.parse(contentOf("required")),
    changes: changes.parse(contentOf("changes")),
    rollUp: rollUp.parse(contentOf("roll-up")),
    undecided: undecided.parse(contentOf("undecided")),
  };
}

function contentOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), "utf8"));
}

export type WindowData = Data["windows"];
export type ComplianceData = Data["compliance"];
export type RequiredData = Data["required"];
export type ChangeData = Data["changes"];
export type RollUpData = Data["rollUp"];
export type UndecidedData = Data["undecided"];
