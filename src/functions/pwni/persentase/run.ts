import { defineMessages } from "../../../language/message";
import { fail, ok } from "../../../language/result";
import { percentExact } from "../../../numbers";
import { defineFunction } from "../../define/define";
import { numberCell } from "../../define/kinds";
import { areOfOneUnit, reachedAndWanted } from "../../quantity";

const sentence = defineMessages("PWNI.PERSENTASE", {
  zero: {
    id: "Argumen penyebut bernilai 0, sehingga persentase tidak dapat dihitung.",
    en: "Argument penyebut is 0, so there is no percentage.",
  },
});

/** Part of a whole out of 100, the unit in which the catalogue keeps percentages. */
export const FUNCTION = defineFunction({
  id: "PWNI.PERSENTASE",
  gives: "number",
  parameters: { pembilang: numberCell, penyebut: numberCell },
  quick: (pembilang, penyebut) => (areOfOneUnit(pembilang, penyebut) ? percentExact(pembilang as number, penyebut as number) : undefined),
  run({ pembilang, penyebut }) {
    if (penyebut.value === 0) {
      return fail("#VALUE!", sentence.zero());
    }
    const united = reachedAndWanted({ name: "pembilang", cell: pembilang }, { name: "penyebut", cell: penyebut });
    if (!united.ok) return united;
    const [one, other] = united.value;
    return ok(percentExact(one, other));
  },
});
