import type { Part } from "../../src/docx/document";
import { writeDocx } from "../../src/docx/write";
import { asIs } from "../../src/language/asIs";
import { converted, libreOffice, MISSING } from "../support/libreOffice";
import { pdfPages, textsOn } from "../support/pdf";

const COLUMNS = 14;

/** A table too wide for an upright page. */
function wide(rows: number): Part {
  const all = <T>(cell: T): T[] => Array.from({ length: COLUMNS }, () => cell);
  const body = Array.from({ length: rows }, (_, value) => ({
    role: "body" as const,
    cells: all({ kind: "number" as const, value, format: "0" }),
  }));
  return {
    kind: "table",
    id: `lebar ${rows}`,
    block: {
      id: `lebar-${rows}`,
      name: "Lebar",
      columns: all({ characters: 20 }),
      rows: [
        { role: "caption", cells: [{ kind: "text", text: `Lebar dengan ${rows} baris`, span: COLUMNS }] },
        { role: "header", cells: all({ kind: "text" as const, text: "Kepala" }) },
        ...body,
      ],
    },
  };
}

test("a table on its side that fills its page leaves no blank page behind it", async () => {
  const command = libreOffice();
  if (command === null) {
    console.warn(MISSING);
    return;
  }
  // One of these fills the page to its last line, whatever font stands in for Arial.
  const rows = Array.from({ length: 16 }, (_, at) => 25 + at);
  const parts = rows.flatMap((each): Part[] => [{ kind: "paragraph", runs: ["Sebelum."] }, wide(each)]);
  const { bytes } = await writeDocx({ title: asIs({ id: "Draf", en: "Draft" }), parts }, "id");
  const pages = pdfPages(converted(command, { name: "lebar.docx", bytes }, "pdf"));
  const shown = pages.map(textsOn);
  expect(pages.length).toBeGreaterThan(2 * rows.length);
  // An upright page has its sentence and its foot: a page with less shows its foot only.
  const [upright] = shown;
  expect(shown.filter((count) => count < upright!)).toEqual([]);
  // The longest go on over a second page, so the sizes between were tried.
  expect(pages.length).toBeLessThan(3 * rows.length);
}, 120_000);
