import { PWNI_CAPAIAN } from "./entries/pwniCapaian";
import { PWNI_INDEX } from "./entries/pwniIndex";
import { PWNI_PERSENTASE } from "./entries/pwniPersentase";
import { SKM_CONVERT } from "./entries/skmConvert";
import type { Portability } from "./portability";

const LOOK_UP: Portability = { kind: "constant" };

/** How each function of src/functions/table.ts is written without the add-in; a test fails when one is missing. */
export const portability: Readonly<Record<string, Portability>> = {
  "PWNI.INDEX": PWNI_INDEX,
  "PWNI.CAPAIAN": PWNI_CAPAIAN,
  "PWNI.PERSENTASE": PWNI_PERSENTASE,
  "PWNI.TARGET": LOOK_UP,
  "PWNI.BOBOT": LOOK_UP,
  "PWNI.NAMA": LOOK_UP,
  "PWNI.ANGKA": {
    kind: "none",
    why: {
      id: "PWNI.ANGKA membaca teks, bukan menghitung; Excel tidak punya padanannya. Salin hasilnya sebagai nilai bila perlu.",
      en: "PWNI.ANGKA reads a text and does not calculate; Excel has nothing like it. Paste its result as a value where needed.",
    },
  },
  "SKM.CONVERT": SKM_CONVERT,
};
