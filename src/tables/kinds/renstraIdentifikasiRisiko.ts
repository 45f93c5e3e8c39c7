import { defineMessages } from "../../language/message";
import { textKind } from "../textTable";

const words = defineMessages("tables/identifikasi-risiko", {
  name: { id: "Identifikasi Risiko", en: "Risks Identified" },
  caption: { id: "Identifikasi Risiko Berdasarkan Sasaran Strategis", en: "Risks Identified by Strategic Objective" },
  title: { id: "Renstra: identifikasi risiko", en: "Strategic plan: risks identified" },
  about: {
    id: "Indikasi risiko setiap sasaran strategis, perlakuan, dan penanggung jawabnya.",
    en: "Risks of every objective, how they are treated and by whom.",
  },
  sasaran: { id: "Sasaran Strategis", en: "Objective" },
  indikator: { id: "Indikator Kinerja", en: "Indicator" },
  risiko: { id: "Indikasi Risiko", en: "Risk" },
  perlakuan: { id: "Indikasi Perlakuan Risiko", en: "Treatment" },
  penanggungJawab: { id: "Indikasi Penanggung Jawab", en: "In Charge" },
});

/** Tabel 2 of chapter II (renstra-kp2mi-2025-2029 lines 1120-1139). */
export const kind = textKind({
  id: "renstra-identifikasi-risiko",
  order: 240,
  group: "analysis",
  title: words.title(),
  about: words.about(),
  from: "identifikasi-risiko",
  name: words.name(),
  caption: words.caption(),
  columns: [
    [words.sasaran(), 32],
    [words.indikator(), 26],
    [words.risiko(), 44],
    [words.perlakuan(), 50],
    [words.penanggungJawab(), 44],
  ],
});
