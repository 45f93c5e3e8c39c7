import type { FunctionHelp } from "../../help/help";

const Y2024 = { range: "D2:D3", values: [[71.65], [1.06]] };

export const HELP: FunctionHelp = {
  id: "RB.INDEKS",
  order: 800,
  summary: {
    id: "Menjumlahkan komponen indeks reformasi birokrasi: 100 poin s.d. 2022, 110 poin sejak 2023.",
    en: "Adds up the components of the RB index: 100 points until 2022, 110 from 2023.",
  },
  parameters: [
    {
      name: "komponen",
      text: {
        id: "Nilai komponen menurut urutan dokumen: tujuh untuk 2020-2022, dua (RB General, RB Tematik) sejak 2023; atau dua kolom (komponen, nilai).",
        en: "Values of the components in the document's order: seven for 2020-2022, two (RB General, RB Tematik) from 2023; or two columns (component, value).",
      },
      example: Y2024,
    },
    {
      name: "tahun",
      text: { id: "Tahun penilaian, misalnya 2024; wajib diisi.", en: "Year of the evaluation such as 2024; it cannot be left out." },
      example: 2024,
    },
  ],
  returns: { id: "Indeks RB dalam poin, tidak dibulatkan.", en: "The RB index in points, not rounded." },
  notes: [
    {
      id: "Indeks s.d. 2022 dan sejak 2023 tidak dapat dibandingkan: komponen, bobot, dan jumlah poinnya berubah (Renstra KP2MI, Tabel 2 dan Tabel 5).",
      en: "The index until 2022 and the one from 2023 are not comparable: components, weights and total changed (Renstra KP2MI, Tabel 2 and Tabel 5).",
    },
    {
      id: "Nilai komponen sudah berupa poin; nilai di atas bobotnya menghasilkan galat yang menyebut komponennya.",
      en: "A component's value is points already; one above its weight gives an error that names the component.",
    },
  ],
  examples: [
    { args: [Y2024, 2024], value: 72.71, about: { id: "Tahun 2024, skala 110.", en: "2024, out of 110." } },
    {
      args: [{ range: "F2:F8", values: [[17.43], [6.43], [21.44], [7.91], [9], [8.52], [5.36]] }, 2022],
      value: 76.09,
      about: {
        id: "Tahun 2022, skala 100; dokumen mencetak total 76,00 dari subtotal 45,21 dan 30,79.",
        en: "2022, out of 100; the document prints a total of 76,00 over subtotals of 45,21 and 30,79.",
      },
    },
  ],
};
