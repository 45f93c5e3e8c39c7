import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("sumber-bertentangan", {
  other: {
    id: "{what} {period} tertulis {found}, seperti tercetak di {source}; dokumen yang sama mencetak {expected} di {canonical}, dan hanya angka itu yang terhitung.",
    en: "{what} ({period}) says {found}, as printed in {source}; the same document prints {expected} in {canonical}, and only that one recalculates.",
  },
  formula: {
    id: "{what} {period} tertulis {found}, seperti tercetak di {source}, tetapi rumusnya atas angka yang tercetak di dokumen itu sendiri memberi {expected}.",
    en: "{what} ({period}) says {found}, as printed in {source}, but its formula over the figures the document itself prints gives {expected}.",
  },
});
