import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("lompatan-besaran", {
  jump: {
    id: "{column} {label} {times} kali {way} daripada {other}, sedangkan baris lain berdekatan. Periksa koma desimal dan jumlah nolnya.",
    en: "{column} of {label} is {times} times {way} than {other}, while the other rows are close. Check the decimal sign and the number of zeros.",
  },
  row: {
    id: "{column} {label} berisi {found}, {times} kali {way} daripada yang wajar menurut angka lain di barisnya. Periksa koma desimal dan jumlah nolnya.",
    en: "{column} of {label} is {found}, {times} times {way} than the other figures of its row make likely. Check the decimal sign and the number of zeros.",
  },
  column: {
    id: "{column} {label} berisi {found}, {times} kali {way} daripada baris lain di kolomnya. Periksa koma desimal dan jumlah nolnya.",
    en: "{column} of {label} is {found}, {times} times {way} than the other rows of its column. Check the decimal sign and the number of zeros.",
  },
  more: { id: "lebih besar", en: "more" },
  less: { id: "lebih kecil", en: "less" },
});
