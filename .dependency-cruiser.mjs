// The order of the rooms: an import points to a lower floor only. The rooms of one floor do not know each other;
// floor 0 is a chain, so each of its rooms is a floor of its own here.
export const FLOORS = [
  ["kernel"],
  ["date"],
  ["vietnamese"],
  ["period", "territory", "document"],
  ["indicator", "regime", "register"],
  ["aggregation", "target"],
  ["programme", "query"],
  ["movement", "audit", "wording", "schema"],
];

/** What the whole library exports under its bare name: all rooms but these, which cost load time. */
const LEFT_OUT_OF_ROOT = ["schema", "movement"];

const rooms = FLOORS.flat();
const anyOf = (names) => `(?:${names.join("|")})`;
const inPackage = (name) => `(?:^|/)node_modules/${name}/`;
const RUNTIME_PACKAGES = inPackage("(?:zod|date-fns|@date-fns/utc|decimal\\.js)");

const downOnly = FLOORS.flatMap((floor, level) =>
  floor.map((room) => {
    const below = FLOORS.slice(0, level).flat();
    return {
      name: `${room}-imports-down-only`,
      comment: `${room} may import ${below.join(", ") || "nothing"}: a room knows lower floors only.`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^src/[^/]+/", pathNot: `^src/${anyOf([room, ...below])}/` },
    };
  }),
);

export default {
  forbidden: [
    ...downOnly,
    {
      name: "every-file-has-a-room",
      comment: "Below src there are rooms and one index; a new room takes its place in FLOORS.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(?:${anyOf(rooms)}/|index\\.ts$)` },
      to: {},
    },
    {
      name: "files-not-indexes",
      comment: "An index drags a whole room along: inside src, import the file that is needed.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/index\\.ts$" },
      to: { path: "^src/index\\.ts$|^src/.*/index\\.ts$" },
    },
    {
      name: "root-takes-room-indexes",
      comment: `src/index.ts re-exports the rooms' own lists, and neither ${LEFT_OUT_OF_ROOT.join(" nor ")}.`,
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { pathNot: `^src/(?!${anyOf(LEFT_OUT_OF_ROOT)}/)[^/]+/index\\.ts$` },
    },
    {
      name: "zod-in-schema-only",
      comment: "Who wants windows must not load zod.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/schema/" },
      to: { path: inPackage("zod") },
    },
    {
      name: "decimal-in-one-file",
      comment: "One file makes our own Decimal; decimal.js cannot be shaken out of a bundle once imported.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/kernel/decimal\\.ts$" },
      to: { path: inPackage("decimal\\.js") },
    },
    {
      name: "date-fns-behind-date",
      comment: "date-fns works in local time; only the room `date` knows how to keep it in UTC.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/date/" },
      to: { path: inPackage("(?:date-fns|@date-fns/utc)") },
    },
    {
      name: "date-fns-by-function",
      comment: "Import `date-fns/addDays`, never `date-fns`, which loads ten times as long.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: inPackage("(?:date-fns|@date-fns/utc)").concat("index\\.") },
    },
    {
      name: "four-packages-only",
      comment: "At run time the library stands on zod, date-fns, @date-fns/utc and decimal.js.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "(?:^|/)node_modules/", pathNot: RUNTIME_PACKAGES },
    },
    {
      name: "no-node-builtins",
      comment: "The library is pure and runs in browsers too.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing-outside-src",
      comment: "What ships does not import tests, examples or configuration.",
      severity: "error",
      from: { path: "^src/" },
      to: { pathNot: "^src/|(?:^|/)node_modules/", dependencyTypesNot: ["core", "unknown"] },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea, or hide a third.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "The imported file or package is not there.",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
    },
  },
};
