import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { textKind } from "../textTable";

const words = defineMessages("tables/rb-hasil-antara", {
  name: { id: "RB Hasil Antara", en: "RB Intermediate Results" },
  caption: { id: "Hasil Antara Area Perubahan", en: "Intermediate Results of the Areas of Change" },
  title: { id: "Renstra: hasil antara RB", en: "Strategic plan: RB intermediate results" },
  about: {
    id: "Nilai setiap hasil antara area perubahan per tahun, dengan skala dan sumber datanya.",
    en: "The value of every intermediate result by year, with its scale and source.",
  },
  no: { id: "No", en: "No" },
  hasil: { id: "Hasil Antara", en: "Intermediate Result" },
  skala: { id: "Skala", en: "Scale" },
  sumber: { id: "Sumber Data", en: "Source" },
});

/** Tabel 3 (renstra-kp2mi-2025-2029 lines 397-413). */
export const kind = textKind({
  id: "renstra-rb-hasil-antara",
  order: 223,
  group: "reform",
  title: words.title(),
  about: words.about(),
  from: "rb-hasil-antara",
  name: words.name(),
  caption: words.caption(),
  columns: [
    [words.no(), 5],
    [words.hasil(), 50],
    [words.skala(), 9],
    [asIs("2020"), 10, "0.00"],
    [asIs("2021"), 10, "0.00"],
    [asIs("2022"), 10, "0.00"],
    [words.sumber(), 60],
  ],
});
