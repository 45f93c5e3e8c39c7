import { readFileSync } from "node:fs";
import path from "node:path";
import { riskLevels } from "../../src/catalogue/regulations/risiko";
import { workbookFacts } from "../../src/reading/indicators/facts";
import { readWorkbookTables } from "../../src/reading/reading";
import { parseAddress } from "../../src/sheet/address";
import type { PatchCell } from "../../src/sheet/patch";
import { parseWorkbook } from "../../src/xlsx/parse";
import { inputWorkbook, placeTable, type TableModel, type TableRequest } from "../../src/tables";
import { checkWorkbook } from "../support/findings";
import { catalogue, notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

/* The sheets of the input template beside Masukan: filled in as a person does it, read as any workbook is, and drawn from. */

/** A template people fill in. */
class Filled {
  readonly engine: SheetEngine;
  private answersBelow: number | null = null;
  /** What the template itself says on a sheet: heads and names, which nobody types over. */
  private readonly said = new Map<string, readonly (readonly unknown[])[]>();
  constructor(readonly year: string) {
    this.engine = SheetEngine.of(inputWorkbook({ catalogue, year, filled: false }));
  }

  /** The cells of a sheet by what stands in them. */
  private rows(sheet: string): readonly (readonly unknown[])[] {
    const rows = this.said.get(sheet) ?? this.engine.snapshot().sheets.find(({ name }) => name === sheet)!.values;
    this.said.set(sheet, rows);
    return rows;
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

  /** Types what a respondent answered; both are counted from 0. */
  typeAnswer(respondent: number, unsur: number, answer: number | null): this {
    this.answersBelow ??= this.rows("Responden SKM").findIndex((cells) => cells[0] === "No Responden");
    const cell: PatchCell = answer === null ? { kind: "empty" } : { kind: "number", value: answer };
    this.engine.set("Responden SKM", `${String.fromCharCode(66 + unsur)}${this.answersBelow + 2 + respondent}`, cell);
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

  const PARTED = ["IPPWNI", "C1.1", "B1.1", "B2.1", "B3.1"];

  test("2024, untouched: Lampiran II's printed targets and activities, the matrix has its own, both say so, Periksa is content", () => {
    const template = new Filled("2024");
    // Infos too: what the template itself begins with does not contradict itself.
    const told = checkWorkbook(template.engine.snapshot(), catalogue).map(({ rule }) => rule);
    expect(told).not.toContain("target-triwulan");
    const model = template.draw("rencana-aksi");
    expect(shown(model, "body", "total")).toEqual(shown(table("rencana-aksi", "2024"), "body", "total"));
    expect(notes(model)).not.toContain("diambil dari katalog");
    expect(followed(model, SHEET).length).toBeGreaterThan(40);
    // Lines 2192 and 2344, 2194 and 2339. C1.1.1 has no row in the matrix, C1.2 no other target there.
    expect(notes(model)).toContain(`${PARTED.join(", ")} (IPPWNI TW I: 23,25 di sini, 93 di matriks)`);
    const matrix = template.draw("triwulan");
    expect(shown(matrix, "body", "total").map((row) => row.slice(6))).toEqual(
      [85, 97.5, 98.5, 96, 93].map((value) => Array<string>(4).fill(value.toFixed(2).replace(".", ","))),
    );
    expect(notes(matrix)).toContain(`${PARTED.join(", ")} (IPPWNI TW I: 93 di sini, 23,25 di rencana aksi)`);
  });

  test("2024: a target typed on Masukan moves the plan by its quarters, one typed on Masukan Triwulan the matrix only", () => {
    const template = new Filled("2024");
    template.type("Masukan", "C1.1", "Target", 90).type("Masukan Triwulan", "B1.1", "Target s.d. TW I", 50);
    const of = (kind: string, code: number, from: number, indicator: string) =>
      shown(template.draw(kind), "body")
        .find((row) => row[code]!.includes(indicator))!
        .slice(from, from + 4);
    expect(of("rencana-aksi", 2, 5, "C1.1")).toEqual(["22,50", "45,00", "67,50", "90,00"]);
    expect(of("rencana-aksi", 2, 5, "B1.1")).toEqual(["24,38", "48,75", "73,13", "97,50"]);
    expect(of("triwulan", 1, 6, "Kelembagaan")).toEqual(["50,00", "97,50", "97,50", "97,50"]);
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

describe("Responden SKM", () => {
  const SHEET = "Responden SKM";
  /** The answers of test/cases/skm-responden, whose own rows say NRR 3,5833 for U1, NI 3,6019 and NIK 90,0463. */
  const ANSWERS = `344434433 433443344 444434444 334433333 443444434 344344443 433334434 444443344 343434433 444444444 333433343 434443434`
    .split(" ")
    .map((row) => Array.from(row, Number));

  /** Every cell of the results above the answers, by its row and column. */
  const result = (template: Filled, label: string, column: string): unknown => {
    const rows = template.engine.snapshot().sheets.find(({ name }) => name === SHEET)!.values;
    const head = rows.findIndex((cells) => cells[0] === "Hasil");
    return rows.find((cells) => cells[0] === label)![rows[head]!.indexOf(column)];
  };

  const answered = (template: Filled): Filled => {
    ANSWERS.forEach((answers, at) => answers.forEach((answer, unsur) => template.typeAnswer(at, unsur, answer)));
    return template;
  };

  test("2024, empty: nothing is 0, Periksa is content, and the tables are the document's", () => {
    const template = new Filled("2024");
    for (const label of ["Jawaban terisi", "NRR", "Mutu pelayanan"]) expect(result(template, label, "U1")).toBe("");
    expect(["NRR tertimbang (Semua: NI)", "NIK", "Mutu pelayanan"].map((label) => result(template, label, "Semua"))).toEqual(["", "", ""]);
    expect(shown(template.draw("skm-frekuensi"), "total")).toEqual(shown(table("skm-frekuensi", "2024"), "total"));
  });

  test("filled in: NRR, NI, NIK and class as the case's own rows have them, on the sheet and in the tables", () => {
    const template = answered(new Filled("2024"));
    // C1.2 has its realisasi from the answers, and the other indicators wait for theirs.
    expect(template.findings().map((said) => said.split(",")[0])).toEqual(["warning isian-kosong Masukan!F6 Realisasi kosong di 13 sel"]);
    expect(result(template, "NRR", "U1")).toBeCloseTo(43 / 12, 9);
    expect(result(template, "NRR tertimbang (Semua: NI)", "Semua")).toBeCloseTo(3.6019, 4);
    expect(result(template, "NIK", "Semua")).toBeCloseTo(90.0463, 4);
    expect(result(template, "Mutu pelayanan", "Semua")).toBe("A");
    const unsur = template.draw("skm-unsur");
    expect(shown(unsur, "total").map((row) => row[9])).toEqual(["3,6019", "90,05", "A"]);
    expect(shown(unsur, "body")[0]!.slice(2, 6)).toEqual(["7", "5", "0", "0"]);
    expect(shown(template.draw("skm-frekuensi"), "total")[0]![13]).toBe("12");
  });

  test("a question somebody left out counts for those who answered it, and for all asked in the report's own way", () => {
    const template = answered(new Filled("2024"));
    template.typeAnswer(0, 0, null);
    expect(template.findings()).toEqual([]);
    expect(result(template, "NRR", "U1")).toBeCloseTo(40 / 11, 9);
    const model = template.draw("skm-frekuensi");
    expect(shown(model, "body")[0]!.slice(10, 12)).toEqual(["1", "0"]);
    const engine = template.engine;
    engine.apply(placeTable(model, { sheet: "S", row: 0, column: 0, newSheet: true }));
    const of = (address: string): unknown => engine.value("S", address);
    // Row 1 the caption, 2 and 3 the heads: sangat puas and puas of U1. This engine cannot count who was asked.
    expect(["C4", "E4"].map(of)).toEqual([7, 4]);
    template.typeAnswer(1, 0, 3);
    expect(["C4", "E4"].map(of)).toEqual([6, 5]);
  });
});

describe("1.629 respondents whose answers are counted as the LKj 2024 prints them give its table (lines 2411-2431)", () => {
  const counts = (unsur: number, answer: number): number =>
    catalogue.fact({ code: "C1.2", what: "masukan", period: "2024", variable: `U${unsur} jawaban ${answer}` })!.value!;
  const columns = Array.from({ length: 9 }, (_, at) =>
    [4, 3, 2, 1].flatMap((answer) => Array<number>(counts(at + 1, answer)).fill(answer)),
  );
  const answers = Array.from({ length: 1629 }, (_, row): PatchCell[] =>
    [row + 1, ...columns.map((each) => each[row] ?? null)].map((value) => (value === null ? { kind: "empty" } : { kind: "number", value })),
  );

  const expectPrinted = (engine: SheetEngine, sheet: string): void => {
    const workbook = { tables: readWorkbookTables(engine.snapshot(), catalogue, { year: null }).typed().tables, file: null };
    for (const kind of ["skm-frekuensi", "skm-unsur"]) {
      const model = table(kind, "2024", "C1.2", { workbook });
      expect(followed(model, sheet)).not.toEqual([]);
      // In print the 31 who gave U5 no answer are not told (line 2415): its row lacks a column.
      const printed = (of: TableModel): unknown => [shown(of, "body").map((row) => row.slice(0, 10)), shown(of, "total")];
      expect(printed(model)).toEqual(printed(table(kind, "2024")));
    }
  };

  test("on a sheet of their own", () => {
    const cells: PatchCell[][] = [
      [{ kind: "text", text: "Survei Kepuasan Masyarakat Tahun 2024" }, ...Array<PatchCell>(9).fill({ kind: "empty" })],
      ["No Responden", ...columns.map((_, at) => `U${at + 1}`)].map((text) => ({ kind: "text", text })),
      ...answers,
    ];
    const steps = [
      { kind: "addSheet", sheet: "SKM" },
      { kind: "write", sheet: "SKM", address: "A1:J1631", cells },
    ] as const;
    expectPrinted(SheetEngine.of({ steps, mustBeEmpty: [] }), "SKM");
  });

  test("in the template: they have room, its results are the table's, Periksa is content", () => {
    const template = new Filled("2024");
    template.engine.apply({
      steps: [{ kind: "write", sheet: "Responden SKM", address: "A16:J1644", cells: answers }],
      mustBeEmpty: [],
    });
    expect(template.findings()).toEqual([]);
    expectPrinted(template.engine, "Responden SKM");
    const of = (address: string): unknown => template.engine.value("Responden SKM", address);
    // Lines 2415 and 2411: 6195 points of 1629 answers, 6090 of 1598.
    expect(["B4", "B5", "F4", "F5"].map(of)).toEqual([1629, 6195, 1598, 6090]);
    expect(of("F6")).toBeCloseTo(6090 / 1598, 9);
  });

  test("the template has room for 2.000, said by column and not by cell", () => {
    const { steps } = inputWorkbook({ catalogue, year: "2024", filled: false, guarded: true });
    const own = steps.filter((step) => step.sheet === "Responden SKM");
    const columnsOfAnswers = "BCDEFGHIJ".split("").map((column) => `${column}16:${column}2015`);
    expect(own.flatMap((step) => (step.kind === "validation" ? [step.address] : []))).toEqual(columnsOfAnswers);
    expect(own.flatMap((step) => (step.kind === "protection" ? step.unlocked : []))).toEqual(columnsOfAnswers);
    const small = own.filter((step) => {
      const area = parseAddress(step.kind === "addSheet" ? "A1" : step.address)!;
      return area.row >= 15 && area.rows !== 2000;
    });
    expect(small).toEqual([]);
  });
});

test("the survey of another office, with its sums and averages below the answers: only its 12 respondents are counted", () => {
  const book = parseWorkbook(readFileSync(path.join(__dirname, "../cases/skm-responden/book.xlsx")));
  const workbook = { tables: readWorkbookTables(book, catalogue, { year: null }).typed().tables, file: null };
  const model = table("skm-unsur", "2024", "C1.2", { workbook });
  expect(shown(model, "total").map((row) => row[9])).toEqual(["3,6019", "90,05", "A"]);
  expect(followed(model, "SKM")).toContain("B3:B14");
});

describe("Anggaran", () => {
  const OUTPUTS = [
    ["QAA.001", "Koordinasi pelindungan WNI", 1_500_000_000, 1_455_000_000],
    ["QAA.002", "Layanan kekonsuleran", 820_500_000, 800_000_250],
    ["EBA.994", "Layanan perkantoran", 95_000_000, 95_000_000],
  ] as const;

  const filledIn = (template: Filled): Filled => {
    OUTPUTS.forEach(([kode, uraian, pagu, realisasi], at) =>
      template
        .type("Anggaran", at + 1, "Kode RO", kode)
        .type("Anggaran", at + 1, "Uraian", uraian)
        .type("Anggaran", at + 1, "Pagu (Rp)", pagu)
        .type("Anggaran", at + 1, "Realisasi (Rp)", realisasi),
    );
    return template;
  };

  test("empty: Periksa is content, nothing is 0 and the table is the form it was", () => {
    const template = new Filled("2024");
    expect(template.findings()).toEqual([]);
    expect(["D24", "E24", "F24", "G24", "F4"].map((address) => template.engine.value("Anggaran", address))).toEqual(["", "", "", "", ""]);
    expect(shown(template.draw("realisasi-anggaran"), "body")).toEqual(shown(table("realisasi-anggaran", "2024"), "body"));
  });

  test("filled in: sisa and share on the sheet, and the tables drawn from it", () => {
    const template = filledIn(new Filled("2024"));
    expect(template.findings()).toEqual([]);
    const of = (address: string): unknown => template.engine.value("Anggaran", address);
    expect(["D24", "E24", "F24", "F5"].map(of)).toEqual([2_415_500_000, 2_350_000_250, 65_499_750, 20_499_750]);
    expect(of("G24")).toBeCloseTo(2_350_000_250 / 2_415_500_000, 9);
    const model = template.draw("realisasi-anggaran");
    expect(shown(model, "body").map((row) => [row[0], row[2], row[4]])).toEqual([
      ["QAA.001", "1.500.000.000", "45.000.000"],
      ["QAA.002", "820.500.000", "20.499.750"],
      ["EBA.994", "95.000.000", "0"],
    ]);
    expect(shown(model, "total")[0]!.slice(2)).toEqual(["2.415.500.000", "2.350.000.250", "65.499.750", "97,29%"]);
    expect(shown(template.draw("alokasi-anggaran"), "body").map((row) => row[3])).toEqual(["62,10%", "33,97%", "3,93%"]);
    template.type("Anggaran", 4, "Uraian", "Belum direalisasikan").type("Anggaran", 4, "Pagu (Rp)", 1);
    expect(["E24", "F24", "G24"].map(of)).toEqual(["", "", ""]);
  });

  test("by month: plan and spending of the year are the sums of their lines", () => {
    const template = filledIn(new Filled("2024"));
    const [plan, spent] = ["Rencana Penarikan", "Realisasi Bulanan"] as const;
    for (const [sheet, address, value] of [
      [plan, "D4", 100],
      [plan, "D5", 50],
      [plan, "E4", 25],
      [spent, "D4", 90],
      [spent, "E5", 40],
    ] as const)
      template.engine.set(sheet, address, { kind: "number", value: value * 1_000_000 });
    expect(template.engine.value(plan, "C5")).toBe("Layanan kekonsuleran");
    expect(["D24", "E24", "F24", "P4"].map((address) => template.engine.value(plan, address))).toEqual([150e6, 25e6, "", 125e6]);
    expect(template.findings()).toEqual([]);
    const rows = shown(template.draw("serapan-bulanan"), "body");
    expect(rows.slice(0, 3).map((row) => row.slice(1, 5))).toEqual([
      ["150.000.000", "90.000.000", "150.000.000", "90.000.000"],
      ["25.000.000", "40.000.000", "175.000.000", "130.000.000"],
      ["", "", "", ""],
    ]);
  });
});

test("Risiko: score and level are formulas, read as a register and free of findings; the bounds of the levels are the regulation's", () => {
  const template = new Filled("2024");
  expect(["E4", "F4"].map((address) => template.engine.value("Risiko", address))).toEqual(["", ""]);
  const steps = [
    [4, 4],
    [1, 1],
    [5, 5],
  ] as const;
  steps.forEach(([likelihood, impact], at) =>
    template
      .type("Risiko", at + 1, "Pernyataan Risiko", `Risiko ${["pertama", "kedua", "ketiga"][at]!}`)
      .type("Risiko", at + 1, "Kemungkinan", likelihood)
      .type("Risiko", at + 1, "Dampak", impact),
  );
  expect(["E4", "E5", "E6", "E7"].map((address) => template.engine.value("Risiko", address))).toEqual([16, 1, 25, ""]);
  expect(["F4", "F5", "F6", "F7"].map((address) => template.engine.value("Risiko", address))).toEqual(
    [16, 1, 25].map((status) => riskLevels.find(({ from }) => status >= from)!.tingkat).concat(""),
  );
  expect(template.findings()).toEqual([]);
  const register = readWorkbookTables(template.engine.snapshot(), catalogue, { year: null })
    .typed()
    .tables.find(({ sheet }) => sheet === "Risiko")!;
  expect([register.shape?.id, register.columns.map(({ role }) => role)]).toEqual([
    "risiko",
    ["no", "risiko", "kemungkinan", "dampak", "skor", "tingkat", "pengendalian", "pemilik"],
  ]);
});

test("Risiko filled with the risks the Renstra prints: its table has the printed figures and their levels, every cell followed (lines 2490-2561)", () => {
  const printed = shown(table("renstra-profil-risiko", "2025"), "body").filter((row) => row[3] !== "");
  expect(printed).toHaveLength(16);
  const template = new Filled("2024");
  printed.forEach(([, risk, , impact, likelihood, , , , unit], at) =>
    template
      .type("Risiko", at + 1, "Pernyataan Risiko", risk!)
      .type("Risiko", at + 1, "Dampak", Number(impact))
      .type("Risiko", at + 1, "Kemungkinan", Number(likelihood))
      .type("Risiko", at + 1, "Penanggung Jawab", unit!),
  );
  expect(template.findings()).toEqual([]);
  const model = template.draw("renstra-profil-risiko");
  const without = (row: readonly string[]): readonly string[] => [...row.slice(1, 2), ...row.slice(3, 7), row[8]!];
  expect(shown(model, "body").map((row) => [...row.slice(1, 6), row[7]])).toEqual(printed.map(without));
  expect(followed(model, "Risiko")).toHaveLength(16 * 4 * 2);
  const engine = template.engine;
  engine.apply(placeTable(model, { sheet: "S", row: 0, column: 0, newSheet: true }));
  expect(["E3", "F3"].map((address) => engine.value("S", address))).toEqual([20, "Tinggi"]);
  template.type("Risiko", 1, "Dampak", 1);
  expect(["E3", "F3"].map((address) => engine.value("S", address))).toEqual([5, "Sangat rendah"]);
});
