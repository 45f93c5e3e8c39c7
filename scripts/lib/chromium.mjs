import { accessSync, constants } from "node:fs";
import path from "node:path";
import { run } from "./process.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const PLACES = {
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser the tests drive: CHROMIUM_PATH, else Chromium or Chrome on the PATH or where it is usually installed.
 * @returns {string | null}
 */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return canRun(asked) ? asked : null;
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin", "/snap/bin"].filter(Boolean);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...(PLACES[process.platform] ?? [])];
  return candidates.find(canRun) ?? null;
}

export const HOW_TO_GET_CHROMIUM =
  "The browser tests need Chromium or Chrome, and none was found. Install one (Debian: sudo apt-get install chromium) " +
  "or set CHROMIUM_PATH to the browser's executable, then run the command again.";

/** Finds the browser or, on Debian as root, installs it. Null when there is none and none could be installed. */
export async function ensureChromium() {
  const found = findChromium();
  if (found || process.env.CHROMIUM_PATH) return found;
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !canRun("/usr/bin/apt-get")) return null;
  console.log("No Chromium found: installing Debian's package.");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env });
  await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { env });
  return findChromium();
}
