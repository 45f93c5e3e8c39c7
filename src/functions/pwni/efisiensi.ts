import { ok, type Result } from "../../language/result";
import { computeEfisiensi } from "../../measures";
import { readNumberCell } from "../arguments";
import { answer } from "../host";
import { inOneUnit } from "../units";

function efficiency(capaian: unknown, serapan: unknown): Result<number> {
  const achieved = readNumberCell("capaian", capaian);
  if (!achieved.ok) return achieved;
  const spent = readNumberCell("serapan", serapan);
  if (!spent.ok) return spent;
  const united = inOneUnit([
    { name: "capaian", scale: null, cell: achieved.value },
    { name: "serapan", scale: null, cell: spent.value },
  ]);
  if (!united.ok) return united;
  const [one, other] = united.value.counted as readonly [number, number];
  return ok(computeEfisiensi(one, other));
}

/**
 * Efficiency in points: capaian kinerja less serapan anggaran.
 * @customfunction PWNI.EFISIENSI
 * @param capaian Capaian kinerja.
 * @param serapan Serapan anggaran in the same unit.
 */
export function pwniEfisiensi(capaian: unknown, serapan: unknown): number {
  return answer(efficiency(capaian, serapan));
}
