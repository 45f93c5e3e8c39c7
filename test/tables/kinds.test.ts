import { say } from "../../src/language/say";
import { buildTable, placeTable, tableKinds } from "../../src/tables";
import { cellAddress } from "../../src/sheet/address";
import { catalogue, notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

const codes = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => row[0]!.split(" ")[0]!);
const rest = (rows: readonly (readonly string[])[]): (readonly string[])[] => rows.map((row) => row.slice(1));

describe("achievement table of an index: Target | Realisasi | Bobot | Capaian Komponen | B x R", () => {
  test("C1.1 2024 equals Tabel 10 (lkj-pwni-2024 lines 533-542)", () => {
    const model = table("capaian-indeks", "2024", "C1.1");
    const rows = shown(model, "body");
    expect(codes(rows)).toEqual(["C1.1.1", "C1.1.2"]);
    expect(rest(rows)).toEqual([
      ["85,00%", "79,93%", "55%", "94,04%", "43,96%"],
      ["85,00%", "90,12%", "45%", "106,02%", "40,55%"],
    ]);
    // 99,44 and not 99,43: the LKj divides the figures it shows.
    expect(shown(model, "total").map((row) => [row[0], row[5]])).toEqual([
      ["Realisasi IKU C1.1", "84,52%"],
      ["Target IKU C1.1", "85,00%"],
      ["Capaian IKU C1.1", "99,44%"],
    ]);
  });

  test("B1.1 2024: recomputed, not last year's 106 / 97 / 109,28 that Tabel 17 still prints (lines 1052-1054)", () => {
    const model = table("capaian-indeks", "2024", "B1.1");
    expect(shown(model, "total").map((row) => row[5])).toEqual(["100,00%", "97,50%", "102,56%"]);
    expect(notes(model)).toContain("Realisasi B1.1 tahun 2024: tercetak 100% (Tabel 4, hal. 17), 106 (BAB III); dipakai 100%.");
  });

  test("B2.1 2024 (lines 1295-1300)", () => {
    const model = table("capaian-indeks", "2024", "B2.1");
    expect(rest(shown(model, "body"))).toEqual([
      ["98,50%", "100,00%", "35%", "101,52%", "35,00%"],
      ["98,50%", "100,00%", "35%", "101,52%", "35,00%"],
      ["98,50%", "89,32%", "30%", "90,68%", "26,80%"],
    ]);
    expect(shown(model, "total").map((row) => row[5])).toEqual(["96,80%", "98,50%", "98,27%"]);
  });

  test("B3.1 2024 (lines 1551-1556, 1586-1588): 3,95 of 4 is 98,75 %; 100,64 only fits the components' capaian, and the table says so", () => {
    const model = table("capaian-indeks", "2024", "B3.1");
    expect(shown(model, "header")[0]![5]).toBe("Capaian Tertimbang");
    expect(rest(shown(model, "body"))).toEqual([
      ["90,00%", "89,91%", "40%", "99,90%", "39,96%"],
      ["4,00", "3,95", "40%", "98,75%", "39,50%"],
      ["100,00%", "105,90%", "20%", "105,90%", "21,18%"],
    ]);
    expect(shown(model, "total").map((row) => row[5])).toEqual(["100,64%", "96,00%", "104,83%"]);
    expect(notes(model)).toContain("hanya terhitung dari capaian komponen (bobot x capaian)");
    expect(notes(model)).toContain("memberi 96,64");
  });

  test("B1.1 2023: 120 % is the tolerance limit (lines 1066-1072), B x R counts the realisasi", () => {
    const model = table("capaian-indeks", "2023", "B1.1");
    expect(shown(model, "total").map((row) => row[5])).toEqual(["106,00%", "97,00%", "109,28%"]);
    expect(notes(model)).toContain("Capaian B1.1.3 dibatasi 120% (batas toleransi); tanpa batas 123,71%.");
  });
});

test("comparison of three years equals Tabel 11 (lines 573-575); C1.1.1 2022 is 132,86 % before the limit", () => {
  const model = table("perbandingan", "2024", "C1.1");
  expect(rest(shown(model, "body", "total"))).toEqual([
    ["71,85%", "95,46%", "120,00%", "82,00%", "90,04%", "109,80%", "85,00%", "79,93%", "94,04%"],
    ["89,95%", "86,67%", "96,35%", "85,00%", "94,44%", "111,11%", "85,00%", "90,12%", "106,02%"],
    ["80,00%", "91,50%", "114,38%", "83,00%", "92,02%", "110,87%", "85,00%", "84,52%", "99,44%"],
  ]);
  expect(notes(model)).toContain("Capaian C1.1.1 2022 dibatasi 120% (batas toleransi); tanpa batas 132,86%.");
});

test.each([
  [1, ["2024"]],
  [2, ["2023", "2024"]],
  [3, ["2022", "2023", "2024"]],
  [5, ["2022", "2023", "2024"]],
])("comparison over %j years shows those there are figures of: %j", (span, years) => {
  const heads = shown(table("perbandingan", "2024", "C1.1", { span }), "header")[0]!.filter((text) => text.startsWith("Tahun"));
  expect(heads).toEqual(years.map((year) => `Tahun ${year}`));
});

test.each([0, 6, 2.5])("comparison over %j years is refused", (span) => {
  const built = buildTable("perbandingan", { catalogue, facts: [], year: "2024", indicator: "C1.1", language: "id", span });
  expect(built.ok ? "" : say(built.problem.text)).toContain("mencakup 1 sampai 5 tahun");
});

test("comparison: B1.1.2 exists since 2023, its 2022 stays empty and is not called missing (line 1071)", () => {
  const model = table("perbandingan", "2024", "B1.1");
  expect(shown(model, "body")[1]!.slice(1, 5)).toEqual(["", "", "", "97,00%"]);
  expect(notes(model)).not.toContain("Belum ada angka");
});

test("quarters equal lines 2337-2344, in points; 70,55 where the document prints 70,6", () => {
  const rows = shown(table("triwulan", "2024"), "body", "total");
  expect(rows.map((row) => row.slice(2))).toEqual([
    ["74,36", "81,72", "79,41", "84,52", "85,00", "85,00", "85,00", "85,00"],
    ["60,17", "95,92", "92,42", "100,00", "97,50", "97,50", "97,50", "97,50"],
    ["74,87", "73,44", "82,32", "96,80", "98,50", "98,50", "98,50", "98,50"],
    ["67,05", "89,81", "95,34", "100,64", "96,00", "96,00", "96,00", "96,00"],
    ["70,55", "83,70", "85,13", "93,10", "93,00", "93,00", "93,00", "93,00"],
  ]);
});

test("NCKO: Tabel 8 (lines 486-488); its rows give 108,74, the document prints 101,1 and 100,3, and the table says so", () => {
  const model = table("ncko", "2024");
  expect(rest(shown(model, "body"))).toEqual([
    ["40%", "120,00%", "48,00%"],
    ["30%", "101,89%", "30,57%"],
    ["30%", "100,59%", "30,18%"],
  ]);
  expect(shown(model, "total")[0]![3]).toBe("108,74%");
  expect(notes(model)).toContain("lkj-pwni-2024, hal. 25 mencetak capaian NCKO 100,3%; dari baris-baris tabel ini terhitung 108,74%");
});

/** Every table there is: kind, year, indicator. */
const everything = tableKinds.flatMap((kind) =>
  kind.years(catalogue).flatMap((year) => kind.indicators(catalogue, year).map((node) => [kind.id, year, node.code] as const)),
);

test("there is a table for every index and year with weights", () => {
  expect(everything.filter(([kind]) => kind === "capaian-indeks").map(([, year, code]) => `${year} ${code}`)).toEqual([
    "2022 IPPWNI",
    "2022 C1.1",
    "2022 B2.1",
    "2023 IPPWNI",
    "2023 C1.1",
    "2023 B1.1",
    "2023 B2.1",
    "2023 B3.1",
    "2024 IPPWNI",
    "2024 C1.1",
    "2024 B1.1",
    "2024 B2.1",
    "2024 B3.1",
  ]);
});

test.each(everything)("%s %s %s: another engine calculates what the preview shows; rows are rectangular", (kind, year, code) => {
  const model = table(kind, year, code);
  const engine = SheetEngine.of(placeTable(model, { sheet: "Lembar kerja 'A'", row: 10, column: 3 }));
  // Excel's limit for the name of the sheet it may get.
  expect(model.name.length).toBeLessThanOrEqual(31);
  for (const [down, row] of model.rows.entries()) {
    expect(row.cells).toHaveLength(model.columns.length);
    for (const [right, cell] of row.cells.entries()) {
      if (cell.kind !== "formula") continue;
      const value = engine.value("Lembar kerja 'A'", cellAddress(10 + down, 3 + right));
      if (typeof cell.preview === "number") expect(value).toBeCloseTo(cell.preview, 9);
      else expect(value).toBe(cell.preview ?? "");
    }
  }
});

describe("a request that cannot be drawn names what can", () => {
  const problem = (kind: string, year: string, indicator?: string): string => {
    const built = buildTable(kind, { catalogue, facts: [], year, indicator, language: "id" });
    return built.ok ? "" : say(built.problem.text);
  };
  test.each([
    ["tabel-5", "2024", undefined, `Jenis tabel "tabel-5" tidak dikenal; yang ada: ${tableKinds.map(({ id }) => id).join(", ")}.`],
    [
      "tabel-4",
      "2031",
      undefined,
      "Tabel 4 - Matriks Informasi Kinerja: tidak ada data tahun 2031 di katalog; tahun yang ada: 2022, 2023, 2024.",
    ],
    [
      "capaian-indeks",
      "2022",
      "B3.1",
      'Capaian komponen satu indeks: "B3.1" bukan indikator untuk tabel ini tahun 2022; pilih IPPWNI, C1.1, B2.1.',
    ],
  ])("%s %s %s", (kind, year, indicator, sentence) => expect(problem(kind, year, indicator)).toBe(sentence));
});
