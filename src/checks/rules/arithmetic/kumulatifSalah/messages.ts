import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("kumulatif-salah", {
  down: {
    id: "{column} {label} berisi {found}, sedangkan {amount} dari baris pertama sampai baris ini berjumlah {expected}.",
    en: "{column} of {label} is {found}, while {amount} from the first row to this one adds up to {expected}.",
  },
  across: {
    id: "{column} {label} berisi {found}, sedangkan {before} {earlier} ditambah {amount} {added} adalah {expected}.",
    en: "{column} of {label} is {found}, while {before} {earlier} plus {amount} {added} makes {expected}.",
  },
  first: {
    id: "{column} {label} berisi {found}, sedangkan {amount} berisi {expected}.",
    en: "{column} of {label} is {found}, while {amount} is {expected}.",
  },
});
