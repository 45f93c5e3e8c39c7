import { workbookFacts } from "../../src/reading/indicators/facts";
import { readWorkbookTables } from "../../src/reading/reading";
import { parseAddress } from "../../src/sheet/address";
import type { PatchCell } from "../../src/sheet/patch";
import { inputWorkbook, type TableModel, type TableRequest } from "../../src/tables";
import { checkWorkbook } from "../support/findings";
import { catalogue, notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

/* The sheets of the input template beside Masukan: filled in as a person does it, read as any workbook is, and drawn from. */

/** A template people fill in. */
class Filled {
  readonly engine: SheetEngine;
  constructor(readonly year: string) {
    this.engine = SheetEngine.of(inputWorkbook({ catalogue, year, filled: false }));
  }

  /** The cells of a sheet by what stands in them. */
  private rows(sheet: string): readonly (readonly unknown[])[] {
    return this.engine.snapshot().sheets.find(({ name }) => name === sheet)!.values;
  }

  /** Types into the column of a heading, in the row in which a text stands. */
  type(sheet: string, row: string | number, column: string, value: string | number): this {
    const rows = this.rows(sheet);
    const head = rows.findIndex((cells) => cells.includes(column));
    const at = typeof row === "number" ? head + row : rows.findIndex((cells, index) => index > head && cells.includes(row));
    if (head < 0 || at < 0) throw new Error(`Nothing to type into: ${sheet}, ${row}, ${column}.`);
    const cell: PatchCell = typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value };
    this.engine.set(sheet, `${String.fromCharCode(65 + rows[head]!.indexOf(column))}${at + 1}`, cell);
    return this;
  }

  /** Which row below the heads has a text. */
  place(sheet: string, text: string): number {
    const rows = this.rows(sheet);
    const head = rows.findIndex((cells) => cells.filter((cell) => cell !== null && cell !== "").length > 3);
    return rows.findIndex((cells, at) => at > head && cells.includes(text)) - head;
  }

  /** What Periksa says beyond what it read. */
  findings(): string[] {
    return checkWorkbook(this.engine.snapshot(), catalogue)
      .filter(({ severity }) => severity !== "info")
      .map(({ severity, rule, sheet, address, message }) => `${severity} ${rule} ${sheet}!${address} ${message.id}`);
  }

  draw(kind: string, more: Partial<TableRequest> = {}): TableModel {
    const snapshot = this.engine.snapshot();
    const reading = readWorkbookTables(snapshot, catalogue, { year: null });
    const facts = workbookFacts(reading.tables, snapshot);
    return table(kind, this.year, undefined, { facts, workbook: { tables: reading.typed().tables, file: null }, ...more });
  }
}

/** The cells of a sheet that a formula of a table follows. */
function followed(model: TableModel, sheet: string): string[] {
  return model.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell.kind === "formula"
        ? cell.parts.flatMap((part) =>
            typeof part !== "string" && "sheet" in part && part.sheet === sheet && parseAddress(part.address) ? [part.address] : [],
          )
        : [],
    ),
  );
}

describe("Perjanjian Kinerja", () => {
  test("2024: the table is the printed one, every cell followed", () => {
    const template = new Filled("2024");
    expect(template.findings()).toEqual([]);
    const model = template.draw("perjanjian-kinerja");
    expect(shown(model, "body", "total")).toEqual(shown(table("perjanjian-kinerja", "2024"), "body", "total"));
    expect(notes(model)).not.toContain("diambil dari katalog");
    const sasaran = model.rows.flatMap(({ role, cells }) => (role === "body" ? [cells[1]!.kind] : []));
    expect(new Set(sasaran)).toEqual(new Set(["formula"]));
    // Lines 286 to 294: 60, 33,3, 33,3 and 33,3 per cent are those of a perspective, which Masukan has no column for.
    expect(followed(model, "Perjanjian Kinerja").filter((address) => address.startsWith("F"))).toHaveLength(4 * 2);
  });

  test("2023, of which nothing is printed: what is typed is what the table shows", () => {
    const template = new Filled("2023");
    const empty = template.draw("perjanjian-kinerja");
    expect(shown(empty, "body").map((row) => row[1])).toEqual(Array(5).fill(""));
    template
      .type("Perjanjian Kinerja", "C1.1", "Kode SK", "C1")
      .type("Perjanjian Kinerja", "C1.1", "Sasaran Kegiatan", "Pelindungan WNI yang prima")
      .type("Perjanjian Kinerja", "C1.1", "Bobot", 0.6)
      .type("Perjanjian Kinerja", "B1.1", "Bobot", 0.333)
      .type("Perjanjian Kinerja", "B2.1", "Bobot", 0.333)
      .type("Perjanjian Kinerja", "B3.1", "Bobot", 0.333)
      .type("Perjanjian Kinerja", "B2.1", "Sasaran Kegiatan", "Diplomasi yang efektif");
    expect(template.findings()).toEqual([]);
    const rows = shown(template.draw("perjanjian-kinerja"), "body");
    expect(rows.find((row) => row[2] === "C1.1")!.slice(0, 5)).toEqual([
      "C1",
      "Pelindungan WNI yang prima",
      "C1.1",
      "Persentase Penyelesaian Kasus WNI di Luar Negeri",
      "60%",
    ]);
    expect(rows.find((row) => row[2] === "B2.1")!.slice(0, 2)).toEqual(["", "Diplomasi yang efektif"]);
    // The weight in the perspective is not the one in the index.
    expect(shown(template.draw("tabel-4"), "body")[0]![2]).toBe("40%");
  });
});

describe("Rencana Aksi", () => {
  const SHEET = "Rencana Aksi";

  test("2024: targets and activities are the printed ones, every cell followed", () => {
    const template = new Filled("2024");
    const model = template.draw("rencana-aksi");
    expect(shown(model, "body", "total")).toEqual(shown(table("rencana-aksi", "2024"), "body", "total"));
    expect(notes(model)).not.toContain("diambil dari katalog");
    // Line 2194: 21,25 and not the 85 of the information matrix, which the sheet Masukan Triwulan has.
    expect(followed(model, SHEET).length).toBeGreaterThan(40);
  });

  test("2023: typed targets, activities and persons in charge are what the table shows", () => {
    const template = new Filled("2023");
    expect(template.findings()).toEqual([]);
    for (const [at, value] of [20.75, 41.5, 62.25, 83].entries())
      template.type(SHEET, "C1.1", `Target TW ${["I", "II", "III", "IV"][at]!}`, value);
    const first = template.place(SHEET, "C1.1");
    template
      .type(SHEET, first, "Rincian Kegiatan", "Menangani kasus WNI")
      .type(SHEET, first, "Penanggung Jawab", "Subdit I")
      .type(SHEET, first + 1, "Rincian Kegiatan", "Memulangkan WNI")
      .type(SHEET, first + 1, "Indikator Input/Output", "Output: WNI dipulangkan")
      .type(SHEET, first + 1, "Satuan Output", "orang");
    expect(template.findings()).toEqual([]);
    const rows = shown(template.draw("rencana-aksi"), "body");
    const at = rows.findIndex((row) => row[2] === "C1.1");
    expect(rows[at]!.slice(4)).toEqual(["83,00", "20,75", "41,50", "62,25", "83,00", "Menangani kasus WNI", "", "", "Subdit I"]);
    expect(rows[at + 1]!.slice(2)).toEqual(["", "", "", "", "", "", "", "Memulangkan WNI", "Output: WNI dipulangkan", "orang", ""]);
  });
});
