import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "SKM.CONVERT",
  order: 300,
  summary: {
    id: "Mengonversi nilai survei kepuasan masyarakat (NI atau NIK) menurut PermenPANRB 14/2017.",
    en: "Converts a value of the public satisfaction survey (NI or NIK) as PermenPANRB 14/2017 has it.",
  },
  parameters: [
    {
      name: "nilai",
      text: { id: "NI (1-4) atau NIK (25-100); jenisnya dikenali dari besarnya.", en: "NI (1-4) or NIK (25-100); its size tells which." },
      example: 3.82,
    },
    {
      name: "keluaran",
      text: {
        id: '"NIK" (bawaan), "NI", "MUTU" (A-D), "KINERJA" (Sangat baik ... Tidak baik) atau "PERSEPSI" (1-4).',
        en: '"NIK" (default), "NI", "MUTU" (A-D), "KINERJA" (Sangat baik ... Tidak baik) or "PERSEPSI" (1-4).',
      },
      example: "MUTU",
      choices: {
        NIK: { id: "Nilai interval konversi, 25-100.", en: "Converted interval value, 25-100." },
        NI: { id: "Nilai interval, 1-4.", en: "Interval value, 1-4." },
        MUTU: { id: "Mutu pelayanan, A-D.", en: "Quality of service, A-D." },
        KINERJA: { id: "Kinerja unit pelayanan dalam kata.", en: "Performance of the service unit, in words." },
        PERSEPSI: { id: "Nilai persepsi, 1-4.", en: "Perception value, 1-4." },
      },
    },
  ],
  returns: {
    id: "NIK dan NI sebagai angka yang tidak dibulatkan; MUTU dan KINERJA sebagai teks; PERSEPSI 1-4.",
    en: "NIK and NI as numbers, not rounded; MUTU and KINERJA as text; PERSEPSI 1-4.",
  },
  notes: [
    {
      id: "Rentang yang tercetak menyisakan celah (64,99 | 65,00 dan 88,30 | 88,31). NIK dibulatkan dua desimal (setengah ke atas) lebih dulu, lalu dibandingkan dengan batas bawah: A >= 88,31, B >= 76,61, C >= 65,00.",
      en: "The printed intervals leave gaps (64,99 | 65,00 and 88,30 | 88,31). The NIK is rounded half up to two decimals first, then compared with the lower bounds: A >= 88.31, B >= 76.61, C >= 65.00.",
    },
  ],
  examples: [
    { args: [3.82], value: 95.5, about: { id: "NIK dari NI 3,82.", en: "NIK of a NI of 3.82." } },
    {
      args: [64.995, "MUTU"],
      value: "C",
      about: { id: "Nilai di celah tabel menemukan kelasnya.", en: "A value in a gap of the table finds its class." },
    },
    { args: [88.305, "KINERJA"], value: "Sangat baik", about: { id: "Kinerja unit pelayanan.", en: "Performance of the service unit." } },
  ],
};
