import { defineConfig } from "tsup";
import { ROOMS } from "./test/rooms.ts";

export default defineConfig({
  entry: Object.fromEntries([
    ["index", "src/index.ts"],
    ...ROOMS.map((room) => [room, `src/${room}/index.ts`]),
  ]),
  format: ["esm"],
  target: "node20",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  clean: true,
  // Vietnamese letters as they are: escaped, each takes six bytes, and nobody can read them.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
