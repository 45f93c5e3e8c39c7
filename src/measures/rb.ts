import { rbSchemes, type RbScheme } from "../catalogue/regulations/rb";
import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { sumExact } from "../numbers";

const sentence = defineMessages("measures-rb", {
  noYear: {
    id: "Susunan komponen indeks RB tahun {year} tidak ada dalam katalog; yang ada mulai {first}.",
    en: "The catalogue has no components of the RB index for {year}; it has them from {first}.",
  },
});

/** The most points a scheme gives: 100 until 2022, 110 from 2023 (Renstra KP2MI, lines 391 and 435). */
export function rbMaximum({ components }: RbScheme): number {
  return sumExact(components.map(({ bobot }) => bobot));
}

/** How the Indeks Reformasi Birokrasi was scored in a year. */
export function rbScheme(year: string): Result<RbScheme> {
  const scheme = [...rbSchemes].reverse().find(({ from }) => Number(year) >= from);
  if (scheme) return ok(scheme);
  return fail("#N/A", sentence.noYear({ year, first: String(rbSchemes[0]!.from) }));
}
