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
 * - `rank`: sorts JSON files and leaves those out for which it gives null
 * @type {readonly { folder: string, file: RegExp, name: string, member?: string, rank?: (data: any) => number | null }[]}
 */
const REGISTRIES = [
  {
    folder: "src/catalogue/data",
    file: /^[^/]+\.json$/,
    name: "documents",
    rank: (data) => (Array.isArray(data.nodes) ? data.rank : null),
  },
  { folder: "src/checks/rules", file: /^[^/]+\/[^/]+\/rule\.ts$/, name: "everyRule", member: "rule" },
  { folder: "src/tables/kinds", file: /^[^/]+\.ts$/, name: "kinds", member: "kind" },
];

const everyFile = (folder, below = "") =>
  readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? everyFile(folder, `${below}${entry.name}/`) : [below + entry.name],
  );

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
  const { name, member } = registry;
  const members = membersOf(registry, base);
  const imports = members.map((file, at) => {
    const from = `"./${file.replace(/\.tsx?$/, "")}"`;
    return member ? `import { ${member} as ${member}${at} } from ${from};` : `import ${name}${at} from ${from};`;
  });
  const list = members.map((_, at) => `${member ?? name}${at}`).join(", ");
  return `// Written by scripts/registries.mjs from the files beside it.\n${imports.join("\n")}\n\nexport const ${name} = [${list}];\n`;
}

/** Writes every list that differs from the one on disk, in one step; an unchanged one keeps its date. */
export function writeRegistries(registries = REGISTRIES, base = root) {
  for (const registry of registries) {
    const file = path.join(base, registry.folder, "index.generated.ts");
    const text = listOf(registry, base);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeRegistries();
