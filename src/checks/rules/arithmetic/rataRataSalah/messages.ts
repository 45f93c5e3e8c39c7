import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rata-rata-salah", {
  mean: {
    id: "Rata-rata ini {found}, sedangkan rata-rata {count} barisnya {expected}.",
    en: "This mean is {found}, while the mean of its {count} rows is {expected}.",
  },
});
