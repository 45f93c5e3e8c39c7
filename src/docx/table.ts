import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Language } from "../language/text";
import type { Block } from "../layout/block";
import { preview, type PreviewRow } from "../layout/preview";

/** A table of a block as Word has it: its words above and below stand outside. */
export interface TableTexts {
  readonly caption: string;
  readonly rows: readonly PreviewRow[];
  /** Each note whole: Word breaks lines by itself. */
  readonly notes: readonly string[];
}

/** Notes are laid out in lines for a sheet; a line that continues the one before belongs to it. */
function notesOf(block: Block): string[] {
  const notes: string[] = [];
  for (const { role, cells, continues } of block.rows) {
    const first = cells[0];
    if (role !== "note" || first?.kind !== "text") continue;
    if (continues) notes[notes.length - 1] += ` ${first.text}`;
    else notes.push(first.text);
  }
  return notes;
}

/** A caption's own number: Word counts. */
const NUMBER_ALONE = /^(?:Tabel|Table) \d+[a-z]?$/;

export function tableTexts(block: Block, language: Language): TableTexts {
  const rows = preview(block, language);
  const caption = rows.filter(({ role }) => role === "caption").flatMap(({ cells }) => cells.map(({ text }) => text));
  return {
    caption: caption.filter((line) => line !== "" && !NUMBER_ALONE.test(line)).join(": "),
    rows: rows.filter(({ role }) => role === "header" || role === "body" || role === "total"),
    notes: notesOf(block),
  };
}

const ALIGN = { Left: AlignmentType.LEFT, Center: AlignmentType.CENTER, Right: AlignmentType.RIGHT } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
/** Light enough to be read in a black and white print. */
const HEAD_FILL = "D9D9D9";

function cellOf({ text, span, down, align }: PreviewRow["cells"][number], role: PreviewRow["role"]): TableCell {
  const strong = role !== "body";
  return new TableCell({
    columnSpan: span,
    ...(down !== undefined && { rowSpan: down }),
    verticalAlign: VerticalAlign.CENTER,
    ...(strong && { shading: { type: ShadingType.CLEAR, fill: role === "header" ? HEAD_FILL : "F2F2F2" } }),
    children: text
      .split("\n")
      .map((line) => new Paragraph({ text: line, style: strong ? "CapaianKepala" : "CapaianSel", alignment: ALIGN[align] })),
  });
}

/** What "100,11%" needs, with the room beside it, in twentieths of a point. */
const NARROWEST = 800;
const ROOM = { top: 20, bottom: 20, left: 60, right: 60 } as const;

/** The widths of a sheet's columns as those of a page, none too narrow for a figure. */
function widthsOf({ columns }: Block, width: number): number[] {
  const characters = columns.reduce((sum, column) => sum + column.characters, 0);
  const wanted = columns.map((column) => (column.characters / characters) * width);
  // More columns than the page has room for: what room there is, as the sheet shares it out.
  if (columns.length * NARROWEST > width) return wanted.map(Math.floor);
  const short = wanted.filter((each) => each < NARROWEST);
  const rest = wanted.reduce((sum, each) => sum + (each < NARROWEST ? 0 : each), 0);
  const scale = (width - short.length * NARROWEST) / rest;
  return wanted.map((each) => Math.floor(each < NARROWEST ? NARROWEST : each * scale));
}

/**
 * @param width of the page between its margins, in twentieths of a point.
 */
export function wordTable({ rows }: TableTexts, block: Block, width: number): Table {
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widthsOf(block, width),
    layout: TableLayoutType.FIXED,
    margins: ROOM,
    borders: { top: THIN, bottom: THIN, left: THIN, right: THIN, insideHorizontal: THIN, insideVertical: THIN },
    rows: rows.map(
      ({ role, cells }) =>
        new TableRow({ tableHeader: role === "header", cantSplit: true, children: cells.map((cell) => cellOf(cell, role)) }),
    ),
  });
}
