import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests import the rooms by their public names, as an importer does. */
const rooms = [
  { find: /^antq$/, replacement: fileURLToPath(new URL("./src/index.ts", import.meta.url)) },
  { find: /^antq\/([a-z]+)$/, replacement: fileURLToPath(new URL("./src/$1/index.ts", import.meta.url)) },
];

/** Whatever depends on days is tested in these time zones too: far east, far west, one that skipped a whole day. */
const timeZones = ["UTC", "America/Sao_Paulo", "Pacific/Apia"];

export default defineConfig({
  resolve: { alias: rooms },
  test: {
    // All cores: left alone, one is kept back, which on two cores takes twice the time.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "all",
          include: ["test/**/*.test.ts"],
          env: { TZ: "Asia/Ho_Chi_Minh" },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      ...timeZones.map((TZ) => ({
        extends: true as const,
        test: {
          name: TZ,
          include: ["test/{date,period,regime}/**/*.test.ts"],
          env: { TZ },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
});
