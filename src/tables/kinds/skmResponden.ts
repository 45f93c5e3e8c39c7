import { defineMessages } from "../../language/message";
import { categoryKind } from "../categoryTable";

const words = defineMessages("tables/skm-responden", {
  name: { id: "Responden SKM {year}", en: "Survey Respondents {year}" },
  caption: {
    id: "Responden Survei Kepuasan menurut Asal Instansi Tahun {year}",
    en: "Respondents of the Satisfaction Survey by Origin, {year}",
  },
  title: { id: "Responden survei menurut asal instansi", en: "Respondents of the survey by origin" },
  about: {
    id: "Jumlah responden survei menurut asal instansi, dan bagiannya.",
    en: "How many answered the survey by origin, and their share.",
  },
  asal: { id: "Asal Instansi", en: "Origin" },
  jumlah: { id: "Jumlah Responden", en: "Respondents" },
});

/** Lampiran IV (lkj-pwni-2024 lines 2407-2409). */
export const kind = categoryKind({
  id: "skm-responden",
  order: 82,
  group: "survey",
  title: words.title(),
  about: words.about(),
  from: "skm-asal-instansi",
  across: true,
  name: (year) => words.name({ year }),
  caption: (year) => words.caption({ year }),
  heads: [words.asal(), words.jumlah()],
});
