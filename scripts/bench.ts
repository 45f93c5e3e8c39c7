/**
 * Prints what the product costs. Every file of scripts/bench is one section and a program of its own, so that none warms up
 * or slows down another; a section that finds a limit broken fails the run. Expects a build in dist.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

const folder = path.join(import.meta.dirname, "bench");
const tsx = path.resolve(import.meta.dirname, "../node_modules/tsx/dist/cli.mjs");

for (const section of readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .sort()) {
  console.log("");
  const { status } = spawnSync(process.execPath, [tsx, path.join(folder, section)], { stdio: "inherit" });
  if (status !== 0) {
    console.error(`${section} failed.`);
    process.exitCode = 1;
  }
}
