import type { Catalogue } from "../../src/catalogue/catalogue";
import { createCatalogue } from "../../src/catalogue/lookup";
import type { CatalogueDocument, Printing, SourceTable } from "../../src/catalogue/types";
import type { FormulaMode } from "../../src/layout/cell";
import { cellAddress } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/snapshot";
import { buildTable, placeTable, tableKinds, type TableModel } from "../../src/tables";
import { givenFigures } from "../../src/tables/figures";
import { countOf } from "../../src/tables/printedTable";
import { catalogue, notes, table } from "./helpers";
import "./ourFunctions";
import { SheetEngine } from "./sheetEngine";

/*
 * What nobody has filled in is an empty cell that the table says is not filled in, and never a 0: in every kind, however it is written.
 * Inputs are left out one by one, in the sheet a table stands in and in the document it is drawn from; what depends on one shows nothing.
 */

const MODES: readonly FormulaMode[] = ["native", "function", "value"];
const SHEET = "T";
/** Of inputs that are written alike some stand for all: the whole table is calculated anew for each. */
const [IN_SHEET, IN_DOCUMENT] = [30, 8];

/** What is right to change when an input is missing: which cells, and why. */
const FALLS_BACK: Readonly<Record<string, { readonly cells: RegExp; readonly because: string }>> = {
  "capaian-indeks": {
    cells: /\| bobotKaliRealisasi$|^row foot /,
    because:
      "B3.1's figures recompute over the components' capaian only; where they no longer do, the stated formula counts, and the head says so",
  },
  "evaluasi-renja": {
    cells: /\| (?:realisasi|tingkat) /,
    because: "up to now is up to the last quarter that is filled in, and a quarter's figures are cumulative",
  },
  "rasio-komponen": {
    cells: /^row foot /,
    because: "without both counts the document's own figure is shown, and the source line says so",
  },
};

/** Comparisons with years an indicator need not have existed in say what an empty cell means instead of calling it missing. */
const SAYS_SO: Readonly<Record<string, RegExp>> = { dasbor: /Kosong: salah satu tahun tidak ada angkanya/ };

type Shown = ReadonlyMap<string, CellValue>;

const isFigures = ({ role }: TableModel["rows"][number]): boolean => role === "body" || role === "total";

const place = (model: TableModel): SheetEngine => SheetEngine.of(placeTable(model, { sheet: SHEET, row: 0, column: 0, newSheet: true }));

/** What the cells of a table's figures show, by the key of their row and the id of their column. */
function shownIn(model: TableModel, engine: SheetEngine): Shown {
  return new Map(
    model.rows.flatMap((row, at) =>
      isFigures(row)
        ? row.cells.map(
            (_, c) => [`${row.key ?? at} | ${model.columns[c]!.id ?? c}`, engine.value(SHEET, cellAddress(at, c)) ?? ""] as const,
          )
        : [],
    ),
  );
}

const shown = (model: TableModel): Shown => shownIn(model, place(model));

/** As many of a list, from its first to its last. */
function some<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most ? list : Array.from({ length: most }, (_, at) => list[Math.round((at * (list.length - 1)) / (most - 1))]!);
}

const isNear = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : JSON.stringify(one) === JSON.stringify(other);

/** Cells that show a mistake, or another number than with all inputs there: nothing is what they should show. */
function wrong(kind: string, whole: Shown, now: Shown): string[] {
  return [...now].flatMap(([cell, value]) => {
    const was = whole.get(cell);
    if (FALLS_BACK[kind]?.cells.test(cell)) return [];
    const isMistake = typeof value === "object" && value !== null;
    const isOther = typeof value === "number" && typeof was === "number" && !isNear(was, value);
    return isMistake || isOther ? [`${cell}: ${JSON.stringify(was)} became ${JSON.stringify(value)}`] : [];
  });
}

function differing(one: Shown, other: Shown): string[] {
  return [...one].flatMap(([cell, value]) =>
    isNear(value, other.get(cell)) ? [] : [`${cell}: ${JSON.stringify(value)} or ${JSON.stringify(other.get(cell))}`],
  );
}

const FACT_KEYS = ["what", "period", "variable", "in"] as const;
const isSame = (one: Printing, other: Printing): boolean => FACT_KEYS.every((key) => one[key] === other[key]);

/** The catalogue whose documents print nothing where they print some figures. */
function withoutFacts(facts: readonly Printing[]): Catalogue {
  const gone = new Set(facts);
  return createCatalogue(
    catalogue.documents.map((document) => ({
      ...document,
      nodes: document.nodes.map((node) => {
        const own = node.facts.filter((each) => gone.has(each));
        if (own.length === 0) return node;
        return {
          ...node,
          facts: node.facts.map((fact) => (own.some((each) => isSame(each, fact)) ? { ...fact, value: null, printed: "" } : fact)),
        };
      }),
    })),
  );
}

function withTable(document: CatalogueDocument, old: SourceTable, own: SourceTable): Catalogue {
  const changed = { ...document, tables: document.tables!.map((each) => (each === old ? own : each)) };
  return createCatalogue(catalogue.documents.map((each) => (each === document ? changed : each)));
}

interface LeftOut {
  readonly what: string;
  readonly from: Catalogue;
}

type Kind = (typeof tableKinds)[number];

/** Every figure of indicators a table is drawn from, one by one and all together. */
function leftOutFacts(kind: Kind, year: string, code: string): LeftOut[] {
  const node = kind.indicators(catalogue, year).find((each) => each.code === code)!;
  const drawn = kind.draw({ catalogue, facts: [], year, language: "id" }, node);
  if (!drawn.ok) throw new Error(`${kind.id} ${year} ${code} is not drawn.`);
  const origins = givenFigures(drawn.value.figures).map(({ origin }) => origin);
  const facts = [...new Set(origins.flatMap((origin) => (origin.kind === "catalogue" ? [origin.fact] : [])))];
  return some(facts, IN_DOCUMENT).map((fact) => ({
    what: `${fact.what} ${fact.variable ?? fact.in ?? ""} ${fact.period} (${fact.line})`,
    from: withoutFacts([fact]),
  }));
}

const newest = tableKinds.flatMap((kind) => {
  const year = kind.years(catalogue).at(-1);
  return year === undefined ? [] : kind.indicators(catalogue, year).map(({ code }) => [kind.id, year, code] as const);
});

/** Whether a number is no longer shown. */
const isGone = (whole: Shown, now: Shown): boolean =>
  [...whole].some(([cell, was]) => typeof was === "number" && typeof now.get(cell) !== "number");

const saysSo = (kind: string, said: string): boolean => /[Bb]elum (?:ada angka|diisi)/.test(said) || SAYS_SO[kind]?.test(said) === true;

/** What is wrong with a table drawn without an input. */
function wrongWithout(whole: Shown, [kind, year, code]: (typeof newest)[number], { what, from }: LeftOut): string[] {
  const models = MODES.map((mode) => {
    const built = buildTable(kind, { catalogue: from, facts: [], year, indicator: code, language: "id", mode });
    if (!built.ok) throw new Error(`${what}: not drawn`);
    return built.value;
  });
  const cells = models.map(shown);
  const found = [
    ...cells.flatMap((each) => wrong(kind, whole, each)),
    ...cells.flatMap((each) => differing(cells[0]!, each)),
    ...(isGone(whole, cells[0]!) && !saysSo(kind, notes(models[0]!)) ? ["nothing says that it is missing"] : []),
  ];
  return [...new Set(found)].map((each) => `without ${what}: ${each}`);
}

describe.each(newest)("%s %s %s", (id, year, code) => {
  const kind = tableKinds.find((each) => each.id === id)!;

  test.each(["native", "function"] as const)("a number taken out of its sheet: nothing of it is a 0 (%s)", (mode) => {
    const model = table(id, year, code, { mode });
    const engine = place(model);
    const whole = shownIn(model, engine);
    const inputs = model.rows.flatMap((row, at) =>
      isFigures(row)
        ? row.cells.flatMap((cell, c) => (cell.kind === "number" && model.columns[c]!.id !== "no" ? [cellAddress(at, c)] : []))
        : [],
    );
    const found = some(inputs, IN_SHEET).flatMap((address) => {
      const input = engine.cell(SHEET, address)!;
      engine.set(SHEET, address, { kind: "empty" });
      const now = wrong(id, whole, shownIn(model, engine));
      engine.set(SHEET, address, input);
      return now.map((each) => `${address} empty: ${each}`);
    });
    expect(found).toEqual([]);
  });

  test("a figure the document does not have: an empty cell, a note, the same in all three ways", () => {
    const whole = shown(table(id, year, code));
    expect(leftOutFacts(kind, year, code).flatMap((each) => wrongWithout(whole, [id, year, code], each))).toEqual([]);
  });
});

/** A table of a document that is no indicator. */
interface Source {
  readonly document: CatalogueDocument;
  readonly source: SourceTable;
}

const read = new Set<SourceTable>();

/** The catalogue, which tells whose rows are read. */
const watched = createCatalogue(
  catalogue.documents.map((document) => ({
    ...document,
    ...(document.tables && {
      tables: document.tables.map((source) => ({
        ...source,
        get rows() {
          read.add(source);
          return source.rows;
        },
      })),
    }),
  })),
);

/** The tables of documents a table is drawn from. */
function sourcesOf(id: string, year: string, code: string): readonly Source[] {
  const kind = tableKinds.find((each) => each.id === id)!;
  const node = kind.indicators(watched, year).find((each) => each.code === code)!;
  read.clear();
  kind.draw({ catalogue: watched, facts: [], year, language: "id" }, node);
  return catalogue.documents.flatMap((document) =>
    (document.tables ?? []).filter((source) => read.has(source)).map((source) => ({ document, source })),
  );
}

describe("tables drawn from tables of a document", () => {
  const drawnFrom = newest.flatMap((each) => sourcesOf(...each).map((from) => [...each, from.source.id, from] as const));

  test.each(drawnFrom)("%s %s %s, from %s", (id, year, code, _, { document, source }) => {
    const isNumbering = (c: number): boolean => /^no\b/i.test(source.columns[c]!);
    const places = source.rows.flatMap(({ cells }, r) =>
      cells.flatMap((cell, c) => (countOf(cell) === null || isNumbering(c) ? [] : [{ r, c, cell }])),
    );
    const model = table(id, year, code);
    const isCopy = !model.rows.some(({ cells }) => cells.some(({ kind }) => kind === "formula"));
    const whole = shown(model);
    const found = some(places, IN_DOCUMENT).flatMap(({ r, c, cell }) => {
      const rows = source.rows.map((row, at) => (at === r ? { ...row, cells: row.cells.map((each, to) => (to === c ? "" : each)) } : row));
      const from = withTable(document, source, { ...source, rows });
      // What is copied word for word is as empty as the document is.
      if (isCopy) return [];
      return wrongWithout(whole, [id, year, code], { what: `${cell} (${source.rows[r]!.line})`, from });
    });
    expect(found).toEqual([]);
  });
});
