import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("nama-berbeda", {
  row: {
    id: 'Kode {code} milik {owner}, tetapi namanya di sini "{name}". Perbaiki kode atau namanya; bobot, target dan realisasi baris ini tidak dibandingkan.',
    en: 'The code {code} is that of {owner}, but here its name is "{name}". Mend the code or the name; weight, target and realisasi of this row are not compared.',
  },
  table: {
    id: "Kode {codes} di tabel ini ada di katalog, tetapi tidak satu pun namanya sama ({first} di katalog: {name}). Rupanya tabel ini memakai kode dari dokumen lain; isinya tidak dibandingkan.",
    en: "The codes {codes} of this table are in the catalogue, but none of their names is ({first} there: {name}). The table seems to use codes of another document; it is not compared.",
  },
});
