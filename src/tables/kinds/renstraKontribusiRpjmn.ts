import { defineMessages } from "../../language/message";
import { textKind } from "../textTable";

const words = defineMessages("tables/kontribusi-rpjmn", {
  name: { id: "Kontribusi RPJMN", en: "Contribution to RPJMN" },
  caption: {
    id: "Kontribusi dan Dukungan Rincian Output dalam RPJM Nasional",
    en: "Contribution of Outputs to the National Medium-Term Plan",
  },
  title: { id: "Renstra: kontribusi dalam RPJMN", en: "Strategic plan: contribution to the national plan" },
  about: {
    id: "Rincian output menurut prioritas nasional, program, kegiatan, dan proyek prioritas yang didukungnya.",
    en: "Outputs by the national priority, programme, activity and project they support.",
  },
  pn: { id: "Prioritas Nasional", en: "National Priority" },
  pp: { id: "Program Prioritas", en: "Priority Programme" },
  kp: { id: "Kegiatan Prioritas", en: "Priority Activity" },
  prop: { id: "Proyek Prioritas", en: "Priority Project" },
  output: { id: "Output", en: "Output" },
});

/** Tabel 3 of chapter III (renstra-kp2mi-2025-2029 lines 1188-1198). */
export const kind = textKind({
  id: "renstra-kontribusi-rpjmn",
  order: 256,
  group: "strategic",
  title: words.title(),
  about: words.about(),
  from: "kontribusi-rpjmn",
  name: words.name(),
  caption: words.caption(),
  columns: [
    [words.pn(), 14],
    [words.pp(), 36],
    [words.kp(), 40],
    [words.prop(), 40],
    [words.output(), 44],
  ],
});
