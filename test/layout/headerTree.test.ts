import { asIs } from "../../src/language/asIs";
import { text } from "../../src/layout/cell";
import type { Column, HeaderNode, TableDescription } from "../../src/layout/description";
import { layOut } from "../../src/layout/layOut";
import { placeTable } from "../../src/layout/place";
import { preview } from "../../src/layout/preview";

const leaf = (id: string): Column<string> => ({ id, header: asIs(id), width: 8, value: (row) => text(`${row} ${id}`) });
const group = (id: string, ...columns: readonly HeaderNode<string>[]): HeaderNode<string> => ({ header: asIs(id), columns });

const description: TableDescription<string> = {
  id: "uji",
  name: asIs("Uji"),
  caption: [asIs("Judul")],
  columns: [leaf("No"), group("Tahun 2024", leaf("Target"), group("Realisasi", leaf("TW I"), leaf("TW II"))), leaf("Ket")],
  rows: [{ kind: "leaf", key: "a", of: "a" }],
  notes: [],
};

test("a head of three steps: groups reach across, columns down to their figures", () => {
  const block = layOut(description, { language: "id" });
  const merges = placeTable(block, { sheet: "S", row: 0, column: 0 }).steps.flatMap((step) =>
    step.kind === "merge" ? [step.address] : [],
  );
  expect(merges).toEqual(["A1:E1", "A2:A4", "B2:D2", "E2:E4", "B3:B4", "C3:D3"]);
  const written = block.rows.slice(1, 4).map(({ cells }) => cells.map((cell) => (cell.kind === "text" ? cell.text : "")));
  expect(written).toEqual([
    ["No", "Tahun 2024", "", "", "Ket"],
    ["", "Target", "Realisasi", "", ""],
    ["", "", "TW I", "TW II", ""],
  ]);
});

test("the preview leaves out what a head covers, below it too: every column is covered once a row", () => {
  const rows = preview(layOut(description, { language: "id" }), "id");
  expect(rows.slice(1, 4).map(({ cells }) => cells.map((cell) => `${cell.text} ${cell.span}x${cell.down ?? 1}`))).toEqual([
    ["No 1x3", "Tahun 2024 3x1", "Ket 1x3"],
    ["Target 1x2", "Realisasi 2x1"],
    ["TW I 1x1", "TW II 1x1"],
  ]);
});

test("columns without any head have no row for heads", () => {
  const bare: TableDescription<string> = { ...description, columns: [{ ...leaf("x"), header: null }] };
  expect(layOut(bare, { language: "id" }).rows.map(({ role }) => role)).toEqual(["caption", "body"]);
});
