import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("konversi-salah", {
  times: {
    id: "{label} berisi {found}, sedangkan {cell} x 25 adalah {expected} (PermenPANRB 14/2017).",
    en: "{label} is {found}, while {cell} x 25 is {expected} (PermenPANRB 14/2017).",
  },
});
