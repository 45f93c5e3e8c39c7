import { citedLines, derivePlaces } from "../../scripts/places/derive";
import { readData } from "../../scripts/catalogue-check/read";
import { skippedMessage, sourceLines } from "../../scripts/catalogue-check/seeds";
import { documentPlace } from "../../src/catalogue/places";
import places from "../../src/catalogue/places.json";

const { documents } = readData();

describe("page and table of what the catalogue cites", () => {
  test.each(documents.map((document) => [document.source.id, document] as const))("of %s are what its text says", (id, document) => {
    const lines = sourceLines(id);
    // The texts are not part of the repository; said out loud, never passed over.
    if (!lines) return console.warn(skippedMessage(id));
    expect(derivePlaces(lines, citedLines(document))).toEqual((places as Record<string, unknown>)[id] ?? []);
  });

  // The list of tables of the LKj (lines 124-164) gives the pages; the captions stand at lines 328 and 1358.
  test.each([
    ["lkj-pwni-2024", 336, [17, 17], "Tabel 4"],
    ["lkj-pwni-2024", 418, [21, 21], "Tabel 6"],
    // "Tabel 24" of the list is captioned "Tabel 4" on page 73.
    ["lkj-pwni-2024", 1361, [73, 73], "Tabel 4"],
    ["lkj-pwni-2024", 324, [17, 17], ""],
    ["renstra-kp2mi-2025-2029", 380, null, "Tabel 2 (BAB I)"],
    ["renstra-kp2mi-2025-2029", 1096, null, "Tabel 1 (BAB II)"],
  ] as const)("%s line %d", (source, line, pages, table) => expect(documentPlace(source, line)).toEqual({ pages, table }));

  test("nothing is said of a document without captions, nor of a line nothing tells of", () => {
    expect(documentPlace("metadata-01.02.013", 12)).toBeNull();
    expect(documentPlace("lkj-pwni-2024", 1)).toBeNull();
  });
});

describe("a text with a list of tables", () => {
  const lines = [
    "DAFTAR TABEL",
    "Tabel 1 Capaian Indikator Utama.....\t3",
    "Tabel 2 Perbandingan Antartahun\t5",
    "PENDAHULUAN",
    "Tabel 1",
    "Capaian Indikator Utama",
    "Kode\tNilai",
    "A\t1",
    "",
    "Kalimat di antara dua tabel.",
    "Tabel 9 Perbandingan Antartahun",
    "Kode\t2023\t2024",
    "A\t1\t2",
  ];
  test("tables have their caption and the page of the list, what is between two of them their pages, what is behind the last none", () => {
    expect(derivePlaces(lines, [8, 10, 13])).toEqual([
      [8, 8, 3, 3, "Tabel 1"],
      [10, 10, 3, 5, ""],
      [13, 13, 5, 5, "Tabel 9"],
    ]);
    expect(derivePlaces([...lines, "", "", "", "", "Penutup"], [18])).toEqual([]);
  });
  test("a page that goes back is no page", () => {
    const back = [...lines];
    back[2] = "Tabel 2 Perbandingan Antartahun\t1";
    expect(derivePlaces(back, [13])).toEqual([]);
  });
});
