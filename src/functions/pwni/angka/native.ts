import { defineMessages } from "../../../language/message";
import type { Portability } from "../../../portable/portability";

const sentence = defineMessages("PWNI.ANGKA native", {
  none: {
    id: "PWNI.ANGKA membaca teks, bukan menghitung; Excel tidak punya padanannya. Salin hasilnya sebagai nilai bila perlu.",
    en: "PWNI.ANGKA reads a text and does not calculate; Excel has nothing like it. Paste its result as a value where needed.",
  },
});

export const NATIVE: Portability = { kind: "none", why: sentence.none() };
