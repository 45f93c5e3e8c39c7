import lkj from "../../catalogue/data/lkj-pwni-2024.json";
import type { ExampleRange, ParameterHelp } from "../help/help";

/** Four respondents, four unsur, one question unanswered. */
export const JAWABAN_CELLS: ExampleRange = {
  range: "B2:E5",
  values: [
    [4, 3, 4, 4],
    [3, 4, 4, 3],
    [4, 4, null, 4],
    [3, 3, 4, 3],
  ],
};

const SURVEY = lkj.tables.find(({ id }) => id === "skm-frekuensi")!;

/** Heads SKM.* know, with the column of the LKj's table that holds the counts. */
const COUNTS = {
  "Nilai 4": "Sangat Puas",
  "Nilai 3": "Puas",
  "Nilai 2": "Tidak Puas",
  "Nilai 1": "Sangat Tidak Puas",
  "Nilai 0": "Tidak Valid",
};

/** LKj 2024, Lampiran IV (lines 2415-2424): answers 4, 3, 2, 1 and "tidak valid" of every unsur. */
export const LKJ_CELLS: ExampleRange = {
  range: "B1:F10",
  values: [
    Object.keys(COUNTS),
    ...SURVEY.rows.map(({ cells }) => Object.values(COUNTS).map((column) => Number(cells[SURVEY.columns.indexOf(column)]))),
  ],
};

export const JAWABAN: ParameterHelp = {
  name: "jawaban",
  text: {
    id: 'Jawaban 1-4 (satu baris per responden, satu kolom per unsur), tabel frekuensi berjudul "Nilai 4" ... "Nilai 1", atau satu baris NRR.',
    en: 'Answers 1-4 (one row a respondent, one column an unsur), a table of frequencies headed "Nilai 4" ... "Nilai 1", or one row of NRR.',
  },
  example: JAWABAN_CELLS,
};

export const BOBOT: ParameterHelp = {
  name: "bobot",
  text: {
    id: "Bobot setiap unsur, berjumlah 1 atau 100. Bila dikosongkan: tepat 1/x untuk x unsur.",
    en: "Weight of each unsur, 1 or 100 together. When left out: exactly 1/x for x unsur.",
  },
  example: { range: "B7:E7", values: [[0.4, 0.2, 0.2, 0.2]] },
};

export const KOSONG: ParameterHelp = {
  name: "kosong",
  text: {
    id: '"abaikan" (bawaan): pertanyaan yang tidak dijawab tidak dihitung; "nol": dihitung sebagai 0, seperti dalam LKj 2024.',
    en: '"abaikan" (default): unanswered questions do not count; "nol": they count as 0, as in the LKj 2024.',
  },
  example: "abaikan",
  choices: {
    abaikan: { id: "Tidak dihitung: dibagi dengan jumlah jawaban.", en: "Not counted: divided by the answers given." },
    nol: { id: "Dihitung sebagai 0: dibagi dengan jumlah responden.", en: "Counted as 0: divided by the respondents." },
  },
};

/** How a range is told to be answers or a table; true of SKM.UNSUR, SKM.INDEX and SKM.IKM. */
export const NOTES = [
  {
    id: 'Sel kosong, "-", dan 0 berarti tidak dijawab. Baris tanpa jawaban sama sekali bukan responden. Baris judul (U1, U2, ...) di atas jawaban dilewati.',
    en: 'A blank cell, "-" and 0 are no answer. A row without any answer is no respondent. A heading row (U1, U2, ...) above the answers is skipped.',
  },
  {
    id: "Kolom yang bukan jawaban ditolak dengan menyebut kolomnya, supaya tidak ikut dirata-rata: nomor atau nama responden, jumlah, rata-rata. Tanpa judul, kolom pertama yang berisi 1, 2, 3 ... dan kolom terakhir yang berisi jumlah barisnya ditolak; bila itu memang jawaban, beri judul U1, U2, ...",
    en: "A column that holds no answers is refused and named, lest it be averaged too: numbers or names of respondents, sums, means. Without heads a first column of 1, 2, 3 ... and a last column with the sums of its rows are refused; where they are answers, head them U1, U2, ...",
  },
  {
    id: 'Tabel frekuensi dikenali dari baris judulnya: "Nilai 4", "Nilai 3", "Nilai 2", "Nilai 1" dan, bila ada, "Nilai 0" untuk jawaban tidak valid; satu baris per unsur. Kolom berjudul lain tidak dibaca. Judul berupa angka 4, 3, 2, 1 diterima bila setiap unsur mempunyai jumlah di atas 4; bila tidak, rentang itu dapat juga berisi jawaban dan fungsi menolak menebak.',
    en: 'A table of frequencies is known by its heading row: "Nilai 4", "Nilai 3", "Nilai 2", "Nilai 1" and, if need be, "Nilai 0" for answers that are not valid; one row an unsur. Columns with another head are not read. Plain numbers 4, 3, 2, 1 as heads are accepted when every unsur has a count above 4; otherwise the range may hold answers too, and the function does not guess.',
  },
];

export const BLANK_NOTE = {
  id: "PermenPANRB 14/2017 membagi dengan jumlah jawaban; LKj 2024 membagi dengan jumlah seluruh responden, sehingga mencetak 3,8102 dan bukan 3,8193. Dalam tabel frekuensi jumlah responden adalah jumlah terbanyak di antara unsurnya, termasuk jawaban tidak valid.",
  en: "PermenPANRB 14/2017 divides by the answers given; the LKj 2024 divides by all respondents and so prints 3,8102 instead of 3,8193. In a table of frequencies the respondents are the most people any unsur has, answers that are not valid included.",
};
