import { isValidOn, type PlainDate, plainDate, type Validity } from "antq/date";
import {
  codeOf,
  hierarchyAt,
  parseUnitId,
  safeCreateTerritory,
  TIERS,
  UNIT_KINDS,
  type UnitKind,
  unitAt,
  unitFacts,
  unitsOf,
} from "antq/territory";
import fc from "fast-check";
import { expect, it } from "vitest";

// Rows right and wrong, read once more by the plainest means there are: every row is looked at on every day.

const DAYS = [
  plainDate("2020-01-01"),
  plainDate("2024-02-29"),
  plainDate("2025-06-30"),
  plainDate("2025-07-01"),
  plainDate("2026-01-01"),
];
/** A day on each side of all that may change, so that what holds on these holds on all. */
const PROBES = [plainDate("1000-01-01"), ...DAYS, plainDate("9999-12-31")];

interface Row {
  readonly code: string;
  readonly since: PlainDate | null;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent: string | null;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

const someDay = fc.option(fc.constantFrom(...DAYS), { nil: null, freq: 1 });

function rowOf(codes: readonly string[], kinds: readonly UnitKind[], parents: readonly (string | null)[]) {
  return fc.record<Row>({
    code: fc.constantFrom(...codes),
    since: fc.constantFrom(null, null, ...DAYS.slice(1, 4)),
    name: fc.constantFrom("Sơn La", "Kon Tum"),
    kind: fc.constantFrom(...kinds),
    parent: fc.constantFrom(...parents),
    from: someDay,
    until: someDay,
  });
}

const rows = fc.array(
  fc.oneof(
    rowOf(["VN"], ["country"], [null]),
    rowOf(["01", "02"], ["province", "centralCity"], [null, "VN", "VN@..", "01"]),
    rowOf(["101"], ["town"], [null, "01", "VN"]),
    rowOf(["00001", "x"], ["commune", "specialZone"], [null, "VN", "01", "01@2025-07-01", "101"]),
  ),
  { minLength: 1, maxLength: 5 },
);

interface DatedRow extends Row {
  readonly unit: string;
  readonly days: Validity;
}

function unitOf({ code, since }: Row): string {
  return `${code}@${since ?? ".."}`;
}

function isBefore(left: PlainDate | null, right: PlainDate | null): boolean {
  return left !== null && right !== null && left < right;
}

/** What is said of each unit on a day, or nothing where that cannot be. */
function readOn(day: PlainDate, all: readonly DatedRow[]) {
  const alive = all.filter(({ days }) => isValidOn(days, day));
  const isTwice = new Set(alive.map(({ code }) => code)).size < alive.length;
  const started = new Set(all.filter(({ since }) => since === null || since <= day).map(unitOf));
  const goesOn = (unit: string) =>
    all.some((row) => row.unit === unit && (row.until === null || row.until > day));
  const hasGap = [...started].some((unit) => goesOn(unit) && !alive.some((row) => row.unit === unit));
  const facts = alive.map(({ unit, name, kind, parent }) => {
    const { tier, validity } = UNIT_KINDS[kind];
    const above = alive.find((row) => (parent?.includes("@") ? row.unit === parent : row.code === parent));
    const isHigher = above === undefined || TIERS[UNIT_KINDS[above.kind].tier].order < TIERS[tier].order;
    const isRight = isHigher && (parent === null) === (above === undefined) && isValidOn(validity, day);
    return { unit, isRight, facts: { name, kind, tier, parent: above?.unit ?? null, source: null } };
  });
  return isTwice || hasGap || facts.some(({ isRight }) => !isRight) ? undefined : facts;
}

function isOrderly({ since, days }: DatedRow): boolean {
  const isFilled = days.from === null || days.until === null || days.from < days.until;
  return isFilled && !isBefore(days.from, since);
}

it("rows are taken exactly if nothing is wrong on any day, and then each day is as they say", () => {
  let taken = 0;
  fc.assert(
    fc.property(rows, (units) => {
      const all = units.map((row) => ({
        ...row,
        unit: unitOf(row),
        days: { from: row.from ?? row.since, until: row.until },
      }));
      const read = PROBES.map((day) => readOn(day, all));
      const territory = safeCreateTerritory({ units });
      expect(territory.ok).toBe(all.every(isOrderly) && read.every((onDay) => onDay !== undefined));
      if (!territory.ok) return;
      taken += 1;
      for (const [place, day] of PROBES.entries()) {
        const hierarchy = hierarchyAt(territory.value, day);
        const onDay = read[place] ?? [];
        expect([...hierarchy.units].sort()).toStrictEqual(onDay.map(({ unit }) => unit).sort());
        for (const unit of unitsOf(territory.value)) {
          const expected = onDay.find((one) => one.unit === unit);
          expect(unitFacts(territory.value, unit, day)).toStrictEqual(expected?.facts);
          expect(hierarchy.factsOf(unit)).toStrictEqual(expected?.facts);
          const bearer = onDay.find((one) => codeOf(parseUnitId(one.unit)) === codeOf(unit));
          expect(unitAt(territory.value, codeOf(unit), day)).toBe(bearer?.unit);
        }
      }
    }),
    { numRuns: 2_000 },
  );
  expect(taken).toBeGreaterThan(100);
});
