// What every command needs before it can begin, on a clone as fresh as can be: plain Node, no dependencies.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isProgram, root, runNpm, stop } from "./lib/process.mjs";
import { linkCommand } from "./link-command.mjs";

const OLDEST_NODE = 20;

/** npm leaves a lock file of what it installed; only a finished installation has one. */
const INSTALLED = "node_modules/.package-lock.json";

function readPackages(file) {
  return JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;
}

/**
 * The first package that is not installed as locked, or null. Optional packages (other platforms' binaries) may be missing.
 * @param {Record<string, { version?: string }>} installed by place, as in npm's lock files
 * @param {Record<string, { version?: string, optional?: boolean }>} locked
 */
export function firstMissing(installed, locked) {
  for (const [place, { version, optional }] of Object.entries(locked)) {
    if (place === "" || (optional && !installed[place])) continue;
    if (installed[place]?.version !== version) return `${place.replace(/^.*node_modules\//, "")} ${version}`;
  }
  return null;
}

/** Why packages must be installed, or null when what is installed is what package-lock.json asks for. */
function reasonToInstall() {
  if (!existsSync(path.join(root, INSTALLED))) return "none are installed";
  const missing = firstMissing(readPackages(INSTALLED), readPackages("package-lock.json"));
  return missing && `${missing} is missing`;
}

/** Installs the locked packages when they are missing or others, links the command, then writes src/generated. */
export async function prepare() {
  const node = Number(process.versions.node.split(".")[0]);
  if (node < OLDEST_NODE) stop(`Capaian needs Node.js ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);

  const reason = reasonToInstall();
  if (reason) {
    console.log(`Installing packages (${reason}).`);
    if ((await runNpm(["ci", "--no-progress"])) !== 0) {
      stop(
        "The packages could not be installed: see npm's message above. It needs the network, or an npm registry set in your npm configuration.",
      );
    }
  }
  linkCommand();
  if ((await runNpm(["run", "--silent", "generate"])) !== 0)
    stop("The generated files could not be written (npm run generate): see the message above.");
}

if (isProgram(import.meta.url)) await prepare();
