/**
 * What a task costs its user: every one is played in the workbench in Chromium with the mouse, clicks and typed keys are counted, and the time is
 * taken from the last of them to the answer. `docs/tasks.md` says what was counted: another count than there fails the run (`-- --write` writes
 * it anew). Milliseconds are written beside and never held to: they are the machine's. Expects a build in build/workbench.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { say } from "../../src/language/say";
import { rincian } from "../../src/pane/katalog/detail/messages";
import { katalog } from "../../src/pane/katalog/messages";
import { own } from "../../src/pane/katalog/own/messages";
import { draft } from "../../src/pane/laporan/messages";
import { app, tabs } from "../../src/pane/messages";
import { periksa } from "../../src/pane/periksa/messages";
import { telusur } from "../../src/pane/rumus/telusur/messages";
import { tabel } from "../../src/pane/tabel/messages";
import { perbarui } from "../../src/pane/tabel/perbarui/messages";
import { OpenWorkbench, start, stop } from "../../test/e2e/workbench";
import { findChromium, HOW_TO_GET_CHROMIUM } from "../lib/chromium.mjs";
import { readTable, withTable, type TaskRow } from "../tasks/table";

const DOCUMENT = path.resolve(import.meta.dirname, "../../docs/tasks.md");
const REASON = "Disepakati rapat";

/** The user's hand: it counts what it does, and when it did the last of it. */
class Hand {
  clicks = 0;
  keys = 0;
  last = 0;

  async click(on: Locator): Promise<void> {
    // What has to come first is waited for before the clock starts.
    await on.waitFor();
    this.clicks++;
    this.last = performance.now();
    await on.click();
  }

  async type(into: Locator, text: string): Promise<void> {
    this.keys += text.length;
    this.last = performance.now();
    await into.pressSequentially(text);
  }

  async press(on: Locator, key: string): Promise<void> {
    this.keys++;
    this.last = performance.now();
    await on.press(key);
  }
}

interface Task {
  readonly name: string;
  /** What stands in the workbook before; not counted. */
  readonly before?: (workbench: OpenWorkbench) => Promise<void>;
  /** Ends when the answer stands there. */
  readonly play: (workbench: OpenWorkbench, hand: Hand) => Promise<void>;
}

const button = ({ pane }: OpenWorkbench, name: string | RegExp): Locator => pane.getByRole("button", { name, exact: true }).first();
const tab = ({ pane }: OpenWorkbench, view: keyof typeof tabs): Locator => pane.getByRole("tab", { name: say(tabs[view]()), exact: true });
const summary = ({ pane }: OpenWorkbench, text: string): Locator => pane.locator("summary").filter({ hasText: text });
const ribbon = ({ page }: OpenWorkbench, name: string): Locator => page.getByRole("button", { name, exact: true });
const message = ({ pane }: OpenWorkbench, text: string | RegExp): Locator =>
  pane
    .getByRole("region", { name: say(app.messages()) })
    .getByText(text)
    .first();
const hit = ({ pane }: OpenWorkbench, code: string): Locator =>
  pane
    .getByRole("listbox", { name: say(katalog.results()) })
    .getByRole("option")
    .first()
    .getByText(code, { exact: true });

const TASKS: readonly Task[] = [
  {
    name: "Find an indicator by a word",
    play: async (workbench, hand) => {
      const field = workbench.pane.getByRole("combobox", { name: say(katalog.search()) });
      await hand.click(field);
      await hand.type(field, "kasus khusus");
      await hit(workbench, "C1.1.1").waitFor();
      await hand.press(field, "Enter");
      await workbench.pane.getByRole("heading", { name: /^C1\.1\.1 / }).waitFor();
    },
  },
  {
    name: "Insert the formula of the indicator that is shown",
    before: (workbench) => workbench.select("Masukan", "K2"),
    play: async (workbench, hand) => {
      await hand.click(button(workbench, say(rincian.insert())));
      await workbench.until(async () => (await workbench.cell("Masukan", "K2")).formula !== null);
    },
  },
  {
    name: "Take the last change back",
    play: async (workbench, hand) => {
      await hand.click(button(workbench, say(app.undo())));
      await workbench.until(async () => (await workbench.cell("Masukan", "K2")).formula === null);
    },
  },
  {
    name: "First check of an opened workbook",
    before: async (workbench) => {
      await workbench.plant("Masukan", "E4", { value: 95 });
      await workbench.plant("Masukan", "G21", { value: 1.2 });
    },
    play: async (workbench, hand) => {
      await hand.click(tab(workbench, "periksa"));
      await hand.click(button(workbench, say(periksa.run())));
      await button(workbench, /^Perbaiki Masukan!E4/).waitFor();
    },
  },
  {
    name: "Mend one finding",
    play: async (workbench, hand) => {
      await hand.click(button(workbench, /^Perbaiki Masukan!E4/));
      await workbench.until(async () => (await workbench.cell("Masukan", "E4")).value === 93);
    },
  },
  {
    name: "Let a finding stand, with a reason",
    play: async (workbench, hand) => {
      const place = button(workbench, say(periksa.goToLabel({ cell: "Masukan!G21" })));
      await hand.click(button(workbench, say(periksa.ignoreLabel({ cell: "Masukan!G21" }))));
      const field = workbench.pane.getByRole("textbox", { name: say(periksa.reason()) });
      await hand.type(field, REASON);
      await hand.press(field, "Enter");
      await place.waitFor({ state: "detached" });
    },
  },
  {
    name: "Insert a table of the report",
    before: (workbench) => workbench.select("Masukan", "A1"),
    play: async (workbench, hand) => {
      const sheets = (await workbench.sheetNames()).length;
      await hand.click(ribbon(workbench, say(tabel.generate())));
      await workbench.pane.getByRole("table").first().waitFor();
      await hand.click(button(workbench, say(tabel.generate())));
      await workbench.until(async () => (await workbench.sheetNames()).length === sheets + 1);
    },
  },
  {
    name: "Bring all tables up to date",
    before: async (workbench) => {
      // A second one: of a single table the button for all is not there.
      const sheets = (await workbench.sheetNames()).length;
      await button(workbench, say(tabel.generate())).click();
      await workbench.until(async () => (await workbench.sheetNames()).length === sheets + 1);
      await workbench.plant("Masukan", "F5", { value: "70,5%" });
      await button(workbench, say(tabel.reread())).click();
    },
    play: async (workbench, hand) => {
      await hand.click(summary(workbench, say(perbarui.heading())));
      await hand.click(button(workbench, say(perbarui.all())));
      await message(workbench, /diperbarui/).waitFor();
    },
  },
  {
    name: "Draft the report in Word",
    play: async (workbench, hand) => {
      await hand.click(summary(workbench, say(draft.heading())));
      await hand.click(button(workbench, say(draft.make())));
      await workbench.pane.getByRole("link", { name: /^Unduh / }).waitFor();
    },
  },
  {
    name: "Trace a figure",
    before: (workbench) => workbench.select("Masukan", "F4"),
    play: async (workbench, hand) => {
      await hand.click(tab(workbench, "rumus"));
      await hand.click(button(workbench, say(telusur.start())));
      await workbench.pane.getByRole("treeitem").first().waitFor();
    },
  },
  {
    name: "A new year for the whole catalogue",
    // Back from the indicator and the search of the first task.
    before: async (workbench) => {
      await tab(workbench, "katalog").click();
      await button(workbench, say(rincian.back())).click();
      await workbench.pane.getByRole("combobox", { name: say(katalog.search()) }).fill("");
      await tab(workbench, "rumus").click();
    },
    play: async (workbench, hand) => {
      await hand.click(tab(workbench, "katalog"));
      await hand.click(summary(workbench, say(own.newYear())));
      await hand.click(button(workbench, say(own.openYear({ year: "2025" }))));
      await workbench.until(async () => (await workbench.sheetNames()).includes("Katalog 2025"));
    },
  },
];

async function played(workbench: OpenWorkbench, { name, before, play }: Task): Promise<TaskRow> {
  await before?.(workbench);
  const hand = new Hand();
  await play(workbench, hand);
  const milliseconds = Math.round(performance.now() - hand.last);
  console.log(`  ${name.padEnd(52)} ${hand.clicks} clicks ${String(hand.keys).padStart(3)} keys ${String(milliseconds).padStart(6)} ms`);
  return { name, clicks: hand.clicks, keys: hand.keys, milliseconds };
}

if (findChromium() === null) {
  console.log(`Tasks in the pane: skipped. ${HOW_TO_GET_CHROMIUM}`);
} else {
  console.log("Clicks and typed keys of a task, and milliseconds from the last of them to the answer:");
  const rows: TaskRow[] = [];
  await start();
  try {
    const workbench = await OpenWorkbench.open();
    await workbench.pane.getByRole("tree").first().waitFor();
    for (const task of TASKS) rows.push(await played(workbench, task));
    await workbench.close();
  } finally {
    await stop();
  }
  const text = readFileSync(DOCUMENT, "utf8");
  if (process.argv.includes("--write")) writeFileSync(DOCUMENT, withTable(text, rows));
  else {
    const said = readTable(text);
    for (const { name, clicks, keys } of rows) {
      const row = said.find((each) => each.name === name);
      if (row?.clicks === clicks && row.keys === keys) continue;
      console.log(`docs/tasks.md says otherwise of "${name}": ${row ? `${row.clicks} clicks, ${row.keys} keys` : "nothing"}.`);
      process.exitCode = 1;
    }
  }
}
