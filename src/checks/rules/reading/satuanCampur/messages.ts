import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("satuan-campur", {
  slip: {
    id: "Angka {figure} berskala {from}{text}, sedangkan kolom ini berskala {to}. Maksudnya mungkin {expected}.",
    en: "The figure {figure} is on a scale of {from}{text}, but this column is on {to}. Perhaps {expected} is meant.",
  },
  asText: { id: " dan tersimpan sebagai teks", en: " and stored as text" },
  mixed: {
    id: "Kolom ini mencampur sel berformat persen (misalnya {cell}, tersimpan sebagai 0–1) dengan angka biasa 0–100. Pemeriksaan membacanya dengan benar, tetapi rumus yang menjumlahkan kolom ini tidak.",
    en: "This column mixes percent cells ({cell} for one, stored as 0–1) with plain numbers of 0–100. The check reads them right, but a formula that sums this column does not.",
  },
});
