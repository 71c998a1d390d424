import { createCatalogue, createDataset, type ObservationRecord } from "antq/indicator";
import { calendarYear, december10, type Period, periodBetween } from "antq/period";
import {
  createTerritory,
  type Sector,
  type SuccessionRecord,
  type Tier,
  type UnitRecord,
} from "antq/territory";

// What the naive model of a roll-up and the library are both given, in plain records.

/** Month 0 is January 2024. */
const ORIGIN = 2024 * 12;
export const MONTHS = 24;
export const REFORM = "2025-07-01";

export interface Collecting {
  readonly tier: Tier;
  readonly sectors: readonly Sector[];
  readonly from?: string;
  readonly until?: string;
}

export interface Kind {
  readonly code: string;
  readonly behaviour: "flow" | "distinct" | "mixed" | "stock";
  readonly collected: readonly Collecting[];
  readonly decimals: number;
  readonly correctable: boolean;
  readonly addsOverPlaces: boolean;
  readonly standsFor: "day" | "assessmentYear";
}

const communes: readonly Collecting[] = [{ tier: "commune", sectors: ["police"] }];
const of = (code: string, behaviour: Kind["behaviour"], more: Partial<Kind> = {}): Kind => ({
  code,
  behaviour,
  collected: communes,
  decimals: 0,
  correctable: false,
  addsOverPlaces: true,
  standsFor: "day",
  ...more,
});

export const KINDS: readonly Kind[] = [
  of("events", "flow"),
  of("sessions", "flow", { collected: [{ tier: "commune", sectors: ["police", "government"] }] }),
  of("corrections", "flow", { correctable: true }),
  of("weights", "flow", { decimals: 2 }),
  of("handed-over", "flow", {
    collected: [
      { tier: "district", sectors: ["government"], until: REFORM },
      { tier: "province", sectors: ["government"], from: REFORM },
      { tier: "commune", sectors: ["front"] },
    ],
  }),
  of("ended", "flow", { collected: [{ tier: "commune", sectors: ["police"], until: "2025-01-01" }] }),
  of("talks", "flow", { collected: [{ tier: "village", sectors: ["front"] }] }),
  of("persons", "distinct"),
  of("clubs", "mixed"),
  of("groups", "stock"),
  of("recognised", "stock", { standsFor: "assessmentYear" }),
  of("distance", "stock", { decimals: 2, addsOverPlaces: false }),
];

/** Ratios within one tier and sector, across sectors, across tiers, and of what does not add up. */
export const RATIOS = [
  ["weights", "events"],
  ["sessions", "events"],
  ["events", "sessions"],
  ["handed-over", "sessions"],
  ["distance", "groups"],
  ["distance", "handed-over"],
] as const;

const catalogue = createCatalogue({
  ratios: RATIOS.map(([numerator, denominator]) => ({
    code: `${numerator}-${denominator}`,
    name: { vi: "Tỷ lệ", en: "Ratio" },
    unit: "unit",
    numerator,
    denominator,
    collection: [{ tier: "commune", sectors: ["police"] }],
  })),
  indicators: KINDS.map(({ collected, ...kind }) => ({
    ...kind,
    name: { vi: kind.code, en: kind.code },
    unit: kind.decimals === 0 ? "unit" : "kilometre",
    collection: collected.map(({ tier, sectors, from, until }) => {
      const isDated = from !== undefined || until !== undefined;
      return {
        tier,
        sectors,
        ...(isDated ? { validity: { from: from ?? null, until: until ?? null } } : {}),
      };
    }),
  })),
});

/** A reporting year from January, or from 10 December. */
export type Calendar = "january" | "december";

/** A window between two months of a calendar, or a day. */
export type When =
  | { readonly start: number; readonly end: number; readonly calendar: Calendar }
  | { readonly day: string };

/** What a body reported. `unit` is an id. */
export interface Told {
  readonly indicator: string;
  readonly unit: string;
  readonly sector: Sector;
  readonly body: "" | "second";
  readonly when: When;
  /** Scaled. */
  readonly value: number;
  readonly bound: "exact" | "moreThan" | "atLeast" | "lessThan" | "atMost" | "about";
  readonly revision: number;
  readonly isEstimated: boolean;
}

export interface World {
  readonly units: readonly UnitRecord[];
  readonly successions?: readonly SuccessionRecord[];
  readonly kinds: readonly Kind[];
  readonly told: readonly Told[];
}

/** How a time is written. */
export function timeOf(when: When): string {
  return "day" in when ? when.day : windowOf(when);
}

/** A window as the library has it. */
function windowOf({ start, end, calendar }: Exclude<When, { readonly day: string }>): Period {
  return periodBetween(calendar === "january" ? calendarYear : december10, ORIGIN + start, ORIGIN + end);
}

/** The day of a month boundary, worked out apart from the library. */
export function boundaryDay(month: number, calendar: Calendar): Date {
  return new Date(Date.UTC(2024, month, calendar === "january" ? 1 : 10));
}

export function datasetOf({ units, told, successions = [] }: World) {
  const observations = told.map((each): ObservationRecord => {
    const kind = KINDS.find(({ code }) => code === each.indicator);
    return {
      indicator: each.indicator,
      unit: each.unit,
      reporter: `${each.sector}:${each.unit}${each.body === "" ? "" : `:${each.body}`}`,
      time: timeOf(each.when),
      value: kind?.decimals === 2 ? (each.value / 100).toFixed(2) : each.value,
      bound: each.bound,
      status: each.isEstimated ? "estimated" : "actual",
      report: { document: `lần ${each.revision}`, revision: each.revision },
    };
  });
  return createDataset({ catalogue, territory: createTerritory({ units, successions }), observations });
}

/** The day that is some days after another. */
export function dayFrom(day: Date, off: number): string {
  return new Date(day.getTime() + off * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of a time. */
export function lastDayOf(when: When): string {
  return "day" in when ? when.day : dayFrom(boundaryDay(when.end, when.calendar), -1);
}
