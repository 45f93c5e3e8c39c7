import { fail, ok, type Result } from "../../language/result";
import { answer } from "../host";
import { planFact } from "../planFacts";

function allocation(kode: unknown, tahun: unknown): Result<number> {
  const fact = planFact("alokasi", kode, tahun);
  if (!fact.ok) return fact;
  if (fact.value.value !== null) return ok(fact.value.value);
  return fail("#N/A", {
    id: `Renstra mencetak alokasi ini sebagai "${fact.value.printed}".`,
    en: `The Renstra prints this allocation as "${fact.value.printed}".`,
  });
}

/**
 * Allocation of the Renstra in rupiah.
 * @customfunction RENSTRA.ALOKASI
 * @param kode Code of the Renstra.
 * @param tahun Year.
 */
export function renstraAlokasi(kode: unknown, tahun: unknown): number {
  return answer(allocation(kode, tahun));
}
