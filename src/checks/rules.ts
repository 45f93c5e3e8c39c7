import type { Rule } from "./rule";
import { angkaMustahil } from "./rules/angkaMustahil";
import { angkaRancu } from "./rules/angkaRancu";
import { angkaTeks } from "./rules/angkaTeks";
import { bobotBerbeda } from "./rules/bobotBerbeda";
import { bobotJumlah } from "./rules/bobotJumlah";
import { capaianBatas } from "./rules/capaianBatas";
import { capaianRumus } from "./rules/capaianRumus";
import { indeksRumus } from "./rules/indeksRumus";
import { indeksKosong } from "./rules/indeksKosong";
import { isianKosong } from "./rules/isianKosong";
import { isianTeks } from "./rules/isianTeks";
import { kaliRumus } from "./rules/kaliRumus";
import { kodeRancu } from "./rules/kodeRancu";
import { kodeTakDikenal } from "./rules/kodeTakDikenal";
import { komponenHilang } from "./rules/komponenHilang";
import { namaBerbeda } from "./rules/namaBerbeda";
import { nilaiGalat } from "./rules/nilaiGalat";
import { polaritasBerbeda } from "./rules/polaritasBerbeda";
import { realisasiRumus } from "./rules/realisasiRumus";
import { rumusTertimpa } from "./rules/rumusTertimpa";
import { satuanBerbeda } from "./rules/satuanBerbeda";
import { satuanCampur } from "./rules/satuanCampur";
import { tabelDikenali } from "./rules/tabelDikenali";
import { tahapDokumen } from "./rules/tahapDokumen";
import { tahunLalu } from "./rules/tahunLalu";
import { targetBerbeda } from "./rules/targetBerbeda";
import { targetTriwulan } from "./rules/targetTriwulan";

/**
 * All rules, in the order they run. A rule that names a cause runs before those that would only see what follows from it: what
 * a cell holds, then what it should hold by the catalogue, then what it should be by calculation.
 */
export const rules: readonly Rule[] = [
  nilaiGalat,
  angkaRancu,
  angkaTeks,
  isianTeks,
  isianKosong,
  indeksKosong,
  satuanCampur,
  tahapDokumen,
  kodeTakDikenal,
  kodeRancu,
  namaBerbeda,
  satuanBerbeda,
  polaritasBerbeda,
  komponenHilang,
  bobotBerbeda,
  bobotJumlah,
  targetBerbeda,
  targetTriwulan,
  tahunLalu,
  angkaMustahil,
  kaliRumus,
  capaianRumus,
  indeksRumus,
  realisasiRumus,
  rumusTertimpa,
  capaianBatas,
  tabelDikenali,
];
