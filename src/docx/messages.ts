import { defineMessages } from "../language/message";

export const word = defineMessages("docx", {
  table: { id: "Tabel", en: "Table" },
  chart: { id: "Grafik", en: "Chart" },
  page: { id: "Halaman", en: "Page" },
});

/** A draft once more into the same document. */
export const update = defineMessages("docx.update", {
  unreadable: {
    id: "Berkas itu bukan dokumen Word (.docx) yang dapat dibaca.",
    en: "The file is no Word document (.docx) that can be read.",
  },
  notOurs: {
    id: "Dokumen itu tidak memuat bagian yang ditulis Capaian, jadi tidak ada yang dapat diperbarui di dalamnya.",
    en: "The document holds no piece written by Capaian, so there is nothing in it to bring up to date.",
  },
});
