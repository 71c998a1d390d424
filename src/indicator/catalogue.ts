import { nestProblems } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { listOf, optional, type Parser, recordOf } from "../kernel/record.ts";
import { failure, type Result, success, unwrap } from "../kernel/result.ts";
import { reportProblemsBetween } from "./catalogue-checks.ts";
import type { Row } from "./catalogue-rows.ts";
import type { Indicator, PartRelation, RatioIndicator } from "./indicator.ts";
import { type IndicatorCode, safeParseIndicatorCode } from "./indicator-code.ts";
import { type IndicatorRecord, readIndicator } from "./indicator-record.ts";
import { type RatioRecord, readRatio } from "./ratio-record.ts";

/** The plain records that a catalogue is made of. */
export interface CatalogueRecords {
  readonly indicators: readonly IndicatorRecord[];
  /** None where not given. */
  readonly ratios?: readonly RatioRecord[];
}

/** A part of a whole, seen from the whole; see `Part`. */
export interface WholePart {
  readonly part: Indicator;
  readonly relation: PartRelation;
  readonly by: string;
}

/** All parts that divide a whole by one thing and add up to it (phân tổ). */
export interface Partition {
  readonly by: string;
  readonly parts: readonly Indicator[];
}

/**
 * A checked set of indicators and ratios (danh mục chỉ tiêu). It never changes; lists are sorted by code, so that the
 * order of the records does not matter. Look-ups take any text, and the same time whatever the size of the catalogue;
 * a code that is not declared has no parts, no changes and no successors.
 */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly ratios: readonly RatioIndicator[];
  /** The indicator of this code. */
  indicator(code: string): Indicator | undefined;
  /** The ratio of this code. */
  ratio(code: string): RatioIndicator | undefined;
  /** The indicators that are part of this one, in any relation. */
  partsOf(code: string): readonly WholePart[];
  /** The partitions of this indicator, one for each thing that divides it. */
  partitionsOf(code: string): readonly Partition[];
  /** The flows that add to this stock or take from it. */
  changesOf(code: string): readonly Indicator[];
  /** The indicators that take the place of this one from some day on. */
  successorsOf(code: string): readonly Indicator[];
}

/**
 * Makes a catalogue of plain records, such as JSON holds, and reports all that is wrong with them at once, each
 * problem with the place of its record.
 *
 * @throws DomainError `indicator.notACode`, `indicator.duplicateCode`, `indicator.unknownIndicator`,
 * `indicator.partOfItself`, `indicator.partOfOtherUnit`, `indicator.partOfOtherBehaviour`,
 * `indicator.unevenPartition`, `indicator.lonePartition`, `indicator.changeOfNoStock`, `indicator.tooManyDecimals` …
 * @example
 * import { createCatalogue } from "antq/indicator";
 * const collection = [{ tier: "commune", sectors: ["police"] }] as const;
 * const catalogue = createCatalogue({
 *   indicators: [
 *     { code: "fires", name: { vi: "Vụ cháy, nổ", en: "Fires" }, unit: "incident", behaviour: "flow", collection },
 *   ],
 * });
 * catalogue.indicator("fires")?.name.vi //=> "Vụ cháy, nổ"
 * catalogue.indicator("floods") === undefined //=> true
 */
export function createCatalogue(records: CatalogueRecords): Catalogue {
  return unwrap(safeCreateCatalogue(records));
}

const readLists = recordOf({
  indicators: listOf<unknown>(success),
  ratios: optional(listOf<unknown>(success), []),
});

/** As `createCatalogue`, answering a `Result` instead of throwing; takes anything at all. */
export function safeCreateCatalogue(input: unknown): Result<Catalogue> {
  const lists = readLists(input);
  if (!lists.ok) return lists;
  const found = new ProblemCollector();
  const rows = {
    indicators: readRows(lists.value.indicators, "indicators", readIndicator, found),
    ratios: readRows(lists.value.ratios, "ratios", readRatio, found),
  };
  reportProblemsBetween(rows, found);
  if (!found.isEmpty) return failure(...found.problems);
  return success(catalogueOf(valuesOf(rows.indicators), valuesOf(rows.ratios)));
}

function readRows<Value>(
  records: readonly unknown[],
  list: string,
  parse: Parser<Value>,
  found: ProblemCollector,
): readonly Row<Value>[] {
  return records.map((record, place) => {
    const path = [list, place];
    const read = parse(record);
    if (!read.ok) found.addAll(nestProblems(read.problems, ...path));
    return { code: codeOf(record), value: read.ok ? read.value : null, path };
  });
}

/** The code of a record that may be wrong otherwise, so that references to it are not called unknown. */
function codeOf(record: unknown): IndicatorCode | null {
  const given = typeof record === "object" && record !== null && "code" in record ? record.code : null;
  const code = safeParseIndicatorCode(given);
  return code.ok ? code.value : null;
}

function valuesOf<Value>(rows: readonly Row<Value>[]): readonly Value[] {
  return rows.flatMap(({ value }) => (value === null ? [] : [value]));
}

const NONE: readonly never[] = Object.freeze([]);

function catalogueOf(indicators: readonly Indicator[], ratios: readonly RatioIndicator[]): Catalogue {
  const sorted = Object.freeze(indicators.toSorted(byCode));
  const sortedRatios = Object.freeze(ratios.toSorted(byCode));
  const byOwnCode = indexByCode(sorted);
  const ratioByCode = indexByCode(sortedRatios);
  const parts = grouped(sorted, (part) =>
    part.partOf.map(({ whole, relation, by }) => [whole, Object.freeze({ part, relation, by })]),
  );
  const partitions = new Map([...parts].map(([whole, ofWhole]) => [whole, partitionsAmong(ofWhole)]));
  const changes = grouped(sorted, (flow) => (flow.changes === null ? [] : [[flow.changes.stock, flow]]));
  const successors = grouped(sorted, (successor) => successor.replaces.map(({ code }) => [code, successor]));
  return Object.freeze({
    indicators: sorted,
    ratios: sortedRatios,
    indicator: (code: string) => byOwnCode.get(code),
    ratio: (code: string) => ratioByCode.get(code),
    partsOf: (code: string) => parts.get(code) ?? NONE,
    partitionsOf: (code: string) => partitions.get(code) ?? NONE,
    changesOf: (code: string) => changes.get(code) ?? NONE,
    successorsOf: (code: string) => successors.get(code) ?? NONE,
  });
}

function byCode(left: { readonly code: string }, right: { readonly code: string }): number {
  return left.code < right.code ? -1 : 1;
}

function indexByCode<Value extends { readonly code: string }>(
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.code, value]));
}

/** For each key that the indicators name, what they name under it, in the order of the indicators. */
function grouped<Value>(
  indicators: readonly Indicator[],
  entriesOf: (indicator: Indicator) => readonly (readonly [string, Value])[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of indicators.flatMap(entriesOf)) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}

function partitionsAmong(parts: readonly WholePart[]): readonly Partition[] {
  const groups = new Map<string, Indicator[]>();
  for (const { part, relation, by } of parts) {
    if (relation !== "partition") continue;
    const group = groups.get(by);
    if (group === undefined) groups.set(by, [part]);
    else group.push(part);
  }
  const sorted = [...groups].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return Object.freeze(
    sorted.map(([by, ofDivider]) => Object.freeze({ by, parts: Object.freeze(ofDivider) })),
  );
}
