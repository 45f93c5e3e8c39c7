/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { coreChecks } from "../../src/pane/coreChecks";
import { violations } from "./axe";
import { FakeHost, fakeCore, inputWorkbookSnapshot, sheet } from "./fakes";
import { chooseKind, kindField, titleOfKind } from "./kind";
import { showPane } from "./render";

/* Choices: what is chosen stays, in its workbook, and is never exchanged for something else. */

const select = (name: string) => screen.findByRole<HTMLSelectElement>("combobox", { name });
const preview = () => screen.findByRole("region", { name: "Pratinjau tabel, dapat digulir ke samping" });

function showTabel(host = new FakeHost()) {
  return { host, ...showPane({ host, view: "tabel", core: fakeCore({ checks: coreChecks }) }) };
}

/** The workbook beside the pane, as Office names it. */
function openDocument(url: string | undefined): void {
  Object.assign(globalThis, { Office: { context: { document: { url }, partitionKey: "bagian-" } } });
}
afterEach(() => {
  localStorage.clear();
  delete (globalThis as { Office?: unknown }).Office;
});

describe("an index that has no table of the chosen year", () => {
  test("stays chosen, the pane says which years it has, and a button takes one", async () => {
    const { user, host } = showTabel();
    await preview();
    await chooseKind(user, "capaian-indeks");
    await user.selectOptions(await select("Indeks"), "B1.1");
    await user.selectOptions(await select("Tahun"), "2022");
    expect(await screen.findByText("B1.1 tidak punya tabel ini untuk tahun 2022. Yang ada: 2024 dan 2023.")).toBeTruthy();
    expect((await select("Indeks")).value).toBe("B1.1");
    const generate = screen.getByRole("button", { name: "Generate Tabel" });
    expect(generate.getAttribute("aria-disabled")).toBe("true");
    expect(await violations()).toEqual([]);
    await user.click(generate);
    expect(host.patches).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Pakai 2023" }));
    expect((await select("Tahun")).value).toBe("2023");
    expect(within(await preview()).getAllByRole("row").length).toBeGreaterThan(1);
  });

  test("the first of the list is chosen too, as soon as another year is", async () => {
    const { user } = showTabel();
    await chooseKind(user, "perbandingan");
    await user.selectOptions(await select("Indeks"), "C1.2");
    await user.selectOptions(await select("Tahun"), "2023");
    expect(await screen.findByText(/^C1\.2 tidak punya tabel ini untuk tahun 2023\./)).toBeTruthy();
  });

  test("a kind of table that never has it shows its own", async () => {
    const { user } = showTabel();
    await chooseKind(user, "capaian-indeks");
    await user.selectOptions(await select("Indeks"), "B1.1");
    await chooseKind(user, "tabel-4");
    expect((await select("Indeks")).value).toBe("IPPWNI");
    expect(await preview()).toBeTruthy();
  });
});

describe("remembered", () => {
  test("in its workbook, and in no other", async () => {
    openDocument("https://kantor.example/a.xlsx");
    const first = showTabel();
    await chooseKind(first.user, "perjanjian-kinerja");
    await first.user.selectOptions(await select("Tahun"), "2023");
    await first.user.click(screen.getByRole("tab", { name: /Periksa/ }));
    await screen.findByRole("button", { name: "Periksa buku kerja" });
    await screen.findByRole("option", { name: "2022" });
    await first.user.selectOptions(await select("Tahun"), "2022");
    cleanup();
    showTabel();
    await preview();
    expect([(await kindField()).value, (await select("Tahun")).value]).toEqual([titleOfKind("perjanjian-kinerja"), "2023"]);
    cleanup();
    showPane({ view: "periksa" });
    await waitFor(async () => expect((await select("Tahun")).value).toBe("2022"));
    cleanup();
    openDocument("https://kantor.example/b.xlsx");
    showTabel();
    await preview();
    expect([(await kindField()).value, (await select("Tahun")).value]).toEqual([titleOfKind("tabel-4"), "2024"]);
  });

  test("of thirty workbooks; what somebody else wrote there is left out", async () => {
    localStorage.setItem("bagian-capaian.pilihan", '[null,["x"],{"a":1}]');
    for (let at = 0; at < 32; at++) {
      openDocument(`https://kantor.example/${at}.xlsx`);
      const { user } = showPane({ view: "periksa" });
      await screen.findByRole("option", { name: "2023" });
      await user.selectOptions(await select("Tahun"), "2023");
      cleanup();
    }
    const kept = JSON.parse(localStorage.getItem("bagian-capaian.pilihan")!) as [string, unknown][];
    expect(kept).toHaveLength(30);
    expect(kept.at(-1)).toEqual(["https://kantor.example/31.xlsx", { "periksa.tahun": "2023" }]);
  });

  test("a workbook that was never saved leaves nothing behind", async () => {
    openDocument(undefined);
    const { user } = showPane({ view: "periksa" });
    await screen.findByRole("option", { name: "2023" });
    await user.selectOptions(await select("Tahun"), "2023");
    expect(localStorage.length).toBe(0);
  });
});

describe("coming back to the pane", () => {
  const focus = () => act(async () => void window.dispatchEvent(new Event("focus")));

  test("the preview follows a workbook that changed, and says so", async () => {
    const { host } = showTabel();
    expect(within(await preview()).getByRole("row", { name: /C1\.1 .*84,52/ })).toBeTruthy();
    const [input] = inputWorkbookSnapshot.sheets;
    host.snapshot = {
      ...host.snapshot,
      sheets: [
        sheet(
          "Masukan",
          input!.values.map((row, at) => row.map((value, column) => (at === 1 && column === 5 ? 70 : value))),
        ),
      ],
    };
    const said = new Set<string | null>();
    const hearing = new MutationObserver(() => said.add(screen.getByRole("status").textContent));
    hearing.observe(document.body, { childList: true, subtree: true, characterData: true });
    await focus();
    expect(await screen.findByText("Buku kerja berubah; pratinjau diperbarui.", { selector: "p" })).toBeTruthy();
    expect(within(await preview()).getByRole("row", { name: /C1\.1 .*70,00/ })).toBeTruthy();
    // What is wrong with the new figures may be said right after it.
    await waitFor(() => expect(said).toContain("Buku kerja berubah; pratinjau diperbarui."));
    hearing.disconnect();
  });

  test("one that did not change is looked at once and stays as it is", async () => {
    const { host } = showTabel();
    await preview();
    let reads = 0;
    const read = host.readWorkbook.bind(host);
    host.readWorkbook = () => (reads++, read());
    await focus();
    await waitFor(() => expect(reads).toBe(1));
    expect(screen.queryByText("Buku kerja berubah; pratinjau diperbarui.")).toBeNull();
  });
});

describe("how a table is written", () => {
  test("is chosen, taken for the preview and the table, and there again the next time the workbook is opened", async () => {
    openDocument("https://contoh.go.id/buku.xlsx");
    const { user, host } = showTabel();
    await preview();
    expect((await select("Ditulis sebagai")).value).toBe("native");
    await user.selectOptions(await select("Ditulis sebagai"), "function");
    await user.click(screen.getByRole("checkbox", { name: "Dengan grafik" }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Generate Tabel" }));
    await waitFor(() => expect(host.patches).toHaveLength(1));
    expect(JSON.stringify(host.patches[0])).toContain("PWNI.CAPAIAN(");
    cleanup();
    const again = showTabel();
    await preview();
    expect((await select("Ditulis sebagai")).value).toBe("function");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Dengan grafik" }).checked).toBe(true);
    await again.user.selectOptions(await select("Ditulis sebagai"), "value");
    await again.user.click(screen.getByRole("button", { name: "Generate Tabel" }));
    await waitFor(() => expect(again.host.patches).toHaveLength(1));
    expect(
      again.host.patches[0]!.steps.flatMap((step) => (step.kind === "write" ? step.cells.flat() : [])).filter(
        ({ kind }) => kind === "formula",
      ),
    ).toEqual([]);
  });
});

test("decimals: shown in the preview, written as the format and not the value, remembered, kept in the recipe", async () => {
  openDocument("https://kantor.example/desimal.xlsx");
  const { user, host } = showTabel();
  host.snapshot = inputWorkbookSnapshot;
  expect((await preview()).textContent).toContain("84,52%");
  await user.selectOptions(await select("Desimal"), "1");
  await waitFor(async () => expect((await preview()).textContent).toContain("84,5%"));
  await user.click(screen.getByRole("button", { name: "Generate Tabel" }));
  await waitFor(() => expect(host.patches).toHaveLength(1));
  const { steps } = host.patches[0]!;
  const formats = steps.flatMap((step) => (step.kind === "style" && step.style.numberFormat ? [step.style.numberFormat] : []));
  expect(formats).toContain("0.0%");
  expect(formats).not.toContain("0.00%");
  expect(steps.flatMap((step) => (step.kind === "name" ? [step.kept.text] : []))[0]).toContain('"decimals":1');
  cleanup();
  showTabel();
  expect((await select("Desimal")).value).toBe("1");
  await waitFor(async () => expect((await preview()).textContent).toContain("84,5%"));
});

test("the unit of money: offered where a table shows money, divided in the preview and the cells, remembered, kept in the recipe", async () => {
  openDocument("https://kantor.example/uang.xlsx");
  const { user, host } = showTabel();
  host.snapshot = inputWorkbookSnapshot;
  await preview();
  expect(screen.queryByRole("combobox", { name: "Satuan uang" })).toBeNull();
  await chooseKind(user, "renstra-alokasi");
  const pane = () => document.body.textContent;
  await waitFor(() => expect(pane()).toContain("2025-2029 (rupiah)"));
  await user.selectOptions(await select("Satuan uang"), "juta");
  await waitFor(() => expect(pane()).toContain("2025-2029 (dalam juta rupiah)"));
  await user.click(screen.getByRole("button", { name: "Generate Tabel" }));
  await waitFor(() => expect(host.patches).toHaveLength(1));
  const { steps } = host.patches[0]!;
  const numbers = steps
    .flatMap((step) => (step.kind === "write" ? step.cells.flat() : []))
    .flatMap((cell) => (cell.kind === "number" ? [cell.value] : []));
  expect(numbers.length).toBeGreaterThan(50);
  expect(Math.max(...numbers)).toBeLessThan(1e7);
  expect(steps.flatMap((step) => (step.kind === "name" ? [step.kept.text] : []))[0]).toContain('"money":"juta"');
  expect(await violations()).toEqual([]);
  cleanup();
  showTabel();
  expect((await select("Satuan uang")).value).toBe("juta");
  await waitFor(() => expect(pane()).toContain("2025-2029 (dalam juta rupiah)"));
});

test("numbers: asked for, the caption has the next one in the preview and in the recipe; remembered", async () => {
  openDocument("https://kantor.example/nomor.xlsx");
  const { user, host } = showTabel();
  await preview();
  await chooseKind(user, "ncko");
  await user.selectOptions(await select("Nomor tabel"), "Berurut di buku kerja");
  await screen.findByText(/^Tabel 1\. \S/);
  await user.click(screen.getByRole("button", { name: "Generate Tabel" }));
  await waitFor(() => expect(host.patches).toHaveLength(1));
  const { steps } = host.patches[0]!;
  expect(steps.flatMap((step) => (step.kind === "name" ? [step.kept.text] : []))[0]).toContain('"number":1');
  const texts = steps.flatMap((step) =>
    step.kind === "write" ? step.cells.flat().flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])) : [],
  );
  expect(texts[0]).toMatch(/^Tabel 1\. \S/);
  cleanup();
  showTabel();
  expect((await select("Nomor tabel")).value).toBe("workbook");
});
