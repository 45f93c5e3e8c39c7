/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { ApplyPatchesOptions } from "../../src/excel";
import { coreChecks } from "../../src/pane/coreChecks";
import { coreTables } from "../../src/pane/coreTables";
import type { Patch } from "../../src/sheet/patch";
import type { Snapshot } from "../../src/sheet/snapshot";
import { tableKinds } from "../../src/tables";
import { defineMessages } from "../../src/language/message";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { violations } from "./axe";
import { emptyWorkbook, FakeHost, fakeCore, inputWorkbookSnapshot, sheet } from "./fakes";
import { showPane } from "./render";

/* "Semua tabel": every table of a year on new sheets. */

const messages = () => within(screen.getByRole("region", { name: "Pesan" }));
const make = () => screen.findByRole("button", { name: "Buat semua tabel" });

async function showAll(snapshot: Snapshot = inputWorkbookSnapshot, host = new FakeHost()) {
  host.snapshot = snapshot;
  const pane = showPane({ host, view: "tabel", core: fakeCore({ checks: coreChecks, tables: coreTables }) });
  await pane.user.click(await screen.findByText("Semua tabel"));
  await make();
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Tahun tabel" }), "2024");
  return { host, ...pane };
}

const added = (patches: readonly Patch[]): string[] =>
  patches.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "addSheet" ? [step.sheet] : [])));

const catalogue = builtinCatalogue();
const offered = tableKinds.reduce((sum, kind) => sum + kind.indicators(catalogue, "2024").length, 0);

test("by keyboard: the contents first, then every table of the year, in portions, with one way back", async () => {
  const { host, user } = await showAll(emptyWorkbook);
  (await make()).focus();
  await user.keyboard("{Enter}");
  await messages().findByText(/^\d+ tabel tahun 2024 disisipkan, masing-masing pada lembar baru\. Daftarnya di lembar “Daftar Isi”\.$/);
  const sheets = added(host.patches);
  expect(sheets[0]).toBe("Daftar Isi");
  expect(sheets).toHaveLength(offered + 1);
  expect(host.patches.length).toBeLessThan(sheets.length / 3);
  for (const { steps } of host.patches) expect(steps.length).toBeLessThanOrEqual(400);
  expect(await violations()).toEqual([]);
  await user.click(messages().getByRole("button", { name: "Batalkan" }));
  await waitFor(() => expect(host.undone).toEqual([host.patches.length]));
});

test("names that are taken are left to whose they are, and figures of the workbook are referred to", async () => {
  const { host, user } = await showAll({
    ...inputWorkbookSnapshot,
    sheets: [...inputWorkbookSnapshot.sheets, sheet("Daftar Isi", [["Daftar isi saya"]]), sheet("tabel 4 2024", [["Punya saya"]])],
  });
  expect(screen.getAllByRole<HTMLInputElement>("radio", { name: "Buku kerja ini, sisanya katalog" }).every(({ checked }) => checked)).toBe(
    true,
  );
  await user.click(await make());
  await messages().findByText(/Daftarnya di lembar “Daftar Isi \(2\)”/);
  const sheets = added(host.patches);
  expect(sheets).toContain("Tabel 4 2024 (2)");
  expect(sheets.map((name) => name.toLowerCase())).not.toContain("tabel 4 2024");
  const formulas = host.patches.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === "write" && step.sheet === "Tabel 4 2024 (2)" ? step.cells.flat() : [])),
  );
  expect(formulas).toContainEqual(expect.objectContaining({ kind: "formula", formula: expect.stringContaining("Masukan!F2") as string }));
});

test("Hentikan while tables are written: said, and no sheet is announced", async () => {
  const host = new FakeHost();
  let told = 0;
  host.applyPatches = (_, { onProgress, signal }: ApplyPatchesOptions) =>
    new Promise((resolve) => {
      void onProgress!(told++);
      signal!.addEventListener("abort", () => resolve({ kind: "stopped", stayed: null }));
    });
  const { user } = await showAll(inputWorkbookSnapshot, host);
  await user.click(await make());
  await screen.findByText(/^Menulis bagian 1 dari \d+$/);
  expect(screen.getByRole("progressbar", { name: "Pembuatan semua tabel" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Hentikan" }));
  await messages().findByText("Pembuatan tabel dihentikan. Tidak ada lembar yang ditambahkan.");
  expect(screen.queryByRole("progressbar", { name: "Pembuatan semua tabel" })).toBeNull();
  await make();
});

test("Hentikan while tables are composed: nothing is written at all", async () => {
  const slow: typeof coreTables = {
    ...coreTables,
    all: (given, order) =>
      coreTables.all(given, {
        ...order,
        onProgress: () =>
          new Promise((resolve) => {
            if (order.signal.aborted) resolve();
            else order.signal.addEventListener("abort", () => resolve());
          }),
      }),
  };
  const host = new FakeHost();
  const { user } = showPane({ host, view: "tabel", core: fakeCore({ checks: coreChecks, tables: slow }) });
  await user.click(await screen.findByText("Semua tabel"));
  await user.click(await make());
  await user.click(await screen.findByRole("button", { name: "Hentikan" }));
  await messages().findByText("Pembuatan tabel dihentikan. Tidak ada lembar yang ditambahkan.");
  expect(host.patches).toEqual([]);
});

test("a workbook that cannot be read gets no table: nobody knows which names are taken", async () => {
  const { host, user } = await showAll();
  host.readWorkbook = () => Promise.reject(new Error("busy"));
  await user.click(await make());
  await messages().findByText("Buku kerja tidak dapat dibaca.");
  expect(host.patches).toEqual([]);
});

test("Hentikan after somebody typed on a new sheet: what stays is said, not that no sheet was added", async () => {
  const host = new FakeHost();
  const stayed = defineMessages("test.semua", { kept: { id: 'Lembar "T" tidak dihapus.', en: "T stays." } }).kept();
  host.applyPatches = () => Promise.resolve({ kind: "stopped", stayed });
  const { user } = await showAll(inputWorkbookSnapshot, host);
  await user.click(await make());
  await messages().findByText('Pembuatan tabel dihentikan. Lembar "T" tidak dihapus.');
});

test("with numbers through the workbook every caption has its own", async () => {
  const host = new FakeHost();
  const { user } = await showAll(inputWorkbookSnapshot, host);
  await user.selectOptions(screen.getByRole("combobox", { name: "Nomor tabel" }), "Berurut di buku kerja");
  await user.click(await make());
  await messages().findByText(/^\d+ tabel tahun 2024 disisipkan/);
  const kept = host.patches.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "name" ? [step.kept.text] : [])));
  const numbers = kept.map((text) => (JSON.parse(text) as { readonly number: number }).number);
  expect(numbers.length).toBeGreaterThan(30);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
});
