import type { Patch, PatchCell } from "../../src/sheet/patch";
import type { MemoryOptions } from "../../src/workbench/officejs/memory-host";

const text = (value: string): PatchCell => ({ kind: "text", text: value });
const number = (value: number): PatchCell => ({ kind: "number", value });
const formula = (value: string): PatchCell => ({ kind: "formula", formula: value });

/** Part of the 2024 index of the LKj: two components, their weights and the index below. */
const cells: readonly (readonly PatchCell[])[] = [
  [text("Tabel 4. Indeks Pelayanan 2024"), { kind: "empty" }, { kind: "empty" }],
  [text("Kode"), text("Bobot"), text("Realisasi")],
  [text("C1.1"), number(0.4), number(84.52)],
  [text("B1.1"), number(0.2), number(99.91)],
  [text("- jumlah"), formula("=SUM(C6:C7)"), formula("=SUMPRODUCT(C6:C7,D6:D7)")],
];

/** Every kind of step there is, at C4:E8 of a sheet (caption merged over the three columns). */
export function tablePatch(sheet: string, newSheet = false): Patch {
  return {
    steps: [
      ...(newSheet ? [{ kind: "addSheet" as const, sheet }] : []),
      { kind: "write", sheet, address: "C4:E8", cells },
      {
        kind: "style",
        sheet,
        address: "C4",
        style: { bold: true, italic: true, color: "#1F3864", horizontal: "Center", vertical: "Center" },
      },
      { kind: "style", sheet, address: "C5:E8", style: { border: "thin", wrap: true } },
      { kind: "style", sheet, address: "C5:E5", style: { fill: "#D9D9D9", bold: true } },
      { kind: "style", sheet, address: "D6:D8", style: { numberFormat: "0%" } },
      { kind: "merge", sheet, address: "C4:E4" },
      { kind: "columnWidth", sheet, address: "C1:C1", characters: 12 },
      { kind: "table", sheet, address: "C5:E7", name: "Tabel4", tableStyle: "TableStyleLight1" },
      {
        kind: "chart",
        sheet,
        address: "C10:H24",
        name: "Tabel 4",
        form: "bar",
        title: "Realisasi Komponen",
        alternative: "Grafik batang mendatar Realisasi Komponen.",
        categoryTitle: null,
        valueTitle: "Persen",
        format: "0.00",
        series: [
          { name: "Bobot", values: "D6:D7", categories: "C6:C7" },
          { name: "Realisasi", values: "E6:E7", categories: "C6:C7" },
        ],
      },
    ],
    mustBeEmpty: [{ sheet, address: "C4:E8" }],
  };
}

/** Replaces three cells on purpose, as the mend of a finding does. */
export const mend: Patch = {
  steps: [
    { kind: "write", sheet: "Masukan", address: "B2:B4", cells: [[number(0.2)], [{ kind: "keep" }], [formula("=SUM(B2:B3)")]] },
    { kind: "style", sheet: "Masukan", address: "B2:B4", style: { numberFormat: "0%" } },
  ],
  mustBeEmpty: [],
};

/** A workbook with something of everything a user may have in the cells a patch touches. */
export const workbook: MemoryOptions = {
  sheets: [
    {
      name: "Masukan",
      cells: {
        A1: "Kode",
        A2: { text: "=bukan rumus", format: { bold: true, fill: "#FFFF00" } },
        B2: { text: "25%", format: { italic: true } },
        B3: { formula: "=2024", value: 2024, numberFormat: "0" },
        B4: { value: 0.45, numberFormat: "@", format: { fill: "#FFC000" } },
        // Looks without content under the place of the table.
        D6: { numberFormat: "@", format: { fill: "#00B050", borders: { top: { style: "Double", weight: "Thick", color: "#FF0000" } } } },
      },
    },
    { name: "Lain", visibility: "Hidden", rows: [[1, 2, 3]] },
  ],
};
