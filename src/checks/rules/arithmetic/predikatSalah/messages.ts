import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("predikat-salah", {
  akip: {
    id: "{label} berisi {found}, sedangkan nilai {value} di {cell} berpredikat {expected} (PermenPANRB 88/2021).",
    en: "{label} is {found}, while the value of {value} in {cell} is {expected} (PermenPANRB 88/2021).",
  },
  skm: {
    id: "{label} berisi {found}, sedangkan nilai {value} di {cell} bermutu {expected} (PermenPANRB 14/2017).",
    en: "{label} is {found}, while the value of {value} in {cell} is grade {expected} (PermenPANRB 14/2017).",
  },
  renja: {
    id: "{label} berisi {found}, sedangkan capaian {value} di {cell} termasuk {expected} (Permendagri 86/2017).",
    en: "{label} is {found}, while the achievement of {value} in {cell} is {expected} (Permendagri 86/2017).",
  },
});
