import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("angka-mustahil", {
  belowZero: { id: "{what} tertulis {figure}; nilainya tidak mungkin di bawah nol.", en: "{what} says {figure}; it cannot be below zero." },
  weight: {
    id: "{what} tertulis {figure}; satu bobot tidak mungkin lebih dari 100%.",
    en: "{what} says {figure}; one weight cannot be more than 100%.",
  },
  scale: {
    id: "{what} tertulis {figure}, di atas nilai tertinggi skalanya, {top}.",
    en: "{what} says {figure}, above the top of its scale, {top}.",
  },
  share: {
    id: "{what} tertulis {figure}; bagian dari keseluruhan tidak mungkin lebih dari {top}.",
    en: "{what} says {figure}; a part of a whole cannot be more than {top}.",
  },
  withoutComma: {
    id: "{what} tertulis {figure}, lebih dari {times} kali targetnya. Periksa tanda desimalnya.",
    en: "{what} says {figure}, more than {times} times its target. Check its decimal sign.",
  },
  inputScale: {
    id: "Masukan {variable} tertulis {figure}, di atas nilai tertinggi skalanya, {top}.",
    en: "The input {variable} says {figure}, above the top of its scale, {top}.",
  },
  part: {
    id: "{variable} ({label}) tertulis {figure}, lebih banyak daripada {whole} ({wholeLabel}), {all} di {cell}. Bagian tidak mungkin melebihi keseluruhannya.",
    en: "{variable} ({label}) says {figure}, more than {whole} ({wholeLabel}), {all} in {cell}. A part cannot exceed its whole.",
  },
  fraction: {
    id: "{variable} ({label}) tertulis {figure}; yang dihitung satu per satu tidak mempunyai pecahan. Periksa tanda ribuannya.",
    en: "{variable} ({label}) says {figure}; what is counted one by one has no fraction. Check its thousands sign.",
  },
});
