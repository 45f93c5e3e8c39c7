import { canRun, findProgram, installOnDebian } from "./programs.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const PLACES = {
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/**
 * The browser the tests drive: CHROMIUM_PATH, else Chromium or Chrome on the PATH or where it is usually installed.
 * @returns {string | null}
 */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return canRun(asked) ? asked : null;
  return findProgram(NAMES) ?? (PLACES[process.platform] ?? []).find(canRun) ?? null;
}

export const HOW_TO_GET_CHROMIUM =
  "The browser tests need Chromium or Chrome, and none was found. Install one (Debian: sudo apt-get install chromium) " +
  "or set CHROMIUM_PATH to the browser's executable, then run the command again.";

/** Finds the browser or, on Debian as root, installs it. Null when there is none and none could be installed. */
export async function ensureChromium() {
  const found = findChromium();
  if (found || process.env.CHROMIUM_PATH) return found;
  await installOnDebian(["chromium"]);
  return findChromium();
}
