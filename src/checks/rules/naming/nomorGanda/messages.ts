import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("nomor-ganda", {
  number: {
    id: 'Nomor {number} dipakai dua kali: untuk "{first}" ({cell}) dan "{second}".',
    en: 'The number {number} is used twice: for "{first}" ({cell}) and "{second}".',
  },
});
