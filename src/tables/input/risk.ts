import { RISK_SCALE } from "../../catalogue/regulations/risiko";
import { asIs } from "../../language/asIs";
import { number, type Cell } from "../../layout/cell";
import type { Column } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { tablePart, type SheetDescription } from "../../layout/sheets";
import { agreed } from "../agreement";
import { levelFormula } from "../riskLevel";
import { RISK_SHEET } from "./contents";
import { calculated, type InputLayout } from "./masukan";
import { sentences } from "./messages";
import { sheetHead, typed, typedText } from "./slots";

/** Lines for the risks of a unit; a whole ministry prints 16 (renstra-kp2mi-2025-2029 lines 2490-2561). */
const RISKS = Array.from({ length: 20 }, (_, at) => `risiko ${at + 1}`);

function score(row: string): Cell {
  const [likelihood, impact]: CellSlot[] = [
    { row, column: "Kemungkinan" },
    { row, column: "Dampak" },
  ];
  return calculated(unlessEmpty([likelihood!, impact!], excel`${likelihood!}*${impact!}`), "0", null);
}

function level(row: string): Cell {
  const status: CellSlot = { row, column: "Skor Risiko" };
  return calculated(unlessEmpty([status], levelFormula(status)), "General", null);
}

/** The sheet "Risiko": the register, with score and level (PermenPANRB 5/2020) as formulas. Null where nothing was agreed on that could be at risk. */
export function riskSheet({ catalogue, contents: { year } }: InputLayout): SheetDescription | null {
  if (agreed(catalogue, year).length === 0) return null;
  const words = (id: string, width: number): Column<number> => ({
    id,
    header: asIs(id),
    width,
    align: "Left",
    value: () => typedText(null),
  });
  const step = (id: string): Column<number> => ({
    id,
    header: asIs(id),
    width: 13,
    align: "Center",
    value: () => typed(null, "0", { kind: "whole", from: 1, to: RISK_SCALE }),
  });
  const result = (id: string, width: number, of: (row: string) => Cell): Column<number> => ({
    id,
    header: asIs(id),
    width,
    align: "Center",
    value: (at) => of(RISKS[at]!),
  });
  const table = tablePart<number>({
    id: "risiko",
    columns: [
      { id: "No", header: asIs("No"), width: 5, align: "Center", value: (at) => number(at + 1, "0") },
      words("Pernyataan Risiko", 46),
      step("Kemungkinan"),
      step("Dampak"),
      result("Skor Risiko", 9, score),
      result("Tingkat Risiko", 15, level),
      words("Rencana Penanganan", 46),
      words("Penanggung Jawab", 22),
    ],
    rows: RISKS.map((key, at) => ({ kind: "leaf", key, of: at })),
  });
  return { name: RISK_SHEET, frozen: { columns: 2 }, parts: [...sheetHead(sentences.riskTitle({ year })), table] };
}
