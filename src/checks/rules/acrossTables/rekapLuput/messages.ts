import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rekap-luput", {
  short: {
    id: "Rumus ini hanya membaca {own}, sedangkan {other} di kelompok rekap yang sama membaca {whole}; {count} baris berisi di luar rentangnya tidak ikut dihitung.",
    en: "This formula reads only {own}, while {other} of the same summary reads {whole}; {count} filled rows outside its range are left out.",
  },
  column: {
    id: "Rumus ini menjumlahkan {own}, sedangkan {count} rumus lain di kelompok rekap yang sama menjumlahkan {whole}.",
    en: "This formula adds up {own}, while {count} others of the same summary add up {whole}.",
  },
  kind: {
    id: '"{found}" tidak sama dengan satu pun kategori yang direkap {cell} dan sel di sekitarnya ({keys}), sehingga baris ini tidak ikut terhitung; {count} baris lain ikut.',
    en: '"{found}" is none of the kinds that {cell} and the cells around it count ({keys}), so this row is left out; {count} others are counted.',
  },
});
