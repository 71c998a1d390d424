import type { PlainDate } from "../date/plain-date.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import { predecessorsOf, successorsOf } from "./lineage.ts";
import type { Succession } from "./succession.ts";
import { contentOf, type Territory } from "./territory-content.ts";
import { TIERS } from "./tier.ts";
import type { UnitFacts } from "./unit-facts.ts";
import { codeOf, type UnitId } from "./unit-id.ts";

/**
 * What can happen to a unit (biến động đơn vị hành chính). `newCode`, `merge`, `split` and `regroup` (pieces of several
 * make up several; only the unit's own side is told) end units and begin others; `rename`, `newKind` and `newParent` happen to a unit that stays the same,
 * or beside a new code; `tierEnds` and `ends` leave nobody behind.
 *
 * @example
 * import { UNIT_CHANGES } from "antq/territory";
 * UNIT_CHANGES.merge.vi //=> "sáp nhập"
 */
export const UNIT_CHANGES = /* @__PURE__ */ deepFreeze({
  merge: { vi: "sáp nhập", en: "merged" },
  split: { vi: "chia tách", en: "split" },
  regroup: { vi: "sắp xếp lại", en: "regrouped from pieces" },
  newCode: { vi: "đổi mã", en: "new code" },
  rename: { vi: "đổi tên", en: "renamed" },
  newKind: { vi: "đổi loại đơn vị", en: "changed kind" },
  newParent: { vi: "chuyển đơn vị cấp trên", en: "moved under another unit" },
  tierEnds: { vi: "kết thúc cấp hành chính", en: "ended with its tier" },
  ends: { vi: "kết thúc, không nêu đơn vị kế thừa", en: "ended, no successor recorded" },
} as const satisfies Record<string, { vi: string; en: string }>);

/** One change of a unit. */
export interface UnitChange {
  /** The first day after it. */
  readonly on: PlainDate;
  readonly change: keyof typeof UNIT_CHANGES;
  /** The units before, sorted; the unit itself where it stays the same. */
  readonly from: readonly UnitId[];
  /** The units after, sorted. */
  readonly to: readonly UnitId[];
  /** The code, name, kind or parent before, where one of them changed. */
  readonly before: string | null;
  /** See `before`. */
  readonly after: string | null;
  /** The documents that order it, as they are cited; `null` where none was given. */
  readonly legalBasis: string | null;
}

/**
 * All that happened to a unit, by day: how it began, which of its facts changed, how it ended. What it was called or lay
 * in is compared from row to row and, over a new code, with the unit before.
 *
 * @example
 * import { changesOf, createTerritory, PROVINCE_SUCCESSIONS, PROVINCES, parseUnitId } from "antq/territory";
 * const territory = createTerritory({ units: PROVINCES, successions: PROVINCE_SUCCESSIONS });
 * const [merge] = changesOf(territory, parseUnitId("62@.."));
 * merge?.change //=> "merge"
 * merge?.from //=> ["51@..", "62@.."]
 * merge?.to //=> ["51@2025-07-01"]
 * changesOf(territory, parseUnitId("46@..")).map(({ on, change, after }) => [on, change, after]) //=> [["2025-01-01", "rename", "Huế"], ["2025-01-01", "newKind", "centralCity"]]
 */
export function changesOf(territory: Territory, unit: UnitId): readonly UnitChange[] {
  const { histories, numberOf } = contentOf(territory);
  const rows = histories[numberOf.get(unit) ?? -1] ?? [];
  const inside = rows.slice(1).flatMap(({ facts, validity: { from: on } }, place) => {
    const before = rows[place]?.facts;
    const event = on && { on, from: [unit], to: [unit], legalBasis: facts.source };
    return event && before ? changedFacts(event, before, facts) : [];
  });
  return deepFreeze([...beginningOf(territory, unit), ...inside, ...endOf(territory, unit)]);
}

/** What is the same in all changes of one day. */
type Event = Pick<UnitChange, "on" | "from" | "to" | "legalBasis">;

const CHANGED_FACTS = [
  ["rename", ({ name }: UnitFacts) => name],
  ["newKind", ({ kind }: UnitFacts) => kind],
  ["newParent", ({ parent }: UnitFacts) => parent],
] as const;

function changedFacts(event: Event, former: UnitFacts, next: UnitFacts): readonly UnitChange[] {
  return CHANGED_FACTS.flatMap(([change, of]) => {
    const [before, after] = [of(former), of(next)];
    return before === after ? [] : [{ ...event, change, before, after }];
  });
}

function beginningOf(territory: Territory, unit: UnitId): readonly UnitChange[] {
  const links = predecessorsOf(territory, unit);
  const first = links[0];
  return first === undefined ? [] : changesBetween(territory, first.on, links);
}

function endOf(territory: Territory, unit: UnitId): readonly UnitChange[] {
  const links = successorsOf(territory, unit);
  const [first] = links;
  if (first !== undefined) return changesBetween(territory, first.on, links);
  const { lives, histories, numberOf } = contentOf(territory);
  const number = numberOf.get(unit) ?? -1;
  const on = lives[number]?.until;
  const facts = histories[number]?.at(-1)?.facts;
  if (!on || facts === undefined) return [];
  const { validity, source } = TIERS[facts.tier];
  const none = { on, from: [unit], to: [], before: null, after: null };
  return validity.until === on
    ? [{ ...none, change: "tierEnds", legalBasis: source }]
    : [{ ...none, change: "ends", legalBasis: null }];
}

/**
 * What some successions of one day are: together with those that share a unit with them, a merge, a split or a new code.
 * Where pieces of several units make up several, that may go on through a whole province: it ends at the unit itself.
 */
function changesBetween(
  territory: Territory,
  on: PlainDate,
  links: readonly Succession[],
): readonly UnitChange[] {
  const all = new Set(links);
  const none = { before: null, after: null };
  for (const { from, to } of all) {
    for (const link of successorsOf(territory, from)) all.add(link);
    for (const link of predecessorsOf(territory, to)) all.add(link);
    if (isRegrouping(all)) return [{ ...eventOf(on, links), change: "regroup", ...none }];
  }
  const event = eventOf(on, [...all]);
  if (event.from.length > 1) return [{ ...event, change: "merge", ...none }];
  return hasParts(all) ? [{ ...event, change: "split", ...none }] : recoded(territory, event);
}

function hasParts(links: Iterable<Succession>): boolean {
  return [...links].some(({ share }) => share === "part");
}

function isRegrouping(links: Iterable<Succession>): boolean {
  return hasParts(links) && new Set([...links].map(({ from }) => from)).size > 1;
}

function eventOf(on: PlainDate, links: readonly Succession[]): Event {
  const ids = (of: (link: Succession) => UnitId) => [...new Set(links.map(of))].sort();
  const bases = [...new Set(links.flatMap(({ legalBasis }) => legalBasis ?? []))].sort();
  const legalBasis = bases.length === 0 ? null : bases.join("; ");
  return { on, from: ids(({ from }) => from), to: ids(({ to }) => to), legalBasis };
}

/** One unit became one other: its code, and what else is no longer the same. */
function recoded(territory: Territory, event: Event): readonly UnitChange[] {
  const { histories, numberOf } = contentOf(territory);
  const [former, next] = [event.from[0], event.to[0]];
  if (former === undefined || next === undefined) return [];
  const before = histories[numberOf.get(former) ?? -1]?.at(-1)?.facts;
  const after = histories[numberOf.get(next) ?? -1]?.[0]?.facts;
  const codes = { before: codeOf(former), after: codeOf(next) };
  const newCode: readonly UnitChange[] =
    codes.before === codes.after ? [] : [{ ...event, change: "newCode", ...codes }];
  return before && after ? [...newCode, ...changedFacts(event, before, after)] : newCode;
}
