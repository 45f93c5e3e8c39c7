import { shownCode } from "../../../catalogue/ours";
import { ok } from "../../../language/result";
import { componentLines } from "../../../measures";
import { catalogueInUse } from "../../catalogue";
import { definePrepared } from "../../define/define";
import { optional } from "../../define/kind";
import { indicator, year } from "../../define/kinds";

/** The components of an indicator: code, name and weight, one row each. */
export const FUNCTION = definePrepared({
  id: "PWNI.KOMPONEN",
  gives: "rows",
  parameters: { indikator: indicator, tahun: optional(year) },
  prepare: ({ indikator, tahun }) => componentLines(catalogueInUse(), { code: indikator.code, year: tahun }),
  run: (lines) => ok(lines.map((line) => [shownCode(line), line.name, line.bobot])),
});
