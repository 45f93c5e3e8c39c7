import type { Catalogue } from "../../catalogue/catalogue";
import type { Text } from "../../language/message";
import type { Language } from "../../language/text";
import { text } from "../../layout/cell";
import type { Column } from "../../layout/description";
import { tablePart, type SheetDescription } from "../../layout/sheets";
import { toWords } from "../../measures";
import { sentences } from "./messages";
import { GUIDE_SHEET, INPUT_SHEET, QUARTER_SHEET, SUPPORT_SHEET, type InputLine, type InputPlan } from "./plan";
import { lineKey, SUPPORT_TABLE, typed } from "./slots";
import { weightIn, type InputValues } from "./values";

function formatOf(value: number | string | null): string {
  if (typeof value !== "number") return "General";
  return Number.isInteger(value) ? "#,##0" : "#,##0.00";
}

/** The sheet "Data Dukung": the figures the formulas of the sheet Masukan start from. */
export function supportSheet(plan: InputPlan, values: InputValues): SheetDescription {
  const column = (id: string, width: number, of: (line: InputLine) => string | Text): Column<InputLine> => ({
    id,
    header: { id, en: id },
    width,
    value: (line) => text(of(line)),
  });
  const value: Column<InputLine> = {
    id: "Nilai",
    header: { id: "Nilai", en: "Nilai" },
    width: 14,
    align: "Right",
    value: (line) => typed(values.input(line), formatOf(values.input(line))),
  };
  const table = tablePart<InputLine>({
    id: SUPPORT_TABLE,
    columns: [
      column("Kode", 9, ({ node }) => node.code),
      column("Variabel", 12, ({ variable }) => variable),
      column("Uraian", 60, ({ label }) => label),
      value,
    ],
    rows: plan.inputs.map((line) => ({ kind: "leaf", key: lineKey(line), of: line })),
  });
  return {
    name: SUPPORT_SHEET,
    parts: [{ kind: "lines", role: "title", lines: [sentences.supportTitle({ year: plan.year })] }, { kind: "gap" }, table],
  };
}

function stageLines(plan: InputPlan): Text[] {
  const seen = new Set<string>();
  return plan.inputs.flatMap((line) => {
    if (!line.stages || seen.has(line.node.code)) return [];
    seen.add(line.node.code);
    const stages = line.stages.map(({ stage, label, value }) => sentences.stage({ stage, label, value: { value, percent: true } }));
    return [sentences.stages({ code: line.node.code, stages: { items: stages, join: "," } })];
  });
}

function guideLines(): readonly Text[] {
  return [
    sentences.fillIn({ support: SUPPORT_SHEET, input: INPUT_SHEET }),
    sentences.withoutFormula({ input: INPUT_SHEET }),
    {
      id: "3. Target dan realisasi ditulis dalam satuannya: 84,52 untuk 84,52 persen, 3,95 untuk skala 4. Bobot dan capaian berformat persen: ketik 40%.",
      en: "3. Target and realisasi are in their own unit: 84.52 for 84.52 percent, 3.95 on a scale of 4. Weights and capaian are percent cells: type 40%.",
    },
    sentences.quarters({ quarter: QUARTER_SHEET, input: INPUT_SHEET }),
    {
      id: "5. Angka yang belum ada dibiarkan kosong; 0 berarti memang nol.",
      en: "5. Leave a figure you do not have yet empty; 0 means zero.",
    },
    {
      id: "6. Di panel Capaian: Periksa untuk memeriksa buku kerja, Generate Tabel untuk tabel laporan.",
      en: "6. In the Capaian pane: Periksa checks the workbook, Generate Tabel makes the tables of the report.",
    },
  ];
}

function formulaLines(catalogue: Catalogue, { nodes, year }: InputPlan): Text[] {
  return nodes.flatMap((node) => {
    const version = catalogue.formula(node.code, year);
    if (!version) return [];
    const words = (language: Language): string =>
      toWords(
        version.tree,
        language,
        (code) => code,
        (code) => weightIn(catalogue, code, year, node.code),
      );
    return [{ id: `${node.code} = ${words("id")}`, en: `${node.code} = ${words("en")}` }];
  });
}

/** The sheet "Petunjuk": how to fill in the layout, and every formula in words. */
export function guideSheet(catalogue: Catalogue, plan: InputPlan): SheetDescription {
  const formulas = formulaLines(catalogue, plan);
  return {
    name: GUIDE_SHEET,
    width: 110,
    parts: [
      { kind: "lines", role: "title", lines: [sentences.guideTitle({ year: plan.year })] },
      { kind: "lines", role: "text", lines: [...guideLines(), ...stageLines(plan)] },
      ...(formulas.length === 0
        ? []
        : [{ kind: "gap" } as const, { kind: "lines", role: "text", lines: [{ id: "Rumus:", en: "Formulas:" }, ...formulas] } as const]),
    ],
  };
}
