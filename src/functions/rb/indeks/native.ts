import { fail } from "../../../language/result";
import { rbScheme } from "../../../measures";
import { sentence } from "../../../portable/messages";
import { sumOfPoints } from "../../../portable/points";
import type { Portability } from "../../../portable/portability";
import { year } from "../../define/kinds";

/** The sum of the components of the year. */
export const NATIVE: Portability = {
  kind: "formula",
  write(given) {
    const evaluated = given.read(1, year);
    if (!evaluated.ok) return evaluated;
    if (evaluated.value === null) return fail("#VALUE!", sentence.leftOut({ name: given.name(1) }));
    const scheme = rbScheme(evaluated.value);
    return scheme.ok ? sumOfPoints(given, scheme.value.components) : scheme;
  },
};
