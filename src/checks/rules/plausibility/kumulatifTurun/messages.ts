import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("kumulatif-turun", {
  falls: {
    id: "{label}: {column} berisi {found}, di bawah {before} yang berisi {earlier}. Angka yang dihitung sejak awal tahun tidak dapat turun.",
    en: "{label}: {column} is {found}, below {before}, which is {earlier}. What is counted from the beginning of the year cannot fall.",
  },
  high: {
    id: "{label}: {column} berisi {found}, di atas {after} yang berisi {later}. Angka yang dihitung sejak awal tahun tidak dapat turun.",
    en: "{label}: {column} is {found}, above {after}, which is {later}. What is counted from the beginning of the year cannot fall.",
  },
});
