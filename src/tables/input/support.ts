import type { Catalogue } from "../../catalogue/catalogue";
import { asIs } from "../../language/asIs";
import type { Message } from "../../language/message";
import { text } from "../../layout/cell";
import type { Column } from "../../layout/description";
import type { OpenFormula } from "../../layout/expression";
import { tablePart, type SheetDescription } from "../../layout/sheets";
import { inWords } from "../../measures";
import { sentences } from "./messages";
import type { TypedRule } from "../../sheet/steps/validation";
import type { InputSheets } from "./inputWorkbook";
import { GUIDE_SHEET, SUPPORT_SHEET, type InputLine, type InputContents } from "./contents";
import { calculated } from "./masukan";
import { COUNTED, lineKey, SUPPORT_TABLE, typed, sheetHead } from "./slots";
import { weightIn, type InputValues } from "./values";

function formatOf(value: number | string | null): string {
  if (typeof value !== "number") return "General";
  return Number.isInteger(value) ? "#,##0" : "#,##0.00";
}

const stagesOf = (stages: NonNullable<InputLine["stages"]>): TypedRule => ({ kind: "list", items: stages.map(({ stage }) => stage) });

/** The sheet "Data Dukung": the figures the formulas of the sheet Masukan start from. */
export function supportSheet(
  contents: InputContents,
  values: InputValues,
  calculatedFrom: ((line: InputLine) => OpenFormula | null) | null,
): SheetDescription {
  const column = (id: string, width: number, of: (line: InputLine) => string | Message): Column<InputLine> => ({
    id,
    header: asIs(id),
    width,
    value: (line) => text(of(line)),
  });
  const value: Column<InputLine> = {
    id: "Nilai",
    header: sentences.nilaiHead(),
    width: 14,
    align: "Right",
    value: (line) => {
      const formula = calculatedFrom?.(line) ?? null;
      // May be typed over, as who has the totals and not the answers does.
      if (formula !== null) return { ...calculated(formula, "#,##0", null), input: COUNTED };
      return typed(values.input(line), formatOf(values.input(line)), line.stages ? stagesOf(line.stages) : COUNTED);
    },
  };
  const table = tablePart<InputLine>({
    id: SUPPORT_TABLE,
    columns: [
      column("Kode", 9, ({ node }) => node.code),
      column("Variabel", 12, ({ variable }) => variable),
      column("Uraian", 60, ({ label }) => label),
      value,
    ],
    rows: contents.inputs.map((line) => ({ kind: "leaf", key: lineKey(line), of: line })),
  });
  return {
    name: SUPPORT_SHEET,
    frozen: { columns: 1 },
    parts: [...sheetHead(sentences.supportTitle({ year: contents.year })), table],
  };
}

function stageLines(contents: InputContents): Message[] {
  const seen = new Set<string>();
  return contents.inputs.flatMap((line) => {
    if (!line.stages || seen.has(line.node.code)) return [];
    seen.add(line.node.code);
    const stages = line.stages.map(({ stage, label, value }) => sentences.stage({ stage, label, value: { value, percent: true } }));
    return [sentences.stages({ code: line.node.code, stages: { items: stages, join: "," } })];
  });
}

function guideLines({ names: { input, quarter, support }, guarded, others }: GuideOf): readonly Message[] {
  return [
    sentences.fillIn({ support, input }),
    sentences.withoutFormula({ input }),
    sentences.inTheirUnits(),
    sentences.quarters({ quarter, input }),
    sentences.leaveEmpty(),
    sentences.inThePane(),
    sentences.legend(),
    ...(others.length > 0 ? [sentences.others({ others: { items: others, join: "," } })] : []),
    ...(guarded ? [sentences.guarded()] : []),
  ];
}

function formulaLines(catalogue: Catalogue, { nodes, year }: InputContents): Message[] {
  return nodes.flatMap((node) => {
    const version = catalogue.formula(node.code, year);
    if (!version) return [];
    const words = inWords(version.tree, (code) => weightIn(catalogue, code, year, node.code));
    return [sentences.formula({ code: node.code, words })];
  });
}

interface GuideOf {
  readonly names: InputSheets;
  readonly guarded: boolean;
  /** Names of the sheets that not every catalogue has something for. */
  readonly others: readonly string[];
}

/** The sheet "Petunjuk": how to fill in the layout, and every formula in words. */
export function guideSheet(catalogue: Catalogue, contents: InputContents, guide: GuideOf): SheetDescription {
  const formulas = formulaLines(catalogue, contents);
  return {
    name: GUIDE_SHEET,
    width: 110,
    parts: [
      { kind: "lines", role: "title", lines: [sentences.guideTitle({ year: contents.year })] },
      { kind: "lines", role: "text", lines: [...guideLines(guide), ...stageLines(contents)] },
      ...(formulas.length === 0
        ? []
        : [{ kind: "gap" } as const, { kind: "lines", role: "text", lines: [sentences.formulas(), ...formulas] } as const]),
    ],
  };
}
