import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("indeks-rumus", {
  fromCapaian: {
    id: " Angka ini adalah jumlah berbobot capaian komponennya, bukan realisasinya.",
    en: " This figure is the weighted sum of the components' capaian, not of their realisasi.",
  },
});
