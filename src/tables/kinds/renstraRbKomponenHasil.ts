import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { textKind } from "../textTable";

const words = defineMessages("tables/rb-komponen-hasil", {
  name: { id: "RB Komponen Hasil", en: "RB Result Components" },
  caption: { id: "Komponen Hasil Reformasi Birokrasi", en: "Result Components of the Bureaucratic Reform" },
  title: { id: "Renstra: komponen hasil RB", en: "Strategic plan: RB result components" },
  about: {
    id: "Ukuran komponen hasil RB per tahun, dengan skala dan sumber datanya.",
    en: "The measures of the RB result component by year, with scale and source.",
  },
  no: { id: "No", en: "No" },
  hasil: { id: "Komponen Hasil", en: "Result Component" },
  skala: { id: "Skala", en: "Scale" },
  sumber: { id: "Sumber Data", en: "Source" },
});

/** Tabel 4 (renstra-kp2mi-2025-2029 lines 417-425). */
export const kind = textKind({
  id: "renstra-rb-komponen-hasil",
  order: 225,
  group: "reform",
  title: words.title(),
  about: words.about(),
  from: "rb-komponen-hasil",
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
