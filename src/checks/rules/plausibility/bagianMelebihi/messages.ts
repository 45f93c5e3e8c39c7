import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("bagian-melebihi", {
  more: {
    id: "{label}: {part} {found}, lebih dari {whole} ({all} di {cell}). Satu dari keduanya keliru.",
    en: "{label}: {part} {found}, more than {whole} ({all} in {cell}). One of the two is wrong.",
  },
  exchanged: {
    id: "{part} ({found}) lebih dari {whole} ({all}), padahal yang pertama bagian dari yang kedua; hasil di {result} ({share}) hanya terhitung sebaliknya. Mungkin judul kedua kolom tertukar.",
    en: "{part} ({found}) is more than {whole} ({all}) though the first is a part of the second; the result in {result} ({share}) only follows the other way round. Perhaps the two headings were exchanged.",
  },
});
