import type { FunctionHelp } from "../../help/help";
import { DAMPAK, KEMUNGKINAN, WORDS_NOTE } from "../parameters";

const OWN_LEVELS = {
  range: "G2:H4",
  values: [
    [1, "Dapat diterima"],
    [10, "Perlu dipantau"],
    [16, "Perlu mitigasi"],
  ],
};

export const HELP: FunctionHelp = {
  id: "RISIKO.TINGKAT",
  order: 710,
  summary: {
    id: "Memberi tingkat risiko menurut status (dampak x kemungkinan) atau menurut matriks.",
    en: "Level of a risk by its status (impact x likelihood) or by a matrix.",
  },
  parameters: [
    DAMPAK,
    KEMUNGKINAN,
    {
      name: "matriks",
      text: {
        id: '"perkalian" (bawaan), "peringkat", matriks beserta judul 1-5 (dampak ke kanan, kemungkinan ke bawah), atau dua kolom (batas bawah, tingkat).',
        en: '"perkalian" (default), "peringkat", a matrix with its heads 1-5 (impact across, likelihood down), or two columns (lower bound, level).',
      },
      example: "peringkat",
    },
  ],
  returns: {
    id: "Tingkat risiko sebagai teks, bawaannya Sangat rendah ... Sangat tinggi.",
    en: "The level as a text, Sangat rendah ... Sangat tinggi by default.",
  },
  notes: [
    WORDS_NOTE,
    {
      id: 'Tingkat bawaan: 1-5 Sangat rendah, 6-10 Rendah, 11-15 Sedang, 16-20 Tinggi, 21-25 Sangat tinggi; "peringkat" memakai matriks 5 x 5 yang mendahulukan dampak (PermenPANRB 5/2020). Renstra KP2MI mencetak status saja, tanpa tingkat: bila instansi Anda menetapkan batas lain, berikan batas itu.',
      en: 'Default levels: 1-5 Sangat rendah, 6-10 Rendah, 11-15 Sedang, 16-20 Tinggi, 21-25 Sangat tinggi; "peringkat" takes a 5 x 5 matrix that puts impact first (PermenPANRB 5/2020). The Renstra of KP2MI prints the status only and no levels: where your ministry has other bounds, give those.',
    },
    {
      id: "Isi matriks boleh berupa peringkat 1-25, yang lalu diberi tingkat bawaan, atau nama tingkatnya.",
      en: "A matrix may hold ranks 1-25, which get the default levels, or the names of levels.",
    },
  ],
  examples: [
    { args: [4, 5], value: "Tinggi", about: { id: "Status 20.", en: "A status of 20." } },
    {
      args: [5, 1, "peringkat"],
      value: "Tinggi",
      about: {
        id: "Dampak 5, kemungkinan 1: peringkat 20, walaupun statusnya 5.",
        en: "Impact 5, likelihood 1: rank 20, though the status is 5.",
      },
    },
    {
      args: [3, 4, OWN_LEVELS],
      value: "Perlu dipantau",
      about: { id: "Status 12 dengan batas sendiri.", en: "A status of 12 with bounds of one's own." },
    },
  ],
};
