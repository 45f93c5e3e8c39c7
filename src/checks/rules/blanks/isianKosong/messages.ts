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
