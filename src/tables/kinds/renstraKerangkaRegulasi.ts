import { defineMessages } from "../../language/message";
import { textKind } from "../textTable";

const words = defineMessages("tables/kerangka-regulasi", {
  name: { id: "Kerangka Regulasi", en: "Regulatory Framework" },
  caption: { id: "Matriks Kerangka Regulasi", en: "Matrix of the Regulatory Framework" },
  title: { id: "Renstra: kerangka regulasi", en: "Strategic plan: regulatory framework" },
  about: {
    id: "Regulasi yang diperlukan menurut bidang, urgensinya, unit, dan targetnya.",
    en: "The regulations needed by field, why, by whom and by when.",
  },
  no: { id: "No", en: "No" },
  arah: { id: "Arah Kerangka Regulasi dan/atau Kebutuhan Regulasi", en: "Regulation Needed" },
  urgensi: { id: "Urgensi Pembentukan", en: "Why It Is Needed" },
  unit: { id: "Unit Penanggung Jawab", en: "Unit in Charge" },
  terkait: { id: "Unit Terkait/Institusi", en: "Units and Institutions Concerned" },
  target: { id: "Target Penyelesaian", en: "Due" },
});

/** Lampiran 3 (renstra-kp2mi-2025-2029 lines 2399-2486). */
export const kind = textKind({
  id: "renstra-kerangka-regulasi",
  order: 252,
  group: "analysis",
  title: words.title(),
  about: words.about(),
  from: "kerangka-regulasi",
  name: words.name(),
  caption: words.caption(),
  columns: [
    [words.no(), 5],
    [words.arah(), 46],
    [words.urgensi(), 60],
    [words.unit(), 28],
    [words.terkait(), 38],
    [words.target(), 12],
  ],
});
