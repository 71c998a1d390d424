import type { FlowReport } from "../../src/indicator/flow-series.ts";

// The rules for overlapping windows, worked out by listing every loop and every way between boundaries: slow and plain.

type Edges = readonly number[];
type Contradicted = { readonly reports: Edges; readonly reason: string };

export function oracleOf(reports: readonly FlowReport[], correctable: boolean) {
  const points = [...new Set(reports.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const all = reports.map((_, place) => place);
  const blocks = blocksAmong(reports, all);
  const loops = blocks
    .filter((block) => cyclesAmong(reports, block).some((cycle) => circulation(reports, cycle) !== 0))
    .map((block): Contradicted => ({ reports: block, reason: "loop" }));
  let standing = without(all, loops);
  const falls = correctable
    ? []
    : smallest(
        pairs(points).flatMap(([a, b]) =>
          ways(reports, standing, a, b)
            .filter((way) => way.sum < 0)
            .map(() => everyReportBetween(reports, standing, a, b)),
        ),
      );
  const negative = falls.map((edges): Contradicted => ({ reports: edges, reason: "negative" }));
  standing = without(standing, negative);
  const windows = pairs(points).flatMap(([a, b]) => {
    const [way] = ways(reports, standing, a, b);
    return way === undefined
      ? []
      : [{ a, b, sum: way.sum, edges: everyReportBetween(reports, standing, a, b) }];
  });
  const isConnected = (a: number, b: number) =>
    ways(reports, standing, Math.min(a, b), Math.max(a, b)).length > 0;
  const exceeding = correctable
    ? []
    : smallest(
        windows.flatMap((outer) =>
          windows
            .filter((inner) => outer.a < inner.a && inner.b < outer.b && inner.sum > outer.sum)
            .filter((inner) => !isConnected(outer.a, inner.a))
            .map((inner) => [...new Set([...outer.edges, ...inner.edges])].sort((x, y) => x - y)),
        ),
      );
  const exceeds = exceeding.map((edges): Contradicted => ({ reports: edges, reason: "exceeds" }));
  standing = without(standing, exceeds);
  return { points, standing, contradictions: [...loops, ...negative, ...exceeds] };
}

/** What is known of a window: its figure, that it is contradicted, or nothing. */
export function windowByOracle(
  reports: readonly FlowReport[],
  { standing, contradictions }: ReturnType<typeof oracleOf>,
  start: number,
  end: number,
) {
  const [known] = ways(reports, standing, start, end);
  if (known !== undefined) return { kind: "known", value: known.sum };
  const every = everyReportBetween(
    reports,
    reports.map((_, place) => place),
    start,
    end,
  );
  if (every.length === 0) return { kind: "unknown" };
  const touched = contradictions.filter(({ reports: edges }) => edges.some((edge) => every.includes(edge)));
  return {
    kind: "contradicted",
    reports: [...new Set(touched.flatMap((each) => each.reports))].sort((a, b) => a - b),
  };
}

/** The fewest reports by which a window follows, by the earliest boundaries. */
export function traceByOracle(reports: readonly FlowReport[], standing: Edges, start: number, end: number) {
  const found = ways(reports, standing, start, end).sort(
    (left, right) => left.stops.length - right.stops.length || compareLists(left.stops, right.stops),
  );
  return found[0]?.stops ?? null;
}

/** The most months that windows within a window can have which do not overlap. */
export function mostMonths(
  known: readonly (readonly [number, number])[],
  start: number,
  end: number,
): number {
  const inside = known.filter(([a, b]) => a >= start && b <= end);
  const best = (from: number): number =>
    Math.max(0, ...inside.filter(([a]) => a >= from).map(([a, b]) => b - a + best(b)));
  return best(start);
}

export function pairs(points: readonly number[]): readonly (readonly [number, number])[] {
  return points.flatMap((a, place) => points.slice(place + 1).map((b) => [a, b] as const));
}

interface Way {
  readonly sum: number;
  readonly edges: Edges;
  readonly stops: readonly number[];
}

function ways(reports: readonly FlowReport[], standing: Edges, start: number, end: number): Way[] {
  const found: Way[] = [];
  const walk = (stops: readonly number[], edges: Edges, sum: number) => {
    const at = stops.at(-1);
    if (at === end) {
      found.push({ sum, edges, stops });
      return;
    }
    for (const edge of standing) {
      const report = reports[edge];
      if (report === undefined || (report.start !== at && report.end !== at)) continue;
      const forwards = report.start === at;
      const next = forwards ? report.end : report.start;
      if (!stops.includes(next))
        walk([...stops, next], [...edges, edge], sum + (forwards ? report.value : -report.value));
    }
  };
  walk([start], [], 0);
  return found;
}

/** The reports of all blocks on the way, whichever way is taken. */
function everyReportBetween(
  reports: readonly FlowReport[],
  standing: Edges,
  start: number,
  end: number,
): Edges {
  const used = new Set(ways(reports, standing, start, end).flatMap(({ edges }) => edges));
  const blocks = blocksAmong(reports, standing).filter((block) => block.some((edge) => used.has(edge)));
  return blocks.flat().sort((a, b) => a - b);
}

function blocksAmong(reports: readonly FlowReport[], edges: Edges): readonly Edges[] {
  let blocks: Edges[] = edges.map((edge) => [edge]);
  for (const cycle of cyclesAmong(reports, edges)) {
    const touched = blocks.filter((block) => block.some((edge) => cycle.includes(edge)));
    const rest = blocks.filter((block) => !touched.includes(block));
    blocks = [...rest, touched.flat().sort((a, b) => a - b)];
  }
  return blocks;
}

/** All loops: an edge and a way between its ends that does not use it. */
function cyclesAmong(reports: readonly FlowReport[], edges: Edges): readonly Edges[] {
  return edges.flatMap((edge) => {
    const report = reports[edge];
    if (report === undefined) return [];
    const others = edges.filter((other) => other !== edge);
    return ways(reports, others, report.start, report.end).map((way) => [edge, ...way.edges]);
  });
}

function circulation(reports: readonly FlowReport[], [first = 0, ...others]: Edges): number {
  const report = reports[first];
  if (report === undefined) return 0;
  const back = ways(reports, others, report.start, report.end).find(
    ({ edges }) => edges.length === others.length,
  );
  return (back?.sum ?? 0) - report.value;
}

function without(edges: Edges, contradicted: readonly Contradicted[]): Edges {
  const out = new Set(contradicted.flatMap(({ reports }) => reports));
  return edges.filter((edge) => !out.has(edge));
}

function smallest(sets: readonly Edges[]): readonly Edges[] {
  const distinct = [...new Map(sets.map((set) => [set.join(), set])).values()];
  return distinct.filter(
    (set) => !distinct.some((other) => other !== set && other.every((edge) => set.includes(edge))),
  );
}

function compareLists(left: readonly number[], right: readonly number[]): number {
  const place = left.findIndex((value, at) => value !== right[at]);
  return place === -1 ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
}
