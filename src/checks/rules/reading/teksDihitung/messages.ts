import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("teks-dihitung", {
  stumbles: {
    id: 'Sel ini berisi teks "{text}", padahal {by} ({formula}) menghitung dengannya: begitu dihitung, hasilnya #VALUE!. Isi dengan angka, atau kosongkan bila datanya belum ada.',
    en: 'This cell holds the text "{text}", and {by} ({formula}) calculates with it: once calculated, it gives #VALUE!. Put a figure, or leave it blank while there is none.',
  },
  passed: {
    id: 'Sel ini berisi teks "{text}" di dalam rentang yang dihitung {by} ({formula}): rumus itu melewatinya tanpa memberi tahu, sehingga hasilnya kurang satu angka.',
    en: 'This cell holds the text "{text}" in a range that {by} ({formula}) calculates: the formula passes it over without a word, so its result lacks a figure.',
  },
});
