import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("kode-tak-dikenal", {
  name: {
    id: 'Nama "{found}" tidak ada di katalog, jadi baris ini tidak ikut diperiksa.{hint}',
    en: 'The name "{found}" is not in the catalogue, so this row is not checked.{hint}',
  },
  code: {
    id: 'Kode "{found}" tidak ada di katalog, jadi baris ini tidak ikut diperiksa.{hint}',
    en: 'The code "{found}" is not in the catalogue, so this row is not checked.{hint}',
  },
  perhaps: { id: " Mungkin maksudnya {names}.", en: " Perhaps {names} is meant." },
  replace: { id: "Ganti kode dengan {code}", en: "Replace the code with {code}" },
});
