import { rowsOf, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Tabel 29 (lines 1790-1796). */
const tabel29 = (term: string) =>
  sheetOf(
    "Tabel 29",
    rowsOf(`
    Tabel 29. Capaian Komponen IKU B.1.3.3 Tahun 2024
    Komponen B1.3.3 | Informasi Kinerja | Realisasi | Target Komponen | Bobot | Realisasi Komponen X Bobot
    Persentase Peningkatan SDM | PPK: Kemlu | 100 | 100 | 35% | 35%
     | PPW: Perwakilan RI | 390 | 390 | 55% | 55%
     | PKL: Kementerian/Lembaga | 32 | 20 | 10% | ${term}
     | Realisasi | | | | 105,9%
  `),
  );

ruleCases("suku-rumus", {
  tells: [["15,9% for 32 / 20 x 10% (line 1795)", tabel29("15,9%"), ["error | F5 | 15,9% | 16%"]]],
  silent: [["16%", tabel29("16%"), []]],
});
