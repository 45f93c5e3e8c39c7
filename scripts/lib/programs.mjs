import { accessSync, constants } from "node:fs";
import path from "node:path";
import { run } from "./process.mjs";

export function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of some programs that is on the PATH or where Debian puts programs, or null. @param {string[]} names */
export function findProgram(names) {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin", "/snap/bin"].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(canRun) ?? null;
}

/** On Debian as root, installs packages; elsewhere nothing happens. @param {string[]} packages */
export async function installOnDebian(packages) {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !canRun("/usr/bin/apt-get")) return;
  console.log(`Installing Debian's ${packages.join(", ")}.`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env });
  await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], { env });
}
