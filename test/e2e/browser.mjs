// A browser with pages that are used again: a page whose scripts have been compiled opens the workbench in two thirds of the time of a new one.
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { workbenchHeadersOf } from "../../scripts/lib/hosting.mjs";
import { serveFolder } from "../../scripts/lib/serve.mjs";

/** What `node scripts/build.mjs workbench` made; another folder in CAPAIAN_WORKBENCH. */
const BUILD = process.env.CAPAIAN_WORKBENCH ?? path.resolve("build/workbench");

/** A quiet browser: no call home of its own, so that every request seen is the page's. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Between two uses a page shows this: nothing runs, nothing is kept. */
const NOWHERE = "about:blank";

/** Starts server and browser. */
export async function openBrowser() {
  if (!existsSync(path.join(BUILD, "index.html"))) throw new Error("build/workbench is not built: run `node scripts/build.mjs workbench`.");
  const server = await serveFolder(BUILD, workbenchHeadersOf);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: FLAGS });
  /** Pages that nobody uses, by locale. */
  const free = { "id-ID": [], "en-US": [] };
  const taken = new Map();

  async function make(locale) {
    const page = await browser.newPage({ locale });
    // A busy machine is no failure.
    page.setDefaultTimeout(100_000);
    return page;
  }

  /** Leaves nothing of what was done on a page: its scripts, what they kept on this machine, who listened. */
  async function clear(page) {
    page.removeAllListeners();
    await page.evaluate(() => {
      sessionStorage.clear();
      window.name = "";
    });
    await page.goto(NOWHERE);
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: server.address, storageTypes: "all" });
    await session.detach();
  }

  return {
    address: server.address,

    async take(locale) {
      const page = free[locale].pop() ?? (await make(locale));
      taken.set(page, locale);
      return page;
    },

    async giveBack(page) {
      const locale = taken.get(page);
      await clear(page);
      taken.delete(page);
      free[locale].push(page);
    },

    async dropTaken() {
      const left = [...taken.keys()];
      taken.clear();
      await Promise.all(left.map((page) => page.context().close()));
    },

    async close() {
      await browser.close();
      await server.close();
    },
  };
}
