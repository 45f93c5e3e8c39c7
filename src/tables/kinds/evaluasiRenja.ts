import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { number, numberOrBlank, quantity, text, type Cell } from "../../layout/cell";
import type { Column, ColumnGroup, RowDescription, TableDescription } from "../../layout/description";
import { excel, type CellSlot, type OpenFormula } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { withCap } from "../../measures";
import { unitFormat } from "../../measures/unitFormat";
import { MONEY_FORMAT, SHARE_FORMAT } from "../../sheet/numberFormats";
import { agreed, agreedWhole, listedIn } from "../agreement";
import { capaianCell, capaianOf } from "../capaian";
import { capRuleNotes } from "../capaianNotes";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, type Figure, type FigureSource } from "../figures";
import type { TableKind } from "../kind";
import { rpOf } from "../moneyUnit";
import { codeAndName, HEADERS, yearsWith } from "../labels";
import { sentences } from "../messages";
import { LAST_QUARTER, quarterPeriod, ROMAN_QUARTERS } from "../quarters";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/evaluasi-renja", {
  name: { id: "Evaluasi Renja {year}", en: "Plan Evaluation {year}" },
  caption: { id: "Evaluasi terhadap Hasil Renja Tahun {year}", en: "Evaluation of the Results of the Annual Plan, {year}" },
  title: { id: "Evaluasi Renja (formulir E.81)", en: "Evaluation of the annual plan (form E.81)" },
  about: {
    id: "Kinerja (K) dan anggaran (Rp) setiap indikator: target Renstra, tahun lalu, target tahun berjalan, empat triwulan, dan tingkat capaian.",
    en: "Performance (K) and money (Rp) of every indicator: target of the strategic plan, last year, target of the year, four quarters, and level of achievement.",
  },
  needs: {
    id: "target setiap indikator; realisasinya per triwulan; anggaran diketik di tabelnya",
    en: "the target of every indicator; its actual by quarter; money is typed into the table",
  },
  numbered: { id: "{head} ({number})", en: "{head} ({number})" },
  sasaran: { id: "Sasaran", en: "Objective" },
  indikator: { id: "Indikator Kinerja", en: "Indicator" },
  satuan: { id: "Satuan", en: "Unit" },
  renstra: { id: "Target Renstra s.d. {year}", en: "Strategic Plan Target to {year}" },
  before: { id: "Realisasi s.d. {year}", en: "Actual to {year}" },
  target: { id: "Target Renja {year}", en: "Target of {year}" },
  quarter: { id: "Realisasi TW {roman}", en: "Actual Q{quarter}" },
  realisasi: { id: "Realisasi {year}", en: "Actual {year}" },
  summed: { id: "{of} = {parts}", en: "{of} = {parts}" },
  tingkat: { id: "Tingkat Capaian {year}", en: "Achievement {year}" },
  unit: { id: "Penanggung Jawab", en: "In Charge" },
  k: { id: "K", en: "K" },
  rp: { id: "Rp", en: "Rp" },
  cumulative: {
    id: "K bersifat kumulatif: kolom 12 adalah triwulan terakhir yang terisi. Rp dijumlahkan: 12 = 8 + 9 + 10 + 11. Kolom 13 membandingkan 12 dengan 7.",
    en: "K is cumulative: column 12 is the last quarter filled in. Rp is added up: 12 = 8 + 9 + 10 + 11. Column 13 compares 12 with 7.",
  },
  toFill: {
    id: "Anggaran ({rp}) dan penanggung jawab diisi unit kerja; sel kosong berarti belum diisi.",
    en: "Money ({rp}) and who is in charge are for the unit to fill in; an empty cell is not yet filled in.",
  },
});

/** Five-year plans end in 2019, 2024, 2029: Kemlu's and KP2MI's follow the RPJMN, as every ministry's does. */
const planEnd = (year: string): string => String(Math.ceil((Number(year) + 1) / 5) * 5 - 1);

const QUARTER_NUMBERS = [8, 9, 10, 11] as const;

interface Line {
  readonly node: CatalogueNode;
  readonly place: number;
  readonly sasaran: string | null;
  readonly renstra: Figure;
  readonly before: Figure;
  readonly target: Figure;
  readonly quarters: readonly Figure[];
}

type Side = "K" | "Rp";

const id = (of: string, side: Side): string => `${of} ${side}`;
const money = (): Cell => numberOrBlank(null, MONEY_FORMAT);
const slot = ({ node }: Line, column: string): CellSlot => ({ row: node.code, column });

function shown(figure: Figure): Cell {
  const format = unitFormat(figure.node.unit, figure.value);
  return figureCell(figure, "points", format);
}

const quarterId = (quarter: number, side: Side): string => id(`tw ${quarter + 1}`, side);

/** The last quarter that is filled in: a cumulative figure is the year's so far. */
function reached(line: Line): Cell {
  const cells = ROMAN_QUARTERS.map((_, quarter) => slot(line, quarterId(quarter, "K")));
  const formula = cells.reduce((before: OpenFormula, cell) => excel`IF(${cell}<>"",${cell},${before})`, excel`${""}`);
  return quantity(formula, unitFormat(line.node.unit, line.target.value), reachedValue(line));
}

const reachedValue = ({ quarters }: Line): number | null => quarters.reduce((last: number | null, { value }) => value ?? last, null);

/** What was spent so far; nothing while no quarter is filled in. */
function spent(line: Line): Cell {
  const cells = ROMAN_QUARTERS.map((_, quarter) => slot(line, quarterId(quarter, "Rp")));
  const [first, second, third, fourth] = cells as [CellSlot, CellSlot, CellSlot, CellSlot];
  const none = excel`AND(${first}="",${second}="",${third}="",${fourth}="")`;
  return quantity(excel`IF(${none},"",SUM(${first},${second},${third},${fourth}))`, MONEY_FORMAT, null);
}

function absorbed(line: Line): Cell {
  const [total, target] = [slot(line, id("realisasi", "Rp")), slot(line, id("target", "Rp"))];
  return quantity(unlessEmpty([total, target], excel`IF(${target}=0,"",${total}/${target})`), SHARE_FORMAT, null);
}

function level(line: Line): Cell {
  const [value, target] = [reachedValue(line), line.target.value];
  return capaianCell({
    node: line.node,
    form: "points",
    realisasi: slot(line, id("realisasi", "K")),
    target: slot(line, id("target", "K")),
    value: value === null || target === null ? null : capaianOf(line.node, value, target),
  });
}

/** A head with its number in the form, over performance and money; `head` says in what the money is, where it is amounts. */
function both(
  of: string,
  header: Message,
  cells: { readonly k: (line: Line) => Cell; readonly rp: (line: Line) => Cell; readonly head?: Message },
): ColumnGroup<Line> {
  return {
    header,
    columns: [
      { id: id(of, "K"), header: words.k(), width: 10, align: "Right", value: cells.k },
      {
        id: id(of, "Rp"),
        header: cells.head ?? words.rp(),
        ...(cells.head && { isMoney: true }),
        width: 15,
        align: "Right",
        value: cells.rp,
      },
    ],
  };
}

const numbered = (head: Message, of: number): Message => words.numbered({ head, number: of });

/** @param head over its money: "Rp juta". */
function columns(year: string, head: Message): TableDescription<Line>["columns"] {
  const left = (name: string, header: Message, width: number, value: Column<Line>["value"]): Column<Line> => ({
    id: name,
    header,
    width,
    align: "Left",
    value,
  });
  const parts = QUARTER_NUMBERS.join(" + ");
  return [
    { id: "no", header: numbered(HEADERS.no(), 1), width: 6, align: "Center", value: ({ place }) => number(place, "0") },
    left("sasaran", numbered(words.sasaran(), 2), 30, ({ sasaran }) => (sasaran === null ? null : text(sasaran))),
    left("indikator", numbered(words.indikator(), 3), 38, ({ node }) => text(codeAndName(node))),
    left("satuan", numbered(words.satuan(), 4), 10, ({ node }) => text(node.unit)),
    both("renstra", numbered(words.renstra({ year: planEnd(year) }), 5), { k: ({ renstra }) => shown(renstra), rp: money, head }),
    both("sebelum", numbered(words.before({ year: String(Number(year) - 1) }), 6), { k: ({ before }) => shown(before), rp: money, head }),
    both("target", numbered(words.target({ year }), 7), { k: ({ target }) => shown(target), rp: money, head }),
    ...ROMAN_QUARTERS.map((roman, quarter) =>
      both(`tw ${quarter + 1}`, numbered(words.quarter({ roman, quarter: quarter + 1 }), QUARTER_NUMBERS[quarter]!), {
        k: ({ quarters }) => shown(quarters[quarter]!),
        rp: money,
        head,
      }),
    ),
    both("realisasi", words.numbered({ head: words.realisasi({ year }), number: words.summed({ of: 12, parts }) }), {
      k: reached,
      rp: spent,
      head,
    }),
    both("tingkat", numbered(words.tingkat({ year }), 13), { k: level, rp: absorbed }),
    left("unit", numbered(words.unit(), 14), 24, () => numberOrBlank(null, "General")),
  ];
}

function linesOf(year: string, source: FigureSource): Line[] {
  const listed = listedIn(source.catalogue, year);
  // A workbook of another year is not asked: what a table takes of a workbook is of its own year.
  const planned = planEnd(year) === year ? source : { ...source, facts: [] };
  return agreed(source.catalogue, year).map((plain, at): Line => {
    const node = withCap(source.catalogue, plain, year);
    const find = (what: "target" | "realisasi", period: string): Figure => findFigure({ node, what, period }, source);
    const ofYear = find("realisasi", year);
    const quarters = ROMAN_QUARTERS.map((_, quarter): Figure => {
      const period = quarterPeriod(year, quarter);
      const own = find("realisasi", period);
      // At the end of TW IV the cumulative realisasi is the year's.
      return own.value === null && quarter === LAST_QUARTER ? { ...ofYear, period: own.period } : own;
    });
    return {
      node,
      place: at + 1,
      sasaran: listed.get(node.code)?.name ?? null,
      renstra: findFigure({ node, what: "target", period: planEnd(year) }, planned),
      before: find("realisasi", String(Number(year) - 1)),
      target: find("target", year),
      quarters,
    };
  });
}

/** The form in which the results of an annual plan are evaluated each quarter; its figures are those of the agreement and its quarters. */
export const kind: TableKind = {
  id: "evaluasi-renja",
  order: 44,
  group: "planning",
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  showsMoney: true,
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) => agreedWhole(catalogue, year),
  draw: (request) => {
    const { catalogue, facts, year } = request;
    const rp = rpOf(request);
    const lines = linesOf(year, { catalogue, facts });
    const figures = lines.flatMap(({ renstra, before, target, quarters }) => [renstra, before, target, ...quarters]);
    const nodes = lines.map(({ node }) => node);
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: columns(year, rp),
      rows: lines.map((of): RowDescription<Line> => ({ kind: "leaf", key: of.node.code, of })),
      notes: [
        words.cumulative(),
        words.toFill({ rp }),
        ...sourceNotes(figures, catalogue),
        sentences.rounding(),
        ...capRuleNotes(catalogue, nodes, year),
        ...conflictNotes(figures, catalogue),
      ],
    };
    return ok({ table, figures });
  },
};
