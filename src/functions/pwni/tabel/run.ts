import { shownCode } from "../../../catalogue/ours";
import { ok } from "../../../language/result";
import { type AchievementRow, achievementTable, indexWeighting } from "../../../measures";
import { catalogueInUse } from "../../catalogue";
import { defineFunction } from "../../define/define";
import { optional, range } from "../../define/kind";
import { indicator, year } from "../../define/kinds";
import { readKnownComponents } from "../components";

/** As the LKj heads its tables, so that Periksa recognises the spilled one. */
const HEADER = ["Kode", "Komponen", "Bobot (B)", "Target", "Realisasi (R)", "Capaian", "B x R"] as const;

/** A figure that is not there is an empty text: null would spill as 0. */
const cell = (value: number | null): number | "" => value ?? "";

function cells({ node, bobot, target, realisasi, capaian, weighted }: AchievementRow): unknown[] {
  return [shownCode(node), node.name, bobot, cell(target), cell(realisasi), cell(capaian), cell(weighted)];
}

/** The achievement table of an index: a header, its components, the index. */
export const FUNCTION = defineFunction({
  id: "PWNI.TABEL",
  gives: "rows",
  parameters: { indikator: indicator, realisasi: range, tahun: optional(year) },
  run({ indikator, realisasi, tahun }) {
    const weighting = indexWeighting(catalogueInUse(), { code: indikator.code, year: tahun });
    if (!weighting.ok) return weighting;
    const known = readKnownComponents("realisasi", weighting.value, realisasi);
    if (!known.ok) return known;
    return ok([[...HEADER], ...achievementTable(catalogueInUse(), weighting.value, known.value.values, known.value).map(cells)]);
  },
});
