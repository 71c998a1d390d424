import { createCatalogue, createDataset, type Dataset } from "antq/indicator";
import type { Period } from "antq/period";
import { createTerritory } from "antq/territory";

/** What stands on pictures of such figures. */
export const MADE_UP = "số liệu minh họa · made-up figures";

/** What one commune reported of one window. */
export interface MadeUpReport {
  readonly commune: string;
  readonly window: Period;
  readonly value: number;
}

/** The district in which the communes lie. */
export const DISTRICT = { code: "H", name: "Mẫu", kind: "ruralDistrict", until: "2025-07-01" } as const;

/** Fires in the communes of a district, as a dataset; a commune is named by its code. */
export function madeUpFires(communes: readonly string[], reports: readonly MadeUpReport[]): Dataset {
  const name = { vi: "Vụ cháy, nổ", en: "Fires" };
  const collection = [{ tier: "commune", sectors: ["police"] }] as const;
  const { code: parent, until } = DISTRICT;
  return createDataset({
    catalogue: createCatalogue({
      indicators: [{ code: "fires", name, unit: "incident", behaviour: "flow", collection }],
    }),
    territory: createTerritory({
      units: [
        DISTRICT,
        ...communes.map((code) => ({ code, name: code, kind: "commune", parent, until }) as const),
      ],
    }),
    observations: reports.map(({ commune, window, value }) => ({
      indicator: "fires",
      unit: commune,
      reporter: `police:${commune}@..`,
      time: window,
      value,
      report: { document: "báo cáo" },
    })),
  });
}
