import type { FunctionHelp } from "../../help/help";
import { INDIKATOR, TAHUN } from "../parameters";

export const HELP: FunctionHelp = {
  id: "PWNI.PELATIHAN",
  order: 180,
  summary: {
    id: "Menghitung persentase berbobot peserta pelatihan: Kemlu (PPK), Perwakilan RI (PPW), K/L/I lain (PKL).",
    en: "Weighted percentage of people trained: ministry (PPK), missions (PPW), other institutions (PKL).",
  },
  parameters: [
    {
      name: "peserta",
      text: { id: "Jumlah peserta PPK, PPW, PKL: satu baris atau satu kolom.", en: "People trained: PPK, PPW, PKL, in one row or column." },
      example: { range: "B2:B4", values: [[60], [260], [51]] },
    },
    {
      name: "target",
      text: { id: "Target peserta dalam urutan yang sama.", en: "People wanted, in the same order." },
      example: { range: "C2:C4", values: [[60], [260], [51]] },
    },
    {
      ...INDIKATOR,
      text: {
        id: 'Indikator yang bobotnya dipakai: "B1.1.3" (bawaan, 35/45/20) atau "B3.1.3" (35/55/10).',
        en: 'Indicator whose weights are taken: "B1.1.3" (default, 35/45/20) or "B3.1.3" (35/55/10).',
      },
      example: "B1.1.3",
    },
    TAHUN,
  ],
  returns: {
    id: "Persentase 0-100 yang tidak dibulatkan; di atas 100 bila peserta melebihi target.",
    en: "A percentage out of 100, not rounded; above 100 when more people came than wanted.",
  },
  notes: [
    {
      id: "Setiap kelompok dihitung peserta / target, lalu dibobot menurut rumus indikator pada tahun itu. Target 0 dan sel kosong menghasilkan galat yang menyebut kelompoknya.",
      en: "Each group is people / target, weighted by the indicator's formula of that year. A target of 0 and a blank cell are errors that name the group.",
    },
    {
      id: "B3.1.3 tahun 2024 menghasilkan 106; LKj 2024 mencetak 105,9 karena suku PKL ditulis 15,9% (32/20 × 10% = 16%).",
      en: "B3.1.3 of 2024 gives 106; the LKj 2024 prints 105,9, its PKL term written as 15,9% (32/20 × 10% = 16%).",
    },
  ],
  examples: [
    {
      args: [
        { range: "B2:B4", values: [[60], [260], [51]] },
        { range: "C2:C4", values: [[60], [260], [51]] },
      ],
      value: 100,
      about: { id: "B1.1.3 tahun 2024: semua target terpenuhi.", en: "B1.1.3 in 2024: every target met." },
    },
    {
      args: [{ range: "B2:B4", values: [[100], [390], [32]] }, { range: "C2:C4", values: [[100], [390], [20]] }, "B3.1.3", 2024],
      value: 106,
      about: { id: "B3.1.3 tahun 2024: 35 + 55 + 16.", en: "B3.1.3 in 2024: 35 + 55 + 16." },
    },
  ],
};
