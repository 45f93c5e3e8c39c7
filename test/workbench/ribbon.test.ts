/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readRibbon } from "../../src/workbench/ribbon";

const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

describe("the ribbon of the manifest", () => {
  test.each([
    ["id-ID", ["Katalog", "Periksa", "Generate Tabel", "Rumus", "Telusuri angka ini", "Bantuan"], "functions.json"],
    ["en-US", ["Catalogue", "Check", "Generate Table", "Formulas", "Trace this figure", "Help"], "functions-en.json"],
  ])("in %s", (locale, labels, functions) => {
    const ribbon = readRibbon(manifest, locale);
    expect(ribbon.buttons.map((button) => button.label)).toEqual(labels);
    expect(ribbon.functions).toBe(functions);
    expect(ribbon.group).toBe("Capaian");
  });

  test("names the commands and the pictures beside the page; Katalog shows the pane without a command", () => {
    const { buttons } = readRibbon(manifest, "id-ID");
    expect(buttons.map(({ action, icon }) => [action, icon])).toEqual([
      [null, "assets/katalog-32.png"],
      ["bukaPeriksa", "assets/periksa-32.png"],
      ["bukaTabel", "assets/tabel-32.png"],
      ["bukaRumus", "assets/rumus-32.png"],
      ["telusurSel", "assets/telusur-32.png"],
      ["bukaBantuan", "assets/bantuan-32.png"],
    ]);
  });

  test("has the menu of cells and the address of the shortcuts", () => {
    const { cellMenu, shortcuts } = readRibbon(manifest, "en-US");
    expect(cellMenu.map(({ label, action }) => [label, action])).toEqual([
      ["Trace this figure", "telusurSel"],
      ["Check selection", "periksaPilihan"],
    ]);
    expect(shortcuts).toBe("shortcuts.json");
  });

  test("says what a manifest lacks", () => {
    expect(() => readRibbon("<OfficeApp/>", "id-ID")).toThrow("no ribbon group");
  });
});
