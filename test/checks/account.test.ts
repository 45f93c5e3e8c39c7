import { builtinCatalogue } from "../../src/catalogue/builtin";
import { checkWorkbook, type Finding } from "../../src/checks";
import { say } from "../../src/language/say";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { sheetOf, workbookOf } from "../fixtures/sheets";

/* How a wrong figure may have come about, and what the right one makes of the indices above it. Figures of lkj-pwni-2024, lines 335-341 and 1551-1553. */

const catalogue = builtinCatalogue();
const nameOf = (code: string): string => catalogue.node(code)!.name;
type Row = readonly [code: string, bobot: number | null, target: number | null, realisasi: number | null];
const head = ["Kode", "Indikator", "Bobot", "Target", "Realisasi"];
const lines = (rows: readonly Row[]) => rows.map(([code, ...figures]) => [code, nameOf(code), ...figures]);

function superIndex(changes: Readonly<Record<string, Row>> = {}): SheetSnapshot {
  const rows: readonly Row[] = [
    ["C1.1", 40, 85, 84.52],
    ["B1.1", 20, 97.5, 100],
    ["B2.1", 25, 98.5, 96.8],
    ["B3.1", 15, 96, 100.64],
    ["IPPWNI", null, 93, 93.1],
  ];
  return sheetOf("IPPWNI", [["Capaian IPPWNI Tahun 2024"], [], head, ...lines(rows.map((row) => changes[row[0]] ?? row))]);
}

function b31(total: number): SheetSnapshot {
  const rows: readonly Row[] = [
    ["B3.1.1", 40, 90, 89.91],
    ["B3.1.2", 40, 4, 3.95],
    ["B3.1.3", 20, 100, 105.9],
  ];
  return sheetOf("B3.1", [
    ["Capaian Indeks Pemanfaatan Sistem Informasi Tahun 2024"],
    [],
    head,
    ...lines(rows),
    ["Realisasi", null, null, null, total],
  ]);
}

function at(sheets: readonly SheetSnapshot[], place: string): Finding {
  const found = checkWorkbook(workbookOf(...sheets), catalogue, {}).filter(
    ({ sheet, address, severity }) => `${sheet}!${address}` === place && severity !== "info",
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

const said = ({ explanation, consequence }: Finding) => [explanation ?? null, consequence ?? null].map((text) => text && say(text).trim());

test("B3.1 as it is printed: the sentence says how, and with 96,64 the super index misses its target", () => {
  const finding = at([superIndex(), b31(100.64)], "B3.1!E7");
  expect(say(finding.message)).toContain("jumlah berbobot capaian komponennya, bukan realisasinya");
  // 40 x 84,52 + 20 x 100 + 25 x 96,8 + 15 x 96,64 = 92,504
  expect(said(finding)).toEqual([null, "Dengan 96,64, IPPWNI menjadi 92,50, di bawah targetnya 93."]);
});

test("two digits of a realisasi exchanged: with the right ones the super index reaches its target", () => {
  expect(said(at([superIndex({ "C1.1": ["C1.1", 40, 85, 48.52] })], "IPPWNI!E4"))).toEqual([
    "Dua angka tertukar: 84,52 menjadi ini.",
    "Dengan 84,52, IPPWNI menjadi 93,10, mencapai targetnya 93.",
  ]);
});

test("what the message says already is not said again, but how many others give the figure is", () => {
  // 25 is what B1.1 weighed in 2022, and what B2.1 weighs beside it: one way said, the other counted with what else gives 25.
  const finding = at([superIndex({ "B1.1": ["B1.1", 25, 97.5, 100] })], "IPPWNI!C5");
  expect(say(finding.message)).toContain("bobot tahun 2022");
  expect(say(finding.explanation!)).not.toContain("bobot tahun 2022");
});

test("a figure that nothing known gives is said to be one", () => {
  expect(said(at([superIndex({ "B1.1": ["B1.1", 20, 61.3, 100] })], "IPPWNI!D5"))[0]).toMatch(
    /^Tidak satu pun dari \d+ cara salah yang dikenal memberi angka ini\.$/,
  );
});

test("what cannot be followed upwards says nothing: a component without a figure, a target", () => {
  expect(said(at([b31(101.3)], "B3.1!E7"))[1]).toBeNull();
  expect(said(at([superIndex({ "B1.1": ["B1.1", 20, 79.5, 100] })], "IPPWNI!D5"))).toEqual(["Dua angka tertukar: 97,5 menjadi ini.", null]);
});
