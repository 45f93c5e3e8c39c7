/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { asIs } from "../../src/language/asIs";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { violations } from "./axe";
import { deferred, FakeHost, fakeCore, sheet } from "./fakes";
import { showPane } from "./render";

/** A sheet whose cells are formulas with the value they show. */
function formulaSheet(
  name: string,
  cells: readonly (readonly [formula: string, value: SheetSnapshot["values"][number][number]])[],
): SheetSnapshot {
  return {
    ...sheet(
      name,
      cells.map(([, value]) => [value]),
    ),
    formulas: cells.map(([formula]) => [formula]),
  };
}

const workbook: Snapshot = {
  decimalSeparator: ",",
  sheets: [
    formulaSheet("Masukan", [
      ["=PWNI.CAPAIAN(F5,E5)", 0.99],
      ['=PWNI.INDEX("C1.1",B2:B3,2024)', 84.5],
      ["=PWNI.INDEX(A1,B2:B3,2024)", 84.5],
      ["=SUM(A1:A2)", 3],
    ]),
    formulaSheet("Ringkas", [
      ['=_xldudf_PWNI_NAMA("C1.1")', { error: "#NAME?" }],
      ["=PWNI.CAPAIAN(F5,E5)", { error: "#NAME?" }],
      ["=SALAHKETIK(1)", { error: "#NAME?" }],
    ]),
  ],
};

function showRumus(host = new FakeHost(), language: "id" | "en" = "id") {
  host.snapshot = workbook;
  return { host, ...showPane({ host, view: "rumus", language }) };
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const messages = () => within(screen.getByRole("region", { name: "Pesan" }));
const listed = () => screen.getAllByRole("listitem").map((item) => item.textContent);

test("before anything is asked nothing is read or listed", async () => {
  const host = new FakeHost();
  const read = jest.spyOn(host, "readWorkbook");
  showRumus(host);
  await button("Ubah ke rumus bawaan");
  expect(read).not.toHaveBeenCalled();
  expect(screen.queryByRole("list")).toBeNull();
  expect(await violations()).toEqual([]);
});

test("shows each selected cell before and after, as an Indonesian Excel writes it, and what cannot be changed and why", async () => {
  const { host, user } = showRumus();
  await user.click(await button("Ubah ke rumus bawaan"));
  const title = await screen.findByRole("heading", { name: "2 sel akan menjadi rumus bawaan" });
  expect(document.activeElement).toBe(title);
  expect(listed()).toEqual([
    'Masukan!A1Sekarang=PWNI.CAPAIAN(F5;E5)Menjadi=CHOOSE(1;IF(COUNT(F5;E5)=2;F5/E5;NA());"PWNI.CAPAIAN";F5;E5)',
    'Masukan!A2Sekarang=PWNI.INDEX("C1.1";B2:B3;2024)Menjadi=CHOOSE(1;IF(COUNT(B2:B3)=2;SUMPRODUCT(B2:B3;{0,55;0,45});NA());"PWNI.INDEX";"C1.1";B2:B3;2024)',
    expect.stringContaining("Argumen indikator diambil dari A1."),
  ]);
  expect(host.rewritten).toEqual([]);
  expect(await violations()).toEqual([]);
});

test("writes what was shown, keeps the values, and Batalkan puts it back", async () => {
  const { host, user } = showRumus();
  await user.click(await button("Ubah ke rumus bawaan"));
  await user.click(await button("Ubah 2 sel"));
  expect(await messages().findByText("2 sel menjadi rumus bawaan; nilainya tetap.")).toBeTruthy();
  expect(host.rewritten).toMatchObject([
    { sameValues: true, changes: [{ sheet: "Masukan", address: "A1", before: "=PWNI.CAPAIAN(F5,E5)" }, { address: "A2" }] },
  ]);
  expect(screen.queryByRole("heading", { name: /akan menjadi/ })).toBeNull();
  await user.click(messages().getByRole("button", { name: "Batalkan" }));
  expect(await messages().findByText(/Perubahan dibatalkan/)).toBeTruthy();
  expect(host.undone).toEqual(["formulas"]);
});

test("Jangan ubah leaves everything as it is", async () => {
  const { host, user } = showRumus();
  await user.click(await button("Ubah ke rumus bawaan"));
  await user.click(await button("Jangan ubah"));
  expect(screen.queryByRole("list")).toBeNull();
  expect(host.rewritten).toEqual([]);
});

test("a cell of the list is gone to", async () => {
  const { host, user } = showRumus();
  await user.click(await button("Ubah ke rumus bawaan"));
  await user.click(await button("Ke sel Masukan!A2"));
  expect(host.visited).toEqual(["Masukan!A2"]);
});

test("cells whose value became another one, or that changed meanwhile, are named", async () => {
  const host = new FakeHost();
  host.rewriteFormulas = async (changes) => ({
    receipt: null,
    written: [],
    moved: [changes[0]!],
    differing: [{ change: changes[1]!, before: 84.5, after: { error: "#N/A" } }],
  });
  const { user } = showRumus(host);
  await user.click(await button("Ubah ke rumus bawaan"));
  await user.click(await button("Ubah 2 sel"));
  expect(await messages().findByText("Tidak ada sel yang diubah.")).toBeTruthy();
  expect(
    screen.getByText(
      /^Dibiarkan karena isinya sudah lain: Masukan!A1\. Dikembalikan seperti semula karena nilainya menjadi lain: Masukan!A2 \(84,5 → #N\/A\)\./,
    ),
  ).toBeTruthy();
});

test("the way back finds the formulas that came from Capaian, in the whole workbook", async () => {
  const host = new FakeHost();
  const { user } = showRumus(host);
  host.snapshot = {
    ...workbook,
    sheets: [
      formulaSheet("Kirim", [
        ['=CHOOSE(1,IF(COUNT(F5,E5)=2,F5/E5,NA()),"PWNI.CAPAIAN",F5,E5)', 0.99],
        ['=CHOOSE(1,F5/E5*2,"PWNI.CAPAIAN",F5,E5)', 1.98],
      ]),
    ],
  };
  await user.click(await screen.findByRole("radio", { name: "Seluruh buku kerja" }));
  await user.click(await button("Kembalikan ke fungsi Capaian"));
  await screen.findByRole("heading", { name: "1 sel akan kembali ke fungsi Capaian" });
  expect(screen.getByText(/Bagian hitungannya tidak lagi sama/)).toBeTruthy();
  await user.click(await button("Kembalikan 1 sel"));
  expect(host.rewritten[0]!.changes).toMatchObject([{ sheet: "Kirim", address: "A1", after: "=PWNI.CAPAIAN(F5,E5)" }]);
});

test("Perbaiki rumus looks through the whole workbook, mends ours and leaves others' #NAME? alone", async () => {
  const { host, user } = showRumus();
  await user.click(await button("Perbaiki rumus"));
  await screen.findByRole("heading", { name: "2 rumus akan diperbaiki" });
  expect(listed()).toEqual([
    'Ringkas!A1Sekarang=_xldudf_PWNI_NAMA("C1.1")Menjadi=PWNI.NAMA("C1.1")',
    "Ringkas!A2Sekarang=PWNI.CAPAIAN(F5;E5)MenjadiDitulis ulang tanpa perubahan",
  ]);
  await user.click(await button("Perbaiki 2 sel"));
  expect(await messages().findByText("2 rumus diperbaiki.")).toBeTruthy();
  expect(host.rewritten).toMatchObject([
    {
      sameValues: false,
      changes: [
        { sheet: "Ringkas", address: "A1" },
        { sheet: "Ringkas", address: "A2" },
      ],
    },
  ]);
});

test("where there is nothing it says so", async () => {
  const { host, user } = showRumus();
  host.snapshot = { ...workbook, sheets: [sheet("Kosong", [[1, 2]])] };
  await user.click(await button("Ubah ke rumus bawaan"));
  expect(await screen.findByRole("heading", { name: "Tidak ada rumus Capaian di sel yang dipilih." })).toBeTruthy();
  await user.click(await button("Perbaiki rumus"));
  expect(await screen.findByRole("heading", { name: "Tidak ada rumus Capaian yang rusak di buku kerja ini." })).toBeTruthy();
});

test("says that it reads, and a second click waits", async () => {
  const slow = deferred<Snapshot>();
  const host = new FakeHost({ readWorkbook: () => slow.promise });
  const { user } = showRumus(host);
  await user.click(await button("Perbaiki rumus"));
  expect(screen.getByRole("progressbar", { name: "Membaca rumus…" })).toBeTruthy();
  await user.click(await button("Ubah ke rumus bawaan"));
  expect(screen.queryByRole("heading", { name: /akan menjadi/ })).toBeNull();
  await act(async () => slow.resolve(workbook));
  expect(await screen.findByRole("heading", { name: "2 rumus akan diperbaiki" })).toBeTruthy();
});

test("a workbook that cannot be read, and a write that Excel refuses, are said", async () => {
  const host = new FakeHost({
    readWorkbook: () => Promise.reject(new Error("RequestAborted")),
    rewriteFormulas: () =>
      Promise.reject(Object.assign(new Error(), { text: asIs({ id: 'Lembar "Masukan" dilindungi.', en: "Protected." }) })),
  });
  const { user } = showRumus(host);
  await user.click(await button("Perbaiki rumus"));
  expect(await messages().findByText("Buku kerja tidak dapat dibaca. (RequestAborted)")).toBeTruthy();
  await user.click(await button("Ubah ke rumus bawaan"));
  await user.click(await button("Ubah 2 sel"));
  expect(await messages().findByText('Lembar "Masukan" dilindungi.')).toBeTruthy();
  // What would change stays on the screen for another try.
  expect(await button("Ubah 2 sel")).toBeTruthy();
});

test("a download that fails is said and can be tried again", async () => {
  let calls = 0;
  const core = fakeCore();
  const { formulas } = core;
  core.formulas = () => (calls++ === 0 ? Promise.reject(new Error("Loading chunk 9 failed")) : formulas());
  const host = new FakeHost();
  host.snapshot = workbook;
  const { user } = showPane({ host, core, view: "rumus" });
  await user.click(await button("Ubah ke rumus bawaan"));
  expect(await messages().findByText(/Loading chunk 9 failed/)).toBeTruthy();
  await user.click(await button("Ubah ke rumus bawaan"));
  expect(await screen.findByRole("heading", { name: "2 sel akan menjadi rumus bawaan" })).toBeTruthy();
});

test("works by keyboard alone", async () => {
  const { host, user } = showRumus();
  (await button("Ubah ke rumus bawaan")).focus();
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { name: "2 sel akan menjadi rumus bawaan" });
  // Where Tab goes from there needs a drawn page; the browser test follows it.
  (await button("Ubah 2 sel")).focus();
  await user.keyboard("{Enter}");
  await messages().findByText(/menjadi rumus bawaan/);
  expect(host.rewritten).toHaveLength(1);
});

test("in English, formulas keep their points and commas", async () => {
  const { user } = showRumus(new FakeHost(), "en");
  await user.click(await button("Turn into native formulas"));
  await screen.findByRole("heading", { name: "2 cells will hold native formulas" });
  expect(listed()[1]).toContain("SUMPRODUCT(B2:B3,{0.55;0.45})");
  expect(listed()[2]).toContain("Argument indikator comes from A1.");
});
