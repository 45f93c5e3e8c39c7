import type { LocalText } from "../../language/text";

/** A rule every function keeps. */
export interface CommonRule {
  readonly title: LocalText;
  readonly lines: readonly LocalText[];
}

/**
 * What holds for every function, told once: every help page leads to this list. In code the rules live in
 * arguments.ts (order, years, choices), cells.ts (blank cells, typed numbers), units.ts (0-1 and 0-100) and host.ts (errors).
 */
export const commonRules: readonly CommonRule[] = [
  {
    title: { id: "Urutan argumen", en: "Order of arguments" },
    lines: [
      {
        id: "Lebih dulu apa yang dihitung (indikator, jenis), lalu nilainya, lalu targetnya, lalu tahun, lalu pilihan. Argumen dalam kurung siku boleh dikosongkan; rentang yang seluruhnya kosong dianggap dikosongkan.",
        en: "First what is calculated (indikator, jenis), then its values, then their targets, then the year, then choices. Arguments in square brackets may be left out; a range that is wholly blank is left out too.",
      },
      {
        id: "Rentang nilai boleh satu baris atau satu kolom, menurut urutan katalog (lihat PWNI.KOMPONEN). Nilai komponen juga boleh dua kolom: kode dan nilai, dalam urutan apa pun.",
        en: "A range of values may be one row or one column, in catalogue order (see PWNI.KOMPONEN). Values of components may also be two columns, code and value, in any order.",
      },
      {
        id: "Pilihan, kode, dan nama tidak membedakan huruf besar dan kecil.",
        en: "Choices, codes and names are the same in capitals and small letters.",
      },
    ],
  },
  {
    title: { id: "Sel kosong", en: "Blank cells" },
    lines: [
      {
        id: "Kosong tidak pernah dihitung sebagai 0. Nilai wajib yang kosong menghasilkan galat yang menyebut nilai mana.",
        en: "Blank never counts as 0. A value that is needed and blank gives an error that names it.",
      },
      {
        id: "Dalam daftar yang panjangnya bebas, sel kosong dilewati: dokumen pada PWNI.TAHAPAN, triwulan pada PWNI.TRIWULAN. Dalam tabel (PWNI.TABEL), yang bergantung pada sel kosong tetap kosong.",
        en: "In a list of any length a blank cell is left out: documents of PWNI.TAHAPAN, quarters of PWNI.TRIWULAN. In a table (PWNI.TABEL) whatever depends on a blank cell stays blank.",
      },
      {
        id: 'Dalam jawaban survei (SKM.UNSUR, SKM.INDEX, SKM.IKM) sel kosong dan 0 berarti tidak dijawab dan tidak dihitung; hanya pilihan "nol" menghitungnya sebagai 0. Dalam tabel frekuensi jumlah yang kosong berarti tidak ada orangnya.',
        en: 'Among the answers of a survey (SKM.UNSUR, SKM.INDEX, SKM.IKM) a blank cell and 0 are no answer and do not count; only the choice "nol" counts them as 0. In a table of frequencies a blank count is nobody.',
      },
      { id: '"-", "--", "_____", dan "n/a" berarti kosong.', en: '"-", "--", "_____" and "n/a" mean blank.' },
      {
        id: 'Excel di Windows dan Mac menyerahkan sel kosong sebagai 0, di web sebagai kosong. Karena itu 0 di dalam rentang ditolak di Windows dan Mac bila kosong memberi hasil lain; pesannya menyebut sel yang mana. Bila memang 0, ketik \'0 (teks) atau pakai rumus bawaan. Argumen satu nilai, misalnya realisasi pada PWNI.CAPAIAN, menerima 0; beri pengaman: =IF(COUNTBLANK(F5)>0;"";PWNI.CAPAIAN(F5;E5)). Indeks yang disisipkan Capaian sudah berpengaman, dan tombol Periksa menemukan sel kosong yang dihitung.',
        en: 'Excel on Windows and Mac hands over a blank cell as 0, on the web as blank. So a 0 in a range is refused on Windows and Mac where a blank would give another result; the message says which cell. For a true 0 type \'0 (text) or use the native formula. An argument of one value, such as realisasi in PWNI.CAPAIAN, takes 0; guard it: =IF(COUNTBLANK(F5)>0,"",PWNI.CAPAIAN(F5,E5)). An index Capaian inserts is guarded, and the Periksa button finds blank cells that are calculated with.',
      },
    ],
  },
  {
    title: { id: "Satuan: 0-1 dan 0-100", en: "Units: 0-1 and 0-100" },
    lines: [
      {
        id: "Persentase boleh ditulis 0-1 (sel berformat persen) atau 0-100, asal semua nilai dalam satu fungsi sama. Nilai di atas 0 sampai 2 dibaca sebagai 0-1, di atas 2 sebagai 0-100, dan 0 cocok dengan keduanya. Campuran ditolak dengan galat yang menyebut kedua pihak.",
        en: "A percentage may be 0-1 (a cell formatted as percent) or out of 100, the same for all values of one function. Above 0 up to 2 is read as 0-1, above 2 as out of 100, and 0 fits both. A mixture is refused with an error that names both sides.",
      },
      {
        id: "Komponen yang nilainya sudah berupa poin (SAKIP.NILAI, RB.INDEKS) mengenali 0-1 dari bobotnya: nilai sampai bobot/100 dibaca sebagai 0-1, sehingga RB Tematik boleh 1,06 dari 10.",
        en: "Where values are points already (SAKIP.NILAI, RB.INDEKS) 0-1 is told by the weight: a value up to weight/100 is read as 0-1, so that RB Tematik may be 1.06 of 10.",
      },
      {
        id: "Hasil indeks, NCKO, dan efisiensi keluar dalam satuan nilainya.",
        en: "An index, the NCKO and an efficiency come out in the unit of their values.",
      },
      {
        id: "PWNI.PERSENTASE, PWNI.TAHAPAN, PWNI.PELATIHAN, PWNI.KERTASKERJA, dan PWNI.TARGET memakai 0-100. PWNI.CAPAIAN dan PWNI.BOBOT memberi rasio (1 = 100%), sehingga selnya diberi format persen.",
        en: "PWNI.PERSENTASE, PWNI.TAHAPAN, PWNI.PELATIHAN, PWNI.KERTASKERJA and PWNI.TARGET are out of 100. PWNI.CAPAIAN and PWNI.BOBOT give a ratio (1 is 100%); format their cells as percent.",
      },
      {
        id: "Capaian tidak punya angka terbesar: sebagai rasio boleh sampai 5 (2,0597 adalah 205,97%). Di antara nilai 0-100, capaian di atas 2 sampai 5 ditolak dengan menyebut nilainya.",
        en: "A capaian has no largest size: as a ratio it may be up to 5 (2.0597 is 205.97%). Among values out of 100 a capaian above 2 up to 5 is refused and named.",
      },
      {
        id: 'Hitungan (orang, dokumen, kasus) adalah bilangan bulat, atau teks dengan satuannya. Pasangan realisasi dan target yang tidak mungkin sesatuan ditolak: 0,8452 terhadap 85, 84,52 terhadap 0,85, "100%" terhadap 4. Selain itu, teks bertanda persen mengikuti nilai lainnya.',
        en: 'Counts (people, documents, cases) are whole numbers, or texts with their unit. A realisasi and a target that cannot be of one unit are refused: 0.8452 against 85, 84.52 against 0.85, "100%" against 4. Otherwise a text with a percent sign follows the others.',
      },
    ],
  },
  {
    title: { id: "Angka yang diketik sebagai teks", en: "Numbers typed as text" },
    lines: [
      {
        id: '"84,52%", "79,95 (BB)", dan "3,95 (skala 4)" dibaca sebagai angka, sama seperti PWNI.ANGKA. Teks yang dapat berarti dua angka ("1.234") dan kata yang tidak dikenal di belakang angka ("2 lusin") ditolak.',
        en: '"84,52%", "79,95 (BB)" and "3,95 (skala 4)" are read as numbers, as PWNI.ANGKA reads them. A text that may mean two numbers ("1.234") and an unknown word behind a number ("2 lusin") are refused.',
      },
    ],
  },
  {
    title: { id: "Tahun", en: "Years" },
    lines: [
      {
        id: "Bobot, target, dan rumus dikunci menurut tahun. Bila tahun dikosongkan, semua fungsi PWNI memakai satu tahun yang sama: tahun terbaru yang mempunyai bobot atau realisasi indikator itu (2024 untuk LKj 2024). Tahun baru dalam katalog sendiri berlaku begitu bobot atau realisasinya diisi; target saja belum. Yang tidak ada pada tahun itu ditolak dengan galat yang menyebut tahun yang ada. RENSTRA.TARGET, RENSTRA.ALOKASI, dan RB.INDEKS selalu meminta tahun.",
        en: "Weights, targets and formulas are kept by year. When the year is left out, all PWNI functions take the same one: the newest with a weight or a realisasi of the indicator (2024 for the LKj 2024). A new year of your own catalogue counts as soon as it has weights or realisasi; a target alone does not. What that year does not have is refused with an error that names the years there are. RENSTRA.TARGET, RENSTRA.ALOKASI and RB.INDEKS always want the year.",
      },
    ],
  },
  {
    title: { id: "Pembulatan", en: "Rounding" },
    lines: [
      {
        id: "Hasil tidak dibulatkan; atur jumlah desimal dengan format sel. Hanya kolom Capaian pada PWNI.TABEL yang berangkat dari realisasi dua desimal, seperti LKj.",
        en: "Results are not rounded; set decimals with the cell's format. Only the Capaian column of PWNI.TABEL starts from the realisasi with two decimals, as the LKj does.",
      },
    ],
  },
  {
    title: { id: "Galat", en: "Errors" },
    lines: [
      {
        id: "#VALUE! berarti argumen tidak dapat dipakai, #N/A berarti nilainya tidak ada. Arahkan penunjuk ke segitiga di sudut sel: pesannya menyebut argumen, apa yang ditemukan, dan apa yang diperlukan. Galat dalam sel yang dirujuk tidak pernah dianggap kosong.",
        en: "#VALUE! is an argument that cannot be used, #N/A a value that is not there. Point at the triangle in the cell's corner: the message names the argument, what was found and what is wanted. An error in a cell referred to never counts as blank.",
      },
    ],
  },
];
