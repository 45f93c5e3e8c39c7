import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("target-berbeda", {
  wrong: {
    id: "Target {code} tahun {year} seharusnya {expected}, bukan {found} ({source}).{before}{elsewhere}",
    en: "The target of {code} in {year} should be {expected}, not {found} ({source}).{before}{elsewhere}",
  },
});
