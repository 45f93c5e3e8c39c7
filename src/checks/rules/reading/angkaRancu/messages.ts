import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("angka-rancu", {
  twoWays: {
    id: "Teks ini dapat berarti {readings}. Ketik ulang sebagai angka.{spread}",
    en: "This text may mean {readings}. Type it again as a number.{spread}",
  },
});
