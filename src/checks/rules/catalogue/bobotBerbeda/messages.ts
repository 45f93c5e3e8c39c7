import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("bobot-berbeda", {
  wrong: {
    id: "Bobot {code}{within} tahun {year} seharusnya {expected}, bukan {found} ({source}).{whence}",
    en: "The weight of {code}{within} in {year} should be {expected}, not {found} ({source}).{whence}",
  },
  within: { id: " di {index}", en: " in {index}" },
});
