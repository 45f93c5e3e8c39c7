import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("tahun-lalu", {
  same: {
    id: "Realisasi {code} ini sama dengan realisasi {before} ({source}). Mungkin belum diganti dengan angka {year}{now}.",
    en: "This actual of {code} equals that of {before} ({source}). Perhaps it was not replaced by the figure of {year}{now}.",
  },
  now: { id: ", yaitu {figure} ({source})", en: ", {figure} ({source})" },
});
