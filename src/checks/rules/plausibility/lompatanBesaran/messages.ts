import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("lompatan-besaran", {
  jump: {
    id: "{column} {label} {times} kali {way} daripada {other}, sedangkan baris lain berdekatan. Periksa koma desimal dan jumlah nolnya.",
    en: "{column} of {label} is {times} times {way} than {other}, while the other rows are close. Check the decimal sign and the number of zeros.",
  },
  more: { id: "lebih besar", en: "more" },
  less: { id: "lebih kecil", en: "less" },
});
