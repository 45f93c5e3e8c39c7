import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("jumlah-tidak-seragam", {
  unlike: {
    id: "Jumlah yang berdampingan ini mengambil rentang yang tidak sama: {one} berisi {own}, {other} berisi {theirs}. Yang dilewati masih kosong; bila diisi, sebagian jumlah akan kurang.",
    en: "These totals stand side by side and take ranges that are not alike: {one} says {own}, {other} says {theirs}. What is passed over is still blank; once filled, some of the totals fall short.",
  },
});
