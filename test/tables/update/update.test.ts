/** @jest-environment jsdom */
import { undo } from "../../../src/excel";
import { say } from "../../../src/language/say";
import { parseAddress } from "../../../src/sheet/address";
import type { TableModel } from "../../../src/tables";
import { placeNamed } from "../../../src/tables/update/named";
import { type TableUpdate } from "../../../src/tables/update/update";
import type { MemoryHost } from "../../../src/workbench/officejs/memory-host";
import { empty, look, model, NAME, opened, order, three, update, write, type Component } from "./uji";

function column(host: MemoryHost, address: string): unknown[] {
  const { row, column: at, rows } = parseAddress(address)!;
  const letter = String.fromCharCode(65 + at);
  return Array.from({ length: rows }, (_, r) => {
    const cell = host.at("Laporan", `${letter}${row + r + 1}`);
    return cell.formula ?? cell.value;
  });
}

const D: Component = { code: "D", weight: 0.1, cell: "B5" };
const inTheMiddle = [three[0]!, D, three[1]!, three[2]!];
const atTheEnd = [...three, D];

describe("what nobody changed is left alone", () => {
  test("the same table again is nothing to do", async () => {
    await opened();
    expect(await look(model())).toMatchObject({ isNothing: true, cells: [], kept: [], added: [], removed: [] });
  });

  test("nor when rows were inserted above the table, in the input, and in the sheet's name", async () => {
    const host = await opened();
    const [report, input] = host.sheets();
    host.moveLines(report!.id, { kind: "insertRows", row: 0, rows: 3 });
    host.moveLines(input!.id, { kind: "insertRows", row: 1, rows: 2 });
    host.renameSheet(report!.id, "Laporan 2024");
    host.renameSheet(input!.id, "Input");
    const moved = model({ components: three.map((each, at) => ({ ...each, cell: `B${at + 4}` })) });
    const renamed = JSON.parse(JSON.stringify(moved).replace(/"Masukan"/g, '"Input"')) as TableModel;
    expect(await look(renamed)).toMatchObject({ sheet: "Laporan 2024", area: parseAddress("B5:D13"), isNothing: true });
  });
});

describe("cells", () => {
  test("what was written and is otherwise today is written anew, with what stood there told", async () => {
    const host = await opened();
    const heavier = three.map((each) => (each.code === "B" ? { ...each, weight: 0.25 } : each));
    const found = await update(model({ components: heavier }));
    expect(found).toMatchObject({
      cells: [{ address: "C7", row: "Komponen B", column: "Bobot", before: "30%", after: "25%" }],
      kept: [],
      added: [],
      removed: [],
    });
    expect(column(host, "C6:C8")).toEqual([0.5, 0.25, 0.2]);
    expect(await look(model({ components: heavier }))).toMatchObject({ isNothing: true });
  });

  test("only that cell is written, and no look", async () => {
    await opened();
    const found = await look(model({ components: [{ ...three[0]!, weight: 0.6 }, three[1]!, three[2]!] }));
    expect(found).toMatchObject({ patch: { steps: [{ kind: "write", address: "B6:D6" }, { kind: "name" }] } });
    expect((found as TableUpdate).patch.steps[0]).toMatchObject({ cells: [[{ kind: "keep" }, { kind: "number" }, { kind: "keep" }]] });
  });

  test("a cell somebody typed over stays, is told, and stays told", async () => {
    const host = await opened();
    host.put("Laporan", "C7", 0.33);
    host.put("Laporan", "D6", 77);
    const heavier = three.map((each) => ({ ...each, weight: each.weight / 2 }));
    for (const _ of ["first", "second"]) {
      const found = await update(model({ components: heavier }));
      expect(found.kept).toEqual([
        { address: "D6", row: "Komponen A", column: "Realisasi 2024", before: "77,00", after: "1,00" },
        { address: "C7", row: "Komponen B", column: "Bobot", before: "33%", after: "15%" },
      ]);
    }
    expect(column(host, "C6:C8")).toEqual([0.25, 0.33, 0.1]);
    expect(host.at("Laporan", "D6").value).toBe(77);
  });

  test("a note the user made empty stays empty", async () => {
    const host = await opened();
    empty(host, "B10");
    const found = await update(model({ notes: ["Sumber: Masukan, diperbarui."] }));
    expect(found).toMatchObject({ isNothing: true, kept: [{ row: "Catatan 1", before: "", after: "Sumber: Masukan, diperbarui." }] });
    expect(host.at("Laporan", "B10").value).toBeNull();
  });

  test("a formula whose cell is gone is ours still, and comes right again", async () => {
    const host = await opened();
    host.put("Laporan", "D6", { formula: "=Masukan!#REF!", value: 0 });
    expect((await update(model())).cells).toMatchObject([{ address: "D6", row: "Komponen A" }]);
    expect(host.at("Laporan", "D6").formula).toBe("=Masukan!B2");
  });
});

describe("rows", () => {
  test("a component in the middle: a row of the sheet is put in, notes beside follow, the table below moves, sums are right", async () => {
    const host = await opened();
    const before = host.dump();
    const found = await look(model({ components: inTheMiddle }));
    if (typeof found === "string") throw new Error(found);
    expect(found).toMatchObject({ added: ["Komponen D"], removed: [], kept: [] });
    const receipt = await write(found.patch);
    expect(column(host, "B6:B10")).toEqual(["Komponen A", "Komponen D", "Komponen B", "Komponen C", "Jumlah"]);
    expect(column(host, "D6:D10")).toEqual(["=Masukan!B2", "=Masukan!B5", "=Masukan!B3", "=Masukan!B4", "=SUM(D6:D9)"]);
    expect(column(host, "F5:F9")).toEqual(["catatan judul", "catatan A", null, "catatan B", "catatan C"]);
    expect([host.at("Laporan", "B17").value, host.at("Laporan", "C17").formula]).toEqual(["Tabel lain", "=D11*2"]);
    expect(host.at("Laporan", "C7")).toMatchObject({ numberFormat: "0%", format: { borders: { top: { style: "Continuous" } } } });
    expect(host.names()[0]!.formula).toBe("=Laporan!$B$2:$D$11");
    expect(await look(model({ components: inTheMiddle }))).toMatchObject({ isNothing: true });
    await undo(receipt);
    expect(host.dump()).toEqual(before);
    expect(await look(model())).toMatchObject({ isNothing: true });
  });

  test("the first component: the new row has not the look of the heads", async () => {
    const host = await opened();
    await update(model({ components: [D, ...three] }));
    expect(host.at("Laporan", "B6")).toMatchObject({ value: "Komponen D", format: { bold: false, fill: null } });
  });

  test("one at the end, above the sum: the sum takes it in", async () => {
    const host = await opened();
    await update(model({ components: atTheEnd }));
    expect(column(host, "D9:D10")).toEqual(["=Masukan!B5", "=SUM(D6:D9)"]);
  });

  test("more lines of notes push down what is below and overwrite nothing", async () => {
    const host = await opened();
    host.put("Laporan", "B11", "langsung di bawah");
    await update(model({ notes: ["Sumber: Masukan.", "Catatan kedua.", "Catatan ketiga."] }));
    expect(column(host, "B10:B13")).toEqual(["Sumber: Masukan.", "Catatan kedua.", "Catatan ketiga.", "langsung di bawah"]);
  });

  test("a component that is gone: its row goes, and Batalkan gives it back", async () => {
    const host = await opened({ components: atTheEnd });
    empty(host, "F8");
    const before = host.dump();
    const fewer = [atTheEnd[0]!, atTheEnd[1]!, atTheEnd[3]!];
    const found = await look(model({ components: fewer }));
    if (typeof found === "string") throw new Error(found);
    expect(found).toMatchObject({ removed: ["C"], added: [] });
    const receipt = await write(found.patch);
    expect(column(host, "D6:D9")).toEqual(["=Masukan!B2", "=Masukan!B3", "=Masukan!B5", "=SUM(D6:D8)"]);
    await undo(receipt);
    expect(host.dump()).toEqual(before);
  });

  test.each([
    ["a note beside it", "F8", "catatan C", "Laporan!F8"],
    ["something typed over it", "C8", 0.9, "Laporan!C8"],
  ])("a row with %s is not taken away, and the cell is named", async (_, address, value, named) => {
    const host = await opened();
    empty(host, "F8");
    host.put("Laporan", address, value);
    expect(await look(model({ components: three.slice(0, 2) }))).toBe(
      `Baris “C” akan hilang dari tabel, tetapi ${named} berisi sesuatu. Pindahkan dulu isinya.`,
    );
  });

  test("a row a formula elsewhere uses is not taken away, and the formula is named", async () => {
    const host = await opened();
    empty(host, "F8");
    host.put("Masukan", "H1", { formula: "=Laporan!D8+1", value: 1 });
    expect(await look(model({ components: three.slice(0, 2) }))).toContain("dipakai rumus di Masukan!H1");
  });

  test("a range elsewhere that only gets shorter is no reason", async () => {
    const host = await opened();
    empty(host, "F8");
    host.put("Masukan", "H1", { formula: "=SUM(Laporan!D6:D8)", value: 1 });
    expect(await look(model({ components: three.slice(0, 2) }))).toMatchObject({ removed: ["C"] });
  });

  test("another of our tables beside it that the rows would part is named", async () => {
    await opened();
    await write(placeNamed(model(), { sheet: "Laporan", row: 3, column: 8, name: "CAPAIAN_Lain" }, order));
    expect(await look(model({ components: inTheMiddle }))).toBe(
      "Baris yang ditambah atau dihapus melintasi tabel lain, Uji di Laporan!I4:K12. Pindahkan salah satu tabel.",
    );
  });
});

describe("what the user has done to the table", () => {
  test("moved by cut and paste: found where it is", async () => {
    const host = await opened();
    // What Excel does when cells are cut and pasted: the cells, their formulas among each other, and the name go along.
    const cells = [...Array(9)].flatMap((_, r) =>
      ["B", "C", "D"].map((letter) => ({ letter, row: r + 2, cell: { ...host.at("Laporan", `${letter}${r + 2}`) } })),
    );
    for (const { letter, row, cell } of cells) {
      empty(host, `${letter}${row}`);
      host.put("Laporan", `${letter}${row + 38}`, { ...cell, formula: cell.formula?.replace("D6:D8", "D44:D46") });
    }
    host.setName(NAME, null, "=Laporan!$B$40:$D$48");
    expect(await look(model())).toMatchObject({ area: parseAddress("B40:D48"), isNothing: true });
  });

  test("rows of their own put into it stay", async () => {
    const host = await opened();
    host.moveLines(host.sheets()[0]!.id, { kind: "insertRows", row: 7, rows: 1 });
    host.put("Laporan", "B8", "baris saya");
    const found = await update(model({ components: atTheEnd }));
    expect(found.remarks.map((each) => say(each, "id"))).toEqual(["1 baris yang Anda sisipkan di dalam tabel dibiarkan."]);
    expect(column(host, "B6:B11")).toEqual(["Komponen A", "Komponen B", "baris saya", "Komponen C", "Komponen D", "Jumlah"]);
    expect(host.at("Laporan", "D11").formula).toBe("=SUM(D6:D10)");
  });

  test("rows deleted from it are named, and nothing is written", async () => {
    const host = await opened();
    host.moveLines(host.sheets()[0]!.id, { kind: "deleteRows", row: 6, rows: 1 });
    expect(await look(model())).toBe(
      "Baris yang dihapus dari tabel di Laporan!B2:D9: Komponen B. Kembalikan barisnya, atau sisipkan tabel baru.",
    );
  });

  test("its caption and its notes deleted: they do not come back, and the rest is brought up to date", async () => {
    const host = await opened();
    const sheet = host.sheets()[0]!.id;
    host.moveLines(sheet, { kind: "deleteRows", row: 9, rows: 1 });
    host.moveLines(sheet, { kind: "deleteRows", row: 1, rows: 1 });
    for (const _ of ["first", "second"]) {
      const found = await update(model({ components: inTheMiddle, notes: ["Lain.", "Lagi."] }));
      expect(found.remarks.map((each) => say(each, "id"))).toEqual(["2 baris judul atau catatan yang Anda hapus tidak ditulis lagi."]);
      expect(column(host, "B2:B10")).toEqual([
        "Komponen",
        null,
        "Komponen indeks",
        "Komponen A",
        "Komponen D",
        "Komponen B",
        "Komponen C",
        "Jumlah",
        null,
      ]);
    }
  });

  test.each<[string, (host: MemoryHost) => void, string]>([
    [
      "the name deleted",
      (host) => host.setName(NAME, null, null),
      `Nama ${NAME} sudah tidak ada di buku kerja. Tabelnya tidak dicari lagi.`,
    ],
    [
      "all its cells deleted",
      (host) => host.moveLines(host.sheets()[0]!.id, { kind: "deleteRows", row: 1, rows: 9 }),
      `Sel tabel ini sudah dihapus: nama ${NAME} tidak lagi menunjuk ke sel.`,
    ],
    ["its sheet deleted", (host) => host.removeSheet(host.sheets()[0]!.id), "Sel tabel ini sudah dihapus"],
    [
      "something else written over it",
      (host) => {
        for (let row = 2; row <= 10; row++) for (const letter of ["B", "C", "D"]) host.put("Laporan", `${letter}${row}`, `lain ${row}`);
      },
      "Isi Laporan!B2:D10 bukan lagi tabel ini. Tidak ada yang ditimpa.",
    ],
  ])("%s: said, not guessed", async (_, change, said) => {
    const host = await opened();
    change(host);
    expect(await look(model())).toContain(said);
  });

  test("a column put into it: said", async () => {
    const host = await opened();
    host.setName(NAME, null, "=Laporan!$B$2:$E$10");
    expect(await look(model())).toContain("Kolom ditambah atau dihapus di dalam tabel di Laporan!B2:E10.");
  });
});
