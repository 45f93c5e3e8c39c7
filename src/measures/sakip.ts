import { akipPredicates, type AkipPredicate } from "../catalogue/regulations/akip";
import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";

const sentence = defineMessages("measures-sakip", {
  outside: {
    id: "Nilai AKIP {value} berada di luar 0 sampai {best}.",
    en: "The AKIP score {value} is outside 0 to {best}.",
  },
});

/** The predicate of an AKIP score (0-100), PermenPANRB 88/2021: lower bounds are open, so 90,00 is A and 90,01 is AA. */
export function akipPredicate(value: number): Result<AkipPredicate> {
  const best = akipPredicates[0]!.upTo;
  if (value >= 0 && value <= best)
    return ok(akipPredicates.find(({ above }) => value > above) ?? akipPredicates[akipPredicates.length - 1]!);
  return fail("#VALUE!", sentence.outside({ value, best }));
}
