import { defineMessages } from "../../../language/message";
import { fail, ok } from "../../../language/result";
import { defineFunction } from "../../define/define";
import { period, renstraFact, renstraNode } from "../facts";

const sentence = defineMessages("RENSTRA.ALOKASI", {
  printed: {
    id: 'Renstra mencetak alokasi ini sebagai "{printed}".',
    en: 'The Renstra prints this allocation as "{printed}".',
  },
});

/** Allocation of the Renstra in rupiah. */
export const FUNCTION = defineFunction({
  id: "RENSTRA.ALOKASI",
  gives: "number",
  parameters: { kode: renstraNode("alokasi"), tahun: period },
  run({ kode, tahun }) {
    const fact = renstraFact("alokasi", kode, tahun);
    if (!fact.ok) return fact;
    const { value, printed } = fact.value;
    return value === null ? fail("#N/A", sentence.printed({ printed })) : ok(value);
  },
});
