import { catalogueInUse } from "../../catalogue";
import { ok } from "../../../language/result";
import { nestedWeighting } from "../../../measures";
import type { Portability } from "../../../portable/portability";
import { year } from "../../define/kinds";
import { indexOver } from "../index/native";

/** PWNI.NCKO: from as many values as there are perspectives, or as there are IKU. */ import { NCKO } from "./run";

export const NATIVE: Portability = {
  kind: "formula",
  write(given) {
    const wanted = given.read(1, year);
    if (!wanted.ok) return wanted;
    const weightings = nestedWeighting(catalogueInUse(), { code: NCKO, year: wanted.value, basis: "capaian" });
    if (!weightings.ok) return weightings;
    const { outer, inner } = weightings.value;
    const values = given.at(0);
    const isInner = values.kind === "cells" && [values.rows, values.columns].includes(inner.terms.length);
    const weighting = isInner ? inner : outer;
    const list = given.list(0, weighting.terms.length, { codes: true });
    return list.ok ? ok(indexOver(weighting, list.value)) : list;
  },
};
