import { builtinCatalogue } from "../../src/catalogue/builtin";
import type { CatalogueNode } from "../../src/catalogue/types";
import { coreChecks } from "../../src/pane/coreChecks";
import { cellsText } from "../../src/pane/katalog/cellNames";
import { computationOf, guardedComputation, inputsText, placesNamed } from "../../src/pane/katalog/computation";
import {
  answerFormat,
  capaianCall,
  holdShares,
  indexComponents,
  insertableKinds,
  insertableYears,
  namedCells,
} from "../../src/pane/katalog/insertable";
import { multiplyExact, roundHalfUp } from "../../src/numbers";
import type { CellValue, Snapshot } from "../../src/sheet/snapshot";
import { inputWorkbook, inputYears } from "../../src/tables";
import "../tables/ourFunctions";
import { SheetEngine } from "../tables/sheetEngine";

/* "Sisipkan rumus" over every indicator of every source and year, with the input layout as the user's workbook. */

const catalogue = builtinCatalogue();

interface Offer {
  readonly source: string;
  readonly node: CatalogueNode;
  readonly year: string;
  readonly kind: "hitung" | "indeks";
  /** The function that answers; null: Excel's own. */
  readonly by: string | null;
}

const offers = catalogue.documents.flatMap(({ source: { id: source }, nodes }) =>
  nodes.flatMap((node) =>
    insertableKinds(catalogue, source, node)
      .filter((kind) => kind === "hitung" || kind === "indeks")
      .flatMap((kind) =>
        insertableYears(catalogue, source, node, kind).map((year): Offer => ({
          source,
          node,
          year,
          kind,
          by: kind === "indeks" ? "PWNI.INDEX" : computationOf(catalogue, source, node, year)!.by,
        })),
      ),
  ),
);

const named = ({ node: { code }, year }: Pick<Offer, "node" | "year">): string => `${code} ${year}`;

interface Written {
  readonly formula: string;
  readonly format: string;
}

/** What the pane would write for an offer in a workbook; null where it does not find the cells by itself. */
function written({ source, node, year, kind }: Offer, book: Snapshot): Written | null {
  const computation = kind === "hitung" ? computationOf(catalogue, source, node, year)! : null;
  const found = computation
    ? coreChecks.inputCells(book, catalogue, year, { code: node.code, variables: computation.inputs.map(({ variable }) => variable) })
    : coreChecks.valueCells(
        book,
        catalogue,
        year,
        indexComponents(catalogue, source, node.code, year).map(({ node: { code }, what }) => ({ code, what })),
      );
  if (!found) return null;
  const text = computation ? inputsText(computation.inputs, found) : cellsText(found);
  const places = computation && placesNamed(computation.inputs, text)!;
  const formula = capaianCall(catalogue, source, {
    kind,
    code: node.code,
    year,
    cells: namedCells(text),
    computed: computation && guardedComputation(computation, places!),
  });
  const shares = kind === "indeks" ? holdShares(text, book) : null;
  return formula === null ? null : { formula, format: answerFormat(catalogue, source, { kind, code: node.code, year, shares }) };
}

/** What a cell with the formula shows. */
function shown(engine: SheetEngine, formula: string): CellValue {
  engine.set("Petunjuk", "Z1", { kind: "formula", formula });
  return engine.value("Petunjuk", "Z1");
}

const layouts = new Map(
  inputYears(catalogue).map((year) => {
    const of = (filled: boolean) => SheetEngine.of(inputWorkbook({ catalogue, year, filled }));
    const [empty, filled] = [of(false), of(true)];
    return [year, { empty: { engine: empty, book: empty.snapshot() }, filled: { engine: filled, book: filled.snapshot() } }] as const;
  }),
);

test("every indicator with a formula is offered the function that computes it", () => {
  const without = catalogue.documents.flatMap(({ source, nodes }) =>
    nodes.flatMap((node) =>
      [...new Set(node.formula.flatMap(({ years }) => years))]
        .filter((year) => !offers.some((each) => each.source === source.id && each.node === node && each.year === year))
        .map((year) => `${source.id} ${named({ node, year })}`),
    ),
  );
  // The sums of the Renstra's history of RB have components nobody fills in any more: it is a plan, and no layout has them.
  expect(without.filter((each) => !/^renstra-kp2mi-2025-2029 RB(\.[AB])? 20(2[0-4])$/.test(each))).toEqual([]);
  const by: Record<string, string[]> = {};
  for (const offer of offers) {
    const codes = (by[offer.by ?? "Excel"] ??= []);
    if (!codes.includes(offer.node.code)) codes.push(offer.node.code);
  }
  expect(by).toEqual({
    Excel: ["C1.2"],
    "PWNI.INDEX": ["NCKO", "IPPWNI", "C", "C1.1", "B", "B1.1", "B2.1", "B3.1", "L", "01.02.013", "01.02.005"],
    "PWNI.KERTASKERJA": ["01.02.013.5"],
    "PWNI.PELATIHAN": ["B1.1.3", "B3.1.3", "01.02.013.4"],
    "PWNI.PERSENTASE": ["C1.1.1", "C1.1.2", "B2.1.1", "B2.1.2", "B2.1.3", "B3.1.1", "L2.1", "01.02.005.1", "01.02.005.3"],
    "PWNI.TAHAPAN": ["B1.1.1", "B1.1.2", "01.02.013.1", "01.02.013.2", "01.02.013.3"],
    "SAKIP.NILAI": ["L1.1"],
    "SKM.KSI": ["B3.1.2"],
  });
});

const inLayout = offers.filter(({ year, source }) => source === "lkj-pwni-2024" && layouts.has(year));

test("its cells are found in the layout, but those of the perspectives, which the layout has not", () => {
  expect(inLayout.filter((offer) => written(offer, layouts.get(offer.year)!.filled.book) === null).map(named)).toEqual(["NCKO 2024"]);
  expect(inLayout.filter((offer) => written(offer, layouts.get(offer.year)!.empty.book) === null).map(named)).toEqual(["NCKO 2024"]);
});

test("over the empty layout it shows nothing, neither 0 nor an error", () => {
  const values = inLayout.flatMap((offer) => {
    const { engine, book } = layouts.get(offer.year)!.empty;
    const made = written(offer, book);
    return made ? [[named(offer), shown(engine, made.formula)]] : [];
  });
  expect(values.length).toBeGreaterThan(25);
  expect(values.filter(([, value]) => value !== "")).toEqual([]);
});

/** What the formula gives where the LKj prints another figure, and why it does. */
const OTHERWISE: Readonly<Record<string, number | "">> = {
  // 0,6 x 84,5168 / 85 + 0,4 x the capaian of C1.2; no printed figures give the 120 of the document (its contradictions).
  "C 2024": 97.76,
  // 0,4 x 89,9147 + 0,4 x 98,75 (3,95 of 4) + 0,2 x 106 and its like: the printed indices do not follow from what they are made of.
  "B3.1 2024": 96.65,
  "B3.1 2023": 65.89,
  // A KSI is a percentage of 4, ((3,95 + 3,68) / 2) / 4; the realisasi is printed on the scale.
  "B3.1.2 2024": 95.38,
  // The printed counts over the printed targets, by their weights.
  "B3.1.3 2024": 106,
  // The money spent and planned is not printed as an input, so there is nothing to calculate with.
  "L2.1 2024": "",
};

test("over the printed inputs it shows the printed figure, in a format with its decimals", () => {
  const figures = inLayout.flatMap((offer) => {
    const { engine, book } = layouts.get(offer.year)!.filled;
    const made = written(offer, book);
    return made ? [{ offer, format: made.format, value: shown(engine, made.formula) }] : [];
  });
  const results = figures.map(({ offer, format, value }) => {
    // Shares are shown as the percentages that are printed.
    const points = typeof value === "number" ? roundHalfUp(format.endsWith("%") ? multiplyExact(value, 100) : value, 2) : value;
    return [named(offer), points];
  });
  const printedOf = ({ node: { code }, year: period, source }: Offer): number | null => {
    const of = (what: "realisasi" | "capaian") => catalogue.fact({ code, what, period, source })?.value ?? null;
    return of("realisasi") ?? of("capaian");
  };
  expect(results.length).toBeGreaterThan(25);
  expect(results).toEqual(figures.map(({ offer }) => [named(offer), OTHERWISE[named(offer)] ?? printedOf(offer)]));
  expect(figures.filter(({ format }) => format !== "0.00" && format !== "0.00%")).toEqual([]);
  // A perspective is made of capaian, which the layout holds as shares.
  expect(figures.flatMap(({ offer, format }) => (format === "0.00%" ? [offer.node.code] : []))).toEqual(["C", "B", "L"]);
});
