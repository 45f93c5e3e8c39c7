import { inflateRawSync } from "node:zlib";
import { say } from "../../src/language/say";
import type { FormulaMode } from "../../src/layout/cell";
import type { ModelCell } from "../../src/layout/block";
import { allTables, MONEY_UNITS, placeTable, standingTables, tableKinds, type MoneyUnit, type TableModel } from "../../src/tables";
import { moneyColumns } from "../../src/tables/moneyUnit";
import { keptRecipes } from "../../src/tables/update/recipe";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { readTypedTables } from "../../src/reading/typed";
import { factorIn } from "../../src/reading/money";
import { saidOf } from "../support/findings";
import { catalogue, notes, shown, table } from "./helpers";
import { bookOf, BY_INDICATOR, PROGRAMMES, tablesIn, type Typed } from "./moneyBooks";
import { SheetEngine } from "./sheetEngine";

/* Money in thousands, millions or billions: divided in the cell, from whatever the input is in, and nothing else changes. */

const WORTH: Readonly<Record<MoneyUnit, number>> = { rupiah: 1, ribu: 1e3, juta: 1e6, miliar: 1e9 };
const MODES = ["native", "function", "value"] as const satisfies readonly FormulaMode[];

const inThousands = bookOf({ Anggaran: PROGRAMMES });

const spending = (money: MoneyUnit, more: Parameters<typeof table>[3] = {}): TableModel =>
  table("realisasi-anggaran", "2025", undefined, { workbook: tablesIn(inThousands), money, ...more });

const place = (model: TableModel, sheet = "T") => placeTable(model, { sheet, row: 0, column: 0, newSheet: true });

const formulasOf = (model: TableModel): readonly string[] =>
  place(model).steps.flatMap((step) =>
    step.kind === "write" ? step.cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : [])) : [],
  );

test("a sheet in thousands, in millions: as a calculator has it, and the absorption as in rupiah", () => {
  const model = spending("juta");
  expect(shown(model, "header")).toEqual([["Kode", "Uraian", "Pagu (Rp juta)", "Realisasi (Rp juta)", "Sisa (Rp juta)", "Serapan"]]);
  expect(shown(model, "body", "total")).toEqual([
    ["1", "Program Pelayanan", "2.125,50", "2.051,75", "73,75", "96,53%"],
    ["1.1", "    Penyuluhan", "1.250,00", "1.190,50", "59,50", "95,24%"],
    ["1.2", "    Pendampingan", "875,50", "861,25", "14,25", "98,37%"],
    ["2", "Program Dukungan Manajemen", "3.290,00", "3.226,70", "63,30", "98,08%"],
    ["2.1", "    Gaji dan tunjangan", "2.310,00", "2.285,40", "24,60", "98,94%"],
    ["2.2", "    Operasional kantor", "980,00", "941,30", "38,70", "96,05%"],
    ["", "Jumlah", "5.415,50", "5.278,45", "137,05", "97,47%"],
  ]);
  expect(shown(spending("miliar"), "total").at(-1)).toEqual(["", "Jumlah", "5,42", "5,28", "0,14", "97,47%"]);
  expect(shown(spending("ribu"), "total").at(-1)).toEqual(["", "Jumlah", "5.415.500", "5.278.450", "137.050", "97,47%"]);
  expect(shown(spending("juta", { decimals: 0 }), "total").at(-1)).toEqual(["", "Jumlah", "5.416", "5.278", "137", "97%"]);
  expect(
    shown(spending("ribu", { decimals: 1 }), "total")
      .at(-1)!
      .slice(2, 4),
  ).toEqual(["5.415.500,0", "5.278.450,0"]);
});

test.each([
  ["rupiah", "Anggaran!C5*1000"],
  ["ribu", "Anggaran!C5"],
  ["juta", "Anggaran!C5/1000"],
  ["miliar", "Anggaran!C5/1000000"],
] as const)("in %s a cell in thousands is divided once: %s", (money, formula) => {
  expect(formulasOf(spending(money))).toContain(`=IF(Anggaran!C5="","",${formula})`);
});

test("a sheet in rupiah: =Pagu!C4/1000000; sums are of the shown column; several lines are divided together", () => {
  const workbook = tablesIn(bookOf({ Pagu: BY_INDICATOR }));
  const draw = (kind: string, money: MoneyUnit) => table(kind, "2024", undefined, { workbook, money });
  expect(formulasOf(draw("realisasi-anggaran", "juta"))).toEqual(
    expect.arrayContaining(['=IF(Pagu!C4="","",Pagu!C4/1000000)', '=IF(OR(C3="",C4="",C5="",C6=""),"",C3+C4+C5+C6)']),
  );
  const whole = formulasOf(draw("efisiensi-anggaran", "miliar"));
  expect(whole).toContain('=IF(OR(Pagu!C4="",Pagu!C5="",Pagu!C6="",Pagu!C7=""),"",(Pagu!C4+Pagu!C5+Pagu!C6+Pagu!C7)/1000000000)');
  // Everything that is no money is the same figure.
  const percents = (money: MoneyUnit) =>
    shown(draw("efisiensi-anggaran", money), "body", "total").map((row) => row.filter((text) => text.endsWith("%")));
  for (const money of MONEY_UNITS) expect(percents(money)).toEqual(percents("rupiah"));
  expect(percents("rupiah").flat().length).toBeGreaterThan(10);
});

test.each(MONEY_UNITS)("in %s the three ways to write show the same digits, and Excel's engine calculates them", (money) => {
  const [native, called, values] = MODES.map((mode) => spending(money, { mode }));
  expect(shown(called!, "body", "total")).toEqual(shown(native!, "body", "total"));
  expect(shown(values!, "body", "total")).toEqual(shown(native!, "body", "total"));
  const live = bookOf({ Anggaran: PROGRAMMES });
  live.apply(place(native!));
  const column = (letter: string) => Array.from({ length: 7 }, (_, at) => live.value("T", `${letter}${at + 3}`) as number);
  const thousands = [2125500, 1250000, 875500, 3290000, 2310000, 980000, 5415500];
  column("C").forEach((value, at) => expect(value).toBeCloseTo((thousands[at]! * 1000) / WORTH[money], 9));
  const shares = [2051750 / 2125500, 1190500 / 1250000, 861250 / 875500, 3226700 / 3290000, 2285400 / 2310000, 941300 / 980000];
  shares.forEach((share, at) => expect(column("F")[at]).toBeCloseTo(share, 13));
});

test("a blank stays blank, and a text is told", () => {
  const typed = (cell: Typed) => PROGRAMMES.map((row, at) => (at === 5 ? [...row.slice(0, 3), cell, ...row.slice(4)] : row));
  const drawn = (cell: Typed) => {
    const live = bookOf({ Anggaran: typed(cell) });
    const model = table("realisasi-anggaran", "2025", undefined, { workbook: tablesIn(live), money: "juta" });
    live.apply(place(model));
    return { live, model };
  };
  const blank = drawn(null);
  expect(["D5", "D3", "D9", "F9"].map((cell) => blank.live.value("T", cell))).toEqual(["", "", "", ""]);
  expect(notes(blank.model)).toContain("Belum diisi: Realisasi Pendampingan. Selnya dibiarkan kosong, bukan 0.");
  blank.live.set("Anggaran", "D6", { kind: "number", value: 861250 });
  expect(blank.live.value("T", "D5")).toBe(861.25);
  const dash = drawn("-");
  expect(["D5", "D9"].map((cell) => dash.live.value("T", cell))).toEqual(["", ""]);
  expect(notes(dash.model)).toContain("Belum diisi: Realisasi Pendampingan");
});

test("what a note tells of the workbook's own total is in rupiah, and says so", () => {
  const wrong = PROGRAMMES.map((row, at) => (at === 9 ? [null, "Jumlah", 5415000, 5278450] : row));
  const model = table("alokasi-anggaran", "2025", undefined, { workbook: tablesIn(bookOf({ Anggaran: wrong })), money: "juta" });
  expect(notes(model)).toContain("Pagu Jumlah tertulis Rp 5.415.000.000, jumlah bagiannya Rp 5.415.500.000");
});

describe("the strategic plan, which prints whole rupiah", () => {
  /** lkj: sums of the activities, in integers, which nobody rounds. */
  const activities = catalogue.documents
    .flatMap(({ nodes }) => nodes)
    .filter(({ level, facts }) => level === "kegiatan" && facts.some(({ what }) => what === "alokasi"));
  const rupiah = (year: string): bigint =>
    activities.reduce((sum, { facts }) => {
      const own = facts.find(({ what, period }) => what === "alokasi" && period === year);
      return sum + BigInt(own?.value ?? 0);
    }, 0n);

  test("in millions with two decimals: what its activities add up to, digit by digit", () => {
    const model = table("renstra-alokasi", "2025", undefined, { money: "juta" });
    const total = shown(model, "total").at(-1)!.slice(2);
    const years = shown(model, "header")[0]!.slice(2);
    expect(years).toEqual(["2025", "2026", "2027", "2028", "2029"]);
    expect(total).toEqual(
      years.map((year) => {
        const hundredths = (rupiah(year) + 5000n) / 10000n;
        const [whole, rest] = [hundredths / 100n, hundredths % 100n];
        return `${whole.toString().replace(/\B(?=(\d{3})+$)/g, ".")},${rest.toString().padStart(2, "0")}`;
      }),
    );
    expect(shown(model, "caption").flat()).toContain("Alokasi Anggaran menurut Program dan Kegiatan Tahun 2025-2029 (dalam juta rupiah)");
    expect(shown(table("renstra-alokasi", "2025", undefined, { money: "miliar", language: "en" }), "caption").flat()).toContain(
      "Funding by Programme and Activity, 2025-2029 (in billions of rupiah)",
    );
    expect(notes(model)).toMatch(/tercetak Rp [\d.]+ \(/);
  });

  test("the targets beside the money stay", () => {
    const targets = (money: MoneyUnit) =>
      table("renstra-matriks", "2025", undefined, { money }).rows.map(({ cells }) => JSON.stringify(cells.slice(0, 9)));
    const [asPrinted, millions] = [targets("rupiah"), targets("juta")];
    expect(millions.filter((row) => !row.includes("header") && asPrinted.includes(row)).length).toBeGreaterThan(500);
  });
});

/** Every kind and year of the catalogue, in rupiah and in millions. */
const drawnKinds = tableKinds.flatMap((kind) => {
  const year = kind.years(catalogue).at(-1);
  const node = year === undefined ? undefined : kind.indicators(catalogue, year)[0];
  return year === undefined || !node ? [] : [{ kind, year, node }];
});

test.each(drawnKinds.map((each) => [each.kind.id, each] as const))(
  "%s: its unit is its own to choose where it shows money",
  (id, { kind, year, node }) => {
    const drawing = kind.draw({ catalogue, facts: [], year, indicator: node.code, language: "id" }, node);
    if (!drawing.ok) throw new Error(say(drawing.problem.text));
    const hasColumns = moneyColumns(drawing.value.table.columns).size > 0;
    // The action plan has one line of money among its targets.
    expect(kind.showsMoney === true).toBe(hasColumns || id === "rencana-aksi");
    const [plain, millions] = (["rupiah", "juta"] as const).map((money) => table(id, year, node.code, { money }));
    if (kind.showsMoney !== true) return expect(millions).toEqual(plain);
    // Blank stays blank, texts of rows and percentages stay, and no amount keeps the look of rupiah.
    const cells = ({ rows }: TableModel): readonly ModelCell[] =>
      rows.filter(({ role }) => role === "body" || role === "total").flatMap((row) => row.cells);
    const [before, after] = [cells(plain!), cells(millions!)];
    expect(after).toHaveLength(before.length);
    after.forEach((cell, at) => {
      const own = before[at]!;
      expect(cell.kind).toBe(own.kind);
      if (cell.kind === "number" && own.kind === "number" && cell.format !== own.format) expect(cell.value * 1e6).toBeCloseTo(own.value, 3);
      if (cell.kind === "formula" && own.kind === "formula") expect(cell.preview === null).toBe(own.preview === null);
    });
  },
);

describe("what is read of them", () => {
  test.each([
    ["Pagu (Rp juta)", 1e6],
    ["Budget (Rp million)", 1e6],
    ["Budget (Rp thousand)", 1e3],
    ["Alokasi (dalam miliar rupiah)", 1e9],
    ["Funding, 2025-2029 (in billions of rupiah)", 1e9],
    ["Funding, 2025-2029 (in thousands of rupiah)", 1e3],
    ["5 million visitors", null],
  ] as const)("%s is worth %d", (text, factor) => {
    expect(factorIn(text)?.factor ?? null).toBe(factor);
  });

  test.each(MONEY_UNITS)("in %s: the amounts of the workbook, the share as one, and nothing for Periksa to tell", (money) => {
    const live = bookOf({ Anggaran: PROGRAMMES });
    live.apply(place(spending(money), "Serapan"));
    const read = readTypedTables(live.snapshot()).tables.find(({ sheet }) => sheet === "Serapan")!;
    expect(read.columns.map(({ role, factor }) => `${role} ${factor?.factor ?? 1}`).slice(2)).toEqual([
      ...["pagu", "realisasi", "sisa"].map((role) => `${role} ${WORTH[money]}`),
      "persen 1",
    ]);
    expect(read.rows.map(({ cells }) => Math.round(cells[2]!.value! * WORTH[money]))).toEqual(
      [2125500, 1250000, 875500, 3290000, 2310000, 980000, 5415500].map((value) => value * 1000),
    );
    const told = saidOf(live.snapshot(), catalogue).filter(({ sheet, severity }) => sheet === "Serapan" && severity !== "info");
    expect(told.map(({ rule, address }) => `${rule} ${address}`)).toEqual([]);
  });

  test("all tables of the strategic plan: nothing is told of them that is not told in rupiah", () => {
    const told = (money: MoneyUnit): readonly string[] => {
      const made = allTables({ catalogue, year: "2025", language: "id", mode: "value", money });
      if (!made.ok) throw new Error(say(made.problem.text));
      return saidOf(SheetEngine.of(made.value).snapshot(), catalogue).map(({ rule, sheet, address }) => `${rule} ${sheet}!${address}`);
    };
    const inRupiah = told("rupiah");
    for (const money of ["juta", "miliar"] as const) {
      const now = told(money);
      expect(now.filter((each) => !inRupiah.includes(each))).toEqual([]);
      // 9.087.537.000 printed over 9.057.537.000 (kegiatan 7798, 2027): as wrong in billions.
      expect(now).toContain("jumlah-salah Matriks Renstra 2025-2029!L7");
    }
  });
});

test("tables that stand in a file keep their unit, and are drawn in it again", async () => {
  const made = allTables({ catalogue, year: "2025", language: "id", mode: "native", money: "juta" });
  if (!made.ok) throw new Error(say(made.problem.text));
  const read = readXlsx(await writeXlsx(made.value), (packed) => new Uint8Array(inflateRawSync(packed)));
  if (!read.ok) throw new Error(read.trouble);
  const kept = [...keptRecipes(read.value).values()];
  const chosen = kept.filter((recipe) => recipe?.money === "juta").map((recipe) => recipe!.kind);
  expect(chosen).toEqual(kept.flatMap((recipe) => (tableKinds.find(({ id }) => id === recipe!.kind)!.showsMoney ? [recipe!.kind] : [])));
  expect(chosen.length).toBeGreaterThan(3);
  const changed = standingTables(read.value, catalogue).filter(({ state }) => state.kind !== "update" || !state.update.isNothing);
  expect(changed.map(({ name }) => name)).toEqual([]);
});
