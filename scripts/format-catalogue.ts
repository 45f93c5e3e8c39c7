/**
 * Rewrites catalogue data files so that a reviewer can hold them against the source text: one fact, conflict value,
 * formula and alias list per line. Run: npx tsx scripts/format-catalogue.ts src/catalogue/data/*.json
 */
import { readFileSync, writeFileSync } from "node:fs";

/** These keys hold lists or trees that stay on one line each. */
const INLINE_ITEMS = new Set(["facts", "formula", "ambiguousAliases", "values", "rows", "notes"]);
const INLINE_VALUES = new Set(["source", "aliases", "names", "codes", "lines", "columns"]);

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${JSON.stringify(key)}: ${inline(each)}`)
      .join(", ")} }`;
  }
  return JSON.stringify(value);
}

function format(value: unknown, key: string, indent: string): string {
  const deeper = `${indent}  `;
  if (INLINE_VALUES.has(key) || value === null || typeof value !== "object") return inline(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const items = value.map((each) => deeper + (INLINE_ITEMS.has(key) ? inline(each) : format(each, "", deeper)));
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([name, each]) => `${deeper}${JSON.stringify(name)}: ${format(each, name, deeper)}`);
  return `{\n${entries.join(",\n")}\n${indent}}`;
}

for (const path of process.argv.slice(2)) {
  writeFileSync(path, `${format(JSON.parse(readFileSync(path, "utf8")), "", "")}\n`);
}
