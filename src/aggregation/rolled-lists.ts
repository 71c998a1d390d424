import type { RolledFigure } from "./rolled-figure.ts";

/** Lists that came out of a roll-up and need no second look; nothing but time depends on it. */
const rolled = /* @__PURE__ */ new WeakSet<object>();

/** Remembers that a list came out of a roll-up. */
export function asRolled(figures: readonly RolledFigure[]): readonly RolledFigure[] {
  rolled.add(figures);
  return figures;
}

/** Whether a list came out of a roll-up as it is: it is frozen, and so are its figures. */
export function isRolled(input: unknown): input is readonly RolledFigure[] {
  return typeof input === "object" && input !== null && rolled.has(input);
}
