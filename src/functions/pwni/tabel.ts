import { shownCode } from "../../catalogue/ours";
import { ok, type Result } from "../../language/result";
import { type AchievementRow, achievementTable, indexPlan } from "../../measures";
import { readYear } from "../arguments";
import { catalogueInUse } from "../catalogue";
import { readKnownComponents } from "../components";
import type { INDIKATOR } from "../enums";
import { answer } from "../host";
import { readIndicator } from "../indicator";

/** As the LKj heads its tables, so that Periksa recognises the spilled one. */
const HEADER = ["Kode", "Komponen", "Bobot (B)", "Target", "Realisasi (R)", "Capaian", "B x R"] as const;

/** A figure that is not there is an empty text: null would spill as 0. */
const cell = (value: number | null): number | "" => value ?? "";

function cells({ node, bobot, target, realisasi, capaian, weighted }: AchievementRow): unknown[] {
  return [shownCode(node), node.name, bobot, cell(target), cell(realisasi), cell(capaian), cell(weighted)];
}

function table(indikator: unknown, realisasi: unknown, tahun: unknown): Result<unknown[][]> {
  const indicator = readIndicator("indikator", indikator);
  if (!indicator.ok) return indicator;
  const year = readYear("tahun", tahun);
  if (!year.ok) return year;
  const plan = indexPlan(catalogueInUse(), { code: indicator.value.code, year: year.value });
  if (!plan.ok) return plan;
  const known = readKnownComponents("realisasi", plan.value, realisasi);
  if (!known.ok) return known;
  return ok([[...HEADER], ...achievementTable(catalogueInUse(), plan.value, known.value.values, known.value).map(cells)]);
}

/**
 * The achievement table of an index: a header, its components, the index.
 * @customfunction PWNI.TABEL
 * @param indikator Indicator code.
 * @param realisasi Component values in catalogue order, or two columns: code and value.
 * @param tahun Year of weights and targets.
 * @returns {any[][]}
 */
export function pwniTabel(indikator: INDIKATOR, realisasi: unknown[][], tahun?: unknown): unknown[][] {
  return answer(table(indikator, realisasi, tahun));
}
