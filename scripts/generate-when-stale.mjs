// Jest's global setup: the tests import src/generated, which the repository does not hold.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeRegistries } from "./registries.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const MADE = ["functions.json", "functions-en.json", "lookup.json", "renstra.json"].map((name) => path.join(root, "src/generated", name));
const MADE_FROM = ["src/functions", "src/catalogue", "scripts/generate.ts", "node_modules/custom-functions-metadata/package.json"];

/** When the newest file at or below a path was changed. */
function newest(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** Whether src/generated is missing or older than what it is made from. */
export function isStale() {
  if (!MADE.every((file) => existsSync(file))) return true;
  const made = Math.min(...MADE.map((file) => statSync(file).mtimeMs));
  return MADE_FROM.some((place) => newest(path.join(root, place)) > made);
}

/** Writes the registries, and src/generated when it is missing or stale. */
export default function generateWhenStale() {
  writeRegistries();
  if (isStale())
    execFileSync(process.execPath, [path.join(root, "node_modules/tsx/dist/cli.mjs"), path.join(root, "scripts/generate.ts")], {
      cwd: root,
      stdio: "inherit",
    });
}
