import { deepFreeze } from "../kernel/deep-freeze.ts";
/** What figures of an indicator may be added over. */
export type Dimension = "places" | "time" | "sectors";

interface BehaviourEntry {
  readonly vi: string;
  readonly en: string;
  readonly meaning: string;
  readonly addsOver: Readonly<Record<Dimension, boolean>>;
  readonly observedOver: "window" | "day";
  readonly partsMayBe: readonly string[];
}

/**
 * How an indicator counts (cách tính của chỉ tiêu), and what follows from it.
 *
 * - `addsOver`: what its figures may be added over. Sectors never: the police and the Front may both have counted the
 *   same event.
 * - `observedOver`: whether a figure belongs to a window or stands on a day.
 * - `partsMayBe`: how a part of it may count. Persons counted once (`distinct`) may be part of those who stand on a
 *   list (`stock`) or of all attendances (`flow`); events are no part of a stock, they change it.
 *
 * `mixed` adds over places: each unit counts its own groups, once in the window, whether founded or maintained.
 */
export const BEHAVIOURS = /* @__PURE__ */ deepFreeze({
  flow: {
    vi: "số phát sinh trong kỳ",
    en: "flow",
    meaning: "What happened in a window: incidents, sessions, money spent.",
    addsOver: { places: true, time: true, sectors: false },
    observedOver: "window",
    partsMayBe: ["flow", "distinct"],
  },
  distinct: {
    vi: "số đếm một lần trong kỳ",
    en: "distinct count",
    meaning: "Persons, households or units, each counted once in its window however often it took part.",
    addsOver: { places: true, time: false, sectors: false },
    observedOver: "window",
    partsMayBe: ["distinct"],
  },
  stock: {
    vi: "số hiện có tại thời điểm",
    en: "stock",
    meaning: "What stands on a day: inhabitants, groups in operation, cameras.",
    addsOver: { places: true, time: false, sectors: false },
    observedOver: "day",
    partsMayBe: ["stock", "distinct"],
  },
  mixed: {
    vi: "số thành lập và duy trì",
    en: "founded or maintained",
    meaning: "Founded and maintained printed as one figure: neither new foundings nor what stands on a day.",
    addsOver: { places: true, time: false, sectors: false },
    observedOver: "window",
    partsMayBe: ["mixed"],
  },
} as const satisfies Readonly<Record<string, BehaviourEntry>>);

/** One of `flow` (phát sinh), `distinct` (đếm một lần), `stock` (hiện có), `mixed` (thành lập, duy trì). */
export type Behaviour = keyof typeof BEHAVIOURS;

/**
 * Whether figures of an indicator may be added over places, time or sectors. Over places the indicator itself may
 * say no: the number of neighbouring countries of two communes is no sum.
 *
 * @example
 * import { addsOver } from "antq/indicator";
 * addsOver({ behaviour: "flow", addsOverPlaces: true }, "time") //=> true
 * addsOver({ behaviour: "distinct", addsOverPlaces: true }, "time") //=> false
 * addsOver({ behaviour: "stock", addsOverPlaces: false }, "places") //=> false
 */
export function addsOver(
  indicator: { readonly behaviour: Behaviour; readonly addsOverPlaces: boolean },
  dimension: Dimension,
): boolean {
  const table: BehaviourEntry = BEHAVIOURS[indicator.behaviour];
  return table.addsOver[dimension] && (dimension !== "places" || indicator.addsOverPlaces);
}

/** Whether a part that counts in one way may belong to a whole that counts in another; see `BEHAVIOURS`. */
export function mayBePartOf(part: Behaviour, whole: Behaviour): boolean {
  const table: BehaviourEntry = BEHAVIOURS[whole];
  return table.partsMayBe.includes(part);
}

/** Whether figures of a behaviour stand on a day; all others belong to a window. */
export function standsOnADay(behaviour: Behaviour): boolean {
  return BEHAVIOURS[behaviour].observedOver === "day";
}
