import { workbookFacts } from "../../../src/reading/indicators/facts";
import { recogniseTables } from "../../../src/reading/indicators/recognise";
import { cellAddress, parseAddress } from "../../../src/sheet/address";
import { positions } from "../../../src/sheet/area";
import type { PatchCell } from "../../../src/sheet/patch";
import { inputWorkbook, placeTable, tableKinds, type TableModel } from "../../../src/tables";
import { catalogue, table } from "../helpers";
import { bookOf, BY_INDICATOR, PROGRAMMES, sheetsOf, tablesIn } from "../moneyBooks";
import "../ourFunctions";
import { SheetEngine } from "../sheetEngine";
import { MODES, SHEET, shownIn, some, whatIsWrong, type Shown } from "./holding";

/*
 * An input nobody has filled in yet, in the workbook a table is drawn from: read again with the cell empty and drawn in all three ways.
 */

const EACH = 8;

const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

const BOOKS: Readonly<Record<string, { readonly year: string; open(): SheetEngine }>> = {
  "the input layout": { year: "2024", open: () => SheetEngine.of(inputWorkbook({ catalogue, year: "2024", filled: true })) },
  "the input layout and money by indicator": {
    year: "2024",
    open: () => {
      const engine = SheetEngine.of(inputWorkbook({ catalogue, year: "2024", filled: true }));
      engine.apply(sheetsOf({ Pagu: BY_INDICATOR }));
      return engine;
    },
  },
  "money by programme and month": {
    year: "2025",
    open: () =>
      bookOf({
        Anggaran: PROGRAMMES,
        Rencana: [
          ["Rencana Penarikan Dana Tahun 2025 (dalam juta rupiah)"],
          ["No", "Uraian", ...MONTHS, "Jumlah"],
          [1, "Belanja barang", ...MONTHS.map((_, at) => 100 + at), null],
        ],
        Realisasi: [
          ["Realisasi Anggaran per Bulan Tahun 2025 (dalam juta rupiah)"],
          ["No", "Uraian", ...MONTHS, "Jumlah"],
          [1, "Belanja barang", ...MONTHS.map((_, at) => 90 + at), null],
        ],
      }),
  },
};

function readFrom(engine: SheetEngine) {
  const snapshot = engine.snapshot();
  return { facts: workbookFacts(recogniseTables(snapshot, catalogue), snapshot), workbook: tablesIn(engine) };
}

const drawn = Object.entries(BOOKS).flatMap(([book, { year, open }]) => {
  const { facts, workbook } = readFrom(open());
  return tableKinds.flatMap((kind) =>
    (book === "the input layout") !== (kind.ofMoney === true) && kind.years(catalogue, facts, workbook).includes(year)
      ? kind.indicators(catalogue, year, facts, workbook).map(({ code }) => [book, kind.id, code] as const)
      : [],
  );
});

interface Emptied {
  readonly sheet: string;
  readonly address: string;
  readonly to: PatchCell;
}

const engines = new Map<string, SheetEngine>();
const readings = new Map<string, ReturnType<typeof readFrom>>();

/** What is read of a book, with a cell emptied: the tables of it have many inputs in common. */
function readWithout(book: string, emptied: Emptied | null): ReturnType<typeof readFrom> {
  const key = `${book} ${JSON.stringify(emptied)}`;
  let reading = readings.get(key);
  if (!reading) {
    const engine = engines.get(book) ?? BOOKS[book]!.open();
    engines.set(book, engine);
    const before = emptied && engine.cell(emptied.sheet, emptied.address)!;
    if (emptied) engine.set(emptied.sheet, emptied.address, emptied.to);
    readings.set(key, (reading = readFrom(engine)));
    if (emptied) engine.set(emptied.sheet, emptied.address, before!);
  }
  return reading;
}

/** The cells a table takes figures from that somebody has typed into. */
function inputsOf({ workbook }: TableModel, engine: SheetEngine): { readonly sheet: string; readonly address: string }[] {
  return (workbook?.cells ?? []).flatMap(({ sheet, address }) =>
    [...positions(parseAddress(address)!)].flatMap(({ row, column }) => {
      const cell = cellAddress(row, column);
      const kind = engine.cell(sheet, cell)?.kind;
      const isInput = kind === "number" || (kind === "formula" && address === cell);
      return isInput ? [{ sheet, address: cell }] : [];
    }),
  );
}

test.each(drawn)("from %s: %s %s", (book, kind, code) => {
  const { year, open } = BOOKS[book]!;
  const engine = open();
  const shownAs = (model: TableModel): Shown => {
    engine.apply(placeTable(model, { sheet: SHEET, row: 0, column: 0 }));
    return shownIn(model, engine);
  };
  const draw = (emptied: Emptied | null): readonly TableModel[] => {
    const read = readWithout(book, emptied);
    return MODES.map((mode) => table(kind, year, code, { ...read, mode }));
  };
  const models = draw(null);
  const whole = shownAs(models[0]!);
  const inputs = inputsOf(models[0]!, engine);
  const found = some(inputs, EACH).flatMap(({ sheet, address }, at) => {
    const input = engine.cell(sheet, address)!;
    // In tables of their own people leave a dash, too; our layout refuses it, and its own sums would show an error.
    const to: PatchCell = at % 2 === 0 || sheet.startsWith("Masukan") ? { kind: "empty" } : { kind: "text", text: "-" };
    engine.set(sheet, address, to);
    const now = whatIsWrong({ kind, whole, models: draw({ sheet, address, to }), shownAs });
    engine.set(sheet, address, input);
    return now.map((each) => `without ${sheet}!${address}: ${each}`);
  });
  expect(found).toEqual([]);
});
