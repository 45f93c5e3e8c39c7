import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("perhitungan-salah", {
  ratio: {
    id: "{column} {label} berisi {found}, sedangkan {one} / {other} adalah {expected}.",
    en: "{column} of {label} is {found}, while {one} / {other} is {expected}.",
  },
  difference: {
    id: "{column} {label} berisi {found}, sedangkan {one} - {other} adalah {expected}.",
    en: "{column} of {label} is {found}, while {one} - {other} is {expected}.",
  },
  product: {
    id: "{column} {label} berisi {found}, sedangkan {one} x {other} adalah {expected}.",
    en: "{column} of {label} is {found}, while {one} x {other} is {expected}.",
  },
  calculation: {
    id: "{column} {label} berisi {found}; menurut baris penomoran ({calculation}) seharusnya {expected}.",
    en: "{column} of {label} is {found}; by the row that numbers the columns ({calculation}) it should be {expected}.",
  },
});
