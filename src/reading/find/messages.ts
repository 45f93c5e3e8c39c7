import { defineMessages } from "../../language/message";

export const unreadMessages = defineMessages("find", {
  noHeader: { id: "Angka tanpa kepala kolom.", en: "Figures without column headings." },
  noRows: { id: "Kepala tabel tanpa baris di bawahnya.", en: "A table head without rows below it." },
  texts: { id: "Teks saja, bukan tabel.", en: "Text only, no table." },
});
