/** Prints every member of Office.js the add-in uses, with the requirement set it needs and the files that use it. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { apiUses } from "./api-sets/collect";
import { officeFiles } from "./api-sets/files";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const rows = new Map<string, { needs: string; files: Set<string> }>();
for (const { member, set, version, file } of apiUses(root, officeFiles(root))) {
  const row = rows.get(member) ?? { needs: set ? `${set} ${version}` : "-", files: new Set() };
  rows.set(member, row);
  row.files.add(file);
}
for (const [member, { needs, files }] of [...rows].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${member.padEnd(52)}${needs.padEnd(28)}${[...files].join(", ")}`);
console.log(`${rows.size} members.`);
