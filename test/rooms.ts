/** The rooms of the library: the folders under `src`, and the subpaths of the package. */
export const ROOMS = [
  "kernel",
  "date",
  "vietnamese",
  "period",
  "territory",
  "document",
  "indicator",
  "regime",
  "register",
  "aggregation",
  "target",
  "programme",
  "movement",
  "audit",
  "wording",
  "schema",
] as const;
