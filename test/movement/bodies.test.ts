import { BODIES, REPORTS } from "antq/movement";
import { describe, expect, it } from "vitest";

const IDS = new Set(BODIES.map(({ id }) => id));

describe("the bodies of the five documents", () => {
  it("have ids of their own and a parent among them, which outlives them", () => {
    expect(IDS.size).toBe(BODIES.length);
    for (const { parent, validity } of BODIES) {
      if (parent === null) continue;
      const above = BODIES.find(({ id }) => id === parent);
      expect(above?.id).toBe(parent);
      const end = (until: string | null | undefined) => until ?? "9999-12-31";
      expect(end(above?.validity.until) >= end(validity.until)).toBe(true);
    }
  });

  it("hold all issuers and reporters", () => {
    for (const { issuers, reporter } of Object.values(REPORTS)) {
      for (const issuer of issuers) expect(IDS.has(issuer)).toBe(true);
      if (reporter !== null) expect(issuers).toContain(reporter);
      expect(reporter === null).toBe(issuers.length !== 1);
    }
  });

  it("ended with their units or their tier", () => {
    const ends = BODIES.flatMap(({ id, validity }) =>
      validity.until === null ? [] : [`${id} ${validity.until}`],
    );
    expect(ends).toStrictEqual([
      "party:106@.. 2025-07-01",
      "government:106@.. 2025-07-01",
      "police:106@.. 2025-03-01",
      "police:62@.. 2025-07-01",
      "veterans:62@.. 2025-07-01",
      "farmers:62@.. 2025-07-01",
      "women:62@.. 2025-07-01",
      "government:611@.. 2025-07-01",
      "police:611@.. 2025-03-01",
      "steeringCommittee:23395@.. 2025-07-01",
      "government:23395@.. 2025-07-01",
      "police:23395@.. 2025-07-01",
    ]);
  });
});
