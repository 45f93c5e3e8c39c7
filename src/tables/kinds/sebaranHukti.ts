import { defineMessages } from "../../language/message";
import { categoryKind } from "../categoryTable";

const words = defineMessages("tables/sebaran-hukti", {
  name: { id: "Sebaran Hukti {year}", en: "Death Row by Country {year}" },
  caption: {
    id: "Sebaran Kasus WNI Terancam Hukuman Mati di Luar Negeri Tahun {year}",
    en: "Citizens Facing the Death Penalty Abroad by Country, {year}",
  },
  title: { id: "Sebaran WNI terancam hukuman mati", en: "Citizens facing the death penalty by country" },
  about: {
    id: "Jumlah WNI terancam hukuman mati menurut negara, dan bagiannya.",
    en: "How many face the death penalty by country, and their share.",
  },
  country: { id: "Negara", en: "Country" },
  citizens: { id: "Jumlah WNI", en: "Citizens" },
});

/** Tabel 12 (lkj-pwni-2024 lines 798-806). */
export const kind = categoryKind({
  id: "sebaran-hukti",
  order: 70,
  group: "data",
  title: words.title(),
  about: words.about(),
  from: "hukuman-mati-negara",
  name: (year) => words.name({ year }),
  caption: (year) => words.caption({ year }),
  own: { category: /^(?:negara|country)\b/i, about: /hukuman mati|hukti|death penalty|death row/i },
  heads: [words.country(), words.citizens()],
});
