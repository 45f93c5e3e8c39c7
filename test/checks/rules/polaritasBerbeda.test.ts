import { B111, resultSheet } from "../../fixtures/results";
import { tabel4 } from "../../fixtures/lkjTables";
import { ruleCases } from "./cases";

const directed = (word: string) => resultSheet([["Kode", "Indikator", "Polarisasi", "Target"]], [[B111.code, B111.name, word, 97.5]]);

ruleCases("polaritas-berbeda", {
  tells: [
    ["Minimize where the catalogue says maximum", directed("Minimize"), ["warning | C4 | Minimize | maksimum"]],
    ["in words", directed("Semakin kecil semakin baik"), ["warning | C4 | Semakin kecil semakin baik | maksimum"]],
  ],
  silent: [
    ["the catalogue's", directed("Maximize"), []],
    ["none", directed(""), []],
    ["a word that says no direction", directed("output"), []],
    ["no such column", tabel4, []],
  ],
});
