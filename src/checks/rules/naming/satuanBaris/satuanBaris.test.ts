import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const outputs = (result: string) =>
  sheetOf("RO", [
    ["Kode RO", "Rincian Output", "Target Volume", "Realisasi Volume", "Capaian (%)"],
    ["BMB.001", "Kerja sama internasional", "2 Kerja Sama", "2 Kerja Sama", 100],
    ["BMB.002", "Bimbingan teknis pelindungan", "450 Orang", "468 Orang", 104],
    ["BMB.003", "Naskah kebijakan", "4 Dokumen", "3 Dokumen", 75],
    ["BMB.004", "Layanan pendampingan hukum", "60 Layanan", result, 95],
  ]);

const names = ["Persentase publikasi tepat waktu", "Jumlah desa cinta statistik", "Indeks kepuasan pengguna", "Nilai pembinaan sektoral"];
const two = (units: readonly string[]) =>
  [["%", "desa", "indeks", "nilai"], units].map((own, sheet) =>
    sheetOf(`Tabel ${sheet + 1}`, [
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"],
      ...names.map((name, at) => [at + 1, name, own[at]!, 90 + at, 80 + at]),
    ]),
  );

ruleCases("satuan-baris", {
  tells: [
    ["another unit beside the target", outputs("57 Orang"), ["warning | D5 | Orang | Layanan"]],
    ["another unit in another table", two(["%", "kecamatan", "indeks", "nilai"]), ["warning | Tabel 2!C3 | kecamatan | desa"]],
  ],
  silent: [
    ["one unit, in another hand", outputs("57 layanan"), []],
    ["two tables alike", two(["%", "Desa", "indeks", "nilai"]), []],
    ["a table in units of its own", two(["persen", "kecamatan", "poin", "skor"]), []],
  ],
});
