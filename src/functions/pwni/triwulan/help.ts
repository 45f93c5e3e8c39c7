import type { FunctionHelp } from "../../help/help";

const NILAI = { range: "B2:E2", values: [[70.6, 83.7, 85.13, 93.1]] };

export const HELP: FunctionHelp = {
  id: "PWNI.TRIWULAN",
  order: 230,
  summary: {
    id: "Menggabungkan angka triwulan menjadi angka sampai dengan triwulan tertentu.",
    en: "Rolls the figures of quarters up to one figure until a quarter.",
  },
  parameters: [
    {
      name: "nilai",
      text: {
        id: "Satu sel per triwulan, mulai TW I; satu baris atau satu kolom.",
        en: "One cell per quarter, TW I first; one row or column.",
      },
      example: NILAI,
    },
    {
      name: "triwulan",
      text: {
        id: 'Sampai triwulan berapa, 1-4 (juga "TW II"). Bila dikosongkan: setahun.',
        en: 'Until which quarter, 1-4 (also "TW II"). When left out: the year.',
      },
      example: 4,
    },
    {
      name: "cara",
      text: {
        id: '"jumlah" untuk hitungan, "rata-rata" untuk tingkat, "terakhir" untuk angka kumulatif (s.d. TW).',
        en: '"jumlah" (sum) for counts, "rata-rata" (mean) for rates, "terakhir" (last known) for cumulative figures.',
      },
      example: "terakhir",
      choices: {
        jumlah: { id: "Dijumlahkan, untuk hitungan.", en: "Added up, for counts." },
        "rata-rata": { id: "Dirata-rata atas triwulan yang terisi.", en: "Mean over the quarters filled in." },
        terakhir: { id: "Angka terakhir yang diketahui, untuk angka kumulatif.", en: "Last known figure, for cumulative figures." },
      },
    },
  ],
  returns: {
    id: "Angka dalam satuan yang diberikan; teks kosong bila belum ada satu pun angka.",
    en: "A figure in the unit given; an empty text while there is no figure at all.",
  },
  notes: [
    {
      id: 'Triwulan yang kosong dilewati dan tidak pernah dihitung sebagai 0: rata-rata dibagi banyaknya triwulan yang terisi. Triwulan setelah argumen triwulan tidak dibaca. Triwulan 0 menghasilkan galat; kosongkan argumennya untuk setahun. Dengan "terakhir", 0 sesudah angka lain ditolak, karena biasanya triwulan itu belum terisi; bila memang 0, ketik \'0.',
      en: 'A blank quarter is left out and never counts as 0: a mean is over the quarters filled in. Quarters after argument triwulan are not read. A quarter of 0 is an error; leave the argument out for the year. With "terakhir" a 0 behind other figures is refused, for that quarter is usually not filled in yet; for a true 0 type \'0.',
    },
    {
      id: "Cara tidak punya bawaan, karena jumlah dan rata-rata sama-sama tampak wajar.",
      en: "There is no default for cara: a sum and a mean both look plausible.",
    },
  ],
  examples: [
    {
      args: [NILAI, 4, "terakhir"],
      value: 93.1,
      about: { id: "IPPWNI s.d. TW IV 2024 (angka kumulatif).", en: "IPPWNI until TW IV 2024 (cumulative figures)." },
    },
    {
      args: [{ range: "B2:E2", values: [[12, null, 9, null]] }, 3, "jumlah"],
      value: 21,
      about: { id: "Jumlah peserta s.d. TW III; TW II kosong.", en: "People until TW III; TW II is blank." },
    },
    {
      args: [{ range: "B2:E2", values: [[null, null, null, null]] }, 2, "rata-rata"],
      value: "",
      about: { id: "Belum ada angka: hasilnya kosong, bukan 0.", en: "No figure yet: the result is empty, not 0." },
    },
  ],
};
