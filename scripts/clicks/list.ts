import type { Frame, Locator } from "playwright-core";
import { say } from "../../src/language/say";
import { katalog } from "../../src/pane/katalog/messages";
import { draft } from "../../src/pane/laporan/messages";
import { app, tabs } from "../../src/pane/messages";
import { periksa } from "../../src/pane/periksa/messages";
import { telusur } from "../../src/pane/rumus/telusur/messages";
import { jenis } from "../../src/pane/tabel/jenis/messages";
import { tabel } from "../../src/pane/tabel/messages";
import { perbarui } from "../../src/pane/tabel/perbarui/messages";
import { semua } from "../../src/pane/tabel/semua/messages";

/** Something that is clicked or pressed, twice on a page: the first time it may also load what the view needs. */
export interface Click {
  readonly about: string;
  readonly run: (pane: Frame, round: number) => Promise<void>;
  /** Stops what goes on for long, once its picture was seen. */
  readonly stop?: (pane: Frame) => Promise<void>;
  /** The control shows by itself what was chosen: the next picture answers, whatever else is in it. */
  readonly showsItself?: boolean;
  /** Done before each, and not counted. */
  readonly before?: (pane: Frame, round: number) => Promise<void>;
}

const tab = (name: keyof typeof tabs) => (pane: Frame) => pane.getByRole("tab", { name: say(tabs[name]()), exact: true }).click();
const button = (pane: Frame, name: string): Locator => pane.getByRole("button", { name, exact: true });
const ready = (pane: Frame, found: Locator): Promise<void> => found.and(pane.locator(":enabled:not([aria-disabled=true])")).waitFor();
const search = (pane: Frame): Locator => pane.getByRole("combobox", { name: say(katalog.search()) });
const selectOf = (pane: Frame, name: string): Locator => pane.getByRole("combobox", { name, exact: true });
/** By key: a choice that a program makes is no event of the reader's. */
const otherChoice = async (select: Locator, round: number): Promise<void> => {
  await select.focus();
  await select.press(round % 2 === 0 ? "ArrowDown" : "ArrowUp");
};

const folded = (pane: Frame, name: string): Locator => pane.locator("summary").filter({ hasText: name });
/** Shut again before each: what was in it stays drawn. */
const fold = (name: string): Pick<Click, "before" | "run"> => ({
  before: async (pane, round) => (round > 0 ? folded(pane, name).click() : undefined),
  run: (pane) => folded(pane, name).click(),
});

const KINDS = ["Tabel 4", "Serapan"] as const;

/** `rows`: of the large workbook's sheet, ten cells each. */
export const clicks = (rows: number): readonly Click[] => [
  ...(["periksa", "tabel", "rumus", "katalog"] as const).map((name) => ({
    about: `the tab ${name}`,
    before: async (pane: Frame, round: number) => (round > 0 ? tab(name === "katalog" ? "rumus" : "katalog")(pane) : undefined),
    run: tab(name),
  })),
  {
    // Answered by itself in the field. The hits come after a pause for the next letter, and then in the next picture.
    about: "a letter in the search",
    showsItself: true,
    before: async (pane) => search(pane).fill(""),
    run: (pane, round) => search(pane).pressSequentially("pi"[round]!),
  },
  {
    about: "a hit of the search",
    before: async (pane, round) => {
      if (round > 0)
        await pane
          .getByRole("button", { name: /^(Kembali|Semua)/ })
          .first()
          .click();
      await search(pane).fill("B3.1");
      await pane.getByRole("option", { name: /^B3\.1 / }).waitFor();
    },
    run: (pane) => pane.getByRole("option", { name: /^B3\.1 / }).click(),
  },
  {
    about: `Periksa, a workbook of ${(rows * 10).toLocaleString("en")} cells`,
    before: async (pane) => {
      await tab("periksa")(pane);
      await ready(pane, pane.getByRole("button", { name: new RegExp(`^(${say(periksa.run())}|${say(periksa.again())})$`) }).first());
    },
    run: (pane) =>
      pane
        .getByRole("button", { name: new RegExp(`^(${say(periksa.run())}|${say(periksa.again())})$`) })
        .first()
        .click(),
  },
  {
    about: "Telusur",
    before: async (pane) => {
      await tab("rumus")(pane);
      await button(pane, say(telusur.start())).waitFor();
    },
    run: (pane) => button(pane, say(telusur.start())).click(),
  },
  {
    about: "the list of kinds of tables",
    before: async (pane, round) => {
      if (round > 0) await pane.page().keyboard.press("Escape");
      else await tab("tabel")(pane);
      await ready(pane, button(pane, say(tabel.generate())));
    },
    run: (pane) => selectOf(pane, say(jenis.kind())).click(),
  },
  {
    about: "another kind of table, to its preview",
    before: async (pane, round) => {
      await selectOf(pane, say(jenis.kind())).fill(KINDS[(round + 1) % KINDS.length]!);
      await pane.getByRole("option").first().waitFor();
    },
    run: (pane) => pane.getByRole("option").first().click(),
  },
  { about: "another year, to its preview", showsItself: true, run: (pane, round) => otherChoice(selectOf(pane, say(tabel.year())), round) },
  {
    about: "Generate Tabel",
    before: async (pane) => {
      await pane.getByRole("radio", { name: new RegExp(`^${say(tabel.newSheet())}`) }).check();
      await ready(pane, button(pane, say(tabel.generate())));
    },
    run: (pane) => button(pane, say(tabel.generate())).click(),
  },
  {
    about: "Batalkan",
    run: (pane) =>
      pane
        .getByRole("button", { name: new RegExp(`^${say(app.undo())}`) })
        .first()
        .click(),
    before: async (pane, round) => {
      if (round === 0) return;
      await pane
        .locator("summary")
        .filter({ hasText: /^Perubahan sebelumnya/ })
        .click();
      await ready(pane, pane.getByRole("button", { name: new RegExp(`^${say(app.undo())}`) }).first());
    },
  },
  { about: "the fold of the tables that stand", ...fold(say(perbarui.heading())) },
  { about: "the fold of all tables", ...fold(say(semua.heading())) },
  { about: "another year of all tables", showsItself: true, run: (pane, round) => otherChoice(selectOf(pane, say(semua.year())), round) },
  {
    about: "Semua tabel",
    before: (pane) => ready(pane, button(pane, say(semua.make()))),
    run: (pane) => button(pane, say(semua.make())).click(),
    stop: (pane) => button(pane, say(semua.stop())).dispatchEvent("click"),
  },
  { about: "the fold of the report", ...fold(say(draft.heading())) },
  {
    about: "the draft for Word",
    before: (pane) => ready(pane, button(pane, say(draft.make()))),
    run: (pane) => button(pane, say(draft.make())).click(),
    stop: (pane) => button(pane, say(draft.stop())).dispatchEvent("click"),
  },
  {
    about: "the help",
    before: async (pane, round) => (round > 0 ? tab("katalog")(pane) : undefined),
    run: (pane) => button(pane, say(tabs.bantuan())).click(),
  },
];
