import type { Catalogue } from "../../../src/catalogue/catalogue";
import { createCatalogue } from "../../../src/catalogue/lookup";
import type { CatalogueDocument, Printing, SourceTable } from "../../../src/catalogue/types";
import { cellAddress } from "../../../src/sheet/address";
import { buildTable, tableKinds } from "../../../src/tables";
import { givenFigures } from "../../../src/tables/figures";
import { countOf } from "../../../src/tables/printedTable";
import { catalogue, table } from "../helpers";
import "../ourFunctions";
import { isFigures, MODES, place, SHEET, shown, shownIn, some, whatIsWrong, wrong, type Shown } from "./holding";

/*
 * What nobody has filled in is an empty cell that the table says is not filled in, and never a 0: in every kind, however it is written.
 * Inputs are left out one by one, in the sheet a table stands in and in the document it is drawn from; what depends on one shows nothing.
 */

/** Of inputs that are written alike some stand for all: the whole table is calculated anew for each. */
const [IN_SHEET, IN_DOCUMENT] = [30, 8];
/** Of a table of so many rows, whose inputs are alike by the hundred, fewer. */
const [LONG, IN_LONG] = [300, 3];

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
  return some(facts, drawn.value.table.rows.length > LONG ? IN_LONG : IN_DOCUMENT).map((fact) => ({
    what: `${fact.what} ${fact.variable ?? fact.in ?? ""} ${fact.period} (${fact.line})`,
    from: withoutFacts([fact]),
  }));
}

const newest = tableKinds.flatMap((kind) => {
  const year = kind.years(catalogue).at(-1);
  return year === undefined ? [] : kind.indicators(catalogue, year).map(({ code }) => [kind.id, year, code] as const);
});

/** What is wrong with a table drawn without an input. */
function wrongWithout(whole: Shown, [kind, year, code]: (typeof newest)[number], { what, from }: LeftOut): string[] {
  const models = MODES.map((mode) => {
    const built = buildTable(kind, { catalogue: from, facts: [], year, indicator: code, language: "id", mode });
    if (!built.ok) throw new Error(`${what}: not drawn`);
    return built.value;
  });
  return whatIsWrong({ kind, whole, models, shownAs: shown }).map((each) => `without ${what}: ${each}`);
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
