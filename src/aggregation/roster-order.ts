import type { Roster } from "./roster.ts";

/** The members of several rosters in the order of their places in the dataset; first those that have none. */
export interface RosterOrder {
  readonly places: Int32Array;
  /** The number of the roster of each member, and its number in the roster. */
  readonly rosters: Int32Array;
  readonly members: Int32Array;
}

/** Puts the members of rosters in the order in which their series lie in memory: reading them is most of the work. */
export function rosterOrder(rosters: readonly Roster[], placeCount: number): RosterOrder {
  const next = new Int32Array(placeCount + 2);
  for (const { places } of rosters) {
    for (const place of places) next[place + 2] = (next[place + 2] ?? 0) + 1;
  }
  for (let at = 1; at < next.length; at += 1) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const size = next[placeCount + 1] ?? 0;
  const order = {
    places: new Int32Array(size),
    rosters: new Int32Array(size),
    members: new Int32Array(size),
  };
  for (const [roster, { places }] of rosters.entries()) {
    for (let member = 0; member < places.length; member += 1) {
      const place = places[member] ?? -1;
      const at = next[place + 1] ?? 0;
      next[place + 1] = at + 1;
      order.places[at] = place;
      order.rosters[at] = roster;
      order.members[at] = member;
    }
  }
  return order;
}
