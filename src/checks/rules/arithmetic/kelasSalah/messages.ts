import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("kelas-salah", {
  band: {
    id: "{column} {label} berisi {found}, sedangkan baris lain dengan {value} setinggi {figure} diberi {expected}.",
    en: "{column} of {label} is {found}, while other rows with a {value} like {figure} are given {expected}.",
  },
  order: {
    id: "{column} {label} berisi {found}, padahal menurut urutan baris lain {value} sebesar {figure} tidak berkategori itu.",
    en: "{column} of {label} is {found}, while by the order of the other rows a {value} of {figure} is not of that class.",
  },
  same: {
    id: "{column} {label} berisi {found}, sedangkan {cell} dengan {value} yang sama, {figure}, berisi {other}. Salah satunya salah.",
    en: "{column} of {label} is {found}, while {cell} with the same {value}, {figure}, is {other}. One of them is wrong.",
  },
});
