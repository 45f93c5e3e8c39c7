/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { coreTrace } from "../../src/pane/coreTrace";
import { requestView } from "../../src/pane/navigation";
import { say, sayDatum } from "../../src/language/say";
import { inputWorkbook } from "../../src/tables";
import { SheetEngine } from "../tables/sheetEngine";
import { violations } from "./axe";
import { emptyWorkbook, FakeHost, inputWorkbookSnapshot, sheet } from "./fakes";
import { showPane } from "./render";

/* From a figure down to what it is made of, and up to what uses it: figures of the LKj 2024 in the filled input workbook. */

const example = SheetEngine.of(inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true })).snapshot();
const rowOf = (code: string): number => {
  const { values, firstRow } = example.sheets.find(({ name }) => name === "Masukan")!;
  return firstRow + values.findIndex(([cell]) => cell === code);
};
const REALISASI = 5;
const trace = (code: string, column = REALISASI) =>
  coreTrace.trace(example, builtinCatalogue(), { sheet: "Masukan", row: rowOf(code), column })!;
const told = ({ title, value, place }: { title: Parameters<typeof say>[0]; value: Parameters<typeof sayDatum>[0]; place: unknown }) => [
  say(title),
  sayDatum(value, "id"),
  place,
];

test("the super index is made of its components and their weights, each at its cell, and its capaian is made of it", () => {
  const { of, usedBy } = trace("IPPWNI");
  expect(told(of)).toEqual(["Realisasi IPPWNI, tahun 2024", "93,10", { sheet: "Masukan", address: `F${rowOf("IPPWNI") + 1}` }]);
  const steps = of.steps().map((step) => say(step.title));
  // The guard against blanks names all of them a first time.
  expect(steps).toHaveLength(8);
  for (const code of ["C1.1", "B1.1", "B2.1", "B3.1"]) {
    expect(steps).toContain(`Realisasi ${code}, tahun 2024`);
    expect(steps).toContain(`Bobot ${code}, tahun 2024`);
  }
  expect(usedBy.map((step) => say(step.title))).toContain("Capaian IPPWNI, tahun 2024");
});

test("a step says its weight, what the catalogue prints, and other printings of it, with their lines", () => {
  const component = trace("IPPWNI")
    .of.steps()
    .find(({ title }) => say(title).startsWith("Realisasi B3.1,"))!;
  const notes = component.notes.map((note) => say(note));
  expect(notes[0]).toBe("Berbobot 15% dalam IPPWNI");
  expect(notes[1]).toMatch(/^Katalog: 100,64 \(lkj-pwni-2024 baris \d+\)$/);
});

test("counted figures are reached, and are typed", () => {
  const inputs = trace("C1.1.1").of.steps();
  expect(inputs.map(({ place }) => place?.sheet)).toEqual(expect.arrayContaining(["Data Dukung"]));
  const typed = inputs.find(({ place }) => place?.sheet === "Data Dukung")!;
  expect([typed.formula, typed.steps()]).toEqual([null, []]);
});

test("a typed index is traced by its meaning; a component without a cell is told from the catalogue", () => {
  const { of } = coreTrace.trace(
    {
      ...inputWorkbookSnapshot,
      sheets: [
        sheet("Masukan", [
          ...inputWorkbookSnapshot.sheets[0]!.values.slice(0, 4),
          ["IPPWNI", builtinCatalogue().node("IPPWNI")!.name, "indeks", null, 93, 93.1, null],
        ]),
      ],
    },
    builtinCatalogue(),
    { sheet: "Masukan", row: 4, column: 5 },
  )!;
  expect(of.steps().map((step) => [say(step.title).slice(0, 15), step.place?.address ?? null])).toEqual([
    ["Realisasi C1.1,", "F2"],
    ["Realisasi B1.1,", "F3"],
    ["Realisasi B2.1,", "F4"],
    ["B3.1 Indeks Pem", null],
  ]);
});

test("a formula that reads itself, and one that reads a whole sheet, end", () => {
  const cells = { ...sheet("A", [[1, 2]]), formulas: [["=B1+A1", "=SUM(A1:Z90000)"]] };
  const found = coreTrace.trace({ ...emptyWorkbook, sheets: [cells] }, builtinCatalogue(), { sheet: "A", row: 0, column: 0 })!;
  const [second] = found.of.steps();
  expect([second!.steps().length, second!.more]).toEqual([40, 26 * 90000 - 40]);
  expect(found.of.steps()).toHaveLength(2);
  expect(found.usedBy.map(({ place }) => place?.address)).toEqual(["A1", "B1"]);
});

test("upwards: what follows from a counted figure, as far as the super index and its capaian", () => {
  const [counted] = trace("C1.1.1")
    .of.steps()
    .filter(({ place }) => place?.sheet === "Data Dukung");
  const chain: string[] = [];
  for (let step = counted; step && chain.length < 9; step = step.usedBy().find(({ indicator }) => indicator !== null))
    chain.push(say(step.title));
  expect(chain.slice(-4)).toEqual([
    "Realisasi C1.1.1, tahun 2024",
    "Realisasi C1.1, tahun 2024",
    "Realisasi IPPWNI, tahun 2024",
    "Capaian IPPWNI, tahun 2024",
  ]);
});

test("upwards where nothing is a formula: by the meaning of the figure", () => {
  const typed = sheet("Masukan", [
    ...inputWorkbookSnapshot.sheets[0]!.values,
    ["IPPWNI", builtinCatalogue().node("IPPWNI")!.name, "indeks", null, 93, 93.1, 1.001],
  ]);
  const { usedBy } = coreTrace.trace({ ...inputWorkbookSnapshot, sheets: [typed] }, builtinCatalogue(), {
    sheet: "Masukan",
    row: 1,
    column: 5,
  })!;
  expect(usedBy.map(({ place }) => place?.address)).toEqual(["F6"]);
  expect(usedBy[0]!.usedBy().map(({ place }) => place?.address)).toEqual(["G6"]);
});

test("an indicator is found where its newest realisasi stands; from the catalogue where it has no cell", () => {
  const found = coreTrace.trace(example, builtinCatalogue(), { indicator: "IPPWNI" })!;
  expect(found.of.place).toEqual({ sheet: "Masukan", address: `F${rowOf("IPPWNI") + 1}` });
  const { of } = coreTrace.trace(emptyWorkbook, builtinCatalogue(), { indicator: "C1.1" })!;
  expect([of.place, of.steps().map(({ indicator }) => indicator)]).toEqual([null, ["C1.1.1", "C1.1.2"]]);
  expect(coreTrace.trace(emptyWorkbook, builtinCatalogue(), { indicator: "X9" })).toBeNull();
});

const messages = () => within(screen.getByRole("region", { name: "Pesan" }));

describe("in the pane", () => {
  const host = () =>
    Object.assign(new FakeHost(), { snapshot: example, active: { sheet: "Masukan", row: rowOf("IPPWNI"), column: REALISASI } });
  const start = () => screen.findByRole("button", { name: "Telusuri sel aktif" });

  test("by keyboard: the figure has the focus, a level opens, a step goes to its cell", async () => {
    const book = host();
    const { user } = showPane({ host: book, view: "rumus" });
    (await start()).focus();
    await user.keyboard("{Enter}");
    const heading = await screen.findByRole("heading", { name: "Realisasi IPPWNI, tahun 2024: 93,10" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    // The heading is read; nobody is told any more that the workbook is being read.
    expect(screen.queryByText("Membaca buku kerja…")).toBeNull();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByText(/^Terbuat dari \(\d+\)$/));
    const step = await screen.findByRole("treeitem", { name: /^Realisasi C1\.1, tahun 2024/ });
    await user.click(within(step).getAllByRole("button", { name: /^Ke sel Masukan!F/ })[0]!);
    expect(book.visited).toEqual([`Masukan!F${rowOf("C1.1") + 1}`]);
    expect(await violations()).toEqual([]);
  });

  test("a tree: arrows unfold and move, End and Home go to its ends, Enter goes to the cell of a step", async () => {
    const book = host();
    const { user } = showPane({ host: book, view: "rumus" });
    await user.click(await start());
    const tree = await screen.findByRole("tree", { name: "Jejak Realisasi IPPWNI, tahun 2024" });
    const [down, up] = within(tree).getAllByRole("treeitem");
    expect([down!.getAttribute("aria-expanded"), up!.getAttribute("aria-expanded")]).toEqual(["false", "false"]);
    down!.focus();
    await user.keyboard("{ArrowRight}");
    expect(down!.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{ArrowRight}");
    const first = document.activeElement!;
    expect([first.getAttribute("role"), first.getAttribute("aria-level")]).toEqual(["treeitem", "2"]);
    await user.keyboard("{Enter}");
    expect(book.visited).toEqual([/Masukan!\w+/.exec(within(first as HTMLElement).getAllByRole("button")[0]!.textContent!)![0]]);
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(up);
    await user.keyboard("{Home}");
    expect(document.activeElement).toBe(down);
    await user.keyboard("{ArrowLeft}");
    expect(down!.getAttribute("aria-expanded")).toBe("false");
  });

  test("an indicator is traced from the catalogue, wherever its figure stands", async () => {
    const book = Object.assign(host(), { active: { sheet: "Masukan", row: 300, column: 9 } });
    const { user } = showPane({ host: book, view: "katalog" });
    await user.type(await screen.findByRole("combobox", { name: "Cari indikator, fungsi, atau tabel" }), "C1.1");
    await screen.findByRole("listbox");
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("button", { name: "Telusuri angkanya di buku kerja" }));
    expect(await screen.findByRole("heading", { name: /^Realisasi C1\.1, tahun 2024: / })).toBeTruthy();
  });

  test("the ribbon and the menu of cells ask for the trace itself, each time anew", async () => {
    const book = host();
    showPane({ host: book, view: "katalog" });
    act(() => requestView("rumus", "telusur"));
    const heading = await screen.findByRole("heading", { name: "Realisasi IPPWNI, tahun 2024: 93,10" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    book.active = { sheet: "Masukan", row: rowOf("C1.1"), column: REALISASI };
    act(() => requestView("rumus", "telusur"));
    expect(await screen.findByRole("heading", { name: /^Realisasi C1\.1, tahun 2024/ })).toBeTruthy();
  });

  test("a blank cell and a workbook that cannot be read say so", async () => {
    const book = Object.assign(host(), { active: { sheet: "Masukan", row: 300, column: 9 } });
    const { user } = showPane({ host: book, view: "rumus" });
    await user.click(await start());
    expect(await messages().findByText("Sel Masukan!J301 kosong. Pilih sel yang berisi angka, lalu coba lagi.")).toBeTruthy();
    book.readWorkbook = () => Promise.reject(new Error("AccessDenied"));
    await user.click(await start());
    expect(await messages().findByText("Sel ini tidak dapat ditelusuri. (AccessDenied)")).toBeTruthy();
  });
});

test("a figure is told with the digits its cell shows", () => {
  const shown: readonly (readonly [number, string, string])[] = [
    [93.1042000001, "0.00", "93,10"],
    [93.1042000001, "General", "93,1042"],
    [60122.5, "#,##0", "60.123"],
    [60122.5, "#,##0.0#", "60.122,5"],
    [0.845151515, "0.00%", "84,52%"],
    [0.5, "0%;[Red]-0%", "50%"],
  ];
  const cells = { ...sheet("A", [shown.map(([value]) => value)]), numberFormats: [shown.map(([, format]) => format)] };
  const told = shown.map(
    (_, column) => coreTrace.trace({ ...emptyWorkbook, sheets: [cells] }, builtinCatalogue(), { sheet: "A", row: 0, column })!.of.value,
  );
  expect(told.map((value) => sayDatum(value, "id"))).toEqual(shown.map(([, , text]) => text));
});
