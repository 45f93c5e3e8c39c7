import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rumus-tertulis", {
  term: { id: "{name} = {value}", en: "{name} = {value}" },
  differs: {
    id: "Menurut rumus yang tertulis di baris ini ({formula}) hasilnya {expected}{unit} ({figures}), bukan {found}. Rumusnya atau angkanya keliru.",
    en: "The formula written in this row ({formula}) gives {expected}{unit} ({figures}), not {found}. The formula or the figure is wrong.",
  },
});
