import { citation } from "../../catalogue/placeWords";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { followed, numberOrBlank, quantity, text, type Cell } from "../../layout/cell";
import type { Column, TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { divideExact, multiplyExact, roundHalfUp } from "../../numbers";
import { SHARE_FORMAT } from "../../sheet/numberFormats";
import { type Budget, budgetHolders, budgetOf, type BudgetRow, missingMoney, yearsOfBudget } from "../budget";
import { absorbedCell, moneyAcross, moneyCell } from "../budgetCells";
import { capaianCell } from "../capaian";
import { capaianValue, efficiencyLines, efisiensiValue, moneyOf, type EfficiencyLine } from "../efficiency";
import { capNote, capRuleNotes } from "../capaianNotes";
import { conflictNotes } from "../conflicts";
import { cellOf, figureCell, figureParts, formatOf, formOf, type Figure, type FigureSource } from "../figures";
import type { TableKind } from "../kind";
import { rpOf } from "../moneyUnit";
import { codeAndName, HEADERS } from "../labels";
import { sentences } from "../messages";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/efisiensi-anggaran", {
  name: { id: "Efisiensi Anggaran {year}", en: "Efficiency {year}" },
  caption: { id: "Efisiensi Sumber Daya Anggaran Tahun {year}", en: "Efficiency of the Budget, {year}" },
  title: { id: "Efisiensi anggaran", en: "Efficiency of the budget" },
  about: {
    id: "Capaian kinerja setiap indikator dikurangi serapan anggarannya, dalam poin persen.",
    en: "The achievement of every indicator less the absorption of its budget, in percentage points.",
  },
  needs: {
    id: "target dan realisasi setiap indikator, serta tabel pagu dan realisasi yang menyebut kode atau namanya",
    en: "target and actual of every indicator, and a table of budget and spending that names it",
  },
  indikator: { id: "Indikator", en: "Indicator" },
  kinerja: { id: "Kinerja", en: "Performance" },
  anggaran: { id: "Anggaran", en: "Budget" },
  pagu: { id: "Pagu ({rp})", en: "Budget ({rp})" },
  realisasi: { id: "Realisasi ({rp})", en: "Spent ({rp})" },
  serapan: { id: "Serapan", en: "Absorption" },
  efisiensi: { id: "Efisiensi", en: "Efficiency" },
  how: {
    id: "Efisiensi = capaian kinerja - serapan anggaran, dalam poin persen; positif bila capaian melebihi serapan.",
    en: "Efficiency = achievement less absorption, in percentage points; positive where more was achieved than spent.",
  },
  given: {
    id: "Serapan seluruhnya adalah realisasi {code}, karena rupiahnya belum diisi.",
    en: "The absorption of all is the actual of {code}, because the amounts are not filled in yet.",
  },
  printed: {
    id: "{place} mencetak efisiensi {code} {printed}; dari capaian dan serapan terhitung {value}.",
    en: "{place} prints the efficiency of {code} as {printed}; achievement and absorption give {value}.",
  },
  printedAlone: {
    id: "{place} mencetak efisiensi {code} {printed}, tanpa serapannya; angka itu tidak dapat dihitung ulang.",
    en: "{place} prints the efficiency of {code} as {printed}, without its absorption; it cannot be recomputed.",
  },
});

/** The input under which the catalogue keeps an efficiency that a document prints. */
const PRINTED = "Efisiensi anggaran";

function performance(line: EfficiencyLine, what: "target" | "realisasi"): Cell {
  const form = formOf(line.node);
  return figureCell(line[what], form, formatOf(form, line.node, line[what].value));
}

/** What is known of the whole until its amounts are filled in. */
function absorbedOrGiven(row: string, given: Figure): Cell {
  const [pagu, realisasi] = ["pagu", "realisasi"].map((column): CellSlot => ({ row, column })) as [CellSlot, CellSlot];
  const known = figureParts(given, "percent");
  const value = given.value === null ? null : divideExact(given.value, 100);
  const cell = cellOf(given);
  const otherwise = known === null ? excel`${""}` : cell ? unlessEmpty([cell], known) : known;
  return followed(excel`IF(OR(${pagu}="",${realisasi}="",${pagu}=0),${otherwise},${realisasi}/${pagu})`, SHARE_FORMAT, value);
}

function cellsOf(
  budget: Budget,
  line: EfficiencyLine,
): Readonly<Record<"target" | "kinerja" | "capaian" | "pagu" | "realisasi" | "serapan" | "efisiensi", Cell>> {
  const at = (column: string): CellSlot => ({ row: line.key, column });
  // The rows of the form are those of this table; those of a workbook's table are not.
  const money = (row: BudgetRow | null, what: "pagu" | "realisasi"): Cell =>
    (budget.tables.length === 0 ? moneyCell : moneyAcross)(budget, row, what);
  const blank: Cell = numberOrBlank(null, "#,##0");
  const difference = excel`${at("capaian")}-${at("serapan")}`;
  const called = excel`PWNI.EFISIENSI(${at("capaian")},${at("serapan")})`;
  return {
    target: performance(line, "target"),
    kinerja: performance(line, "realisasi"),
    capaian: capaianCell({
      node: line.node,
      form: formOf(line.node),
      realisasi: at("kinerja"),
      target: at("target"),
      value: capaianValue(line),
    }),
    pagu: line.row === undefined ? blank : money(line.row, "pagu"),
    realisasi: line.row === undefined ? blank : money(line.row, "realisasi"),
    serapan: line.given
      ? absorbedOrGiven(line.key, line.given)
      : absorbedCell(line.key, moneyOf(budget, line, "pagu"), moneyOf(budget, line, "realisasi")),
    efisiensi: quantity(
      unlessEmpty([at("capaian"), at("serapan")], difference),
      SHARE_FORMAT,
      efisiensiValue(budget, line),
      unlessEmpty([at("capaian"), at("serapan")], called),
    ),
  };
}

/** Efficiencies a document prints, beside what they come to. */
function printedNotes(lines: readonly EfficiencyLine[], budget: Budget, year: string, { catalogue }: FigureSource): Message[] {
  return lines.flatMap((line): Message[] => {
    const { code } = line.node;
    const fact = catalogue.fact({ code, what: "masukan", period: year, variable: PRINTED });
    if (!fact) return [];
    const source = catalogue.documents.find(({ nodes }) => nodes.some(({ facts }) => facts.includes(fact)))!.source.id;
    const said = { place: citation(source, fact.line), code, printed: fact.printed } as const;
    const value = efisiensiValue(budget, line);
    if (value === null) return [words.printedAlone(said)];
    const points = roundHalfUp(multiplyExact(value, 100), 2);
    return fact.value === points ? [] : [words.printed({ ...said, value: { value: points, places: 2, percent: true } })];
  });
}

/** Tabel 37 (lkj-pwni-2024 lines 1981-1987), of which the document prints the head and a few results. */
export const kind: TableKind = {
  id: "efisiensi-anggaran",
  order: 96,
  group: "money",
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  showsMoney: true,
  years: (catalogue, _facts, workbook) => yearsOfBudget(catalogue, workbook),
  indicators: (catalogue, year, _facts, workbook) => budgetHolders(catalogue, year, workbook),
  draw: (request, holder) => {
    const { catalogue, facts, year } = request;
    const source: FigureSource = { catalogue, facts };
    const budget = budgetOf(request, holder);
    const rp = rpOf(request);
    const [parts, whole] = efficiencyLines(holder, budget, year, source);
    const lines = [...parts, whole];
    const figures = lines.flatMap(({ target, realisasi, given }) => [target, realisasi, ...(given ? [given] : [])]);
    const column = (id: keyof ReturnType<typeof cellsOf>, header: Message, width: number): Column<EfficiencyLine> => ({
      id,
      ...((id === "pagu" || id === "realisasi") && { isMoney: true }),
      header,
      width,
      align: "Right",
      value: (line) => cellsOf(budget, line)[id],
    });
    const table: TableDescription<EfficiencyLine> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        { id: "indikator", header: words.indikator(), width: 52, align: "Left", value: ({ node }) => text(codeAndName(node)) },
        {
          header: words.kinerja(),
          columns: [
            column("target", HEADERS.target(), 11),
            column("kinerja", HEADERS.realisasi(), 13),
            column("capaian", HEADERS.capaian(), 11),
          ],
        },
        {
          header: words.anggaran(),
          columns: [
            column("pagu", words.pagu({ rp }), 18),
            column("realisasi", words.realisasi({ rp }), 18),
            column("serapan", words.serapan(), 11),
          ],
        },
        column("efisiensi", words.efisiensi(), 11),
      ],
      rows: lines.map((line) => ({ kind: line === whole ? "total" : "leaf", key: line.key, of: line })),
      notes: [
        words.how(),
        ...(whole.given ? [words.given({ code: whole.given.node.code })] : []),
        ...printedNotes(lines, budget, year, source),
        ...budget.notes,
        ...missingMoney(budget, "pagu", "realisasi"),
        ...sourceNotes([...figures, ...budget.figures], catalogue),
        sentences.rounding(),
        ...capRuleNotes(
          catalogue,
          lines.map(({ node }) => node),
          year,
        ),
        ...lines.flatMap(({ node, realisasi, target }) => capNote(node, realisasi.value, target.value)),
        ...conflictNotes(figures, catalogue),
      ],
    };
    return ok({ table, figures: [...figures, ...budget.figures], tables: budget.tables });
  },
};
