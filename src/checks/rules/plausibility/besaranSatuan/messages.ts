import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("besaran-satuan", {
  title: {
    id: 'Menurut "{found}", {label} di {cell} bernilai lebih dari seribu triliun rupiah; angka di tabel ini tampaknya rupiah penuh.',
    en: 'By "{found}" {label} in {cell} is more than a thousand trillion rupiah; the figures of this table look like plain rupiah.',
  },
  large: {
    id: "{column} {label} berisi {found}, seratus ribu kali atau lebih di atas nilai tengah kolomnya ({median}); tampaknya satuannya lain.",
    en: "{column} {label} is {found}, a hundred thousand times its column's median ({median}) or more; it seems to be in another unit.",
  },
  small: {
    id: "{column} {label} berisi {found}, sedangkan nilai tengah kolomnya {median}; tampaknya ditulis dalam juta.",
    en: "{column} {label} is {found}, while the median of its column is {median}; it seems to be written in millions.",
  },
});
