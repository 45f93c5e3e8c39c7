import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("angka-negatif", {
  negative: {
    id: "{column} berisi {found}, sedangkan {count} baris lain tidak negatif. Periksa tandanya, atau angka yang menghasilkannya: bagian tidak dapat melebihi keseluruhannya.",
    en: "{column} is {found}, while {count} other rows are not negative. Check the sign, or the figures it comes from: a part cannot be more than its whole.",
  },
});
