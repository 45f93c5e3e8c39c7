import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("kali-rumus", {
  byClass: {
    id: "{what} tertulis {found}, seharusnya {expected}: dihitung dengan nilai persepsinya ({persepsi}), bukan realisasinya ({figure}).",
    en: "{what} says {found}, it should be {expected}: calculated with its perception value ({persepsi}), not its actual ({figure}).",
  },
});
