import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("satuan-berbeda", {
  unit: {
    id: "Satuan {name} di katalog adalah {wanted}, bukan {found}. Periksa satuan dan angkanya.",
    en: "The unit of {name} in the catalogue is {wanted}, not {found}. Look at the unit and at the figures.",
  },
});
