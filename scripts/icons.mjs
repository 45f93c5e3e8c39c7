// Draws assets/*.png from assets/*.svg in Chromium, one file per size Office asks for. Run after changing a drawing: npm run icons
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium, HOW_TO_GET_CHROMIUM } from "./lib/chromium.mjs";
import { root, stop } from "./lib/process.mjs";

/** Ribbon controls take these sizes (16, 32 and 80 are obligatory). */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];

/** icon: also the add-in's own picture (IconUrl 32, HighResolutionIconUrl 64) and 128 for a catalogue of add-ins. */
const DRAWINGS = {
  icon: [...RIBBON, 128],
  katalog: RIBBON,
  periksa: RIBBON,
  tabel: RIBBON,
  rumus: RIBBON,
  telusur: RIBBON,
  bantuan: RIBBON,
  lainnya: RIBBON,
};

const executablePath = findChromium();
if (!executablePath) stop(HOW_TO_GET_CHROMIUM);

// Root may not use Chromium's sandbox; the page holds only our own drawing.
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const [name, sizes] of Object.entries(DRAWINGS)) {
  const svg = readFileSync(path.join(root, "assets", `${name}.svg`), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(path.join(root, "assets", `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
console.log(`${Object.values(DRAWINGS).flat().length} pictures drawn in assets.`);
