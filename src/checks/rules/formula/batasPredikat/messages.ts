import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("batas-predikat", {
  bound: {
    id: "Rumus ini memberi {found} untuk {value}, sedangkan menurut {regulation} {expected}; batas lain di rumus ini sesuai, hanya {bound} yang tidak.",
    en: "This formula gives {found} for {value}, which by {regulation} is {expected}; its other bounds agree, only {bound} does not.",
  },
});
