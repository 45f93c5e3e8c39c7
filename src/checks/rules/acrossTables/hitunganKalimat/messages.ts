import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("hitungan-kalimat", {
  share: {
    id: "Kalimat ini menyebut {part} dari {whole} sebagai {found}%, sedangkan {part} / {whole} x 100 = {expected}.",
    en: "This sentence calls {part} of {whole} {found}%, while {part} / {whole} x 100 = {expected}.",
  },
  parts: {
    id: "Kalimat ini menyebut {whole} yang terdiri atas {met} tercapai dan {missed} tidak; {met} + {missed} = {expected}.",
    en: "This sentence says {whole}, of which {met} were achieved and {missed} were not; {met} + {missed} = {expected}.",
  },
  met: {
    id: "Kalimat ini menyebut {found} dari {whole} tercapai, sedangkan menurut tabel {cell} yang tercapai {expected}.",
    en: "This sentence says that {found} of {whole} were achieved, while by the table at {cell} it is {expected}.",
  },
  whole: {
    id: "Kalimat ini menyebut {found} seluruhnya, sedangkan tabel {cell} memuat {expected}.",
    en: "This sentence says {found} in all, while the table at {cell} holds {expected}.",
  },
});
