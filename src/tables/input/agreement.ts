import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { text, type Cell } from "../../layout/cell";
import type { Column } from "../../layout/description";
import { excel } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { tablePart, type SheetDescription } from "../../layout/sheets";
import { unitFormat } from "../../measures/unitFormat";
import { decimalPlaces, divideExact, roundHalfUp } from "../../numbers";
import { bobotFormat } from "../../sheet/numberFormats";
import { agreed, agreedWeight, listedIn } from "../agreement";
import { AGREEMENT_SHEET } from "./contents";
import { calculated, type InputLayout } from "./masukan";
import { sentences } from "./messages";
import { annualSlot, satuan, SHARE, sheetHead, typed, typedText } from "./slots";

interface AgreedRow {
  readonly node: CatalogueNode;
}

/** A target stands once, on the sheet Masukan, whatever sheet shows it. */
export function annualTarget({ values }: InputLayout, node: CatalogueNode): Cell {
  const slot = annualSlot(node, "Target");
  const value = values.target(node);
  return calculated(unlessEmpty([slot], excel`${slot}`), unitFormat(node.unit, value), value);
}

/** The columns that name an indicator below the sasaran it serves. */
function agreedColumns<Row extends { readonly node: CatalogueNode }>(layout: InputLayout): Column<Row>[] {
  const { catalogue, contents } = layout;
  const listed = listedIn(catalogue, contents.year);
  const named = (id: string, width: number, value: (node: CatalogueNode) => Cell): Column<Row> => ({
    id,
    header: asIs(id),
    width,
    align: "Left",
    value: ({ node }) => value(node),
  });
  return [
    named("Kode SK", 8, ({ code }) => typedText(listed.get(code)?.code ?? null)),
    named("Sasaran Kegiatan", 34, ({ code }) => typedText(listed.get(code)?.name ?? null)),
    named("Kode IK", 9, ({ code }) => text(code)),
    named("Indikator Kinerja", 46, ({ name }) => text(name)),
    named("Satuan", 10, (node) => text(satuan(node))),
  ];
}

/**
 * The weight an indicator has in its perspective, a share of 1. Three times 33,3 % make 99,9 %: equal shares that were printed rounded are
 * written as what they are (lines 293-295), and look as printed.
 */
function shareInPerspective({ catalogue, contents: { year } }: InputLayout, node: CatalogueNode): number | null {
  const source = { catalogue, facts: [] };
  const pointsOf = (each: CatalogueNode): number | null => agreedWeight(each, year, source)?.value ?? null;
  const points = pointsOf(node);
  if (points === null) return null;
  const beside = agreed(catalogue, year).filter(({ level, perspective }) => level !== "komponen" && perspective === node.perspective);
  const isEqualShare =
    beside.every((each) => pointsOf(each) === points) && roundHalfUp(divideExact(100, beside.length), decimalPlaces(points)) === points;
  return isEqualShare ? divideExact(1, beside.length) : divideExact(points, 100);
}

/** A weight of the agreement, a share of 1: in the perspective, of a component in its index. One that stands on the sheet Masukan is followed. */
function bobotCell(layout: InputLayout, node: CatalogueNode): Cell {
  const { catalogue, contents, values } = layout;
  if (node.level === "super") return null;
  const points = agreedWeight(node, contents.year, { catalogue, facts: [] })?.value ?? null;
  if (node.level !== "komponen" && node.perspective !== node.parent)
    return typed(shareInPerspective(layout, node), bobotFormat(points), SHARE);
  const slot = annualSlot(node, "Bobot");
  return calculated(unlessEmpty([slot], excel`${slot}`), bobotFormat(points), values.bobot(node));
}

/** The sheet "Perjanjian Kinerja": what was agreed on, with sasaran, weight and target. Null where nothing was. */
export function agreementSheet(layout: InputLayout): SheetDescription | null {
  const { catalogue, contents } = layout;
  // Without headings between them: a row that says its perspective only would part the table while the columns before it are empty.
  const nodes = agreed(catalogue, contents.year);
  if (nodes.length === 0) return null;
  const table = tablePart<AgreedRow>({
    id: "perjanjian kinerja",
    columns: [
      ...agreedColumns<AgreedRow>(layout),
      { id: "Bobot", header: asIs("Bobot"), width: 9, align: "Right", value: ({ node }) => bobotCell(layout, node) },
      { id: "Target", header: asIs("Target"), width: 11, align: "Right", value: ({ node }) => annualTarget(layout, node) },
    ],
    rows: nodes.map((node) => ({ kind: node.level === "super" ? "subtotal" : "leaf", key: node.code, of: { node } })),
  });
  return {
    name: AGREEMENT_SHEET,
    frozen: { columns: 1 },
    parts: [...sheetHead(sentences.agreementTitle({ year: contents.year })), table],
  };
}
