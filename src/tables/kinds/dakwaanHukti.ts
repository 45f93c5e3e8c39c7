import { defineMessages } from "../../language/message";
import { categoryKind } from "../categoryTable";

const words = defineMessages("tables/dakwaan-hukti", {
  name: { id: "Dakwaan Hukti {year}", en: "Death Row by Charge {year}" },
  caption: {
    id: "Jenis Dakwaan Kasus WNI Terancam Hukuman Mati di Luar Negeri Tahun {year}",
    en: "Charges against Citizens Facing the Death Penalty Abroad, {year}",
  },
  title: { id: "Jenis dakwaan WNI terancam hukuman mati", en: "Charges of citizens facing the death penalty" },
  about: { id: "Jumlah kasus menurut dakwaan, dan bagiannya.", en: "How many cases by charge, and their share." },
  charge: { id: "Jenis Dakwaan", en: "Charge" },
  count: { id: "Jumlah", en: "Count" },
});

/** Tabel 13 (lkj-pwni-2024 lines 808-813). */
export const kind = categoryKind({
  id: "dakwaan-hukti",
  order: 72,
  group: "data",
  title: words.title(),
  about: words.about(),
  from: "hukuman-mati-dakwaan",
  name: (year) => words.name({ year }),
  caption: (year) => words.caption({ year }),
  own: { category: /\b(?:dakwaan|charge)/i, about: /hukuman mati|hukti|death penalty|death row/i },
  heads: [words.charge(), words.count()],
});
