/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { coreChecks } from "../../src/pane/coreChecks";
import type { Patch } from "../../src/sheet/patch";
import { violations } from "./axe";
import { FakeHost, fakeCore, sheet } from "./fakes";
import { chooseKind } from "./kind";
import { showPane } from "./render";

const preview = async () => within(await screen.findByRole("region", { name: "Pratinjau tabel, dapat digulir ke samping" }));
const kept = (patch: Patch) =>
  patch.steps.flatMap((step) => (step.kind === "name" && step.kept ? [JSON.parse(step.kept.text) as unknown] : []));
const formulas = (patch: Patch) =>
  patch.steps.flatMap((step) =>
    step.kind === "write" ? step.cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : [])) : [],
  );

function openDocument(url: string): void {
  Object.assign(globalThis, { Office: { context: { document: { url } } } });
}
beforeEach(() => localStorage.clear());
afterEach(() => delete (globalThis as { Office?: unknown }).Office);

function show() {
  const host = new FakeHost();
  host.snapshot = {
    decimalSeparator: ",",
    sheets: [
      sheet("Kasus", [
        ["Daftar Kasus 2024", null, null],
        ["Nama", "Negara", "Status"],
        ["Ani", "Laos", "Selesai"],
        ["Budi", "UEA", "Proses"],
        ["Citra", "UEA", "Proses"],
      ]),
    ],
  };
  return { host, ...showPane({ host, view: "tabel", core: fakeCore({ checks: coreChecks }) }) };
}

test("a list is counted by the column that is chosen, in the order that is chosen; both and the language are there again", async () => {
  openDocument("C:/kasus.xlsx");
  const { host, user, unmount } = show();
  await chooseKind(user, "sebaran");
  const column = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Dihitung menurut" });
  expect([...column.options].map(({ text }) => text)).toEqual(["Kasus: Negara (jumlah baris)", "Kasus: Status (jumlah baris)"]);
  expect(screen.queryByRole("combobox", { name: "Indeks" })).toBeNull();
  await waitFor(async () => expect((await preview()).getByRole("row", { name: /1 Laos 1 33,33%/ })).toBeTruthy());
  await user.selectOptions(column, "Kasus!Status");
  await user.selectOptions(screen.getByRole("combobox", { name: "Urutan kategori" }), "size");
  await user.selectOptions(screen.getByRole("combobox", { name: "Bahasa tabel" }), "en");
  await waitFor(async () => expect((await preview()).getByRole("row", { name: /1 Proses 2 66\.67%/ })).toBeTruthy());
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Generate Tabel" }));
  await waitFor(() => expect(host.patches).toHaveLength(1));
  expect(formulas(host.patches[0]!)[0]).toMatch(/^=COUNTIFS\(Kasus!C3:C5,\w+\)$/);
  expect(kept(host.patches[0]!)).toMatchObject([{ kind: "sebaran", source: "Kasus!Status", sorting: "size", language: "en" }]);
  unmount();

  show();
  await waitFor(async () => expect((await preview()).getByRole("row", { name: /1 Proses 2 66\.67%/ })).toBeTruthy());
});

test("a workbook that has lists and no indicator is offered a count of them first, not a table of somebody else's figures", async () => {
  show();
  await waitFor(async () => expect((await preview()).getByRole("row", { name: /1 Laos 1 33,33%/ })).toBeTruthy());
  expect((await screen.findByRole<HTMLSelectElement>("combobox", { name: "Dihitung menurut" })).value).toBe("Kasus!Negara");
});

test("a workbook without lists says so", async () => {
  const host = new FakeHost();
  const { user } = showPane({ host, view: "tabel", core: fakeCore({ checks: coreChecks }) });
  await chooseKind(user, "sebaran");
  expect(await screen.findByText(/Buku kerja ini tidak memuat daftar atau tabel jumlah/)).toBeTruthy();
});
