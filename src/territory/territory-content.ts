import type { PlainDate } from "../date/plain-date.ts";
import type { Validity } from "../date/validity.ts";
import { type BodyRow, parentIn } from "./body-row.ts";
import type { Designation } from "./designation.ts";
import { compareTexts, type Places } from "./sorted-list.ts";
import type { Succession } from "./succession.ts";
import type { Drafts } from "./unit-draft.ts";
import type { DatedFacts } from "./unit-facts.ts";
import type { UnitId } from "./unit-id.ts";

const CONTENT: unique symbol = Symbol("content");

/**
 * A checked set of units with all their days (địa bàn): which codes meant which unit when, what each was called and lay
 * in, which became which. It never changes. Its content is asked for by functions: `unitAt`, `unitFacts`,
 * `hierarchyAt` …
 */
export interface Territory {
  readonly [CONTENT]: TerritoryContent;
}

/** What a territory knows. Units are numbered in the order of their ids. */
export interface TerritoryContent {
  readonly units: readonly UnitId[];
  readonly numberOf: ReadonlyMap<unknown, number>;
  /** Where the units stand that bear a code, one after the other. */
  readonly bearers: ReadonlyMap<string, Places>;
  readonly lives: readonly Validity[];
  /** The facts of each unit in the order of their days. */
  readonly histories: readonly (readonly DatedFacts[])[];
  /** The days on which anything changes, sorted. */
  readonly changes: readonly PlainDate[];
  /** Sorted by id and first day. */
  readonly bodies: readonly BodyRow[];
  /** Sorted by unit, then by id. */
  readonly bodiesByUnit: readonly BodyRow[];
  /** Sorted by parent, then by id. */
  readonly bodiesByParent: readonly BodyRow[];
  /** Sorted by unit. */
  readonly designations: readonly Designation[];
  /** Sorted by the former unit, then by the new one. */
  readonly successors: readonly Succession[];
  /** Sorted by the new unit, then by the former one. */
  readonly predecessors: readonly Succession[];
}

/** Puts together what a territory knows, from units that were found right. */
export function contentFrom(
  { sorted, numberOf, bearers }: Drafts,
  histories: readonly (readonly DatedFacts[])[],
  successions: readonly Succession[],
  designations: readonly Designation[],
  bodies: readonly BodyRow[],
): TerritoryContent {
  return {
    units: Object.freeze(sorted.map(({ unit }) => unit)),
    numberOf,
    bearers,
    lives: sorted.map(({ validity }) => validity),
    histories,
    changes: changesIn(histories),
    bodies,
    bodiesByUnit: bodies.toSorted((left, right) => compareTexts(left.unit, right.unit)),
    bodiesByParent: bodies.toSorted((left, right) => compareTexts(parentIn(left), parentIn(right))),
    designations,
    successors: successions,
    predecessors: successions.toSorted((left, right) => compareTexts(left.to, right.to)),
  };
}

function changesIn(histories: readonly (readonly DatedFacts[])[]): readonly PlainDate[] {
  const days = new Set<PlainDate>();
  for (const history of histories) {
    for (const { validity } of history) {
      if (validity.from !== null) days.add(validity.from);
      if (validity.until !== null) days.add(validity.until);
    }
  }
  return [...days].sort();
}

/** Closes a territory over its content. */
export function territoryOf(content: TerritoryContent): Territory {
  return Object.freeze({ [CONTENT]: Object.freeze(content) });
}

/** The content of a territory, for the functions of this room. */
export function contentOf(territory: Territory): TerritoryContent {
  return territory[CONTENT];
}
