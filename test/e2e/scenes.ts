import type { Frame } from "playwright-core";
import { say } from "../../src/language/say";
import { bantuan } from "../../src/pane/bantuan/messages";
import { rincian } from "../../src/pane/katalog/detail/messages";
import { own } from "../../src/pane/katalog/own/messages";
import { katalog } from "../../src/pane/katalog/messages";
import { app, tabs } from "../../src/pane/messages";
import { periksa } from "../../src/pane/periksa/messages";
import { apply, look } from "../../src/pane/rumus/messages";
import { telusur } from "../../src/pane/rumus/telusur/messages";
import { tabel } from "../../src/pane/tabel/messages";
import type { OpenWorkbench } from "./workbench";

export const languages = ["id", "en"] as const;
export const themes = ["light", "dark", "contrast"] as const;

type Language = (typeof languages)[number];

/** A state of the pane that is looked at: by axe, by a person, and for its width. */
export interface Scene {
  readonly name: string;
  enter(workbench: OpenWorkbench, language: Language): Promise<void>;
}

const SHEET = { id: "Lembar kerja", en: "Worksheet" } as const;

const button = (pane: Frame, name: string | RegExp) => pane.getByRole("button", { name, exact: typeof name === "string" });

/** The help, and what it says on the first day too. */
const helpScene: Scene = {
  name: "bantuan",
  async enter({ pane }, language) {
    await button(pane, say(tabs.bantuan(), language)).click();
    await pane.getByRole("heading", { name: say(bantuan.title(), language), exact: true }).waitFor();
  },
};

async function openTab(workbench: OpenWorkbench, language: Language, tab: "katalog" | "periksa" | "tabel" | "rumus"): Promise<void> {
  await workbench.pane.getByRole("tab", { name: say(tabs[tab](), language), exact: true }).click();
}

async function generate(workbench: OpenWorkbench, language: Language): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("table").waitFor();
  await button(pane, say(tabel.generate(), language)).click();
}

/** One walk through the pane; each scene starts where the one before it ended. */
export const scenes: readonly Scene[] = [
  {
    name: "katalog",
    async enter(workbench, language) {
      await openTab(workbench, language, "katalog");
      await workbench.pane.getByRole("tree").first().waitFor();
    },
  },
  {
    name: "katalog-tahun-baru",
    async enter({ pane }, language) {
      await pane.getByText(say(own.newYear(), language), { exact: true }).first().click();
      const year = button(pane, say(own.openYear({ year: "2025" }), language));
      await year.waitFor();
      await year.scrollIntoViewIfNeeded();
    },
  },
  {
    name: "katalog-cari",
    async enter({ pane }, language) {
      await pane.getByRole("combobox", { name: say(katalog.search(), language) }).fill("pelindungan");
      await pane.getByRole("option").first().waitFor();
    },
  },
  {
    name: "katalog-rincian",
    async enter({ pane }, language) {
      await pane.getByRole("combobox", { name: say(katalog.search(), language) }).fill("B3.1");
      await pane.getByRole("option", { name: /^B3\.1 / }).click();
      await button(pane, say(rincian.back(), language)).waitFor();
      // The cells of the components are looked for in the workbook, which takes its time.
      await pane.getByText("COUNTBLANK(Masukan!").first().waitFor();
    },
  },
  {
    name: "periksa-awal",
    async enter(workbench, language) {
      await openTab(workbench, language, "periksa");
      await button(workbench.pane, say(periksa.run(), language)).waitFor();
    },
  },
  {
    name: "periksa-temuan",
    async enter(workbench, language) {
      await workbench.plant("Masukan", "E4", { value: 95 });
      await workbench.plant("Masukan", "F13", { value: 90 });
      await workbench.plant("Masukan", "G21", { value: 1.2 });
      await workbench.plant("Masukan", "E18", { value: "90,00" });
      await button(workbench.pane, say(periksa.run(), language)).click();
      await button(workbench.pane, say(periksa.goToLabel({ cell: "Masukan!E4" }), language)).waitFor();
    },
  },
  {
    name: "tabel",
    async enter(workbench, language) {
      await workbench.select(SHEET[language], "B2");
      await openTab(workbench, language, "tabel");
      await workbench.pane.getByRole("table").waitFor();
    },
  },
  {
    name: "tabel-tahun-lain",
    async enter({ pane }, language) {
      const year = pane.getByRole("combobox", { name: say(tabel.year(), language) });
      await year.selectOption("2023");
      await pane.locator("#tabel-why").waitFor();
    },
  },
  {
    name: "tabel-disisipkan",
    async enter(workbench, language) {
      const { pane } = workbench;
      await pane.getByRole("combobox", { name: say(tabel.year(), language) }).selectOption("2024");
      await pane.locator("#tabel-why").waitFor({ state: "detached" });
      await generate(workbench, language);
      await button(workbench.pane, say(app.undo(), language)).waitFor();
    },
  },
  {
    name: "tabel-terhalang",
    async enter(workbench, language) {
      await workbench.pane.getByRole("radio", { name: say(tabel.activeCell(), language) }).check();
      await generate(workbench, language);
      await button(workbench.pane, say(tabel.nearest(), language)).waitFor();
    },
  },
  {
    name: "rumus",
    async enter(workbench, language) {
      await openTab(workbench, language, "rumus");
      await button(workbench.pane, say(look.toNative(), language)).waitFor();
    },
  },
  {
    name: "telusur",
    async enter(workbench, language) {
      const { pane } = workbench;
      await workbench.select("Masukan", "F4");
      await button(pane, say(telusur.start(), language)).click();
      await pane
        .getByText(/^(Terbuat dari|Made of) \(/)
        .first()
        .click();
      await pane
        .getByText(/^(Realisasi C1\.1|The actual of C1\.1), /)
        .first()
        .waitFor();
    },
  },
  {
    name: "rumus-rencana",
    async enter(workbench, language) {
      await workbench.plant(SHEET[language], "J2", { formula: '=PWNI.CAPAIAN(93.1,PWNI.TARGET("IPPWNI",2024))' });
      await workbench.select(SHEET[language], "J2");
      await button(workbench.pane, say(look.toNative(), language)).click();
      await button(workbench.pane, say(apply.toNative({ count: 1 }), language)).waitFor();
    },
  },
  helpScene,
];
