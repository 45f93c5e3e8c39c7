import type { LocalText } from "../../language/text";

/** What Excel shows beside each offered value, by the enum's id and the value; indicators show their official name. */
export const choiceHelp: Readonly<Record<string, Readonly<Record<string, LocalText>>>> = {
  DASAR: {
    realisasi: {
      id: "Nilai adalah realisasi komponen, seperti rumus yang tertulis.",
      en: "The values are the components' realisasi, as the stated formula has it.",
    },
    capaian: { id: "Nilai adalah capaian komponen.", en: "The values are the components' capaian." },
  },
  POLARITAS: {
    maksimum: { id: "Makin besar makin baik: R/T.", en: "The more the better: R/T." },
    minimum: { id: "Makin kecil makin baik, cara Kemenkeu: 2 - R/T.", en: "The less the better, Kemenkeu's way: 2 - R/T." },
    "minimum-T/R": { id: "Makin kecil makin baik: T/R.", en: "The less the better: T/R." },
  },
  KELUARAN: {
    NIK: { id: "Nilai interval konversi, 25-100.", en: "Converted interval value, 25-100." },
    NI: { id: "Nilai interval, 1-4.", en: "Interval value, 1-4." },
    MUTU: { id: "Mutu pelayanan, A-D.", en: "Quality of service, A-D." },
    KINERJA: { id: "Kinerja unit pelayanan dalam kata.", en: "Performance of the service unit, in words." },
    PERSEPSI: { id: "Nilai persepsi, 1-4.", en: "Perception value, 1-4." },
  },
  JENIS: {
    "kerja sama": { id: "Kerja sama: R 40, D 70, S 100.", en: "Agreements: R 40, D 70, S 100." },
    panduan: { id: "Standar atau panduan teknis: R 25, D 50, S 75, I 100.", en: "Standards and guidelines: R 25, D 50, S 75, I 100." },
    "produk hukum": { id: "Produk hukum: R 40, D 70, S 100.", en: "Regulations: R 40, D 70, S 100." },
  },
  CARA: {
    jumlah: { id: "Dijumlahkan, untuk hitungan.", en: "Added up, for counts." },
    "rata-rata": { id: "Dirata-rata atas triwulan yang terisi.", en: "Mean over the quarters filled in." },
    terakhir: { id: "Angka terakhir yang diketahui, untuk angka kumulatif.", en: "Last known figure, for cumulative figures." },
  },
  BENTUK: {
    excel: {
      id: "Rumus bawaan Excel dengan tempat sel dalam kurung siku.",
      en: "A native Excel formula with places for cells in square brackets.",
    },
    kata: { id: "Dalam kata.", en: "In words (Indonesian)." },
  },
  KOSONG: {
    abaikan: { id: "Tidak dihitung: dibagi dengan jumlah jawaban.", en: "Not counted: divided by the answers given." },
    nol: { id: "Dihitung sebagai 0: dibagi dengan jumlah responden.", en: "Counted as 0: divided by the respondents." },
  },
};
