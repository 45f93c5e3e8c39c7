/**
 * How long a click in the pane waits for a picture that answers it, on a processor four times as slow, in the workbench in Chromium: from the
 * event to the paint that first shows something else, the answer or what is being waited for. Above 200 ms a reader wonders whether anything
 * happens; a click above it fails the run, also one that has to load a part first. Beside it stands when the pane was last changed: the answer
 * itself. Expects a build in build/workbench.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Frame, type Page } from "playwright-core";
import type { WorkbenchHook } from "../../src/workbench/hook";
import { clicks, type Click } from "../clicks/list";
import { serveFolder } from "../lib/serve.mjs";
import { findChromium, HOW_TO_GET_CHROMIUM } from "../lib/chromium.mjs";

interface Seen {
  /** When the event came, by the page's clock; 0 before it. */
  from: number;
  /** Milliseconds from the event to the next picture, to the first that is another, and to the last change. */
  next: number;
  picture: number;
  last: number;
}

declare global {
  interface Window {
    capaianWorkbench: WorkbenchHook;
    seen: Seen;
    readonly scheduler: { postTask(task: () => void, options: { priority: "user-blocking" }): Promise<void> };
  }
}

const SLOWER = 4;
const MOST_MS = 200;
/** New pages, nothing kept from one to the next: whatever else the machine does only ever adds to a click. */
const PAGES = 3;
const TWICE = 2;
/** Rows of the large workbook's sheet, ten cells each. */
const ROWS = 3_000;

/** Watches the page for what a reader sees change; focus rings and hover are no answer. */
const watchPictures = (): void => {
  window.seen = { from: 0, next: 0, picture: 0, last: 0 };
  // The first task after the next frame: what was painted is there. Any other kind of task would come after those that wait, the work itself
  // among them, which begins when the pane has said that it does.
  const painted = (then: () => void): void =>
    void requestAnimationFrame(() => void window.scheduler.postTask(then, { priority: "user-blocking" }));
  for (const kind of ["pointerdown", "keydown"])
    document.addEventListener(
      kind,
      ({ timeStamp }) => {
        const { seen } = window;
        if (seen.from !== 0) return;
        seen.from = timeStamp;
        painted(() => (seen.next = performance.now() - seen.from));
      },
      { capture: true },
    );
  new MutationObserver(() => {
    const { seen } = window;
    if (seen.from === 0) return;
    seen.last = performance.now() - seen.from;
    if (seen.picture !== 0) return;
    seen.picture = -1;
    painted(() => (seen.picture = performance.now() - seen.from));
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["aria-busy", "aria-expanded", "aria-selected", "aria-disabled", "disabled", "hidden", "open"],
  });
};

/** What one click came to, when the pane is quiet again. */
async function seenOf(pane: Frame, click: Click, round: number): Promise<Seen> {
  await quiet(pane);
  await pane.evaluate(() => (window.seen = { from: 0, next: 0, picture: 0, last: 0 }));
  await click.run(pane, round);
  if (click.stop) {
    await pane.waitForFunction(() => window.seen.picture > 0);
    const seen = await pane.evaluate(() => window.seen);
    await click.stop(pane);
    await quiet(pane);
    return seen;
  }
  await quiet(pane);
  return pane.evaluate(() => window.seen);
}

/** What comes after a picture (a check, a preview) must not be counted to the next click. */
async function quiet(pane: Frame): Promise<void> {
  for (let still = 0, last = -1; still < 4;) {
    const now = await pane.evaluate(() => new Promise<number>((resolve) => setTimeout(() => resolve(window.seen.last), 100)));
    still = now === last ? still + 1 : 0;
    last = now;
  }
}

async function prepare(page: Page): Promise<Frame> {
  const pane = page.frames().find((frame) => frame.url().includes("/taskpane.html"))!;
  await pane.getByRole("tree").first().waitFor();
  await page.evaluate((rows) => {
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 10 }, (__, at) => ({ value: at === 1 ? `Kegiatan ${row}` : row * 7 + at })),
    );
    window.capaianWorkbench.plant("Lembar kerja", `A1:J${rows}`, cells);
  }, ROWS);
  // What compiled this program gives functions their names by a helper that no page has.
  await pane.evaluate("globalThis.__name = (named) => named");
  await pane.evaluate(watchPictures);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return pane;
}

/** Of one click, the first and the second time, a page each. */
type Times = readonly [Seen[], Seen[]];

async function onePage(page: Page, list: readonly Click[], times: ReadonlyMap<Click, Times>): Promise<void> {
  const pane = await prepare(page);
  for (const click of list)
    for (let round = 0; round < TWICE; round++) {
      await click.before?.(pane, round);
      const seen = await seenOf(pane, click, round);
      const picture = click.showsItself ? seen.next : seen.picture;
      if (picture <= 0) throw new Error(`${click.about}: nothing changed on the page`);
      times.get(click)![round]!.push({ ...seen, picture });
    }
}

function told(all: readonly Seen[]): { readonly text: string; readonly late: boolean } {
  const picture = Math.min(...all.map((seen) => seen.picture));
  const last = Math.min(...all.map((seen) => seen.last));
  return { text: `${picture.toFixed(0).padStart(5)} ms ${last.toFixed(0).padStart(6)} ms`, late: picture > MOST_MS };
}

const build = process.env.CAPAIAN_WORKBENCH ?? path.resolve(import.meta.dirname, "../../build/workbench");
const browserPath = findChromium();
if (browserPath === null) {
  console.log(`Clicks of the pane: skipped. ${HOW_TO_GET_CHROMIUM}`);
} else if (!existsSync(path.join(build, "index.html"))) {
  throw new Error("build/workbench is not built: run `node scripts/build.mjs workbench`.");
} else {
  const server = await serveFolder(build);
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  const list = clicks(ROWS);
  const times = new Map<Click, Times>(list.map((click) => [click, [[], []]]));
  try {
    for (let at = 0; at < PAGES; at++) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, acceptDownloads: true });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.addInitScript(() => localStorage.setItem("capaian.sambutan", "1"));
      await page.goto(`${server.address}/index.html?lang=id`);
      await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
      await onePage(page, list, times);
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(
    `From a click to the first picture that answers, and to the last change, on a processor ${SLOWER} times as slow (least of ${PAGES} pages):`,
  );
  console.log(`  ${"".padEnd(46)} ${"first time".padEnd(18)}   again`);
  for (const [{ about }, [first, again]] of times) {
    const [one, two] = [told(first), told(again)];
    const late = one.late || two.late;
    console.log(`  ${about.padEnd(46)} ${one.text}   ${two.text}${late ? `  above ${MOST_MS} ms: TOO LATE` : ""}`);
    if (late) process.exitCode = 1;
  }
}
