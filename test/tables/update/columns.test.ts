/** @jest-environment jsdom */
import { undo } from "../../../src/excel";
import { parseAddress } from "../../../src/sheet/address";
import type { TableModel } from "../../../src/tables";
import { placeNamed } from "../../../src/tables/update/named";
import { togetherPatches } from "../../../src/tables/update/together";
import type { TableUpdate } from "../../../src/tables/update/update";
import type { MemoryHost } from "../../../src/workbench/officejs/memory-host";
import { openWorkbook } from "../../support/excel";
import { book, empty, look, model, NAME, opened, order, three, update, write, type Component } from "./uji";

/* Columns of a table that came or went: it is brought up to date where it stands, and what is to its right goes along. */

function row(host: MemoryHost, address: string, sheet = 0): unknown[] {
  const cells = host.cells(host.sheets()[sheet]!.id, parseAddress(address)!)[0]!;
  return cells.map(({ formula, value }) => formula ?? value);
}

/** The table with nothing of anybody's on its sheet. */
async function alone(shape: Parameters<typeof model>[0]): Promise<MemoryHost> {
  const { host } = openWorkbook({ ...book, sheets: [{ name: "Laporan" }, book.sheets[1]!] });
  await write(placeNamed(model(shape), { sheet: "Laporan", row: 1, column: 1, name: NAME }, order));
  return host;
}

const merges = (host: MemoryHost): unknown => new Set(host.merges(host.sheets()[0]!.id));
const areas = (...addresses: readonly string[]): unknown => new Set(addresses.map(parseAddress));

async function updated(now: TableModel): Promise<TableUpdate> {
  const found = await look(now);
  if (typeof found === "string") throw new Error(found);
  return found;
}

/** Brought up to date, up to date then, and put back. */
async function thereAndBack(host: MemoryHost, now: TableModel, see: (found: TableUpdate) => void): Promise<void> {
  const before = host.dump();
  const found = await updated(now);
  const receipt = await write(found.patch);
  see(found);
  expect(await look(now)).toMatchObject({ isNothing: true });
  await undo(receipt);
  expect(host.dump()).toEqual(before);
}

describe("a column that came", () => {
  test("before another of its group: heads and caption reach over it, the user's to the right goes along with formats and widths", async () => {
    const host = await opened();
    const { id } = host.sheets()[0]!;
    host.put("Laporan", "F6", { formula: "=D6*2", value: 2, format: { fill: "#FFFF00" }, numberFormat: "0.0" });
    host.setColumnWidth(id, 5, 1, 123);
    await thereAndBack(host, model({ years: ["2023", "2024"] }), (found) => {
      expect(found).toMatchObject({ addedColumns: ["Realisasi 2023"], removedColumns: [], added: [], removed: [], cells: [], kept: [] });
      expect(row(host, "B2:E2")).toEqual(["Tabel Uji", null, null, null]);
      expect(row(host, "B3:E3")).toEqual(["Komponen", "Bobot", "Realisasi", null]);
      expect(row(host, "B4:E4")).toEqual([null, null, "2023", "2024"]);
      expect(row(host, "B6:G6")).toEqual(["Komponen A", 0.5, "=Masukan!B2", "=Masukan!B2", null, "=E6*2"]);
      expect(row(host, "B9:E9")).toEqual(["Jumlah", null, null, "=SUM(E6:E8)"]);
      expect(merges(host)).toEqual(areas("B2:E2", "B3:B4", "C3:C4", "D3:E3", "B5:E5"));
      expect(host.at("Laporan", "G6")).toMatchObject({ numberFormat: "0.0", format: { fill: "#FFFF00" } });
      expect([host.columnWidth(id, 6), host.at("Laporan", "G7").value]).toEqual([123, "catatan B"]);
      expect(host.at("Laporan", "D7")).toMatchObject({ numberFormat: "0.00", format: { borders: { left: { style: "Continuous" } } } });
      expect(host.at("Laporan", "D4").format).toEqual(host.at("Laporan", "E4").format);
      expect(host.at("Laporan", "C16").formula).toBe("=E10*2");
      expect(host.names()[0]!.formula).toBe("=Laporan!$B$2:$E$10");
    });
  });

  test("at the right edge, where nothing of the table is behind it: the user's cells make room", async () => {
    const host = await opened();
    host.put("Laporan", "E6", "langsung di kanan");
    await thereAndBack(host, model({ years: ["2024", "2025"] }), (found) => {
      expect(found.addedColumns).toEqual(["Realisasi 2025"]);
      expect(row(host, "B3:G3")).toEqual(["Komponen", "Bobot", "Realisasi", null, null, null]);
      expect(row(host, "D6:G6")).toEqual(["=Masukan!B2", "=Masukan!B2", "langsung di kanan", "catatan A"]);
      expect(merges(host)).toEqual(areas("B2:E2", "B3:B4", "C3:C4", "D3:E3", "B5:E5"));
    });
  });

  test("with a row that came too, and one that went", async () => {
    const host = await opened();
    empty(host, "F7");
    const now = model({ years: ["2023", "2024"], components: [three[0]!, { code: "D", weight: 0.1, cell: "B5" }, three[2]!] });
    await thereAndBack(host, now, (found) => {
      expect(found).toMatchObject({ addedColumns: ["Realisasi 2023"], added: ["Komponen D"], removed: ["B"] });
      expect(row(host, "B7:G7")).toEqual(["Komponen D", 0.1, "=Masukan!B5", "=Masukan!B5", null, null]);
      expect(row(host, "B9:E9")).toEqual(["Jumlah", null, null, "=SUM(E6:E8)"]);
      expect(row(host, "G6:G6")).toEqual(["catatan A"]);
      expect(host.at("Laporan", "E7")).toMatchObject({ numberFormat: "0.00" });
    });
  });

  test("what is typed over stays, is told, and stays told: a head goes along to where its group begins now", async () => {
    const host = await opened();
    host.put("Laporan", "D3", "Realisasi saya");
    host.put("Laporan", "D6", 77);
    host.put("Laporan", "C7", { formula: "=D6/100", value: 0.77 });
    const kept = [
      { row: "Kepala tabel", before: "Realisasi saya", after: "Realisasi" },
      { row: "Komponen A", column: "Realisasi 2024", before: "77,00" },
      { row: "Komponen B", column: "Bobot" },
    ];
    await thereAndBack(host, model({ years: ["2023", "2024"] }), (found) => expect(found.kept).toMatchObject(kept));
    await update(model({ years: ["2023", "2024"] }));
    expect((await updated(model({ years: ["2023", "2024"] }))).kept).toMatchObject(kept);
    expect(row(host, "D3:E3")).toEqual(["Realisasi saya", null]);
    expect(row(host, "C6:E6")).toEqual([0.5, "=Masukan!B2", 77]);
    expect(host.at("Laporan", "C7").formula).toBe("=E6/100");
  });
});

describe("a column that went", () => {
  const weightless = model({ weightless: true });

  test("its cells go, and Batalkan gives them back with their widths and looks", async () => {
    const host = await opened();
    empty(host, "C16");
    host.setColumnWidth(host.sheets()[0]!.id, 2, 1, 77);
    host.put("Laporan", "C2", { format: { italic: true } });
    host.put("Laporan", "B20", "gabungan saya");
    host.merge(host.sheets()[0]!.id, parseAddress("B20:C20")!);
    await thereAndBack(host, weightless, (found) => {
      expect(found).toMatchObject({ addedColumns: [], removedColumns: ["Bobot"], cells: [], kept: [] });
      expect(row(host, "B3:E3")).toEqual(["Komponen", "Realisasi", null, null]);
      expect(row(host, "B6:E6")).toEqual(["Komponen A", "=Masukan!B2", null, "catatan A"]);
      expect(merges(host)).toEqual(areas("B2:C2", "B3:B4", "B5:C5"));
    });
  });

  test("the first of a group: its head stays over those that are left", async () => {
    const host = await alone({ years: ["2023", "2024", "2025"] });
    const now = model({ years: ["2024", "2025"] });
    await thereAndBack(host, now, (found) => {
      expect(found).toMatchObject({ removedColumns: ["Realisasi 2023"], cells: [], kept: [] });
      expect(row(host, "B3:E3")).toEqual(["Komponen", "Bobot", "Realisasi", null]);
      expect(merges(host)).toEqual(areas("B2:E2", "B3:B4", "C3:C4", "D3:E3", "B5:E5"));
    });
  });

  test("one goes and another comes", async () => {
    const host = await alone({ years: ["2022", "2024"] });
    await thereAndBack(host, model({ years: ["2024", "2025"] }), (found) => {
      expect(found).toMatchObject({ removedColumns: ["Realisasi 2022"], addedColumns: ["Realisasi 2025"] });
      expect(row(host, "B4:F4")).toEqual([null, null, "2024", "2025", null]);
    });
  });

  test("a sum elsewhere that only gets shorter is whole again after Batalkan, and so is one whose row goes", async () => {
    const host = await opened();
    empty(host, "C16");
    host.put("Masukan", "H1", { formula: "=SUM(Laporan!C6:D6)", value: 1 });
    host.put("Laporan", "G6", { formula: "=SUM($C6:$D6)", value: 1 });
    host.put("Masukan", "H2", { formula: "=SUM(Laporan!D6:D8)", value: 1 });
    empty(host, "F8");
    await thereAndBack(host, model({ weightless: true, components: three.slice(0, 2) }), () => {
      expect([host.at("Masukan", "H1").formula, host.at("Laporan", "F6").formula]).toEqual(["=SUM(Laporan!C6:C6)", "=SUM($C6:$C6)"]);
      expect(host.at("Masukan", "H2").formula).toBe("=SUM(Laporan!C6:C7)");
    });
  });

  test.each<[string, (host: MemoryHost) => void, string]>([
    [
      "what stands below it",
      () => undefined,
      "Kolom “Bobot” akan hilang dari tabel, tetapi Laporan!C16 berisi sesuatu. Pindahkan dulu isinya.",
    ],
    [
      "what was typed over it",
      (host) => {
        empty(host, "C16");
        host.put("Laporan", "C8", 0.9);
      },
      "Kolom “Bobot” akan hilang dari tabel, tetapi Laporan!C8 berisi sesuatu. Pindahkan dulu isinya.",
    ],
    [
      "a formula that uses it",
      (host) => {
        empty(host, "C16");
        host.put("Masukan", "H1", { formula: "=Laporan!C8+1", value: 1 });
      },
      "Kolom “Bobot” akan hilang dari tabel, tetapi dipakai rumus di Masukan!H1. Ubah dulu rumusnya.",
    ],
    [
      "a formula the user has typed over the table that uses it",
      (host) => {
        empty(host, "C16");
        host.put("Laporan", "D8", { formula: "=C8*100", value: 1 });
      },
      "Kolom “Bobot” akan hilang dari tabel, tetapi dipakai rumus di Laporan!D8. Ubah dulu rumusnya.",
    ],
  ])("%s is named, and nothing is written", async (_, change, said) => {
    const host = await opened();
    change(host);
    expect(await look(weightless)).toBe(said);
  });

  test("two columns that go together, of which a sum elsewhere takes just these", async () => {
    const host = await alone({ years: ["2022", "2023", "2024"] });
    host.put("Masukan", "H1", { formula: "=SUM(Laporan!D6:E6)", value: 1 });
    expect(await look(model())).toBe(
      "Kolom “Realisasi 2022” akan hilang dari tabel, tetapi dipakai rumus di Masukan!H1. Ubah dulu rumusnya.",
    );
  });
});

describe("what stands above or below", () => {
  const wider = model({ years: ["2023", "2024"] });

  test("somebody's cells that would be parted are named", async () => {
    const host = await opened();
    host.put("Laporan", "D16", 5);
    host.put("Laporan", "D17", 5);
    expect(await look(wider)).toBe(
      "Kolom baru tabel ini akan memisahkan isi Laporan!C16:D16 di atas atau di bawahnya. Pindahkan dulu isi itu, atau tabel ini.",
    );
  });

  test("another of our tables that would be parted is named", async () => {
    await opened();
    await write(placeNamed(model(), { sheet: "Laporan", row: 20, column: 1, name: "CAPAIAN_Lain" }, order));
    expect(await look(wider)).toBe(
      "Kolom yang ditambah atau dihapus melintasi tabel lain, Uji di Laporan!B21:D29. Pindahkan salah satu tabel.",
    );
  });

  test("one to the right goes along", async () => {
    const host = await opened();
    await write(placeNamed(model(), { sheet: "Laporan", row: 20, column: 8, name: "CAPAIAN_Lain" }, order));
    await update(wider);
    expect(host.names().map(({ formula }) => formula)).toContain("=Laporan!$J$21:$L$29");
    expect(await look(model(), "CAPAIAN_Lain")).toMatchObject({ isNothing: true });
  });
});

test("cells the user has taken apart and typed into are not merged over", async () => {
  const host = await opened({ years: ["2023", "2024"] });
  host.unmerge(host.sheets()[0]!.id, parseAddress("D3:E3")!);
  host.put("Laporan", "E3", "khusus");
  expect(await look(model({ years: ["2022", "2023", "2024"] }))).toBe(
    "Isian Anda di Laporan!E3 akan tertutup sel yang digabung. Pindahkan dulu isinya.",
  );
});

test("a table whose user has put columns into it: said", async () => {
  const host = await opened();
  host.moveLines(host.sheets()[0]!.id, { kind: "insertColumns", column: 2, columns: 1 });
  expect(await look(model({ years: ["2023", "2024"] }))).toContain("Kolom ditambah atau dihapus di dalam tabel di Laporan!B2:E10.");
});

describe("Perbarui semua", () => {
  const wider = model({ years: ["2023", "2024"] });
  const D: Component = { code: "D", weight: 0.1, cell: "B5" };

  async function bothOf(host: MemoryHost, second: { readonly sheet: string; readonly row: number; readonly now: TableModel }) {
    await write(placeNamed(model(), { sheet: second.sheet, row: second.row, column: 8, name: "CAPAIAN_Lain" }, order));
    const [one, other] = [await updated(wider), await look(second.now, "CAPAIAN_Lain")];
    if (typeof other === "string") throw new Error(other);
    return { before: host.dump(), ...togetherPatches([one, other]) };
  }

  test("on two sheets it is one change, with one way back, and formulas of one table follow the other's columns", async () => {
    const host = await opened();
    const { before, patches, alone } = await bothOf(host, {
      sheet: "Masukan",
      row: 9,
      now: model({ years: ["2023", "2024"], components: [...three, D] }),
    });
    expect([patches.length, alone.length]).toEqual([1, 0]);
    const receipt = await write(patches[0]!);
    expect(await look(wider)).toMatchObject({ isNothing: true });
    expect(row(host, "I15:L15", 1)).toEqual(["Komponen B", 0.3, "=Masukan!B3", "=Masukan!B3"]);
    await undo(receipt);
    expect(host.dump()).toEqual(before);
  });

  test("on one sheet they are done one by one", async () => {
    const host = await opened();
    const { patches, alone } = await bothOf(host, { sheet: "Laporan", row: 20, now: model({ components: [...three, D] }) });
    expect([patches.length, alone.length]).toEqual([0, 2]);
  });
});

test("heads of other levels are not taken for the same: said", async () => {
  await opened();
  const now = model({ years: ["2023", "2024"] });
  const flat: TableModel = { ...now, rows: now.rows.filter(({ key }) => key !== "header 1") };
  expect(await look(flat)).toContain("Kepala tabel ini kini bertingkat lain daripada yang di Laporan!B2:D10.");
});

test("a table that has charts to come only is told nothing of them", async () => {
  const { host } = openWorkbook({ ...book, sheets: [{ name: "Laporan" }, book.sheets[1]!] });
  await write(placeNamed(model(), { sheet: "Laporan", row: 1, column: 1, name: NAME }, { ...order, charts: true }));
  const { remarks } = await updated(model({ years: ["2024", "2025"] }));
  expect(remarks).toEqual([]);
  expect(host.charts()).toEqual([]);
});
