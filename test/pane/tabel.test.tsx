/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { says as excelSays } from "../../src/excel/messages";
import { asIs } from "../../src/language/asIs";
import { coreChecks } from "../../src/pane/coreChecks";
import type { BlockedCell } from "../../src/excel";
import type { CellPlace } from "../../src/sheet/address";
import type { WriteOutcome } from "../../src/pane/host";
import type { Patch } from "../../src/sheet/patch";
import { violations } from "./axe";
import { deferred, emptyWorkbook, FakeHost, fakeCore } from "./fakes";
import { chooseKind } from "./kind";
import { showPane } from "./render";

const generate = () => screen.findByRole("button", { name: "Generate Tabel" });
const messages = () => within(screen.getByRole("region", { name: "Pesan" }));
const preview = () => screen.findByRole("region", { name: "Pratinjau tabel, dapat digulir ke samping" });
const writes = (patch: Patch) => patch.steps.flatMap((step) => (step.kind === "write" ? [step] : []));
const formulas = (patch: Patch) =>
  writes(patch).flatMap(({ cells }) => cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : [])));

function showTabel(host = new FakeHost()) {
  return { host, ...showPane({ host, view: "tabel", core: fakeCore({ checks: coreChecks }) }) };
}

test("previews Tabel 4 from the workbook's input table, with the figures of lkj-pwni-2024", async () => {
  showTabel();
  const table = within(await preview());
  expect(table.getByRole("row", { name: /C1\.1 .*40%.*84,52%/ })).toBeTruthy();
  expect(table.getByRole("row", { name: /^Realisasi .*93,10%/ })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Tabel di buku kerja (Masukan!A1:G5)" }).checked).toBe(true);
  expect(await violations()).toEqual([]);
});

test("inserts at the active cell with references to the input table, and Batalkan puts everything back", async () => {
  const { host, user } = showTabel();
  await preview();
  expect(screen.getByRole("radio", { name: "Sel aktif, Lembar1!B3" })).toBeTruthy();
  await user.click(await generate());
  expect(await messages().findByText(/^Tabel disisipkan di Lembar1!B3:/)).toBeTruthy();
  expect(host.patches).toHaveLength(1);
  expect(writes(host.patches[0]!)[0]).toMatchObject({ sheet: "Lembar1" });
  expect(writes(host.patches[0]!)[0]!.address).toMatch(/^B3:/);
  expect(formulas(host.patches[0]!).some((formula) => formula.includes("Masukan!"))).toBe(true);
  await user.click(messages().getByRole("button", { name: "Ke sel" }));
  expect(host.visited[0]).toMatch(/^Lembar1!B3:/);
  await user.click(messages().getByRole("button", { name: "Batalkan" }));
  expect(await messages().findByText(/Perubahan dibatalkan/)).toBeTruthy();
  expect(host.undone).toEqual([1]);
});

test("a chart comes with the table when it is asked for, and not before", async () => {
  const { host, user } = showTabel();
  const charts = (): Patch["steps"] => host.patches.at(-1)!.steps.filter(({ kind }) => kind === "chart");
  await preview();
  await user.click(await generate());
  await messages().findByText(/^Tabel disisipkan/);
  expect(charts()).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "Dengan grafik" }));
  expect(await violations()).toEqual([]);
  await user.click(await generate());
  await waitFor(() => expect(host.patches).toHaveLength(2));
  expect(charts()).toMatchObject([{ title: "Indeks Pelayanan dan Pelindungan WNI di Luar Negeri Tahun 2024", form: "bar" }]);
});

test("what could not be put back is said", async () => {
  const stayed = { id: "Selebihnya sudah dikembalikan. Sel B4 sudah diubah.", en: "" };
  const { user } = showTabel(new FakeHost({ undo: async () => asIs(stayed) }));
  await preview();
  await user.click(await generate());
  await user.click(await messages().findByRole("button", { name: "Batalkan" }));
  expect(await messages().findByText(stayed.id)).toBeTruthy();
  expect(messages().queryByRole("button", { name: "Batalkan" })).toBeNull();
});

test("without an input table the catalogue's own figures are used, and the choice says why", async () => {
  const host = new FakeHost();
  host.snapshot = emptyWorkbook;
  const { user } = showTabel(host);
  expect(within(await preview()).getByRole("row", { name: /C1\.1 .*84,52%/ })).toBeTruthy();
  expect(screen.getByText("Tidak ada tabel masukan yang dikenali di buku kerja.")).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Tabel di buku kerja" }).disabled).toBe(true);
  await user.click(await generate());
  await messages().findByText(/^Tabel disisipkan/);
  expect(formulas(host.patches[0]!).some((formula) => formula.includes("Masukan!"))).toBe(false);
});

describe("an active cell that holds something", () => {
  const overMasukan = (): FakeHost => Object.assign(new FakeHost(), { active: { sheet: "Masukan", row: 0, column: 0 } });
  const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>("radio", { name });

  test("means a sheet of its own at the first click", async () => {
    const { host, user } = showTabel(overMasukan());
    await preview();
    await waitFor(() => expect(radio(/^Lembar baru/).checked).toBe(true));
    await user.click(await generate());
    await messages().findByText(/^Tabel disisipkan di Tabel 4 2024!A1:/);
    expect(host.patches[0]!.steps[0]).toEqual({ kind: "addSheet", sheet: "Tabel 4 2024" });
  });

  test("is taken when it is chosen", async () => {
    const { host, user } = showTabel(overMasukan());
    await preview();
    await user.click(radio(/^Sel aktif/));
    await user.click(await generate());
    await messages().findByText(/^Tabel disisipkan di Masukan!A1:/);
    expect(writes(host.patches[0]!)[0]).toMatchObject({ sheet: "Masukan" });
  });
});

describe("when cells are in the way", () => {
  const inTheWay = Array.from({ length: 7 }, (_, at) => ({
    sheet: "Lembar1",
    address: `B${at + 3}`,
    text: at === 0 ? "Catatan rapat" : `isi ${at}`,
  }));

  function blockedFirst(cells: readonly BlockedCell[] = inTheWay) {
    const host = new FakeHost();
    const write = host.applyPatch.bind(host);
    let calls = 0;
    host.applyPatch = (patch): Promise<WriteOutcome> => (calls++ === 0 ? Promise.resolve({ kind: "blocked", cells }) : write(patch));
    return showTabel(host);
  }

  test("they are named, nothing is written, and the focus is on the way out", async () => {
    const { host, user } = blockedFirst();
    await preview();
    await user.click(await generate());
    expect(await screen.findByText("Tabel tidak disisipkan: 7 sel sudah terisi.")).toBeTruthy();
    expect(screen.getByText("Lembar1!B3 berisi “Catatan rapat”")).toBeTruthy();
    expect(screen.getByText("dan 2 sel lain")).toBeTruthy();
    expect(host.patches).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Sel kosong terdekat" }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^Tabel tidak disisipkan: 7 sel sudah terisi/));
    expect(await violations()).toEqual([]);
  });

  test("merged cells and Excel tables are named as what they are, formulas as the reader's Excel shows them", async () => {
    const { user } = blockedFirst([
      { sheet: "Lembar1", address: "C4:D6", text: "", note: excelSays.mergedCells() },
      { sheet: "Lembar1", address: "B3:G16", text: "Anggaran", note: excelSays.excelTable() },
      { sheet: "Lembar1", address: "B9", text: '=IF(C9="","",C9)' },
    ]);
    await preview();
    await user.click(await generate());
    expect(await screen.findByText("Lembar1!C4:D6: sel gabungan")).toBeTruthy();
    expect(screen.getByText("Lembar1!B3:G16: tabel Excel “Anggaran”")).toBeTruthy();
    expect(screen.getByText('Lembar1!B9 berisi “=IF(C9="";"";C9)”')).toBeTruthy();
  });

  test("Sel kosong terdekat inserts at the place the workbook offers", async () => {
    const { host, user } = blockedFirst();
    const asked: [CellPlace, number, number][] = [];
    host.suggestPlace = async (from, rows, columns) => {
      asked.push([from, rows, columns]);
      return { ...from, row: 30 };
    };
    await preview();
    await user.click(await generate());
    await user.click(await screen.findByRole("button", { name: "Sel kosong terdekat" }));
    expect(await messages().findByText(/^Tabel disisipkan di Lembar1!B31:/)).toBeTruthy();
    const [write] = writes(host.patches[0]!);
    expect(asked).toEqual([[{ sheet: "Lembar1", row: 2, column: 1 }, write!.cells.length, write!.cells[0]!.length]]);
    expect(screen.queryByText(/Tabel tidak disisipkan/)).toBeNull();
  });

  test("Lembar baru adds a sheet with a name that is free", async () => {
    const { host, user } = blockedFirst();
    await preview();
    await user.click(await generate());
    await user.click(
      within((await screen.findByText("Tabel tidak disisipkan: 7 sel sudah terisi.")).closest<HTMLElement>(".fui-MessageBar")!).getByRole(
        "button",
        {
          name: "Lembar baru",
        },
      ),
    );
    await messages().findByText(/^Tabel disisipkan di Tabel 4 2024!A1:/);
    expect(host.patches[0]!.steps[0]).toEqual({ kind: "addSheet", sheet: "Tabel 4 2024" });
  });
});

test("another kind offers its own indices and years; the preview follows", async () => {
  const { user } = showTabel();
  await preview();
  await chooseKind(user, "capaian-indeks");
  await user.selectOptions(screen.getByRole("combobox", { name: "Indeks" }), "B3.1");
  await user.selectOptions(screen.getByRole("combobox", { name: "Tahun" }), "2024");
  await waitFor(async () => expect(within(await preview()).getByRole("row", { name: /^B3\.1\.2 /, hidden: true })).toBeTruthy());
});

test("follows the active cell when the selection moves", async () => {
  const { host } = showTabel();
  await screen.findByRole("radio", { name: "Sel aktif, Lembar1!B3" });
  host.active = { sheet: "Laporan", row: 9, column: 27 };
  act(() => host.happen("selected"));
  expect(await screen.findByRole("radio", { name: "Sel aktif, Laporan!AB10" })).toBeTruthy();
});

test("reads the workbook afresh before inserting, because it may have changed since the preview", async () => {
  const { host, user } = showTabel();
  await preview();
  host.snapshot = { ...host.snapshot, sheets: host.snapshot.sheets.map((each) => ({ ...each, name: "Input 2024" })) };
  await user.click(await generate());
  await messages().findByText(/^Tabel disisipkan/);
  expect(formulas(host.patches[0]!).some((formula) => formula.includes("'Input 2024'!"))).toBe(true);
});

test("a slow insert cannot be started twice; a failed one says so and changes nothing", async () => {
  const writing = deferred<WriteOutcome>();
  let calls = 0;
  const { user } = showTabel(new FakeHost({ applyPatch: () => (calls++, writing.promise) }));
  await preview();
  await user.click(await generate());
  const busy = await screen.findByRole("button", { name: "Menyisipkan tabel…" });
  await user.click(busy);
  expect(calls).toBe(1);
  await act(async () => writing.reject(new Error("GeneralException")));
  expect(await messages().findByText("Tidak ada yang ditulis karena Excel menolak perubahan itu. (GeneralException)")).toBeTruthy();
  expect(await generate()).toBeTruthy();
});

test("a workbook that cannot be read leaves the catalogue's table usable", async () => {
  const text = { id: "Excel sedang terlalu sibuk.", en: "Excel is too busy." };
  const { user, host } = showTabel(new FakeHost({ readWorkbook: () => Promise.reject(Object.assign(new Error(), { text: asIs(text) })) }));
  expect(await screen.findByText(text.id)).toBeTruthy();
  await preview();
  await user.click(await generate());
  await messages().findByText(/^Tabel disisipkan/);
  expect(host.patches).toHaveLength(1);
});

describe("the source of the values", () => {
  /** The input table, of a stated year. */
  const of = (year: string): FakeHost => {
    const host = new FakeHost();
    host.snapshot = { ...host.snapshot, sheets: host.snapshot.sheets.map((each) => ({ ...each, name: `Masukan ${year}` })) };
    return host;
  };
  const fromWorkbook = () => screen.getByRole<HTMLInputElement>("radio", { name: /^Tabel di buku kerja/ });
  const fromCatalogue = () => screen.getByRole<HTMLInputElement>("radio", { name: "Katalog" });
  const year = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Tahun" });
  const SENTENCE =
    "Buku kerja ini tidak memuat angka tahun 2023 untuk tabel ini; yang ada: tahun 2024 ('Masukan 2024'!A1:G5). Tabel memakai angka katalog.";

  test("another year than the workbook's: said before inserting, the choice is disabled with its reason, the catalogue's figures are shown", async () => {
    const { host, user } = showTabel(of("2024"));
    await preview();
    expect(fromWorkbook().checked).toBe(true);
    await user.selectOptions(year(), "2023");
    await waitFor(() => expect(fromWorkbook().disabled).toBe(true));
    expect(fromCatalogue().checked).toBe(true);
    const why = document.getElementById(fromWorkbook().getAttribute("aria-describedby")!)!;
    expect(why.textContent).toBe(SENTENCE);
    expect(screen.getByRole("radiogroup", { name: "Nilai realisasi dari" }).getAttribute("aria-describedby")).toContain(why.id);
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe(SENTENCE));
    // lkj-pwni-2024 line 361: 92,02 in 2023, not the workbook's 84,52 of 2024.
    const table = within(await preview());
    expect(table.getByRole("row", { name: /C1\.1 .*40%.*92,02%/ })).toBeTruthy();
    expect(table.queryByText("84,52%")).toBeNull();
    expect(await violations()).toEqual([]);
    await user.click(await generate());
    await messages().findByText(/^Tabel disisipkan/);
    expect(formulas(host.patches[0]!).some((formula) => formula.includes("Masukan"))).toBe(false);
    expect(JSON.stringify(host.patches[0])).toContain("Buku kerja ini tidak memuat angka tahun 2023");
  });

  test("back to the workbook's own year, its figures are offered again", async () => {
    const { user } = showTabel(of("2024"));
    await preview();
    await user.selectOptions(year(), "2023");
    await waitFor(() => expect(fromWorkbook().disabled).toBe(true));
    await user.selectOptions(year(), "2024");
    await waitFor(() => expect(fromWorkbook().checked).toBe(true));
    expect(fromWorkbook().getAttribute("aria-describedby")).toBeNull();
    expect(document.getElementById("tabel-why")).toBeNull();
  });

  test("the year first offered is the workbook's", async () => {
    showTabel(of("2023"));
    await preview();
    expect(year().value).toBe("2023");
    expect(fromWorkbook().checked).toBe(true);
  });

  test("a workbook without a year is used, and the pane says that it does not say", async () => {
    showTabel();
    await preview();
    expect(
      screen.getByText("Masukan!A1:G5 tidak menyebut tahunnya; angkanya dipakai sebagai angka tahun 2024. Pastikan memang dari tahun itu."),
    ).toBeTruthy();
  });

  test("the catalogue can be chosen though the workbook has figures, and then the table says nothing of the workbook", async () => {
    const { host, user } = showTabel(of("2024"));
    await preview();
    await user.click(fromCatalogue());
    await user.click(await generate());
    await messages().findByText(/^Tabel disisipkan/);
    expect(formulas(host.patches[0]!).some((formula) => formula.includes("Masukan"))).toBe(false);
    expect(JSON.stringify(host.patches[0])).not.toContain("buku kerja");
  });

  test("figures that are gone since the preview: nothing is inserted in their place", async () => {
    const { host, user } = showTabel(of("2024"));
    await preview();
    host.snapshot = of("2022").snapshot;
    await user.click(await generate());
    const told = await messages().findByText(/Buku kerja ini tidak memuat angka tahun 2024/);
    expect(told.textContent).toContain("tahun 2022 ('Masukan 2022'!A1:G5)");
    expect(host.patches).toEqual([]);
  });
});

test("a comparison covers as many years as are chosen, and says so nowhere else", async () => {
  const { host, user } = showTabel();
  await preview();
  expect(screen.queryByRole("combobox", { name: "Dibandingkan" })).toBeNull();
  await chooseKind(user, "perbandingan");
  const years = async (): Promise<string[]> =>
    within(await preview())
      .getAllByRole("columnheader")
      .flatMap(({ textContent }) => /^Tahun \d{4}$/.exec(textContent)?.[0] ?? []);
  await waitFor(async () => expect(await years()).toEqual(["Tahun 2022", "Tahun 2023", "Tahun 2024"]));
  await user.selectOptions(screen.getByRole("combobox", { name: "Dibandingkan" }), "2 tahun");
  await waitFor(async () => expect(await years()).toEqual(["Tahun 2023", "Tahun 2024"]));
  await user.click(await generate());
  await messages().findByText(/^Tabel disisipkan/);
  const texts = writes(host.patches[0]!).flatMap(({ cells }) => cells.flat().flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])));
  expect(texts).not.toContain("Tahun 2022");
  expect(texts).toContain("Tahun 2023");
});
