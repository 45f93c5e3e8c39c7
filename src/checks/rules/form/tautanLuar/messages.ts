import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("tautan-luar", {
  link: {
    id: "Rumus ini mengambil angka dari buku kerja lain ({file}){more}. Bila berkas itu dipindah atau berganti tahun, angkanya tidak ikut benar.",
    en: "This formula takes its figure from another workbook ({file}){more}. Where that file moves or is of another year, the figure is not right any more.",
  },
  more: { id: ", seperti {count} rumus lain", en: ", like {count} other formulas" },
});
