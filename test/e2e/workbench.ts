import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Disposable, Frame, Page } from "playwright-core";
import type { HostCell, HostInput } from "../../src/workbench/officejs/host";
import type { WorkbenchHook } from "../../src/workbench/hook";
import type { KeptBrowser } from "./browser.mjs";

export const ARTEFACTS = path.resolve("test/e2e/artefacts");

declare global {
  interface Window {
    capaianWorkbench: WorkbenchHook;
  }
}

export interface WorkbenchOptions {
  readonly language?: "id" | "en";
  readonly theme?: "light" | "dark" | "contrast";
  readonly height?: number;
  /** Somebody who has never seen the pane: the welcome stands above the views. */
  readonly isNew?: boolean;
}

/** The browser of the worker is found here (environment.mjs); a script has none and brings its own. */
const worker = globalThis as { capaianBrowser?: () => Promise<KeptBrowser> };
let browser: KeptBrowser | null = null;
const open = new Set<OpenWorkbench>();

/** Server and browser of a test file. */
export async function start(): Promise<void> {
  browser = await (worker.capaianBrowser ?? (await import("./browser.mjs")).openBrowser)();
}

/** Gives back what is open; fails when any page of the file went against the policy it was served with. */
export async function stop(): Promise<void> {
  for (const workbench of open) await workbench.close();
  if (!worker.capaianBrowser) await browser?.close();
  const seen = [...new Set(againstPolicy)];
  againstPolicy.length = 0;
  if (seen.length > 0) throw new Error(`Against the content security policy:\n${seen.join("\n")}`);
}

/** What browsers said of the pages of this test file: frames tell of the event themselves, the console of all. */
const againstPolicy: string[] = [];

async function watchPolicy(page: Page): Promise<Disposable[]> {
  page.on("console", (message) => /Content Security Policy/i.test(message.text()) && againstPolicy.push(message.text()));
  const told = await page.exposeFunction("capaianAgainstPolicy", (text: string) => void againstPolicy.push(text));
  const script = await page.addInitScript(() => {
    const { capaianAgainstPolicy } = window as unknown as { capaianAgainstPolicy(text: string): void };
    document.addEventListener("securitypolicyviolation", (event) => {
      capaianAgainstPolicy(`${event.effectiveDirective} blocked ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return [script, told];
}

/** One open workbench page, with what a test does to it and sees of it. */
export class OpenWorkbench {
  /** Console errors, uncaught exceptions and answers other than success. */
  readonly errors: string[] = [];
  /** Requests that left this machine. */
  readonly outside: string[] = [];

  /** What the page was given for this test. */
  private readonly given: Disposable[] = [];

  private constructor(readonly page: Page) {
    page.on("console", (message) => message.type() === "error" && this.errors.push(message.text()));
    page.on("pageerror", (error) => this.errors.push(error.stack ?? error.message));
    page.on("response", (response) => response.status() >= 400 && this.errors.push(`${response.status()} ${response.url()}`));
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (!["data:", "blob:"].includes(protocol) && hostname !== "127.0.0.1" && hostname !== "localhost") this.outside.push(request.url());
    });
  }

  static async open({ language = "id", theme = "light", height = 768, isNew = false }: WorkbenchOptions = {}): Promise<OpenWorkbench> {
    const page = await browser!.take(language === "id" ? "id-ID" : "en-US");
    const workbench = new OpenWorkbench(page);
    open.add(workbench);
    await page.setViewportSize({ width: 1366, height });
    workbench.given.push(...(await watchPolicy(page)));
    if (!isNew) workbench.given.push(await page.addInitScript(() => localStorage.setItem("capaian.sambutan", "1")));
    await page.goto(`${browser!.address}/index.html?lang=${language}&theme=${theme}`);
    await page.locator("html[data-ready=true], .failure").first().waitFor({ state: "attached" });
    await workbench.pane.getByRole("tablist").waitFor();
    return workbench;
  }

  /** The task pane's own document. */
  get pane(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes("/taskpane.html"));
    if (!frame) throw new Error("There is no pane on the page");
    return frame;
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.capaianWorkbench.sheetNames());
  }

  cells(sheet: string, address: string): Promise<readonly (readonly HostCell[])[]> {
    return this.page.evaluate(([name, area]) => window.capaianWorkbench.cells(name!, area!), [sheet, address]);
  }

  async cell(sheet: string, address: string): Promise<HostCell> {
    return (await this.cells(sheet, address))[0]![0]!;
  }

  plant(sheet: string, address: string, input: HostInput): Promise<void> {
    return this.page.evaluate(([name, area, value]) => window.capaianWorkbench.plant(name, area, [[value]]), [
      sheet,
      address,
      input,
    ] as const);
  }

  select(sheet: string, address: string): Promise<void> {
    return this.page.evaluate(([name, area]) => window.capaianWorkbench.select(name!, area!), [sheet, address]);
  }

  selection(): Promise<{ readonly sheet: string; readonly row: number; readonly column: number }> {
    return this.page.evaluate(() => window.capaianWorkbench.selection());
  }

  dump(): Promise<string> {
    return this.page.evaluate(() => window.capaianWorkbench.dump());
  }

  syncs(): Promise<number> {
    return this.page.evaluate(() => window.capaianWorkbench.session().log.syncs);
  }

  resetSession(): Promise<void> {
    return this.page.evaluate(() => window.capaianWorkbench.session().reset());
  }

  /** Gives the sheet the keyboard the way a user without a mouse does. */
  async focusSheet(): Promise<void> {
    await this.page.locator("main.sheet").evaluate((sheet) => {
      for (let rounds = 0; rounds < 4 && !sheet.contains(document.activeElement); rounds++) {
        document.dispatchEvent(new KeyboardEvent("keydown", { key: "F6" }));
      }
    });
  }

  /** Types into an empty cell with the keyboard, as a user does, and waits until the cell has it. */
  async typeInto(sheet: string, address: string, text: string): Promise<void> {
    await this.select(sheet, address);
    await this.focusSheet();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.until(async () => {
      const { formula, value } = await this.cell(sheet, address);
      return formula !== null || value !== null;
    });
  }

  /** Waits for something the page does in its own time. */
  async until(condition: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 60_000; !(await condition());) {
      if (Date.now() > end) throw new Error(`Waited in vain for ${condition.toString()}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Waits until what moves has come to rest: animations, and the spreadsheet's drawing. */
  async settle(): Promise<void> {
    const still = (): Promise<void> =>
      Promise.all(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
          .map(({ finished }) => finished.catch(() => null)),
      ).then(() => undefined);
    await Promise.all([this.page.evaluate(still), this.pane.evaluate(still)]);
    await this.page.waitForTimeout(150);
  }

  async screenshot(name: string, what: "page" | "pane" = "page", folder = ARTEFACTS): Promise<void> {
    mkdirSync(folder, { recursive: true });
    const target = what === "page" ? this.page : this.page.locator(".pane iframe");
    await target.screenshot({ path: path.join(folder, `${name}.png`) });
  }

  async close(): Promise<void> {
    open.delete(this);
    for (const each of this.given) await each.dispose();
    await browser!.giveBack(this.page);
  }
}
