import { defineMessages } from "../language/message";

/** What is wrong with a catalogue sheet, or worth knowing; the cell is not named, the problem carries it. */
export const says = defineMessages("katalog-sendiri", {
  // The sheet
  noCatalogueSheet: {
    id: 'Lembar ini bukan lembar katalog; selnya "{label}" tidak ada di kolom A.',
    en: 'This is not a catalogue sheet; column A has no cell "{label}".',
  },
  noTitle: {
    id: "Nama katalog kosong; isi misalnya IPPWNI 2025.",
    en: "The catalogue has no name; give one such as IPPWNI 2025.",
  },
  unknownSource: {
    id: 'Sumber "{source}" tidak ada; yang ada: {known}. Kosongkan sel ini untuk katalog yang berdiri sendiri.',
    en: 'There is no source "{source}"; there are {known}. Clear this cell for a catalogue that stands on its own.',
  },
  noHeader: {
    id: "Baris kepala tabel tidak ditemukan; yang diperlukan sedikitnya kolom {code} dan {year}.",
    en: "There is no header row; at least the columns {code} and {year} are wanted.",
  },
  columnTwice: { id: "Kolom {header} ada dua; hapus salah satunya.", en: "The column {header} is there twice; remove one." },
  strangeColumn: {
    id: 'Kolom "{header}" tidak dikenal dan tidak dibaca.',
    en: 'The column "{header}" is unknown and is not read.',
  },
  tooLong: {
    id: "Lembar ini terlalu panjang untuk dibaca seluruhnya; bagi menjadi dua katalog.",
    en: "This sheet is too long to be read whole; split it into two catalogues.",
  },
  noIndicator: {
    id: "Katalog ini belum berisi indikator; isi sedikitnya satu baris.",
    en: "This catalogue holds no indicator yet; fill in at least one row.",
  },
  nothingAdded: {
    id: "Belum ada yang ditambahkan: bobot dan target di lembar ini sama dengan {source} atau masih kosong.",
    en: "Nothing is added yet: weights and targets on this sheet equal those of {source} or are blank.",
  },
  nothingDated: {
    id: "Katalog ini belum memuat satu pun bobot, target, atau rumus yang bertahun.",
    en: "This catalogue has no weight, target or formula with a year yet.",
  },
  blankTargets: { id: "Target masih kosong: {targets}.", en: "Targets are still blank: {targets}." },

  // A cell
  errorValue: {
    id: "{header} berisi {error}; perbaiki rumusnya atau ketik isinya.",
    en: "{header} holds {error}; mend its formula or type the content.",
  },
  twoReadings: {
    id: '{header} "{found}" dapat dibaca dua cara; ketik sebagai angka, bukan teks.',
    en: '{header} "{found}" can be read in two ways; type it as a number, not as text.',
  },
  noNumber: { id: '{header} berisi "{found}"; yang diperlukan angka.', en: '{header} holds "{found}"; a number is wanted.' },
  readAs: { id: '{header} "{found}" dibaca sebagai {value}.', en: '{header} "{found}" is read as {value}.' },

  // A row
  noCode: {
    id: "Baris ini berisi tetapi kodenya kosong; isi kode indikatornya atau kosongkan barisnya.",
    en: "This row holds something but no code; give the indicator's code or clear the row.",
  },
  codeAsNumber: {
    id: "Kode {code} tersimpan sebagai angka, sehingga 1.1 dan 1.10 menjadi sama; ketik dengan tanda petik di depannya ('{code}).",
    en: "The code {code} is stored as a number, which makes 1.1 and 1.10 the same; type it with an apostrophe in front ('{code}).",
  },
  noPossibleCode: {
    id: '"{code}" tidak dapat menjadi kode; pakai huruf, angka, titik, dan tanda hubung saja (paling banyak {most} karakter).',
    en: '"{code}" cannot be a code; use letters, digits, dots and hyphens only (at most {most} characters).',
  },
  noYear: {
    id: 'Tahun berisi "{found}"; yang diperlukan tahun empat angka, misalnya 2025.',
    en: 'The year is "{found}"; a year of four digits such as 2025 is wanted.',
  },
  noPolarity: {
    id: 'Polaritas berisi "{found}"; pilihannya maksimum atau minimum.',
    en: 'The polarity is "{found}"; choose maksimum or minimum.',
  },
  scaleTooSmall: {
    id: "Skala berisi {found}; yang diperlukan angka di atas 0, misalnya 4.",
    en: "The scale is {found}; a number above 0 such as 4 is wanted.",
  },
  capTooSmall: {
    id: "Batas capaian berisi {found}; yang diperlukan 100% atau lebih, misalnya 120%.",
    en: "The cap is {found}; 100% or more is wanted, for instance 120%.",
  },

  // Figures
  weightNowhere: {
    id: "Bobot {code} tidak masuk ke indeks mana pun; isi kolom {parent} atau {within}, atau kosongkan bobotnya.",
    en: "The weight of {code} counts in no index; fill in the column {parent} or {within}, or clear the weight.",
  },
  weightOutside: {
    id: "Bobot {code} berisi {found}; yang diperlukan di atas 0% sampai 100%.",
    en: "The weight of {code} is {found}; above 0% and at most 100% is wanted.",
  },
  smallPercent: {
    id: "{header} {code} terbaca {value} persen; bila maksudnya {meant} persen, ketik {meant}%.",
    en: "{header} of {code} is read as {value} percent; if {meant} percent is meant, type {meant}%.",
  },
  aboveScale: {
    id: "{header} {code} berisi {found}, padahal skalanya sampai {scale}.",
    en: "{header} of {code} is {found}, but its scale ends at {scale}.",
  },
  figureWithoutYear: {
    id: "{header} {code} terisi tetapi tahunnya kosong.",
    en: "{header} of {code} is given without a year.",
  },
  givenBefore: {
    id: "{header} {code} tahun {year} sudah diisi di {other} dengan nilai lain ({value}).",
    en: "{header} of {code} for {year} is already given in {other} with another value ({value}).",
  },
  weightSum: {
    id: "Bobot dalam {index} tahun {year} berjumlah {sum}, seharusnya 100%: {weights}.",
    en: "The weights in {index} for {year} sum to {sum}, they should make 100%: {weights}.",
  },
  weightSumPrinted: {
    id: "Bobot dalam {index} tahun {year} berjumlah {sum}, seperti tercetak di {source} untuk {from}: {weights}.",
    en: "The weights in {index} for {year} sum to {sum}, as {source} prints them for {from}: {weights}.",
  },
  weight: { id: "{code} {weight}", en: "{code} {weight}" },

  // Formulas
  formulaWithoutYear: {
    id: "Rumus {code} terisi tetapi tahunnya kosong.",
    en: "A formula of {code} is given without a year.",
  },
  formulaDiffers: {
    id: "Rumus {code} tahun {year} di sini lain dari yang di {other}; samakan.",
    en: "The formula of {code} for {year} differs from the one in {other}; make them the same.",
  },
  formulaUnusable: {
    id: 'Rumus {code} "{formula}" tidak dipakai: {why}',
    en: 'The formula of {code} "{formula}" cannot be used: {why}',
  },
  formulaOfBase: {
    id: "{code} dihitung dengan rumus menurut {source}; kosongkan sel ini supaya rumusnya tetap berlaku.",
    en: "{code} is calculated by a formula in {source}; clear this cell so that it stays valid.",
  },
  formulaOfStrangers: {
    id: "Rumus {code} memakai {strangers}, yang tidak ada di katalog ini.",
    en: "The formula of {code} uses {strangers}, which this catalogue does not have.",
  },

  // Indicators and how they hang together
  twoCodes: {
    id: "Kode {code} dapat berarti {codes}; tulis salah satunya.",
    en: "The code {code} may mean {codes}; write one of them.",
  },
  rowsDiffer: {
    id: '{header} {code} di sini "{here}", sedangkan di {other} "{there}"; samakan.',
    en: '{header} of {code} is "{here}" here but "{there}" in {other}; make them the same.',
  },
  unknownCode: {
    id: "{header} {code} tidak ada di lembar ini{elsewhere}.{guess}",
    en: "{header} {code} is neither on this sheet{elsewhere}.{guess}",
  },
  norIn: { id: " maupun di {source}", en: " nor in {source}" },
  guess: { id: " Maksud Anda {code}?", en: " Did you mean {code}?" },
  noName: { id: "Nama {code} kosong; isi nama indikatornya.", en: "The name of {code} is blank; give the indicator's name." },
  noUnit: {
    id: "Satuan {code} kosong; isi misalnya persen, indeks, skala, orang.",
    en: "The unit of {code} is blank; give for instance persen, indeks, skala, orang.",
  },
  noScale: {
    id: "{code} bersatuan skala; isi angka tertingginya, misalnya 4.",
    en: "{code} is on a scale; give its highest number, for instance 4.",
  },
  partOfItself: { id: "{code} tidak dapat menjadi bagian dari dirinya sendiri.", en: "{code} cannot be part of itself." },
  circle: {
    id: "{code} bagian dari {other}, dan {other} bagian dari {code}: lingkaran ini tidak dapat dihitung.",
    en: "{code} is part of {other}, and {other} part of {code}: this circle cannot be calculated.",
  },
  aliasTaken: { id: "Kode lain {alias} sudah milik {owner}.", en: "The other code {alias} already belongs to {owner}." },

  // Against the document added to
  otherUnit: {
    id: 'Satuan {code} dalam {source} adalah "{wanted}", bukan "{found}"; samakan, atau beri kode baru untuk indikator baru.',
    en: 'The unit of {code} in {source} is "{wanted}", not "{found}"; make it the same, or give a new indicator a new code.',
  },
  otherParent: {
    id: "Induk {code} dalam {source} adalah {wanted}, bukan {found}; samakan, atau pakai kolom {within}.",
    en: "The parent of {code} in {source} is {wanted}, not {found}; make it the same, or use the column {within}.",
  },
  noParent: { id: "kosong", en: "none" },
  otherPolarity: {
    id: "Polaritas {code} dalam {source} adalah {wanted}; samakan, atau beri kode baru untuk indikator baru.",
    en: "The polarity of {code} in {source} is {wanted}; make it the same, or give a new indicator a new code.",
  },
  definitionKept: {
    id: "Definisi {code} tetap yang tercetak dalam {source}; yang di sini tidak dibaca.",
    en: "The definition of {code} stays the one printed in {source}; the one here is not read.",
  },
  otherName: {
    id: 'Dalam {source} {code} bernama "{name}"; nama di sini dicatat sebagai nama lain.',
    en: 'In {source} {code} is called "{name}"; the name here is kept as another name.',
  },
});

/** Why the words of a formula make none; told after the formula, so without a capital. */
export const formulaSays = defineMessages("katalog-sendiri.rumus", {
  wanted: {
    id: 'tulis "bobot" (jumlah tertimbang komponen), "rata-rata" (rata-rata komponen), "A / B" (dua masukan, misalnya KKS / KKT), "nilai" (diketik), atau "seperti KODE" (rumus indikator bawaan).',
    en: 'write "bobot" (weighted sum of the components), "rata-rata" (mean of the components), "A / B" (two inputs such as KKS / KKT), "nilai" (typed), or "seperti KODE" (the formula of a built-in indicator).',
  },
  noFactor: { id: 'pengali "{factor}" bukan angka di atas 0.', en: 'the factor "{factor}" is not a number above 0.' },
  noBuiltin: { id: 'indikator bawaan "{code}" tidak ada.', en: 'there is no built-in indicator "{code}".' },
  noFormula: { id: "{code} tidak mempunyai rumus.", en: "{code} has no formula." },
  noWeights: {
    id: "tidak ada baris lain yang bobotnya masuk ke indikator ini pada tahun itu.",
    en: "no other row has a weight in this indicator that year.",
  },
  noChildren: {
    id: "tidak ada baris lain yang induknya indikator ini.",
    en: "no other row has this indicator as its parent.",
  },
});
