import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("dua-tempat", {
  differs: {
    id: "{what} {period} tertulis {found} di sini, tetapi {other} di {cell}, dengan {twin} yang sama ({figure}).{witness}",
    en: "{what} ({period}) says {found} here, but {other} in {cell}, with the same {twin} ({figure}).{witness}",
  },
  witness: {
    id: " Yang di {cell} terhitung dari realisasi dan targetnya.",
    en: " The one in {cell} follows from its actual and target.",
  },
  realisasi: { id: "realisasi", en: "actual" },
  capaian: { id: "capaian", en: "capaian" },
});
