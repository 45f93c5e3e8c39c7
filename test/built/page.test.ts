import path from "node:path";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { OFFICE_STUB } from "./office-stub";
import { serveFolder } from "../../scripts/lib/serve.mjs";
import type { FolderServer } from "../../scripts/lib/serve.mjs";

const dist = path.resolve(__dirname, "../../dist");
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const PAINTED_LIMIT = 44_000;
const PANE_LIMIT = 100_000;

const json = (file: string) => JSON.parse(readFileSync(path.join(dist, file), "utf8")) as { functions: { id: string }[] };

let server: FolderServer;
let browser: Browser;

/** The file of dist an address stands for. */
const fileOf = (address: string) => address.replace(`${server.address}/`, "");

/** What any page said of its policy. */
const againstPolicy: string[] = [];

async function newPage(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
  page.on("console", (message) => /Content Security Policy/i.test(message.text()) && againstPolicy.push(message.text()));
  await page.route(OFFICE, (route) => route.fulfill({ contentType: "text/javascript", body: OFFICE_STUB }));
  return page;
}

beforeAll(async () => {
  server = await serveFolder(dist);
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("the tabs are painted and answer by the page, its style and its two scripts alone, within 44 kB after gzip; the pane takes over", async () => {
  const first = ["taskpane.html", "taskpane.css", "functions.js", "taskpane.js"];
  const page = await newPage();
  let withheld: (() => void)[] = [];
  await page.route(`${server.address}/**/*.js`, (route) => {
    if (first.includes(fileOf(route.request().url()))) return route.continue();
    return new Promise<void>((resolve) => withheld.push(() => void route.continue().then(resolve)));
  });
  await page.goto(`${server.address}/taskpane.html`, { waitUntil: "domcontentloaded" });
  const tab = page.getByRole("tab", { name: "Periksa" });
  await tab.click();
  await page.getByRole("tab", { name: "Periksa", selected: true }).waitFor();
  expect(await page.getByRole("tabpanel").count()).toBe(0);
  expect(first.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0)).toBeLessThanOrEqual(PAINTED_LIMIT);
  // What was asked for before is what the pane begins with, and the focus stays where it was.
  await page.unroute(`${server.address}/**/*.js`);
  for (const go of withheld) go();
  withheld = [];
  await page.locator("#capaian-tab-periksa[aria-selected=true]").waitFor();
  await page.getByRole("tabpanel", { name: "Periksa" }).getByRole("button").first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("capaian-tab-periksa");
  await page.close();
});

test("the pane's frame stands and answers with 100 kB after gzip, and says what it waits for", async () => {
  const parts = JSON.parse(readFileSync(path.resolve(dist, "../build/addin-chunks.json"), "utf8")) as Record<string, string[]>;
  const scripts = ["functions", "taskpane", "pane"].flatMap((part) => parts[part]!);
  const first = [...new Set(["taskpane.html", "taskpane.css", "frame.css", ...scripts])];
  const page = await newPage();
  // Everything else stays on its way for ever: the tabs must not need it.
  await page.route(`${server.address}/**/*.{js,css}`, (route) =>
    first.includes(fileOf(route.request().url())) ? route.continue() : undefined,
  );
  await page.goto(`${server.address}/taskpane.html`, { waitUntil: "domcontentloaded" });
  await page.locator("#capaian-tab-katalog").waitFor({ timeout: 30_000 });
  await page.getByRole("tab", { name: "Tabel" }).click();
  await page.getByRole("tabpanel", { name: "Tabel" }).getByRole("progressbar").waitFor();
  await page.keyboard.press("ArrowLeft");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("capaian-tab-periksa");
  await page.getByRole("button", { name: "Bantuan" }).click();
  await page.getByRole("region", { name: "Bantuan" }).getByRole("progressbar").waitFor();
  const bytes = first.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0);
  expect(bytes).toBeLessThanOrEqual(PANE_LIMIT);
  await page.close();
});

describe("the built page of the shared runtime", () => {
  let page: Page;
  /** Files of dist in the order the page asked for them. */
  const requested: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    page = await newPage();
    page.on("request", (request) => requested.push(fileOf(request.url())));
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`${server.address}/taskpane.html`);
  });

  test("shows the catalogue in the pane", async () => {
    await page
      .getByRole("treeitem", { name: /IPPWNI/ })
      .first()
      .waitFor({ timeout: 30_000 });
  });

  test("loads office.js first, then the functions, then the pane", () => {
    const place = (what: string) => requested.findIndex((file) => file === what);
    expect(place(OFFICE)).toBeGreaterThanOrEqual(0);
    expect(place("functions.js")).toBeGreaterThan(place(OFFICE));
    expect(place("taskpane.js")).toBeGreaterThan(place("functions.js"));
  });

  test("associates every function of the metadata, and the reverse, in both languages", async () => {
    const functions = await page.evaluate<string[]>("Object.keys(registered.functions)");
    const ids = (file: string) =>
      json(file)
        .functions.map(({ id }) => id)
        .sort();
    expect(ids("functions.json").length).toBeGreaterThan(0);
    expect(functions.sort()).toEqual(ids("functions.json"));
    expect(ids("functions-en.json")).toEqual(ids("functions.json"));
  });

  test("associates what the ribbon's buttons call", async () => {
    const actions = await page.evaluate<string[]>("Object.keys(registered.actions)");
    const called = [...readFileSync(path.join(dist, "manifest.xml"), "utf8").matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(
      ([, name]) => name!,
    );
    expect(new Set(called).size).toBe(6);
    expect(actions).toEqual(expect.arrayContaining(called));
  });

  test("opens every view and raises no error", async () => {
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await page.locator("[role=tabpanel]:not([hidden]) button").first().waitFor();
    }
    expect(errors).toEqual([]);
  });

  test("asks nobody but its own server and Microsoft's for office.js", () => {
    expect(requested.filter((file) => file !== OFFICE && /^(?!data:)[a-z]+:/.test(file))).toEqual([]);
  });

  test("keeps the policy it is served with, and the policy forbids a style and a script that stand in a page", async () => {
    expect(againstPolicy).toEqual([]);
    const allowed = await page.evaluate(async () => {
      const style = document.head.appendChild(document.createElement("style"));
      style.textContent = "body { --slipped-in: 1; }";
      const script = document.head.appendChild(document.createElement("script"));
      script.textContent = "document.documentElement.dataset.slippedIn = '1';";
      // Later, as the page's own: what the browser's tools start themselves may make code of text.
      const evaluated = await new Promise<boolean>((resolve) =>
        setTimeout(() => {
          try {
            resolve(new Function("return true")() as boolean);
          } catch {
            resolve(false);
          }
        }),
      );
      return [
        getComputedStyle(document.body).getPropertyValue("--slipped-in"),
        document.documentElement.dataset.slippedIn ?? "",
        evaluated,
      ];
    });
    expect(allowed).toEqual(["", "", false]);
    expect(againstPolicy.length).toBeGreaterThanOrEqual(2);
  });
});

test("the functions' script alone, without the pane, registers every function", async () => {
  const bare = await browser.newPage();
  await bare.addScriptTag({ content: OFFICE_STUB });
  await bare.addScriptTag({ content: readFileSync(path.join(dist, "functions.js"), "utf8") });
  const ids = await bare.evaluate<string[]>("Object.keys(registered.functions)");
  expect(ids.sort()).toEqual(
    json("functions.json")
      .functions.map(({ id }) => id)
      .sort(),
  );
  await bare.close();
});
