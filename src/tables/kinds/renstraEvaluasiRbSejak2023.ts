import { defineMessages } from "../../language/message";
import { rbKind } from "../rbTable";

const words = defineMessages("tables/evaluasi-rb-sejak-2023", {
  title: { id: "Renstra: evaluasi RB sejak 2023", en: "Strategic plan: RB evaluation from 2023" },
  about: {
    id: "Bobot dan nilai setiap komponen indeks RB sejak 2023, dengan jumlahnya.",
    en: "Weight and points of every component of the RB index from 2023, with sums.",
  },
});

/** Tabel 5 (renstra-kp2mi-2025-2029 lines 429-436) RB General and RB Tematik, 110 points. */
export const kind = rbKind({
  id: "renstra-evaluasi-rb-sejak-2023",
  order: 224,
  group: "reform",
  title: words.title(),
  about: words.about(),
  covers: (year) => year >= 2023,
});
