import { defineMessages } from "../../language/message";
import { textKind } from "../textTable";

const words = defineMessages("tables/potensi-permasalahan", {
  name: { id: "Potensi dan Permasalahan", en: "Potentials and Problems" },
  caption: { id: "Potensi dan Permasalahan", en: "Potentials and Problems" },
  title: { id: "Renstra: potensi dan permasalahan", en: "Strategic plan: potentials and problems" },
  about: { id: "Potensi dan permasalahan menurut aspeknya.", en: "Potentials and problems by aspect." },
  no: { id: "No", en: "No" },
  potensi: { id: "Potensi", en: "Potential" },
  permasalahan: { id: "Permasalahan", en: "Problem" },
  keterangan: { id: "Keterangan", en: "Aspect" },
});

/** Tabel 6 (renstra-kp2mi-2025-2029 lines 516-535). */
export const kind = textKind({
  id: "renstra-potensi-permasalahan",
  order: 254,
  group: "analysis",
  title: words.title(),
  about: words.about(),
  from: "potensi-permasalahan",
  name: words.name(),
  caption: words.caption(),
  columns: [
    [words.no(), 5],
    [words.potensi(), 54],
    [words.no(), 5],
    [words.permasalahan(), 54],
    [words.keterangan(), 14],
  ],
});
