import type { Collection } from "../indicator/indicator.ts";
import type { IndicatorRecord } from "../indicator/indicator-record.ts";
import type { UnitWord } from "../vietnamese/unit-words.ts";

/** One row of a chapter of the catalogue; its key in the chapter is the indicator's code. */
export type IndicatorRow = Omit<IndicatorRecord, "code" | "name"> & Name;

interface Name {
  readonly vi: string;
  readonly en: string;
}

type Details = Name &
  Pick<IndicatorRecord, "decimals" | "addsOverPlaces" | "partOf" | "changes" | "replaces">;
type Collected = readonly Collection[];

/** What happens in a window (số phát sinh). */
export function flow(unit: UnitWord, collection: Collected, details: Details): IndicatorRow {
  return { behaviour: "flow", unit, collection, ...details };
}

/** What is counted once in its window (số đếm một lần). */
export function distinct(unit: UnitWord, collection: Collected, details: Details): IndicatorRow {
  return { behaviour: "distinct", unit, collection, ...details };
}

/** What stands on a day (số hiện có). */
export function stock(unit: UnitWord, collection: Collected, details: Details): IndicatorRow {
  return { behaviour: "stock", unit, collection, ...details };
}

/** A stock that is registered or recognised year by year, and stands for its assessment year. */
export function assessed(unit: UnitWord, collection: Collected, details: Details): IndicatorRow {
  return { behaviour: "stock", standsFor: "assessmentYear", unit, collection, ...details };
}

/** What is printed as founded and maintained together (thành lập, duy trì). */
export function mixed(unit: UnitWord, collection: Collected, details: Details): IndicatorRow {
  return { behaviour: "mixed", unit, collection, ...details };
}

type Part = NonNullable<IndicatorRecord["partOf"]>[number];
type Change = NonNullable<IndicatorRecord["changes"]>;

/** One of the parts that add up to a whole. */
export function partition(whole: string, by: string): Part {
  return { whole, relation: "partition", by };
}

/** A part that leaves something out, such as those of a whole that have complied. */
export function subset(whole: string, by: string): Part {
  return { whole, relation: "subset", by };
}

/** A part that may share something with others: a probationary member may be a woman. */
export function overlapping(whole: string, by: string): Part {
  return { whole, relation: "overlapping", by };
}

/** New ones that join a stock. */
export function addsTo(stockCode: string): Change {
  return { stock: stockCode, direction: "adds" };
}

/** Those that leave a stock. */
export function removesFrom(stockCode: string): Change {
  return { stock: stockCode, direction: "removes" };
}
