import { skippedMessage, sourceLines } from "../../scripts/catalogue-check/seeds";
import { catalogue, notes, table } from "./helpers";

const SOURCE = "renstra-kp2mi-2025-2029";

const KINDS = [
  "renstra-strategi-arah-kebijakan",
  "renstra-kerangka-regulasi",
  "renstra-potensi-permasalahan",
  "renstra-kontribusi-rpjmn",
  "renstra-quick-wins",
  "renstra-identifikasi-risiko",
  "renstra-strategi-so",
  "renstra-bp3mi",
  "renstra-kerja-sama-luar-negeri",
];

const words = (text: string): string => text.replace(/<[^>]*>|[^\p{L}\p{N}]/gu, "").toLowerCase();

const shownCells = (kind: string): string[] =>
  table(kind, "2025").rows.flatMap(({ role, cells }) =>
    role === "body" || role === "total" ? cells.flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])) : [],
  );

test.each(KINDS)("%s: every cell stands in the document between its first line and its last, none is left out", (kind) => {
  const lines = sourceLines(SOURCE);
  if (!lines) {
    console.warn(skippedMessage(SOURCE));
    return;
  }
  const cells = shownCells(kind);
  expect(cells.length).toBeGreaterThan(7);
  const { rows } = catalogue.documents.find(({ source }) => source.id === SOURCE)!.tables!.find(({ id }) => `renstra-${id}` === kind)!;
  // A page break puts a sentence's end some lines below.
  const document = words(lines.slice(rows[0]!.line - 1, rows[rows.length - 1]!.line + 12).join(""));
  for (const cell of cells) expect([cell, document.includes(words(cell.slice(0, 40)))]).toEqual([cell, true]);
  const printed = rows.flatMap((row) => row.cells.map(words)).join("");
  expect(words(cells.join(""))).toHaveLength(printed.length);
});

test("a strategy cut by the page break is one again (lines 1342 and 1345), and the reading is told", () => {
  expect(shownCells("renstra-strategi-arah-kebijakan").join("\n")).toMatch(
    /akses lapangan kerja,\s+kewirausahaan, dan pelatihan lanjutan\./,
  );
  expect(notes(table("renstra-strategi-arah-kebijakan", "2025"))).toContain("bersambung di halaman berikutnya");
  expect(notes(table("renstra-strategi-so", "2025"))).toContain("strategi WO, ST, dan WT kosong dalam teks");
});

test("what stands over the rows is a row of its own (line 2399)", () => {
  const heading = table("renstra-kerangka-regulasi", "2025").rows.find(({ role }) => role === "total")!;
  expect(heading.cells[0]).toEqual({ kind: "text", text: "BIDANG KESEKRETARIATAN", span: 6 });
});
