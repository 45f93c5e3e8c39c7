import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("angka-kalimat", {
  differs: {
    id: "Di sini tertulis {found}, sedangkan tabelnya berisi {expected} ({cell}). Tidak ada {found} di buku kerja ini.",
    en: "This says {found}, while its table holds {expected} ({cell}). There is no {found} in this workbook.",
  },
  ofRow: {
    id: "Kalimat tentang {label} menyebut {found}, sedangkan tabelnya berisi {expected} ({cell}).",
    en: "The sentence about {label} says {found}, while its table holds {expected} ({cell}).",
  },
});
