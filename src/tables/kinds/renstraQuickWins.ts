import { defineMessages } from "../../language/message";
import { textKind } from "../textTable";

const words = defineMessages("tables/quick-wins", {
  name: { id: "Quick Wins", en: "Quick Wins" },
  caption: { id: "Dukungan Program Percepatan (Quick Wins)", en: "Support of the Quick Wins" },
  title: { id: "Renstra: program percepatan (quick wins)", en: "Strategic plan: quick wins" },
  about: { id: "Program percepatan yang didukung.", en: "The quick wins supported." },
  huruf: { id: "Huruf", en: "Letter" },
  program: { id: "Program", en: "Programme" },
});

/** The list of chapter III (renstra-kp2mi-2025-2029 lines 1353-1360). */
export const kind = textKind({
  id: "renstra-quick-wins",
  order: 258,
  group: "strategic",
  title: words.title(),
  about: words.about(),
  from: "quick-wins",
  name: words.name(),
  caption: words.caption(),
  columns: [
    [words.huruf(), 7],
    [words.program(), 110],
  ],
});
