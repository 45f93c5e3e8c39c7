import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("tanggal-mustahil", {
  wrong: {
    id: "Tanggal {found} tidak ada: bulan itu hanya sampai tanggal {expected}.",
    en: "There is no {found}: that month ends on day {expected}.",
  },
});
