import type { Catalogue } from "../../catalogue/catalogue";
import type { Formula } from "../../catalogue/formula";
import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { followed, number, quantity, text, type Cell } from "../../layout/cell";
import type { TableDescription } from "../../layout/description";
import { excel, type OpenFormula } from "../../layout/expression";
import { unlessEmpty, whenFull } from "../../layout/guards";
import { divideExact, multiplyExact, sumOfAll } from "../../numbers";
import { unitFormat } from "../../measures/unitFormat";
import { bobotFormat, SHARE_FORMAT } from "../../sheet/numberFormats";
import { cellOf, figureCell, findInput, type Figure, type FigureSource } from "../figures";
import type { CellValue } from "../../sheet/snapshot";
import type { TableKind } from "../kind";
import { allNodes, hasFigures, HEADERS, shortName, yearsWith } from "../labels";
import { resultNotes, resultOf, resultRows } from "../result";

const words = defineMessages("tables/tahap-dokumen", {
  name: { id: "Dokumen {index} {year}", en: "Documents {index} {year}" },
  caption: { id: "Capaian {index} Tahun {year}", en: "Achievement of {index}, {year}" },
  document: { id: "Dokumen {number}", en: "Document {number}" },
  stages: { id: "Nilai bobot tahapan: {stages}.", en: "Value of the stages: {stages}." },
  stage: { id: "{stage} ({label}) {value}", en: "{stage} ({label}) {value}" },
  title: { id: "Dokumen menurut tahapnya", en: "Documents by stage" },
  about: {
    id: "Setiap dokumen (kerja sama, pedoman, produk hukum) dengan nilai tahap tertingginya, lalu realisasi, target, dan capaian.",
    en: "Every document (agreement, guideline, regulation) with the value of its highest stage, then the actual, target and achievement.",
  },
  needs: {
    id: "tahap setiap dokumen, jumlah dokumen yang ditargetkan, target indikatornya",
    en: "the stage of every document, the number of documents wanted, the indicator's target",
  },
  uraianHead: { id: "Informasi Kinerja", en: "Performance Information" },
  nilaiHead: { id: "Nilai Bobot Tahapan Proses", en: "Value of the Stage" },
  documentsWanted: { id: "Target Komponen (dokumen)", en: "Documents Wanted" },
});

type Stages = Extract<Formula, { readonly kind: "stageMean" }>;

function stagesOf(catalogue: Catalogue, { code }: CatalogueNode, year: string): Stages | null {
  const tree = catalogue.formula(code, year)?.tree;
  return tree?.kind === "stageMean" ? tree : null;
}

interface DocumentLine {
  readonly number: number;
  /** What the document is called; null where nobody says. */
  readonly title: string | null;
  readonly figure: Figure;
}

/** The title of the document a printing is about: the row of a table of the source that stands in the same line. */
function titleOf(catalogue: Catalogue, { origin }: Figure): string | null {
  if (origin.kind !== "catalogue") return null;
  const tables = catalogue.documents.find(({ source }) => source.id === origin.source)?.tables ?? [];
  for (const { columns, rows } of tables) {
    const at = columns.indexOf("Dokumen");
    const row = at < 0 ? undefined : rows.find(({ line }) => line === origin.fact.line);
    if (row) return row.cells[at] || null;
  }
  return null;
}

/** What a workbook's cell says of a document: its stage by letter or word, or its value as a share or in percent; null for a blank or anything else. */
function reachedIn(raw: CellValue, { stages }: Stages): number | null {
  if (typeof raw === "number") return raw > 0 && raw <= 1 ? multiplyExact(raw, 100) : raw > 1 && raw <= 100 ? raw : null;
  if (typeof raw !== "string") return null;
  const word = raw.trim().toLowerCase();
  return stages.find(({ stage, label }) => [stage.toLowerCase(), label.toLowerCase()].includes(word))?.value ?? null;
}

/** The documents of a workbook that has a list of them, be it empty; null where it has none. A blank place is no document yet. */
function ownFigures(node: CatalogueNode, stages: Stages, year: string, { facts }: FigureSource): readonly Figure[] | null {
  const own = facts.filter(
    (fact) =>
      fact.code === node.code &&
      fact.what === "masukan" &&
      fact.period === year &&
      (fact.variable === stages.documents || fact.variable?.startsWith(`${stages.documents}.`) === true),
  );
  if (own.length === 0) return null;
  return own.flatMap((fact, at): Figure[] => {
    const { raw } = fact;
    const value = reachedIn(raw, stages);
    if (value === null) return [];
    const origin = { kind: "workbook", fact } as const;
    const perCell = typeof raw === "number" && raw <= 1 ? 100 : 1;
    return [{ node, what: "masukan", period: year, variable: `${stages.documents}.${at + 1}`, value, origin, perCell }];
  });
}

/** The documents of a year: the workbook's, or else those the catalogue has a stage of. */
function linesOf(node: CatalogueNode, stages: Stages, year: string, source: FigureSource): DocumentLine[] {
  const known = node.facts.flatMap(({ what, period, variable }) =>
    what === "masukan" && period === year && variable?.startsWith(`${stages.documents}.`) === true ? [variable] : [],
  );
  const figures = ownFigures(node, stages, year, source) ?? [...new Set(known)].map((variable) => findInput(node, variable, year, source));
  return figures.map((figure, at) => ({ number: at + 1, title: titleOf(source.catalogue, figure), figure }));
}

/** The value of the stage a document has reached: the catalogue's number, or that of the letter, word or number in the workbook's cell. */
function stageCell(node: CatalogueNode, figure: Figure, { stages }: Stages): Cell {
  const cell = cellOf(figure);
  if (!cell) return figureCell(figure, "percent", bobotFormat(figure.value));
  const asShare = excel`IF(${cell}<=1,${cell},${cell}/100)`;
  const native = stages.reduceRight(
    (rest: OpenFormula, { stage, label, value }) => excel`IF(OR(${cell}=${stage},${cell}=${label}),${divideExact(value, 100)},${rest})`,
    excel`IF(ISNUMBER(${cell}),${asShare},"")`,
  );
  // The function reads letters and words; a value typed for a stage is no stage to it.
  const called = unlessEmpty([cell], excel`IF(ISNUMBER(${cell}),${asShare},PWNI.TAHAPAN(${node.code},${cell},1)/100)`);
  return followed(native, bobotFormat(figure.value), figure.value === null ? null : divideExact(figure.value, 100), called);
}

const TARGET_KEY = "target dokumen";

/**
 * Tabel 18 and 19 (lkj-pwni-2024 lines 1098, 1171): every document with the value of the stage it has reached, and their mean over
 * the number of documents that was wanted. Documents beyond it count.
 */
export const kind: TableKind = {
  id: "tahap-dokumen",
  order: 62,
  group: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue, facts) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year, facts).length > 0),
  indicators: (catalogue, year, facts) =>
    allNodes(catalogue).filter((node) => hasFigures(node, year, facts) && stagesOf(catalogue, node, year) !== null),
  draw: ({ catalogue, facts, year }, node) => {
    const source = { catalogue, facts };
    const stages = stagesOf(catalogue, node, year)!;
    const lines = linesOf(node, stages, year, source);
    const wanted = findInput(node, stages.target, year, source);
    const sum = sumOfAll(lines.map(({ figure }) => figure.value));
    const value = lines.length === 0 || sum === null || !wanted.value ? null : divideExact(sum, wanted.value);
    const range = { rows: lines.map((line) => String(line.number)), column: "nilai" };
    const target = { row: TARGET_KEY, column: "nilai" };
    const realisasi =
      lines.length === 0
        ? null
        : quantity(
            // A document of the table whose stage is not known is not yet one of stage 0.
            whenFull(range, unlessEmpty([target], excel`SUM(${range})/${target}`)),
            SHARE_FORMAT,
            value === null ? null : divideExact(value, 100),
          );
    const result = resultOf(node, year, value, source);
    const figures = [...lines.map(({ figure }) => figure), wanted, result.target];
    const stageWords = stages.stages.map((each) =>
      words.stage({ stage: each.stage, label: each.label, value: { value: each.value, percent: true } }),
    );
    const table: TableDescription<DocumentLine> = {
      id: kind.id,
      name: words.name({ index: shortName(node), year }),
      caption: [words.caption({ index: shortName(node), year }), asIs(node.name)],
      columns: [
        { id: "no", header: HEADERS.no(), width: 5, align: "Center", value: (line) => number(line.number, "0") },
        {
          id: "uraian",
          header: words.uraianHead(),
          width: 70,
          align: "Left",
          value: (line) => text(line.title ?? words.document({ number: line.number })),
        },
        {
          id: "nilai",
          header: words.nilaiHead(),
          width: 16,
          align: "Right",
          value: ({ figure }) => stageCell(node, figure, stages),
        },
      ],
      rows: [
        ...lines.map((line) => ({ kind: "leaf", key: String(line.number), of: line }) as const),
        {
          kind: "foot",
          key: TARGET_KEY,
          cells: {
            uraian: text(words.documentsWanted()),
            nilai: figureCell(wanted, "points", unitFormat("", wanted.value)),
          },
        },
        ...resultRows(result, realisasi, { labelIn: "uraian", valueIn: "nilai" }),
      ],
      notes: [words.stages({ stages: { items: stageWords, join: "," } }), ...resultNotes(result, figures, catalogue)],
    };
    return ok({ table, figures });
  },
};
