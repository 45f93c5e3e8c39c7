import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("suku-rumus", {
  wrong: {
    id: "{label}: {found} pada kolom {column}, seharusnya {expected} = {realisasi} / {target} x {weight}.",
    en: "{label}: {found} in the column {column}, it should be {expected} = {realisasi} / {target} x {weight}.",
  },
});
