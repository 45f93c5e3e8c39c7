import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("perhitungan-salah", {
  ratio: {
    id: "{column} {label} berisi {found}, sedangkan {one} / {other} adalah {expected}.",
    en: "{column} of {label} is {found}, while {one} / {other} is {expected}.",
  },
  difference: {
    id: "{column} {label} berisi {found}, sedangkan {one} - {other} adalah {expected}.",
    en: "{column} of {label} is {found}, while {one} - {other} is {expected}.",
  },
  product: {
    id: "{column} {label} berisi {found}, sedangkan {one} x {other} adalah {expected}.",
    en: "{column} of {label} is {found}, while {one} x {other} is {expected}.",
  },
  growth: {
    id: "{column} {label} berisi {found}, sedangkan dari {other} ke {one} perubahannya {expected}.",
    en: "{column} of {label} is {found}, while the change from {other} to {one} is {expected}.",
  },
  calculation: {
    id: "{column} {label} berisi {found}; menurut baris penomoran ({calculation}) seharusnya {expected}.",
    en: "{column} of {label} is {found}; by the row that numbers the columns ({calculation}) it should be {expected}.",
  },
  sumOfColumns: {
    id: "{column} {label} berisi {found}, sedangkan {count} kolom yang dijumlahkannya ({first} sampai {last}) berjumlah {expected}.",
    en: "{column} of {label} is {found}, while the {count} columns it adds up ({first} to {last}) give {expected}.",
  },
  meanOfColumns: {
    id: "{column} {label} berisi {found}, sedangkan rata-rata {count} kolomnya ({first} sampai {last}) adalah {expected}.",
    en: "{column} of {label} is {found}, while the mean of its {count} columns ({first} to {last}) is {expected}.",
  },
  running: {
    id: "{column} {label} berisi {found}, sedangkan sampai dengan periode itu {first} sampai {last} berjumlah {expected}.",
    en: "{column} of {label} is {found}, while up to that period {first} to {last} give {expected}.",
  },
  runningRow: {
    id: "{label} pada kolom {column} berisi {found}; {first} ditambah {last} adalah {expected}.",
    en: "{label} in the column {column} is {found}; {first} plus {last} is {expected}.",
  },
  shareOfColumn: {
    id: "{column} {label} berisi {found}, sedangkan {first} dibagi jumlah kolomnya adalah {expected}.",
    en: "{column} of {label} is {found}, while {first} divided by the total of its column is {expected}.",
  },
  weighted: {
    id: "{column} {label} berisi {found}, sedangkan {count} barisnya ({first} sampai {last}) menurut bobotnya memberi {expected}.",
    en: "{column} of {label} is {found}, while its {count} rows ({first} to {last}) by their weights give {expected}.",
  },
  scale: {
    id: "{column} {label} berisi {found}, sedangkan baris lain ditulis dalam satuan lain: seharusnya {expected}.",
    en: "{column} of {label} is {found}, while the other rows are written in another unit: it should be {expected}.",
  },
});
