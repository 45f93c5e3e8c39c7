import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Language } from "../language/text";
import type { Block } from "../layout/block";
import { preview, type PreviewRow } from "../layout/preview";
import { pageWidths, ROOM_BESIDE, staysWithNext, TEXT } from "./widths";

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

interface RowLook {
  readonly role: PreviewRow["role"];
  /** By which the text is smaller than its style says. */
  readonly scale: number;
  readonly keepNext: boolean;
}

function cellOf({ text, span, down, align }: PreviewRow["cells"][number], { role, scale, keepNext }: RowLook): TableCell {
  const strong = role !== "body";
  const smaller = scale < 1 && { size: Math.floor((strong ? TEXT.head : TEXT.body) * scale) };
  return new TableCell({
    columnSpan: span,
    ...(down !== undefined && { rowSpan: down }),
    verticalAlign: VerticalAlign.CENTER,
    ...(strong && { shading: { type: ShadingType.CLEAR, fill: role === "header" ? HEAD_FILL : "F2F2F2" } }),
    children: text.split("\n").map(
      (line) =>
        new Paragraph({
          style: strong ? "CapaianKepala" : "CapaianSel",
          alignment: ALIGN[align],
          keepNext,
          children: [new TextRun({ text: line, ...smaller })],
        }),
    ),
  });
}

const ROOM = { top: 20, bottom: 20, left: ROOM_BESIDE, right: ROOM_BESIDE } as const;

/**
 * @param width of the page between its margins, in twentieths of a point.
 */
export function wordTable({ rows }: TableTexts, block: Block, width: number): Table {
  const { columns, scale } = pageWidths(block, rows, width);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    margins: ROOM,
    borders: { top: THIN, bottom: THIN, left: THIN, right: THIN, insideHorizontal: THIN, insideVertical: THIN },
    rows: rows.map(({ role, cells }, at) => {
      const look = { role, scale, keepNext: staysWithNext(rows, at) };
      return new TableRow({ tableHeader: role === "header", cantSplit: true, children: cells.map((cell) => cellOf(cell, look)) });
    }),
  });
}
