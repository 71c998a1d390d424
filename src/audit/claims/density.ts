import { Decimal } from "../../kernel/decimal.ts";
import type { Quantity } from "../../vietnamese/quantity.ts";
import { UNIT_WORDS } from "../../vietnamese/unit-words.ts";
import { inBoth, printed } from "../arithmetic.ts";
import type { AuditedText } from "../audited-text.ts";
import type { ClaimVerdict, PlacedClaim } from "../claim.ts";
import { firstFrom } from "../first-from.ts";
import { AUDIT_PROBLEMS } from "../problems.ts";
import type { PlacedAmount } from "../quantity-in-text.ts";
import { settled } from "./settled.ts";

/** Reads densities of population beside area and population: "66.000 ha, 57.000 người, mật độ 86 người/km2". */
export function densityClaims(text: AuditedText): readonly PlacedClaim[] {
  return text.quantities.flatMap(({ amounts: [density] }) => {
    if (density?.unit !== "personPerSquareKilometre") return [];
    const block = text.blocks[firstFrom(text.blocks, density.start + 1) - 1];
    const start = Math.max(block?.start ?? 0, density.start - REACH);
    const near = text.quantitiesWithin({
      start,
      end: Math.min(block?.end ?? density.end, density.end + AHEAD),
    });
    const singles = near.flatMap(({ shape, amounts }) => (shape === "single" ? amounts : []));
    const areas = singles.filter(({ unit }) => unit !== null && SQUARE_KILOMETRES.has(unit));
    const people = peopleIn(text.plain, singles);
    const [area, population] = [areas[0], people[0]];
    if (area === undefined || population === undefined) return [];
    const claim = claimOf(density, area, population, areas.length === 1 && people.length === 1);
    return claim === null ? [] : [claim];
  });
}

const REACH = 600;
const AHEAD = 200;
const SQUARE_KILOMETRES: ReadonlyMap<string, Decimal> = new Map([
  ["hectare", new Decimal("0.01")],
  ["squareKilometre", new Decimal(1)],
]);

/** The population: the figure that "dân số" names, else all figures of persons. */
function peopleIn(plain: string, amounts: readonly PlacedAmount[]): readonly PlacedAmount[] {
  const people = amounts.filter(({ unit }) => unit !== null && UNIT_WORDS[unit].counts === "people");
  const named = people.filter(({ start }) =>
    /dân số[^,;.()\d]{0,40}$/iu.test(plain.slice(Math.max(0, start - 60), start)),
  );
  return named.length > 0 ? named : people;
}

/** By how much of it an estimate may be off. */
const ESTIMATE = 0.02;

function claimOf(
  density: PlacedAmount,
  area: PlacedAmount,
  population: PlacedAmount,
  isPlain: boolean,
): PlacedClaim | null {
  const [size, many] = [settled(area), settled(population)];
  const factor = SQUARE_KILOMETRES.get(area.unit ?? "");
  if (size === null || many === null || factor === undefined || size.value.lte(0)) return null;
  const exact = many.value.div(size.value.times(factor));
  const isEstimate = [density, area, population].some(({ bound }) => bound !== "exact");
  const checked = density.readings.map((stated) => ({
    stated,
    verdict: check(stated, size, many, factor, isEstimate),
  }));
  // `4.140` may be read in two ways: one that is right will do.
  const found = checked.find(({ verdict }) => verdict === "holds") ?? checked.at(-1);
  if (found === undefined) return null;
  const verdict = found.verdict === "fails" && !isPlain ? "open" : found.verdict;
  const { decimals, value } = found.stated;
  const facts = { printed: printed(value).vi, computed: printed(exact, decimals).vi };
  const problem = isEstimate ? AUDIT_PROBLEMS.bounded({}) : AUDIT_PROBLEMS.otherDensity(facts);
  return {
    kind: "density",
    start: density.start,
    end: density.end,
    others: [area, population].map(({ start, end }) => ({ start, end })),
    verdict,
    arithmetic: inBoth((number) => {
      const ratio = `${number(many.value)} : ${number(size.value.times(factor))}`;
      return exact.decimalPlaces() > decimals
        ? `${ratio} ≈ ${number(exact, decimals + 1)}`
        : `${ratio} = ${number(exact)}`;
    }),
    problems: verdict === "holds" ? [] : [problem],
  };
}

/** Population and area may have been rounded themselves, by up to one in their last digit. */
function check(
  stated: Quantity,
  size: Quantity,
  many: Quantity,
  factor: Decimal,
  isEstimate: boolean,
): ClaimVerdict {
  const square = size.value.times(factor);
  const exact = many.value.div(square);
  const isNear = stated.value.minus(exact).abs().lte(exact.times(ESTIMATE));
  if (isEstimate) return isNear ? "holds" : "open";
  const unit = new Decimal(10).pow(-size.decimals).times(factor);
  const step = new Decimal(10).pow(-stated.decimals);
  const least = many.value.minus(1).div(square.plus(unit)).minus(step);
  const most = square.gt(unit) ? many.value.plus(1).div(square.minus(unit)).plus(step) : stated.value.plus(1);
  if (stated.value.gt(least) && stated.value.lt(most)) return "holds";
  return isNear ? "open" : "fails";
}
