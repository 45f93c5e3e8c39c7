import { defineMessages } from "../language/message";

export const word = defineMessages("docx", {
  table: { id: "Tabel", en: "Table" },
  page: { id: "Halaman", en: "Page" },
});
