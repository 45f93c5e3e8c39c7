import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("jumlah-ganda", {
  twice: {
    id: "Rumus sel ini, {own}, menghitung dua kali: di dalam rentangnya ada subtotal {subtotals} beserta rinciannya.",
    en: "This formula, {own}, counts twice: its range holds the {count|subtotal|subtotals} {subtotals} together with what {count|it adds|they add} up.",
  },
});
