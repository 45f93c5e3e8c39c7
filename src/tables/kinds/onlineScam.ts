import { defineMessages } from "../../language/message";
import { categoryKind } from "../categoryTable";

const words = defineMessages("tables/online-scam", {
  name: { id: "Online Scam {year}", en: "Online Scam {year}" },
  caption: { id: "Kasus Online Scam menurut Negara sampai dengan Tahun {year}", en: "Online Scam Cases by Country up to {year}" },
  title: { id: "Kasus online scam menurut negara", en: "Online scam cases by country" },
  about: { id: "Jumlah kasus online scam menurut negara, dan bagiannya.", en: "How many online scam cases by country, and their share." },
  country: { id: "Negara", en: "Country" },
  cases: { id: "Jumlah Kasus", en: "Cases" },
});

/** The list of lkj-pwni-2024 lines 710-718, whose sum stands in line 708. */
export const kind = categoryKind({
  id: "online-scam",
  order: 74,
  group: "data",
  title: words.title(),
  about: words.about(),
  from: "online-scam-negara",
  name: (year) => words.name({ year }),
  caption: (year) => words.caption({ year }),
  own: { category: /^(?:negara|country)\b/i, about: /online scam|scam|penipuan (?:daring|online)/i },
  heads: [words.country(), words.cases()],
});
