/**
 * Writes the lists of what is found by its folder: a new rule, shape, kind or source is a new file and nothing else. Each list is an
 * `index.generated.ts` in the room it belongs to; the repository does not hold it. Plain Node, because the code that generates the
 * rest imports these lists.
 */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * - `folder`: where the list is written and what it lists, every file below it that `file` fits
 * - `name`: the constant of the list
 * - `member`: what each file exports under the same name; a JSON file is a member itself
 * - `into`: the file of the list, where the folder has another one or another room needs it
 * - `keyed`: an object, each member by its folder, instead of a list
 * - `rank`: sorts JSON files and leaves those out for which it gives null
 * @type {readonly { folder: string, file: RegExp, name: string, member?: string, into?: string, keyed?: true, rank?: (data: any) => number | null }[]}
 */
const REGISTRIES = [
  {
    folder: "src/catalogue/data",
    file: /^[^/]+\.json$/,
    name: "documents",
    rank: (data) => (Array.isArray(data.nodes) ? data.rank : null),
  },
  {
    folder: "src/catalogue/data",
    file: /^[^/]+\.json$/,
    name: "regulations",
    rank: (data) => (Array.isArray(data.quotes) ? 0 : null),
    into: "src/catalogue/regulations/index.generated.ts",
  },
  { folder: "src/checks/rules", file: /^[^/]+\/[^/]+\/rule\.ts$/, name: "everyRule", member: "rule" },
  { folder: "src/explain/variants", file: /^[^/]+(?<!\.test|\.generated)\.ts$/, name: "everyVariant", member: "variant" },
  { folder: "src/tables/kinds", file: /^[^/]+\.ts$/, name: "kinds", member: "kind" },
  { folder: "src/reading/shapes", file: /^[a-zA-Z]+\.ts$/, name: "shapes", member: "shape" },
  // A function's help and native form stay out of the script that Excel loads, so each has a list of its own.
  { folder: "src/functions", file: /^[^/]+\/[^/]+\/run\.ts$/, name: "everyFunction", member: "FUNCTION" },
  {
    folder: "src/functions",
    file: /^[^/]+\/[^/]+\/help\.ts$/,
    name: "everyHelp",
    member: "HELP",
    into: "src/functions/help/index.generated.ts",
  },
  {
    folder: "src/functions",
    file: /^[^/]+\/[^/]+\/native\.ts$/,
    name: "everyNative",
    member: "NATIVE",
    into: "src/portable/index.generated.ts",
    keyed: true,
  },
  {
    folder: "src/functions",
    file: /^[^/]+\/[^/]+\/late\.ts$/,
    name: "everyLate",
    member: "LATE",
    into: "src/functions/late/index.generated.ts",
    keyed: true,
  },
];

const everyFile = (folder, below = "") =>
  readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? everyFile(folder, `${below}${entry.name}/`) : [below + entry.name],
  );

/** Where the list of a registry is written, below the base. */
const listFile = ({ folder, into }) => into ?? `${folder}/index.generated.ts`;

const byName = (one, other) => (one < other ? -1 : 1);

function membersOf({ folder, file, rank }, base) {
  const at = path.join(base, folder);
  const found = everyFile(at)
    .filter((name) => file.test(name) && !name.endsWith(".generated.ts"))
    .sort(byName);
  if (!rank) return found;
  const ranked = found
    .map((name) => ({ name, rank: rank(JSON.parse(readFileSync(path.join(at, name), "utf8"))) }))
    .filter((each) => each.rank !== null);
  const unranked = ranked.find((each) => typeof each.rank !== "number");
  if (unranked) throw new Error(`${folder}/${unranked.name} says no "rank".`);
  return ranked.sort((one, other) => one.rank - other.rank).map(({ name }) => name);
}

function listOf(registry, base) {
  const { folder, name, member, keyed } = registry;
  const members = membersOf(registry, base);
  const toFolder = path.posix.relative(path.posix.dirname(listFile(registry)), folder);
  const imports = members.map((file, at) => {
    const to = path.posix.join(toFolder, file.replace(/\.tsx?$/, ""));
    const from = `"${to.startsWith(".") ? to : `./${to}`}"`;
    return member ? `import { ${member} as ${member}${at} } from ${from};` : `import ${name}${at} from ${from};`;
  });
  const [open, close] = keyed ? "{}" : "[]";
  const list = members.map((file, at) => `${keyed ? `"${path.posix.dirname(file)}": ` : ""}${member ?? name}${at}`).join(", ");
  return `// Written by scripts/registries.mjs from the files beside it.\n${imports.join("\n")}\n\nexport const ${name} = ${open}${list}${close};\n`;
}

/** Writes every list that differs from the one on disk, in one step; an unchanged one keeps its date. */
export function writeRegistries(registries = REGISTRIES, base = root) {
  for (const registry of registries) {
    const file = path.join(base, listFile(registry));
    const text = listOf(registry, base);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeRegistries();
