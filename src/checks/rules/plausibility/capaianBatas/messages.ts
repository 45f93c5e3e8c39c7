import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("capaian-batas", {
  over: {
    id: "Capaian {code} ditulis {uncapped} tanpa batas, sedangkan {others} dibatasi {cap}. Manualnya tidak menyebut batas. Pakai satu cara, atau sebutkan di catatan tabel.",
    en: "The capaian of {code} is written out as {uncapped}, but {others} are held at {cap}. Its manual names no cap. Go one way, or say so in a note to the table.",
  },
  overManual: {
    id: "Capaian {code} ditulis {uncapped} tanpa batas, sedangkan {others} dibatasi {cap}. Manualnya membatasi capaian ini {cap}.",
    en: "The capaian of {code} is written out as {uncapped}, but {others} are held at {cap}. Its manual holds it at {cap}.",
  },
  overNote: {
    id: "Capaian {code} ditulis {uncapped}, sedangkan catatan tabel ini ({cell}) membatasi capaian {cap}.",
    en: "The capaian of {code} is written out as {uncapped}, but the table's own note ({cell}) holds capaian at {cap}.",
  },
  heldRealisasi: {
    id: "Realisasi {code} sendiri ditulis {cap}, batas yang menurut catatan tabel ({cell}) berlaku untuk capaian; realisasi yang sebenarnya hilang.",
    en: "The actual of {code} itself is written as {cap}, the cap that the table's note ({cell}) sets for capaian; the real one is lost.",
  },
  held: {
    id: "Capaian {code} dibatasi {cap} (tanpa batas {uncapped}), sedangkan {others} ditulis tanpa batas. Pakai satu cara, atau sebutkan di catatan tabel.",
    en: "The capaian of {code} is held at {cap} (without the cap {uncapped}), but {others} are written out. Go one way, or say so in a note to the table.",
  },
});
