import path from "node:path";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { OFFICE_STUB } from "./office-stub";
import { serveFolder } from "./serve";
import type { FolderServer } from "./serve";

const dist = path.resolve(__dirname, "../../dist");
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const FIRST_PAINT_LIMIT = 170_000;

interface Registered {
  readonly functions: readonly string[];
  readonly actions: readonly string[];
}

let server: FolderServer;
let browser: Browser;
let page: Page;
/** Files of dist in the order the page asked for them. */
const requested: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  server = await serveFolder(dist);
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  page = await browser.newPage({ viewport: { width: 350, height: 700 } });
  await page.route(OFFICE, (route) => route.fulfill({ contentType: "text/javascript", body: OFFICE_STUB }));
  page.on("request", (request) => requested.push(request.url().replace(`${server.address}/`, "")));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${server.address}/taskpane.html`);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const json = (file: string) => JSON.parse(readFileSync(path.join(dist, file), "utf8")) as { functions: { id: string }[] };

describe("the built page of the shared runtime", () => {
  test("paints the pane, and what it loads for that is within 170 kB after gzip", async () => {
    await page.getByRole("tablist").waitFor({ timeout: 30_000 });
    const scripts = requested.filter((file) => file.endsWith(".js") && file !== OFFICE);
    const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0);
    expect(scripts).toContain("functions.js");
    expect(bytes).toBeLessThanOrEqual(FIRST_PAINT_LIMIT);
  });

  test("loads office.js first, then the functions, then the pane", () => {
    const place = (what: string) => requested.findIndex((file) => file === what);
    expect(place(OFFICE)).toBeGreaterThanOrEqual(0);
    expect(place("functions.js")).toBeGreaterThan(place(OFFICE));
    expect(place("taskpane.js")).toBeGreaterThan(place("functions.js"));
  });

  test("associates every function of the metadata, and the reverse, in both languages", async () => {
    const { functions } = await page.evaluate<Registered>("({ functions: Object.keys(registered.functions), actions: Object.keys(registered.actions) })");
    const ids = (file: string) => json(file).functions.map(({ id }) => id).sort();
    expect(ids("functions.json").length).toBeGreaterThan(0);
    expect([...functions].sort()).toEqual(ids("functions.json"));
    expect(ids("functions-en.json")).toEqual(ids("functions.json"));
  });

  test("associates what the ribbon's buttons call", async () => {
    const { actions } = await page.evaluate<Registered>("({ functions: [], actions: Object.keys(registered.actions) })");
    const called = [...readFileSync(path.join(dist, "manifest.xml"), "utf8").matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name!);
    expect(called).toHaveLength(3);
    expect(actions).toEqual(expect.arrayContaining(called));
  });

  test("raises no error", () => {
    expect(errors).toEqual([]);
  });
});

test("the functions' script alone, without the pane, registers every function", async () => {
  const bare = await browser.newPage();
  await bare.addScriptTag({ content: OFFICE_STUB });
  await bare.addScriptTag({ content: readFileSync(path.join(dist, "functions.js"), "utf8") });
  const ids = await bare.evaluate<string[]>("Object.keys(registered.functions)");
  expect(ids.sort()).toEqual(json("functions.json").functions.map(({ id }) => id).sort());
  await bare.close();
});
