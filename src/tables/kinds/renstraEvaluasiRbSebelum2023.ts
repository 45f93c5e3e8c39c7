import { defineMessages } from "../../language/message";
import { rbKind } from "../rbTable";

const words = defineMessages("tables/evaluasi-rb-sebelum-2023", {
  title: { id: "Renstra: evaluasi RB sampai 2022", en: "Strategic plan: RB evaluation until 2022" },
  about: {
    id: "Bobot dan nilai setiap komponen indeks RB sampai 2022, dengan jumlahnya.",
    en: "Weight and points of every component of the RB index until 2022, with sums.",
  },
});

/** Tabel 2 (renstra-kp2mi-2025-2029 lines 378-391) seven components of 100 points. */
export const kind = rbKind({
  id: "renstra-evaluasi-rb-sebelum-2023",
  order: 220,
  group: "reform",
  title: words.title(),
  about: words.about(),
  covers: (year) => year < 2023,
});
