import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import { call, slot as slotted } from "../../formula/build";
import { asIs } from "../../language/asIs";
import type { Message } from "../../language/message";
import { quantity, type Cell, type Quantity } from "../../layout/cell";
import type { Column } from "../../layout/description";
import { excel, type OpenFormula, type Slot } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { tablePart, type SheetDescription, type SheetPart } from "../../layout/sheets";
import { operands, toExpression, withCap, type Operand } from "../../measures";
import { multiplyExact } from "../../numbers";
import { unitFormat } from "../../measures/unitFormat";
import { bobotFormat, SHARE_FORMAT } from "../../sheet/numberFormats";
import { capaianFormula } from "../capaian";
import { sentences } from "./messages";
import { formulaOf, INPUT_SHEET, type InputContents } from "./contents";
import { annualSlot, INPUT_TABLE, inputSlot, namingColumns, ruleOfUnit, SHARE, stagesSlot, typed, sheetHead } from "./slots";
import type { InputValues } from "./values";

/** What the sheets of one layout are made from. */
export interface InputLayout {
  readonly catalogue: Catalogue;
  readonly contents: InputContents;
  readonly values: InputValues;
}

/** The cell an operand of an indicator's formula stands in; null where the layout has none. */
function slotOf({ catalogue, contents }: InputLayout, node: CatalogueNode, operand: Operand): Slot | null {
  switch (operand.kind) {
    case "input":
      return inputSlot(node, operand.variable);
    case "stages":
      return stagesSlot(contents, node, operand.variable);
    case "weight": {
      const weighed = contents.nodes.find(({ code }) => code === operand.code);
      // The column Bobot holds the weight in the indicator's own parent.
      return weighed && catalogue.node(operand.code)?.parent === node.code ? annualSlot(weighed, "Bobot") : null;
    }
    case "reference": {
      const other = contents.nodes.find(({ code }) => code === operand.code);
      return other ? annualSlot(other, operand.what === "capaian" ? "Capaian" : "Realisasi") : null;
    }
  }
}

/** The realisasi as a native formula over the cells of both sheets; null when an operand has no cell in the layout. */
function realisasiFormula(layout: InputLayout, node: CatalogueNode): OpenFormula | null {
  const tree = formulaOf(layout.catalogue, node, layout.contents.year);
  if (!tree) return null;
  const needed = operands(tree).map((operand) => ({ operand, slot: slotOf(layout, node, operand) }));
  if (needed.some(({ slot }) => slot === null)) return null;
  const formula = toExpression(tree, (operand): OpenFormula => {
    const slot = slotOf(layout, node, operand)!;
    // A capaian cell holds a share, the formula counts in points.
    return operand.kind === "reference" && operand.what === "capaian" ? excel`(${slot}*100)` : slotted(slot);
  });
  const slots = (stages: boolean): Slot[] =>
    needed.filter(({ operand }) => (operand.kind === "stages") === stages).map(({ slot }) => slot!);
  const inner = unlessEmpty(slots(false), formula);
  const documents = slots(true).map(slotted);
  // No stage entered at all is "not yet", not 0 %.
  return documents.length === 0 ? inner : excel`IF(${call("COUNTA", ...documents)}=0,"",${inner})`;
}

/** A cell that calculates and is not typed into. */
export function calculated(formula: OpenFormula, format: string, value: number | null): Quantity {
  return { ...quantity(formula, format, value ?? ""), look: "calculated" };
}

interface InputRow {
  readonly node: CatalogueNode;
}

function cellOf(layout: InputLayout, node: CatalogueNode, column: "Bobot" | "Target" | "Realisasi" | "Capaian"): Cell {
  const { catalogue, contents, values } = layout;
  const format = unitFormat(node.unit, values.target(node));
  switch (column) {
    case "Bobot": {
      const bobot = values.bobot(node);
      return typed(bobot, bobotFormat(bobot === null ? null : multiplyExact(bobot, 100)), SHARE);
    }
    case "Target":
      return typed(values.target(node), format, ruleOfUnit(node));
    case "Realisasi": {
      const realisasi = values.realisasi(node);
      const formula = realisasi.kind === "typed" ? null : realisasiFormula(layout, node);
      return formula === null ? typed(realisasi.value, format, ruleOfUnit(node)) : calculated(formula, format, realisasi.value);
    }
    case "Capaian": {
      const [target, realisasi] = [annualSlot(node, "Target"), annualSlot(node, "Realisasi")];
      const capaian = capaianFormula(withCap(catalogue, node, contents.year), "points", excel`${realisasi}`, excel`${target}`);
      return calculated(unlessEmpty([target, realisasi], capaian), SHARE_FORMAT, values.capaian(node));
    }
  }
}

/** The sheet "Masukan": one row an indicator, realisasi and capaian as live formulas wherever they can be. */
export function masukanSheet(layout: InputLayout, notes: readonly Message[]): SheetDescription {
  const { contents } = layout;
  // Exactly these, in this order: the recogniser and everyone who reads the file rely on them.
  const columns = (["Bobot", "Target", "Realisasi", "Capaian"] as const).map((id, at): Column<InputRow> => ({
    id,
    header: asIs(id),
    width: [9, 11, 12, 11][at]!,
    align: "Right",
    value: ({ node }) => cellOf(layout, node, id),
  }));
  const table = tablePart<InputRow>({
    id: INPUT_TABLE,
    columns: [...namingColumns<InputRow>(), ...columns],
    rows: contents.nodes.map((node) => ({ kind: node.level === "komponen" ? "leaf" : "subtotal", key: node.code, of: { node } })),
  });
  const below: SheetPart[] =
    notes.length === 0 ? [] : [{ kind: "gap" }, { kind: "lines", role: "hint", lines: [sentences.notes(), ...notes] }];
  return {
    name: INPUT_SHEET,
    frozen: { columns: 1 },
    parts: [...sheetHead(sentences.title({ year: contents.year })), table, ...below],
  };
}
