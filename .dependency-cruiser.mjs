/**
 * The rooms of src and which of the others each may know; the core at the top knows nothing of the world outside.
 * Whatever is not listed is forbidden, sideways imports too.
 */
const CORE = [
  "language",
  "numbers",
  "periods",
  "catalogue",
  "facts",
  "sheet",
  "formula",
  "measures",
  "reading",
  "explain",
  "checks",
  "layout",
  "tables",
  "report",
];

/** @type {Record<string, string[]>} */
export const ROOMS = {
  numbers: [],
  language: ["numbers"],
  periods: ["language", "numbers"],
  catalogue: ["language", "numbers", "periods"],
  // The one flat record of a figure, whatever it was read from.
  facts: ["language", "numbers", "periods", "catalogue"],
  measures: ["language", "numbers", "periods", "catalogue", "formula"],
  // Cells, areas and changes of a workbook; knows no domain.
  sheet: ["language", "numbers"],
  // Excel's expressions: read, printed, their references.
  formula: ["numbers", "sheet"],
  reading: ["language", "numbers", "periods", "catalogue", "facts", "measures", "sheet"],
  // Why a number is wrong: figures in, a sentence out.
  explain: ["language", "numbers"],
  checks: ["language", "numbers", "periods", "catalogue", "facts", "measures", "sheet", "formula", "reading", "explain"],
  // Writes described tables; knows cells and no domain.
  layout: ["language", "numbers", "sheet", "formula"],
  tables: ["language", "numbers", "periods", "catalogue", "facts", "measures", "sheet", "formula", "reading", "layout"],
  // What a check found, as a described sheet.
  report: ["language", "catalogue", "sheet", "reading", "checks", "layout"],
  // The draft of a report: chapters, sentences built of figures, tables.
  laporan: ["language", "numbers", "catalogue", "measures", "reading", "layout", "tables", "docx"],
  usercatalogue: ["language", "numbers", "periods", "catalogue", "sheet", "reading", "layout"],
  functions: ["language", "numbers", "periods", "catalogue", "measures", "sheet", "reading", "explain", "generated"],
  // Reads and writes formulas that call the functions; the functions' script never carries it.
  portable: [...CORE, "functions", "generated"],
  // The outside worlds know cells and changes, and nothing of what they mean.
  excel: ["language", "numbers", "sheet"],
  // The zipped parts of a file of Office's, and the charts all its programs have in common.
  ooxml: ["sheet"],
  xlsx: ["language", "numbers", "sheet", "ooxml"],
  // A described document as the bytes of a .docx file.
  docx: ["language", "sheet", "layout", "ooxml"],
  // Files of a disk: what a browser has not.
  node: ["language", "numbers", "sheet", "xlsx"],
  pane: [...CORE, "usercatalogue", "functions", "portable", "laporan", "docx", "excel", "xlsx", "generated"],
  // A button shows the pane and says which view.
  commands: [...CORE, "usercatalogue", "functions", "portable", "excel", "xlsx", "pane", "generated"],
  cli: [...CORE, "usercatalogue", "functions", "portable", "laporan", "docx", "xlsx", "node", "generated"],
  // Hosts the whole add-in in a page, pane and ribbon included.
  workbench: [...CORE, "usercatalogue", "functions", "portable", "excel", "xlsx", "pane", "commands", "generated"],
  // Written by scripts/generate.ts: data only.
  generated: ["language"],
};

const rooms = (names) => `^src/(${names.join("|")})/`;

/** How a function is written natively lies in the function's folder and is the room portable's part of it. */
const NATIVE = "^src/functions/.*/native\\.ts$";

const ROOM_RULES = [
  ...Object.entries(ROOMS).map(([room, below]) => ({
    name: `room-${room}`,
    comment: `${room} may import ${below.length > 0 ? below.join(", ") : "no other room"}.`,
    severity: "error",
    from: { path: `^src/${room}/`, ...(room === "functions" && { pathNot: NATIVE }) },
    to: { path: "^src/", pathNot: rooms([room, ...below]) },
  })),
  {
    name: "room-functions-native",
    comment: "A function's native form may import what portable may.",
    severity: "error",
    from: { path: NATIVE },
    to: { path: "^src/", pathNot: rooms(["portable", ...ROOMS.portable]) },
  },
];

/** Packages that know a world outside, and the only rooms that may know them. */
const OUTSIDE = [
  { name: "only-xlsx-knows-its-packages", packages: ["@e965/xlsx", "exceljs"], rooms: ["xlsx", "ooxml"] },
  { name: "only-docx-knows-its-package", packages: ["docx"], rooms: ["docx"] },
  { name: "only-the-pane-knows-react", packages: ["react", "react-dom", "@fluentui/[^/]+"], rooms: ["pane", "workbench"] },
  { name: "only-the-workbench-knows-univer", packages: ["@univerjs/[^/]+", "@microsoft/office-js"], rooms: ["workbench"] },
];

const packages = (names) => `(^|/)node_modules/(${names.join("|")})/`;

export default {
  forbidden: [
    ...ROOM_RULES,
    {
      name: "every-folder-is-a-room",
      comment: "A new folder of src gets its line in ROOMS.",
      severity: "error",
      from: { path: "^src/", pathNot: rooms(Object.keys(ROOMS)) },
      to: {},
    },
    ...OUTSIDE.map(({ name, packages: names, rooms: allowed }) => ({
      name,
      severity: "error",
      from: { path: "^src/", pathNot: rooms(allowed) },
      to: { path: packages(names) },
    })),
    {
      name: "only-node-and-the-command-know-node",
      comment: "Everything else runs in a browser too.",
      severity: "error",
      from: { path: "^src/", pathNot: rooms(["node", "cli"]) },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "functions-stay-small",
      comment:
        "Excel loads the functions' script in every workbook that holds one: no React, no zod, no xlsx, not even through another room.",
      severity: "error",
      from: { path: "^src/functions/functions\\.ts$" },
      to: {
        path: `${packages(["react", "react-dom", "@fluentui/[^/]+", "zod", "@e965/xlsx", "exceljs"])}|^src/catalogue/(data/(?!permenpanrb-|status-)|schema\\.ts|builtin\\.ts)|^src/functions/.*/(help|native)\\.ts$|^src/portable/`,
        reachable: true,
      },
    },
    {
      name: "no-cycles",
      comment: "Types may refer to each other; code may not.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      comment: "A written path that leads nowhere.",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true, pathNot: "^src/generated/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    // A test beside its rule imports what tests share and no room needs.
    exclude: { path: "\\.test\\.tsx?$" },
    // Packages that name their entries by `exports` (Univer's locales) resolve only with its conditions.
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
