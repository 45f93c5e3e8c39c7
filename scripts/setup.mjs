// What every command needs before it can begin, on a clone as fresh as can be: plain Node, no dependencies.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root, runNpm, stop } from "./lib/process.mjs";

const OLDEST_NODE = 20;

/** npm leaves a lock file of what it installed; only a finished installation has one. */
const INSTALLED = "node_modules/.package-lock.json";

function readPackages(file) {
  return JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;
}

/**
 * Why packages must be installed, or null when what is installed is what package-lock.json asks for.
 * Optional packages (other platforms' binaries) may be missing.
 */
export function reasonToInstall() {
  if (!existsSync(path.join(root, INSTALLED))) return "the packages are not installed";
  const installed = readPackages(INSTALLED);
  for (const [place, wanted] of Object.entries(readPackages("package-lock.json"))) {
    if (place === "" || (wanted.optional && !installed[place])) continue;
    if (installed[place]?.version !== wanted.version) return `${place.replace("node_modules/", "")} ${wanted.version} is not installed`;
  }
  return null;
}

/** Installs the locked packages when they are missing or others, then writes src/generated. */
export async function prepare() {
  const node = Number(process.versions.node.split(".")[0]);
  if (node < OLDEST_NODE) stop(`Capaian needs Node.js ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);

  const reason = reasonToInstall();
  if (reason) {
    console.log(`Installing packages (${reason}).`);
    if ((await runNpm(["ci", "--no-progress"])) !== 0) {
      stop("The packages could not be installed: see npm's message above. It needs the network, or an npm registry set in your npm configuration.");
    }
  }
  if ((await runNpm(["run", "--silent", "generate"])) !== 0) stop("The generated files could not be written (npm run generate): see the message above.");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await prepare();
