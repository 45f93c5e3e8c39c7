import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("responden-berbeda", {
  fewer: {
    id: "{label}: {found} responden, sedangkan {count} unsur lain {most}. {missing} jawaban kosong; rata-rata yang membagi dengan {most} menghitungnya sebagai 0.",
    en: "{label}: {found} respondents, while {count} other elements have {most}. {missing} answers are blank; a mean that divides by {most} counts them as 0.",
  },
  withBlanks: {
    id: "Nilai {found} adalah {total} / {most} / {count}: {missing} jawaban kosong ikut dihitung sebagai 0. Bagilah setiap unsur dengan jawaban yang diberikan.",
    en: "The score {found} is {total} / {most} / {count}: {missing} blank answers count as 0. Divide each element by the answers it was given.",
  },
  more: {
    id: "{label}: {found} responden, lebih dari {most} pada {count} unsur lain.",
    en: "{label}: {found} respondents, more than the {most} of {count} other elements.",
  },
});
