import { akipComponents } from "../../../catalogue/regulations/akip";
import { sumOfPoints } from "../../../portable/points";
import type { Portability } from "../../../portable/portability";

/** The sum of its four components. */
export const NATIVE: Portability = { kind: "formula", write: (given) => sumOfPoints(given, akipComponents) };
