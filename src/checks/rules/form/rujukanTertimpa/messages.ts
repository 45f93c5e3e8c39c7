import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rujukan-tertimpa", {
  recap: {
    id: "Sel ini diketik, sedangkan {cell} di sebelahnya dihitung dengan rumus rekap; menurut daftar yang sama di sini {expected}.",
    en: "This cell is typed, while {cell} beside it is counted by a formula; by the same list it is {expected} here.",
  },
  between: {
    id: "Sel ini diketik di antara {one} dan {other}, yang keduanya mengambil nilainya dengan rumus {formula}; isinya tidak ikut berubah bila sumbernya diperbaiki.",
    en: "This cell is typed between {one} and {other}, which both take their value by {formula}; it does not change when its source is corrected.",
  },
});
