import { ok } from "../../../language/result";
import { applyWeighting, type IndexWeighting, nestedWeighting, type NestedWeighting } from "../../../measures";
import { readText } from "../../arguments";
import { catalogueInUse } from "../../catalogue";
import { rowsOf } from "../../cells";
import { definePrepared } from "../../define/define";
import { optional, range } from "../../define/kind";
import { year } from "../../define/kinds";
import { findIndicator } from "../../indicator";
import { readComponents } from "../components";
import { quickIndex } from "../index/quick";

export const NCKO = "NCKO";

/** The level the values stand for: the perspectives when there are as many values, or when the first code is one of them. */
function levelOf({ outer, inner }: NestedWeighting, raw: unknown): IndexWeighting {
  const rows = rowsOf(raw);
  for (const row of rows) {
    const text = row.length === 2 && typeof row[0] === "string" ? readText(row[0]) : null;
    const indicator = text === null ? null : findIndicator(text);
    if (!indicator?.ok) continue;
    const among = (weighting: IndexWeighting): boolean => weighting.terms.some(({ node }) => node.code === indicator.value.code);
    if (among(outer)) return outer;
    if (among(inner)) return inner;
  }
  return rows.length * (rows[0]?.length ?? 0) === inner.terms.length ? inner : outer;
}

/** Nilai Capaian Kinerja Organisasi from its perspectives or from their IKU. */
export const FUNCTION = definePrepared({
  id: "PWNI.NCKO",
  gives: "number",
  parameters: { capaian: range, tahun: optional(year) },
  prepare: ({ tahun }) => nestedWeighting(catalogueInUse(), { code: NCKO, year: tahun, basis: "capaian" }),
  quick({ outer, inner }) {
    const [perspectives, indicators] = [quickIndex(outer), quickIndex(inner)];
    return (range) => {
      const index = indicators(range);
      return Number.isNaN(index) && inner.terms.length !== outer.terms.length ? perspectives(range) : index;
    };
  },
  run(weightings, { capaian }) {
    const weighting = levelOf(weightings, capaian);
    const values = readComponents("capaian", weighting, capaian);
    return values.ok ? ok(applyWeighting(weighting, values.value)) : values;
  },
});
