import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("isian-kosong", {
  one: { id: "{what} kosong, padahal {beside}.{spread}{numbers}", en: "{what} is empty, but {beside}.{spread}{numbers}" },
  many: {
    id: "{what} kosong di {count} sel, padahal {beside}: {cells}.{spread}{numbers}",
    en: "{what} are empty in {count} cells, but {beside}: {cells}.{spread}{numbers}",
  },
  forgotten: {
    id: "Semua realisasi di tabel ini kosong ({count} sel), padahal data masukan atau capaiannya sudah terisi.",
    en: "All actual figures of this table are empty ({count} cells), but their inputs or capaian are filled in.",
  },
  waiting: {
    id: "Realisasi di tabel ini belum diisi ({count} sel); yang diperiksa hanya rencananya.",
    en: "The actual figures of this table are not filled in yet ({count} cells); only what is planned is checked.",
  },
});

/** What is empty, where several cells are. */
export const columns = defineMessages("isian-kosong.column", {
  bobot: { id: "Bobot", en: "Weights" },
  target: { id: "Target", en: "Targets" },
  realisasi: { id: "Realisasi", en: "Actual" },
  masukan: { id: "Data masukan", en: "Inputs" },
});

/** Why a figure is wanted there. */
export const besides = defineMessages("isian-kosong.beside", {
  foot: { id: "angka lain di kaki tabel sudah terisi", en: "other figures at the foot of the table are filled in" },
  inputs: { id: "masukan lain untuk rumus yang sama sudah terisi", en: "other inputs of the same formula are filled in" },
  column: { id: "baris lain di kolom ini sudah terisi", en: "other rows of this column are filled in" },
});
