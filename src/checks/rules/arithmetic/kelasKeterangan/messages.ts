import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("kelas-keterangan", {
  legend: {
    id: "{column} {label} berisi {found}, padahal menurut keterangan di {cell} {value} sebesar {figure} berkategori {expected}.",
    en: "{column} of {label} is {found}, while by the legend in {cell} a {value} of {figure} is {expected}.",
  },
  regulation: {
    id: "{column} {label} berisi {found}, padahal menurut {regulation} {value} sebesar {figure} berkategori {expected}.",
    en: "{column} of {label} is {found}, while by {regulation} a {value} of {figure} is {expected}.",
  },
});
