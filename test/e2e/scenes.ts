import type { Frame } from "playwright-core";
import { en } from "../../src/pane/strings/en";
import { id } from "../../src/pane/strings/id";
import { rumusStrings } from "../../src/pane/rumus/strings";
import type { OpenWorkbench } from "./workbench";

export const languages = ["id", "en"] as const;
export const themes = ["light", "dark", "contrast"] as const;

type Language = (typeof languages)[number];

/** A state of the pane that is looked at: by axe, by a person, and for its width. */
export interface Scene {
  readonly name: string;
  enter(workbench: OpenWorkbench, language: Language): Promise<void>;
}

const strings = { id, en };
const SHEET = { id: "Lembar kerja", en: "Worksheet" } as const;

const button = (pane: Frame, name: string | RegExp) => pane.getByRole("button", { name, exact: typeof name === "string" });

async function openTab(workbench: OpenWorkbench, language: Language, tab: "katalog" | "periksa" | "tabel" | "rumus"): Promise<void> {
  await workbench.pane.getByRole("tab", { name: strings[language].app.tabs[tab], exact: true }).click();
}

async function generate(workbench: OpenWorkbench, language: Language): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("table").waitFor();
  await button(pane, strings[language].tabel.generate).click();
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
    name: "katalog-cari",
    async enter({ pane }, language) {
      await pane.getByRole("combobox", { name: strings[language].katalog.search }).fill("pelindungan");
      await pane.getByRole("option").first().waitFor();
    },
  },
  {
    name: "katalog-rincian",
    async enter({ pane }, language) {
      await pane.getByRole("combobox", { name: strings[language].katalog.search }).fill("B3.1");
      await pane.getByRole("option", { name: /^B3\.1 / }).click();
      await button(pane, strings[language].katalog.back).waitFor();
    },
  },
  {
    name: "periksa-awal",
    async enter(workbench, language) {
      await openTab(workbench, language, "periksa");
      await button(workbench.pane, strings[language].periksa.run).waitFor();
    },
  },
  {
    name: "periksa-temuan",
    async enter(workbench, language) {
      await workbench.plant("Masukan", "E4", { value: 95 });
      await workbench.plant("Masukan", "F13", { value: 90 });
      await workbench.plant("Masukan", "G21", { value: 1.2 });
      await workbench.plant("Masukan", "E18", { value: "90,00" });
      await button(workbench.pane, strings[language].periksa.run).click();
      await button(workbench.pane, strings[language].periksa.goToLabel("Masukan!E4")).waitFor();
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
      const year = pane.getByRole("combobox", { name: strings[language].tabel.year });
      await year.selectOption("2023");
      await pane.locator("#tabel-why").waitFor();
    },
  },
  {
    name: "tabel-disisipkan",
    async enter(workbench, language) {
      const { pane } = workbench;
      await pane.getByRole("combobox", { name: strings[language].tabel.year }).selectOption("2024");
      await pane.locator("#tabel-why").waitFor({ state: "detached" });
      await generate(workbench, language);
      await button(workbench.pane, strings[language].app.undo).waitFor();
    },
  },
  {
    name: "tabel-terhalang",
    async enter(workbench, language) {
      await generate(workbench, language);
      await button(workbench.pane, strings[language].tabel.nearest).waitFor();
    },
  },
  {
    name: "rumus",
    async enter(workbench, language) {
      await openTab(workbench, language, "rumus");
      await button(workbench.pane, rumusStrings(language).look.toNative).waitFor();
    },
  },
  {
    name: "rumus-rencana",
    async enter(workbench, language) {
      await workbench.plant(SHEET[language], "J2", { formula: '=PWNI.CAPAIAN(93.1,PWNI.TARGET("IPPWNI",2024))' });
      await workbench.select(SHEET[language], "J2");
      await button(workbench.pane, rumusStrings(language).look.toNative).click();
      await button(workbench.pane, rumusStrings(language).apply.toNative(1)).waitFor();
    },
  },
];
