import type { Catalogue } from "../../catalogue/catalogue";
import type { Text } from "../../language/message";
import { say } from "../../language/say";
import type { Language } from "../../language/text";
import { toWords } from "../../measures";
import { areaAddress, cellAddress } from "../../sheet/address";
import type { PatchStep } from "../../sheet/patch";
import { textCell, valueCell } from "../../sheet/patchCells";
import { sheetWithHead } from "./head";
import { sentences } from "./messages";
import { FIRST_ROW, GUIDE_SHEET, INPUT_SHEET, QUARTER_SHEET, SUPPORT_SHEET, type InputPlan } from "./plan";
import { weightIn, type InputValues } from "./values";

const HEADERS = ["Kode", "Variabel", "Uraian", "Nilai"] as const;
const WIDTHS = [9, 12, 60, 14] as const;

/** The sheet "Data Dukung": the figures the formulas of the sheet Masukan start from. */
export function supportSteps(plan: InputPlan, values: InputValues, language: Language): PatchStep[] {
  const sheet = SUPPORT_SHEET;
  const title = say(sentences.supportTitle({ year: plan.year }), language);
  const steps = sheetWithHead(sheet, { title, headers: HEADERS, widths: WIDTHS });
  if (plan.inputs.length === 0) return steps;
  const rows = plan.inputs.map((line) => [
    textCell(line.node.code),
    textCell(line.variable),
    textCell(say(line.label, language)),
    valueCell(values.input(line)),
  ]);
  const body = areaAddress({ row: FIRST_ROW, column: 0, rows: rows.length, columns: HEADERS.length });
  steps.push(
    { kind: "write", sheet, address: body, cells: rows },
    { kind: "style", sheet, address: body, style: { vertical: "Center", wrap: true, border: "thin" } },
  );
  plan.inputs.forEach((line, index) => {
    const value = values.input(line);
    const numberFormat = typeof value !== "number" ? "General" : Number.isInteger(value) ? "#,##0" : "#,##0.00";
    steps.push({ kind: "style", sheet, address: cellAddress(FIRST_ROW + index, 3), style: { numberFormat, horizontal: "Right" } });
  });
  return steps;
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

function guideLines(catalogue: Catalogue, plan: InputPlan, language: Language): string[] {
  const lines: readonly Text[] = [
    sentences.guideTitle({ year: plan.year }),
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
  const formulas = plan.nodes.flatMap((node) => {
    const version = catalogue.formula(node.code, plan.year);
    return version
      ? [
          `${node.code} = ${toWords(
            version.tree,
            language,
            (code) => code,
            (code) => weightIn(catalogue, code, plan.year, node.code),
          )}`,
        ]
      : [];
  });
  const heading = say({ id: "Rumus:", en: "Formulas:" }, language);
  return [
    ...[...lines, ...stageLines(plan)].map((line) => say(line, language)),
    ...(formulas.length > 0 ? ["", heading, ...formulas] : []),
  ];
}

/** The sheet "Petunjuk": how to fill in the layout, and every formula in words. */
export function guideSteps(catalogue: Catalogue, plan: InputPlan, language: Language): PatchStep[] {
  const lines = guideLines(catalogue, plan, language);
  const body = areaAddress({ row: 0, column: 0, rows: lines.length, columns: 1 });
  return [
    { kind: "addSheet", sheet: GUIDE_SHEET },
    { kind: "write", sheet: GUIDE_SHEET, address: body, cells: lines.map((line) => [valueCell(line)]) },
    { kind: "columnWidth", sheet: GUIDE_SHEET, address: "A1", characters: 110 },
    { kind: "style", sheet: GUIDE_SHEET, address: body, style: { wrap: true, vertical: "Top" } },
    { kind: "style", sheet: GUIDE_SHEET, address: "A1", style: { bold: true } },
  ];
}
