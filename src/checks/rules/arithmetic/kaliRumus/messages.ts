import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("kali-rumus", {
  realisasi: { id: " Yang tertulis adalah realisasinya sendiri.", en: " What is written is the realisasi itself." },
  ofCapaian: { id: " Yang tertulis adalah bobot x capaian ({figure}).", en: " What is written is weight x capaian ({figure})." },
});
