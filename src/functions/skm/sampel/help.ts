import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "SKM.SAMPEL",
  order: 340,
  summary: {
    id: "Menghitung jumlah responden yang diperlukan menurut Krejcie dan Morgan.",
    en: "Respondents a survey needs, as Krejcie and Morgan have it.",
  },
  parameters: [
    {
      name: "populasi",
      text: { id: "Jumlah penerima layanan, bilangan bulat mulai 1.", en: "Number of people served, a whole number from 1." },
      example: 1000,
    },
  ],
  returns: { id: "Jumlah sampel sebagai bilangan bulat.", en: "The sample as a whole number." },
  notes: [
    {
      id: "S = λ² N P (1-P) / (d² (N-1) + λ² P (1-P)) dengan λ² = 3,841, P = 0,5 dan d = 0,05, dibulatkan setengah ke atas (PermenPANRB 14/2017).",
      en: "S = λ² N P (1-P) / (d² (N-1) + λ² P (1-P)) with λ² = 3.841, P = 0.5 and d = 0.05, rounded half up (PermenPANRB 14/2017).",
    },
  ],
  examples: [
    { args: [100], value: 80, about: { id: "Seratus penerima layanan.", en: "A hundred people served." } },
    { args: [1000], value: 278, about: { id: "Seribu penerima layanan.", en: "A thousand people served." } },
  ],
};
