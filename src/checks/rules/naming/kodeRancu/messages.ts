import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("kode-rancu", {
  two: {
    id: 'Kode "{code}" dipakai untuk {names}. Tulis kode yang dimaksud; baris ini tidak ikut diperiksa.',
    en: 'The code "{code}" stands for {names}. Write the one you mean; this row is not checked.',
  },
  heading: {
    id: 'Kode "{code}" di judul tabel ini dipakai untuk {names}. Tulis kode yang dimaksud.',
    en: 'The code "{code}" in the heading of this table stands for {names}. Write the one you mean.',
  },
  otherName: {
    id: 'Kode "{code}" milik {byCode}, tetapi nama di baris ini milik {byName}. Baris ini diperiksa menurut namanya.',
    en: 'The code "{code}" belongs to {byCode}, but the name in this row belongs to {byName}. The row is checked by its name.',
  },
});
