import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("nilai-di-luar-validasi", {
  notInList: {
    id: 'Validasi data sel ini hanya menerima {allowed}; isinya "{found}". Isi yang ditempel tidak diperiksa Excel.',
    en: 'The data validation of this cell takes {allowed} only; it holds "{found}". Excel does not check what is pasted.',
  },
  more: { id: "{count} pilihan lain", en: "{count} other choices" },
});
