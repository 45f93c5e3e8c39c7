import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("persen-dijumlah", {
  sum: {
    id: "Sel ini menjumlahkan {first} sampai {last}, padahal isinya hasil bagi ({formula}); hasil bagi dihitung lagi dari jumlahnya, tidak dijumlahkan.",
    en: "This cell adds {first} to {last}, though they are ratios ({formula}); a ratio is calculated anew from the totals, not added.",
  },
  mean: {
    id: "Baris ini rata-rata, tetapi rumusnya menjumlahkan {first} sampai {last}; rata-ratanya {expected}.",
    en: "This row is a mean, but its formula adds {first} to {last}; their mean is {expected}.",
  },
  mend: { id: "Ganti dengan {formula}", en: "Replace with {formula}" },
});
