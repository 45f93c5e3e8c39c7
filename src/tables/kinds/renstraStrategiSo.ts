import { defineMessages } from "../../language/message";
import { textKind } from "../textTable";

const words = defineMessages("tables/strategi-so", {
  name: { id: "Strategi SO", en: "SO Strategies" },
  caption: { id: "Analisis SWOT: Strategi SO (Strengths-Opportunities)", en: "SWOT Analysis: SO Strategies (Strengths-Opportunities)" },
  title: { id: "Renstra: strategi SO", en: "Strategic plan: SO strategies" },
  about: {
    id: "Strategi yang memakai kekuatan untuk meraih peluang, dari analisis SWOT.",
    en: "Strategies that use strengths to take opportunities, from the SWOT analysis.",
  },
  strategi: { id: "Strategi SO", en: "SO Strategy" },
});

/** Tabel 10 (renstra-kp2mi-2025-2029 lines 986-1001); the other three quadrants are empty there. */
export const kind = textKind({
  id: "renstra-strategi-so",
  order: 236,
  group: "analysis",
  title: words.title(),
  about: words.about(),
  from: "strategi-so",
  name: words.name(),
  caption: words.caption(),
  columns: [[words.strategi(), 130]],
});
