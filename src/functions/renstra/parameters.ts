import type { LocalText } from "../../language/text";
import type { ParameterHelp } from "../help/help";

export const KODE: ParameterHelp = {
  name: "kode",
  text: {
    id: 'Kode dalam Renstra KP2MI 2025-2029, misalnya "7798.IKK1" atau "SS1.IKSS1"; alias dan nama juga diterima.',
    en: 'A code of the Renstra of KP2MI 2025-2029 such as "7798.IKK1" or "SS1.IKSS1"; aliases and names are accepted too.',
  },
  example: "7798.IKK1",
};

export const TAHUN_RENSTRA: ParameterHelp = {
  name: "tahun",
  text: {
    id: 'Tahun, misalnya 2025; "2025-2029" untuk angka yang dicetak bagi seluruh periode. Wajib diisi.',
    en: 'Year such as 2025; "2025-2029" for figures printed for the whole term. It cannot be left out.',
  },
  example: 2025,
};

export const UNKNOWN_NOTE: LocalText = {
  id: "Kode yang tidak dikenal dijawab dengan kode terdekat; kode yang berarti beberapa hal (IKSS1 ada pada beberapa sasaran) dijawab dengan semuanya.",
  en: "An unknown code is answered with the nearest one, a code with several meanings (several sasaran have an IKSS1) with all of them.",
};
