import { say } from "../../src/language/say";
import { readWorkbookTables } from "../../src/reading/reading";
import { areaAddress } from "../../src/sheet/address";
import { snapshotOf } from "../books/book";
import { risiko } from "../books/clean/survei";
import { builtinCatalogue } from "../fixtures/catalogue";

test("sheet by sheet: what was read as what, how sure, and what was not", () => {
  const book = risiko();
  book.sheets[0]!.cells.push([], [], [], [null, null, 4, 5], [null, null, 6, 7]);
  book.sheets.push(
    {
      name: "Lain",
      merges: [],
      cells: [
        ["Kode", "Indikator", "Bobot", "Target", "Realisasi"],
        ["Z9.9", "Luas hutan kota", 30, 40, 38],
      ],
    },
    { name: "Kosong", merges: [], cells: [] },
  );
  const told = readWorkbookTables(snapshotOf(book), builtinCatalogue()).sheets();
  expect(
    told.map(({ sheet, tables, unread }) => [
      sheet,
      ...tables.map(({ area, as, confidence, rows, known, note }) =>
        [areaAddress(area), as, confidence, rows, known, note === null ? "-" : say(note)].join(" | "),
      ),
      ...unread.map(({ area, why }) => `${areaAddress(area)}: ${say(why)}`),
    ]),
  ).toEqual([
    ["Risiko", "A2:F8 | risiko | 1 | 6 | 0 | -", "C12:D13: Angka tanpa kepala kolom."],
    [
      "Lain",
      "A1:E2 | capaian | 1 | 1 | 0 | Kepala kolomnya sesuai, tetapi tidak satu pun indikatornya ada di katalog; yang diperiksa hanya hitungannya.",
    ],
    ["Kosong"],
  ]);
});
