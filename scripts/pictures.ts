/** Draws the pictures of README.md in docs/images from the workbench page in build/workbench. */
import path from "node:path";
import { ensureChromium, HOW_TO_GET_CHROMIUM } from "./lib/chromium.mjs";
import { scenes } from "../test/e2e/scenes";
import { OpenWorkbench, start, stop } from "../test/e2e/workbench";

const FOLDER = path.resolve("docs/images");

/** The page as on a laptop, and as high as a picture of the pane alone may be. */
const LAPTOP = { width: 1280, height: 720 };
const PANE = { width: 1280, height: 790 };

/** Walks of their own, because the faults of one would stand in the figures of the other: scene, picture, what is on it. */
const WALKS = [
  [
    ["tabel", "tabel", "pane"],
    ["tabel-disisipkan", "capaian", "page"],
  ],
  [
    ["katalog-rincian", "katalog", "pane"],
    ["periksa-awal", null, "pane"],
    ["periksa-temuan", "periksa", "pane"],
  ],
] as const;

const chromium = await ensureChromium();
if (!chromium) {
  console.error(HOW_TO_GET_CHROMIUM);
  process.exit(1);
}
process.env.CHROMIUM_PATH = chromium;
await start();
for (const walk of WALKS) {
  const workbench = await OpenWorkbench.open();
  for (const [name, picture, what] of walk) {
    await workbench.page.setViewportSize(what === "page" ? LAPTOP : PANE);
    await scenes.find((scene) => scene.name === name)!.enter(workbench, "id");
    await workbench.settle();
    if (picture) await workbench.screenshot(picture, what, FOLDER);
  }
  await workbench.close();
}
await stop();
