import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("target-berbeda", {
  wrong: {
    id: "Target {code} tahun {year} seharusnya {expected}, bukan {found} ({source}).{before}{elsewhere}",
    en: "The target of {code} in {year} should be {expected}, not {found} ({source}).{before}{elsewhere}",
  },
  ofYear: { id: " Angka di sel ini adalah target tahun {year}.", en: " The figure in this cell is the target of {year}." },
  elsewhere: { id: " Sumber juga mencetak angka ini ({source}).", en: " The source prints this figure too ({source})." },
});
