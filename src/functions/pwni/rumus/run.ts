import type { Result } from "../../../language/result";
import { defineFunction } from "../../define/define";
import { optional } from "../../define/kind";
import { choice, indicator, year } from "../../define/kinds";
import { askLate } from "../../late/late";

export interface AskedFormula {
  readonly code: string;
  readonly year: string | null;
  readonly form: "excel" | "kata";
}

/** The formula of an indicator, as a native Excel formula or in words. */
export const FUNCTION = defineFunction({
  id: "PWNI.RUMUS",
  gives: "text",
  late: true,
  parameters: { indikator: indicator, tahun: optional(year), bentuk: optional(choice("excel", "kata")) },
  run({ indikator, tahun, bentuk }): Result<unknown> {
    const asked: AskedFormula = { code: indikator.code, year: tahun, form: bentuk };
    return askLate("pwni/rumus", asked);
  },
});
