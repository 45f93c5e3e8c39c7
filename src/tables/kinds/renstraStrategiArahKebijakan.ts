import { defineMessages } from "../../language/message";
import { textKind } from "../textTable";

const words = defineMessages("tables/strategi-arah-kebijakan", {
  name: { id: "Strategi dan Arah Kebijakan", en: "Strategies and Policies" },
  caption: { id: "Strategi dan Arah Kebijakan", en: "Strategies and Policy Directions" },
  title: { id: "Renstra: strategi dan arah kebijakan", en: "Strategic plan: strategies and policy directions" },
  about: { id: "Visi, misi, tujuan, arah kebijakan, dan strategi.", en: "Vision, mission, goals, policy directions and strategies." },
  no: { id: "No", en: "No" },
  visi: { id: "Visi", en: "Vision" },
  misi: { id: "Misi", en: "Mission" },
  tujuan: { id: "Tujuan", en: "Goal" },
  arah: { id: "Arah Kebijakan", en: "Policy Direction" },
  strategi: { id: "Strategi", en: "Strategy" },
});

/** Tabel 4 of chapter III (renstra-kp2mi-2025-2029 lines 1336-1347). */
export const kind = textKind({
  id: "renstra-strategi-arah-kebijakan",
  order: 250,
  group: "analysis",
  title: words.title(),
  about: words.about(),
  from: "strategi-arah-kebijakan",
  name: words.name(),
  caption: words.caption(),
  columns: [
    [words.no(), 5],
    [words.visi(), 26],
    [words.misi(), 26],
    [words.tujuan(), 24],
    [words.arah(), 34],
    [words.strategi(), 54],
  ],
});
