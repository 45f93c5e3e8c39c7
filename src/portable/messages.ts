import { defineMessages } from "../language/message";

/** Why a call cannot be written natively, as several functions say it; what one alone says stands in its folder. */
export const sentence = defineMessages("portable", {
  leftOutText: { id: "kosong", en: "left out" },
  noCounterpart: { id: "{function} belum punya padanan rumus bawaan.", en: "{function} has no native counterpart yet." },
  spills: {
    id: "Fungsi ini mengisi beberapa sel sekaligus; rumus bawaan untuk satu sel tidak dapat menggantikannya. Salin hasilnya sebagai nilai bila perlu.",
    en: "This function fills several cells at once, which a native formula in one cell cannot. Paste its result as values where needed.",
  },
  changed: {
    id: "Bagian hitungannya tidak lagi sama dengan yang ditulis Capaian: diubah tangan, atau angka katalognya lain. Sel ini dibiarkan.",
    en: "The calculating part is no longer what Capaian wrote: it was edited, or the catalogue's figures differ. The cell is left alone.",
  },
  severalCells: { id: "Fungsi ini memberi beberapa sel.", en: "This function gives several cells." },
  tooLong: {
    id: "Rumus bawaannya {length} karakter, sedangkan Excel menerima paling banyak {most}. Bagi rumusnya atas beberapa sel.",
    en: "The native formula has {length} characters and Excel takes {most} at most. Split it over several cells.",
  },
  notConstant: {
    id: "Argumen {name} diambil dari {text}. Rumus bawaan tidak dapat mencarinya di katalog; tulis nilainya langsung dalam rumus.",
    en: "Argument {name} comes from {text}. A native formula cannot look it up in the catalogue; write its value into the formula.",
  },
  count: {
    id: "Argumen {name} ({text}) memuat {count} sel; yang diperlukan {wanted}.",
    en: "Argument {name} ({text}) holds {count} cells; {wanted} are wanted.",
  },
  noLine: {
    id: "Argumen {name} ({text}) bukan satu baris atau satu kolom{orCodes} yang alamatnya tertulis dalam rumus.",
    en: "Argument {name} ({text}) is not one row or one column{orCodes} whose address is written into the formula.",
  },
  orCodes: { id: ", atau dua kolom kode dan nilai,", en: ", or two columns of code and value," },
  leftOut: { id: "Argumen {name} kosong.", en: "Argument {name} is left out." },
  aText: {
    id: "Argumen {name} berisi teks {text}; tulis sebagai angka agar Excel dapat menghitungnya sendiri.",
    en: "Argument {name} is the text {text}; write it as a number so that Excel can calculate with it.",
  },
  several: {
    id: "Argumen {name} berisi beberapa sel ({text}); rumus bawaan memerlukan satu sel di situ.",
    en: "Argument {name} holds several cells ({text}); the native formula takes one cell there.",
  },
});
