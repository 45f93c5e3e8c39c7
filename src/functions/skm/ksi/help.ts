import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "SKM.KSI",
  order: 350,
  summary: {
    id: "Menghitung kepuasan pengguna sistem informasi: KSI = ((KW + KP) / 2) / 4 x 100.",
    en: "Satisfaction of users of the information system: KSI = ((KW + KP) / 2) / 4 x 100.",
  },
  parameters: [
    { name: "kw", text: { id: "Nilai indeks publik (WNI), 1-4.", en: "Index value of the public, 1-4." }, example: 3.95 },
    { name: "kp", text: { id: "Nilai indeks Perwakilan RI, 1-4.", en: "Index value of the missions, 1-4." }, example: 3.68 },
  ],
  returns: { id: "KSI 25-100, tidak dibulatkan.", en: "The KSI, 25-100, not rounded." },
  notes: [
    {
      id: "Rumus di LKj 2024 (bagian B1.3.2) memuat pembagi 4; catatan di bawah Tabel 28 tidak mencantumkannya.",
      en: "The formula in the LKj 2024 (section B1.3.2) has the divisor 4; the line below Tabel 28 leaves it out.",
    },
  ],
  examples: [{ args: [3.95, 3.68], value: 95.375, about: { id: "Portal Peduli WNI 2024.", en: "Portal Peduli WNI 2024." } }],
};
