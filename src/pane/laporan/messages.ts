import { defineMessages } from "../../language/message";

/** The draft of the report for Word. */
export const draft = defineMessages("pane.laporan", {
  heading: { id: "Laporan (Word)", en: "Report (Word)" },
  about: {
    id: "Draf Bab II dan Bab III: semua tabel tahun itu, perhitungan, kalimat analisis, dan lampiran pertentangan antarsumber. Buku kerja tidak diubah.",
    en: "A draft of Chapters II and III: every table of the year, calculations, sentences of analysis, and an annex of contradictions between sources. The workbook is not changed.",
  },
  year: { id: "Tahun laporan", en: "Year of the report" },
  values: { id: "Angka laporan dari", en: "Figures of the report from" },
  make: { id: "Buat laporan (Word)", en: "Make the report (Word)" },
  making: { id: "Menyusun laporan…", en: "Composing the report…" },
  renew: { id: "Perbarui draf yang ada…", en: "Bring a draft up to date…" },
  renewAbout: {
    id: "Pilih draf (.docx) buatan Capaian. Hanya bagian yang belum Anda ubah yang diganti; berkas aslinya tetap ada.",
    en: "Choose a draft (.docx) made by Capaian. Only pieces you have not changed are replaced; the file itself stays.",
  },
  tooLarge: { id: "Berkas itu lebih dari 100 MB dan tidak dibaca.", en: "The file is larger than 100 MB and is not read." },
  renewed: {
    id: "Draf {year} diperbarui: {updated} bagian diganti, {added} bagian baru. Tulisan Anda tidak diubah.",
    en: "The draft of {year} is up to date: {updated} {updated|piece|pieces} replaced, {added} new. What you wrote is unchanged.",
  },
  kept: { id: "Anda ubah, jadi dibiarkan; isi barunya lain:", en: "Changed by you and so left; the new text differs:" },
  removed: { id: "Anda hapus, jadi tidak ditulis lagi:", en: "Taken out by you and so not written again:" },
  gone: { id: "Tidak ada lagi dalam draf baru, dibiarkan:", en: "No longer in the new draft, left:" },
  progressLabel: { id: "Penyusunan laporan", en: "Composing the report" },
  stop: { id: "Hentikan", en: "Stop" },
  stopped: { id: "Penyusunan laporan dihentikan. Tidak ada berkas yang dibuat.", en: "The report was stopped. No file was made." },
  done: {
    id: "Laporan {year} selesai: {tables} tabel. Berkas diunduh ke folder unduhan Anda.",
    en: "The report of {year} is ready: {tables} {tables|table|tables}. The file goes to your downloads folder.",
  },
  again: { id: "Unduh {file}", en: "Download {file}" },
  file: { id: "Draf Laporan Kinerja {year}.docx", en: "Draft Performance Report {year}.docx" },
  changed: {
    id: "Buku kerja atau pilihannya sudah berubah sejak berkas ini dibuat.",
    en: "The workbook or the choices have changed since this file was made.",
  },
  noDownload: {
    id: "Excel untuk Mac tidak mengizinkan panel mengunduh berkas. Buka buku kerja ini di Excel versi web untuk membuat laporan.",
    en: "Excel for Mac does not let a pane download files. Open this workbook in Excel on the web to make the report.",
  },
  failed: { id: "Laporan gagal disusun. Buku kerja tidak diubah.", en: "The report could not be composed. The workbook was not changed." },
});
