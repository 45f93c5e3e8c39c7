import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("skala-campur", {
  part: {
    id: "{label}: {found} pada kolom {column} tampaknya 1/100 dari yang dimaksud ({expected}); angka lain di kolom ini antara {low} dan {high}.",
    en: "{label}: {found} in the column {column} seems to be 1/100 of what is meant ({expected}); the others are between {low} and {high}.",
  },
  times: {
    id: "{label}: {found} pada kolom {column} tampaknya 100 kali yang dimaksud ({expected}); angka lain di kolom ini antara {low} dan {high}.",
    en: "{label}: {found} in the column {column} seems to be 100 times what is meant ({expected}); the others are between {low} and {high}.",
  },
});
