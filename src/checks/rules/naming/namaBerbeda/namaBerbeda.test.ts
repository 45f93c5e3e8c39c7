import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { tabel10, tabel4, tabel5 } from "../../../../../test/fixtures/lkjTables";
import { B11, B21, C11, resultSheet, SUPER } from "../../../../../test/fixtures/results";
import { withCell } from "../../../../../test/fixtures/sheets";
import { nameFit } from "../../../../reading/indicators/nameFit";
import { findingsOf, ruleCases } from "../../../../../test/support/ruleTester";

const named = (code: string, name: string, target = 50) =>
  resultSheet(
    [["Kode", "Indikator", "Satuan", "Target", "Realisasi"]],
    [
      [code, name, "%", target, 40],
      [B11.code, B11.name, "%", 97.5, 100],
    ],
  );

ruleCases("nama-berbeda", {
  tells: [
    [
      "Indeks Kebahagiaan beside C1.1",
      named("C1.1", "Indeks Kebahagiaan"),
      ["warning | B4 | Indeks Kebahagiaan | Persentase Penyelesaian Kasus WNI di Luar Negeri"],
    ],
    [
      "in one cell with the code",
      withCell(tabel4, "B5", "C 1.1 Indeks Kebahagiaan"),
      ["warning | B5 | Indeks Kebahagiaan | Persentase Penyelesaian Kasus WNI di Luar Negeri"],
    ],
    [
      "another organisation's",
      named("B2.1", "Persentase jalan dalam kondisi mantap"),
      [`warning | B4 | Persentase jalan dalam kondisi mantap | ${B21.name}`],
    ],
    ["English", named("B2.1", "Share of paved roads"), [`warning | B4 | Share of paved roads | ${B21.name}`]],
    [
      "a table of them is told once",
      resultSheet(
        [["Kode", "Indikator", "Target"]],
        [
          ["C1.1", "Indeks Kebahagiaan", 70],
          ["B1.1", "Angka Harapan Hidup", 73],
          ["B2.1", "Rasio Elektrifikasi", 99],
        ],
      ),
      ["warning | B4 | Indeks Kebahagiaan | Persentase Penyelesaian Kasus WNI di Luar Negeri"],
    ],
  ],
  silent: [
    ["the printed names", tabel4, []],
    ["codes with blanks and points", tabel5, []],
    ["no codes in the rows", tabel10, []],
    ["shortened", named("C1.1", "Penyelesaian kasus", 85), []],
    ["abbreviated", named("B2.1", "Ind. Diplomasi PWNI", 98.5), []],
    ["English", named("C1.1", "Percentage of Cases of Indonesian Citizens Abroad Resolved", 85), []],
    ["a name that says nothing", named("C1.1", "Komponen 1", 85), []],
    [
      "the perspective before the indicator",
      resultSheet(
        [["Perspektif", "Kode", "Indikator", "Target"]],
        [
          ["Customer", C11.code, C11.name, 85],
          ["Internal Process", B11.code, B11.name, 97.5],
        ],
      ),
      [],
    ],
  ],
});

test("nothing of a foreign row is compared, and its index lacks nothing", () => {
  const sheet = resultSheet(
    [["Kode", "Indikator", "Bobot", "Target", "Realisasi"]],
    SUPER.map(({ code, name }, at) => [
      code,
      at === 0 ? "Indeks Kebahagiaan" : name,
      [40, 20, 25, 15][at]!,
      at === 0 ? 50 : SUPER[at]!.target,
      SUPER[at]!.realisasi,
    ]),
  );
  for (const rule of ["target-berbeda", "komponen-hilang", "bobot-berbeda", "bobot-jumlah", "kode-tak-dikenal", "kode-rancu"])
    expect(findingsOf(rule, sheet)).toEqual([]);
});

test.each(
  builtinCatalogue()
    .documents.flatMap(({ source, nodes }) => (source.plan ? [] : nodes))
    .map((node) => [node.code, node] as const),
)("every name of %s fits itself", (_, node) => {
  for (const name of [node.name, ...node.names]) expect(nameFit(name, node)).not.toBe("differs");
});
