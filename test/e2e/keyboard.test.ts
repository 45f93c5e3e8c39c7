import { say } from "../../src/language/say";
import { katalog } from "../../src/pane/katalog/messages";
import { rincian } from "../../src/pane/katalog/detail/messages";
import { app, tabs } from "../../src/pane/messages";
import { periksa } from "../../src/pane/periksa/messages";
import { jenis } from "../../src/pane/tabel/jenis/messages";
import { tabel } from "../../src/pane/tabel/messages";
import { keyboardOf } from "./keys";
import { OpenWorkbench, start, stop } from "./workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
  await workbench.pane.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(document.querySelector("[role=status][aria-live=polite]")?.textContent ?? "")).observe(
      document.querySelector("[role=status][aria-live=polite]")!,
      {
        childList: true,
        subtree: true,
        characterData: true,
      },
    );
  });
});
afterAll(stop);

const { press, type, region, focused, isFocusSeen, goTo, tabTo, openView } = keyboardOf(() => workbench);

const message = (text: string | RegExp) => workbench.pane.getByRole("region", { name: say(app.messages()) }).filter({ hasText: text });

describe("without a mouse", () => {
  test("F6 goes from the ribbon to the sheet, to the pane and round again", async () => {
    await goTo(".bar");
    await press("F6");
    expect(await region()).toBe(".sheet");
    await press("F6");
    expect(await region()).toBe(".pane");
    await press("F6");
    expect(await region()).toBe(".bar");
    await press("Shift+F6");
    expect(await region()).toBe(".pane");
  });

  test("the first Tab in the pane is its tabs", async () => {
    await press("Tab");
    expect(await focused()).toBe(`tab ${say(tabs.katalog())}`);
    expect(await isFocusSeen()).toBe(true);
  });

  test("Katalog: search, choose with the arrows, open, and back to the search", async () => {
    await tabTo(`combobox ${say(katalog.search())}`);
    await type("B3.1");
    await workbench.pane.getByRole("option", { name: /^B3\.1 / }).waitFor();
    await press("ArrowDown");
    await press("Enter");
    await workbench.pane.getByRole("heading", { name: /^B3\.1 / }).waitFor();
    expect(await focused()).toMatch(/^h\d B3\.1 Indeks Pemanfaatan/);
    await tabTo(`button ${say(rincian.back())}`, "Shift+Tab");
    await press("Enter");
    expect(await focused()).toBe(`combobox ${say(katalog.search())}`);
    await press("Escape");
    await workbench.pane.getByRole("tree").first().waitFor();
  });

  test("Katalog: the tree is one stop, opened and closed with the arrows", async () => {
    await tabTo(/^treeitem /);
    expect(await isFocusSeen()).toBe(true);
    const first = await focused();
    await press("ArrowDown");
    expect(await focused()).not.toBe(first);
  });

  test("Tabel: choices with the arrows, Generate with Enter", async () => {
    await workbench.select("Lembar kerja", "B2");
    await openView("tabel");
    await workbench.pane.getByRole("table").waitFor();
    await tabTo(`combobox ${say(jenis.kind())}`);
    expect(await isFocusSeen()).toBe(true);
    await tabTo(`button ${say(tabel.generate())}`);
    expect(await isFocusSeen()).toBe(true);
    await press("Enter");
    await message("Tabel disisipkan di Lembar kerja!B2:G16.").waitFor();
    expect((await workbench.cell("Lembar kerja", "B2")).value).toBe("Tabel 4");
  });

  test("Tabel: refused over its own table, the other place has the keyboard", async () => {
    // The cell is filled now, so a new sheet is proposed; the active cell is the choice above it.
    await workbench.pane.getByRole("radio", { name: /^Lembar baru/, checked: true }).waitFor();
    await tabTo(/^input Lembar baru/, "Shift+Tab");
    await press("ArrowUp");
    await tabTo(`button ${say(tabel.generate())}`);
    await press("Enter");
    await workbench.pane.getByText(/^Tabel tidak disisipkan: \d+ sel sudah terisi\.$/).waitFor();
    expect(await focused()).toBe(`button ${say(tabel.nearest())}`);
  });

  test("Batalkan takes the table back", async () => {
    // The refusal has its message now; what was done before is in the list.
    await tabTo(`summary ${say(app.earlier({ count: 1 }))}`, "Shift+Tab");
    await press("Enter");
    await tabTo(/^button Batalkan: Tabel disisipkan/);
    await press("Enter");
    await message(say(app.undone())).waitFor();
    expect(await focused()).toMatch(new RegExp(`^section ${say(app.messages())}`));
    expect((await workbench.cell("Lembar kerja", "B2")).value).toBe(null);
  });

  test("Periksa: run, go to the cell, mend and take back", async () => {
    await workbench.plant("Masukan", "E4", { value: 95 });
    await openView("periksa");
    await workbench.pane.getByRole("button", { name: say(periksa.run()) }).waitFor();
    await tabTo(`button ${say(periksa.run())}`);
    await press("Enter");
    await workbench.pane.getByRole("button", { name: say(periksa.goToLabel({ cell: "Masukan!E4" })) }).waitFor();
    await tabTo(`button ${say(periksa.goToLabel({ cell: "Masukan!E4" }))}`);
    expect(await isFocusSeen()).toBe(true);
    await press("Enter");
    await workbench.until(async () => (await workbench.selection()).sheet === "Masukan");
    expect(await workbench.selection()).toEqual({ sheet: "Masukan", row: 3, column: 4 });
    // To the sheet to look at the cell, and back to the same finding.
    await goTo(".sheet");
    await goTo(".pane");
    expect(await focused()).toBe(`button ${say(periksa.goToLabel({ cell: "Masukan!E4" }))}`);
    await tabTo(/^button Perbaiki Masukan!E4/);
    await press("Enter");
    await workbench.until(async () => (await workbench.cell("Masukan", "E4")).value === 93);
    await tabTo(`button ${say(app.undo())}`, "Shift+Tab");
    await press("Enter");
    await workbench.until(async () => (await workbench.cell("Masukan", "E4")).value === 95);
  });

  test("a ribbon button opens its view with the keyboard in the pane", async () => {
    await goTo(".bar");
    for (
      let steps = 0;
      steps < 5 && (await workbench.page.evaluate(() => document.activeElement?.textContent)) !== say(tabs.periksa());
      steps++
    )
      await press("Tab");
    await press("Enter");
    await workbench.pane.getByRole("tab", { name: say(tabs.periksa()), selected: true }).waitFor();
    expect(await region()).toBe(".pane");
  });

  test("what happened was said to a screen reader, in order", async () => {
    const said = await workbench.pane.evaluate(() => (window as unknown as { said: string[] }).said);
    const wanted = [
      "Tabel disisipkan di Lembar kerja!B2:G16.",
      "Tabel tidak disisipkan: 47 sel",
      say(app.undone()),
      "Selesai: ",
      say(app.undone()),
    ];
    let at = -1;
    for (const text of wanted) {
      at = said.findIndex((each, index) => index > at && each.startsWith(text));
      expect([text, at >= 0, said]).toEqual([text, true, said]);
    }
  });

  test("nothing left this machine and the console is clean", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
