import { defineMessages } from "../../language/message";

/** What stands on the sheets of the input layout, and the notes under the sheet Masukan. */
export const sentences = defineMessages("tables-input", {
  title: { id: "Masukan Kinerja Tahun {year}", en: "Performance Input, Year {year}" },
  quarterTitle: { id: "Masukan Kinerja Triwulanan Tahun {year}", en: "Quarterly Performance Input, Year {year}" },
  supportTitle: { id: "Data Dukung Kinerja Tahun {year}", en: "Supporting Data, Year {year}" },
  agreementTitle: { id: "Perjanjian Kinerja Tahun {year}", en: "Performance Agreement, Year {year}" },
  planTitle: { id: "Rencana Aksi Tahun {year}", en: "Action Plan, Year {year}" },
  surveyTitle: {
    id: "Hasil Survei Kepuasan Masyarakat {indicator} Tahun {year}",
    en: "Results of the Satisfaction Survey of {indicator}, Year {year}",
  },
  surveyAnswers: { id: "Jawaban Responden Survei Kepuasan Masyarakat Tahun {year}", en: "Answers of the Satisfaction Survey, Year {year}" },
  surveyUnsur: { id: "Unsur: {unsur}.", en: "Questions: {unsur}." },
  surveyHow: {
    id: "Satu baris satu responden, jawaban 1 sampai 4; yang tidak dijawab dikosongkan. Lebih dari {last} responden: batalkan perlindungan lembar, sisipkan baris di tengah tabel. TB, TR, dan TP di Data Dukung dihitung dari sini; TR dibiarkan kosong selama ada pertanyaan yang jawabannya kurang, karena membagi dengan semua responden menghitung jawaban kosong sebagai 0.",
    en: "One row a respondent, answers from 1 to 4; what was not answered stays empty. More than {last} respondents: unprotect the sheet, insert rows in the middle of the table. TB, TR and TP on Data Dukung are calculated from here; TR stays empty while a question has fewer answers than another, as dividing by all respondents counts a blank answer as 0.",
  },
  surveyAnswered: { id: "Jawaban terisi", en: "Answers given" },
  surveySum: { id: "Jumlah nilai", en: "Sum of answers" },
  surveyMean: { id: "NRR", en: "Average (NRR)" },
  surveyWeighted: { id: "NRR tertimbang (Semua: NI)", en: "Weighted NRR (all: NI)" },
  surveyConverted: { id: "NIK", en: "Converted value (NIK)" },
  surveyClass: { id: "Mutu pelayanan", en: "Class" },
  budgetTitle: { id: "Pagu dan Realisasi Anggaran Tahun {year}", en: "Budget and Spending, Year {year}" },
  cashTitle: { id: "Rencana Penarikan Dana (RAK) Tahun {year}", en: "Cash Plan, Year {year}" },
  spentTitle: { id: "Realisasi Anggaran per Bulan Tahun {year}", en: "Spending by Month, Year {year}" },
  riskTitle: { id: "Register Risiko Tahun {year}", en: "Risk Register, Year {year}" },
  guideTitle: { id: "Petunjuk lembar masukan kinerja tahun {year}", en: "How to use the performance input of {year}" },

  document: { id: "Dokumen {number}: tahap tertinggi ({stages})", en: "Document {number}: highest stage ({stages})" },
  stages: { id: "Tahap dokumen {code}: {stages}.", en: "Document stages of {code}: {stages}." },
  stage: { id: "{stage} = {label} ({value})", en: "{stage} = {label} ({value})" },

  fillIn: {
    id: "1. Isi kolom Nilai di lembar {support}. Lembar {input} menghitung sendiri realisasi dan capaian di sel abu-abu.",
    en: "1. Fill in the column Nilai of the sheet {support}. The sheet {input} calculates realisasi and capaian in its grey cells.",
  },
  withoutFormula: {
    id: "2. Realisasi tanpa rumus diketik langsung di lembar {input}.",
    en: "2. A realisasi without a formula is typed on the sheet {input}.",
  },
  quarters: {
    id: "4. Lembar {quarter}: target dan realisasi kumulatif sampai dengan setiap triwulan. TW IV mengikuti lembar {input}; target, ukuran capaian triwulan, boleh diganti; target rencana aksi ditulis di lembarnya sendiri.",
    en: "4. The sheet {quarter}: cumulative target and realisasi up to each quarter. Q IV follows the sheet {input}; targets, by which the quarters are measured, may be replaced; those of an action plan stand on a sheet of their own.",
  },

  notCalculable: {
    id: "Realisasi {code} diketik {printed} seperti tercetak, tanpa rumus: {why}",
    en: "The actual of {code} is typed as printed, {printed}, without a formula: {why}",
  },
  notReproduced: {
    id: "Realisasi {code} diketik {printed} seperti tercetak: rumusnya atas angka yang tercetak memberi {calculated}.",
    en: "The actual of {code} is typed as printed, {printed}: its formula over the printed figures gives {calculated}.",
  },
  nilaiHead: { id: "Nilai", en: "Nilai" },
  inTheirUnits: {
    id: "3. Target dan realisasi ditulis dalam satuannya: 84,52 untuk 84,52 persen, 3,95 untuk skala 4. Bobot dan capaian berformat persen: ketik 40%.",
    en: "3. Target and realisasi are in their own unit: 84.52 for 84.52 percent, 3.95 on a scale of 4. Weights and capaian are percent cells: type 40%.",
  },
  leaveEmpty: {
    id: "5. Angka yang belum ada dibiarkan kosong; 0 berarti memang nol.",
    en: "5. Leave a figure you do not have yet empty; 0 means zero.",
  },
  inThePane: {
    id: "6. Di panel Capaian: Periksa untuk memeriksa buku kerja, Generate Tabel untuk tabel laporan.",
    en: "6. In the Capaian pane: Periksa checks the workbook, Generate Tabel makes the tables of the report.",
  },
  colours: {
    id: "Sel kuning diisi; sel abu-abu menghitung sendiri. Sel kosong berarti belum diisi, bukan 0.",
    en: "Yellow cells are filled in; grey cells calculate. An empty cell is not yet filled in, not 0.",
  },
  legend: {
    id: "7. Sel kuning diisi, sel abu-abu menghitung sendiri. Isian di luar batasnya ditolak, dengan sebabnya.",
    en: "7. Yellow cells are filled in, grey cells calculate. What is beyond its bounds is refused, and why.",
  },
  others: {
    id: "8. Lembar {others} diisi bila tabelnya dibutuhkan: tabel laporan dan Periksa membacanya.",
    en: "8. The sheets {others} are filled in where their tables are wanted: the report's tables and Periksa read them.",
  },
  guarded: {
    id: "9. Lembar dilindungi tanpa kata sandi: hanya sel isian yang dapat diubah. Untuk mengubah yang lain, pilih Tinjau > Batalkan Perlindungan Lembar.",
    en: "9. The sheets are protected without a password: only cells for typing can be changed. To change others, choose Review > Unprotect Sheet.",
  },
  formula: { id: "{code} = {words}", en: "{code} = {words}" },
  formulas: { id: "Rumus:", en: "Formulas:" },
  notes: { id: "Catatan:", en: "Notes:" },
  targetNumberOf: { id: "Target jumlah dokumen", en: "Target number of documents" },
});
