import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("nomor-ganda", {
  number: {
    id: 'Nomor {number} dipakai dua kali: untuk "{first}" ({cell}) dan "{second}".',
    en: 'The number {number} is used twice: for "{first}" ({cell}) and "{second}".',
  },
  order: {
    id: "Nomor {label} adalah {number}, padahal menurut baris di atas dan di bawahnya {expected}.",
    en: "{label} is numbered {number}, while by the rows above and below it that should be {expected}.",
  },
});
