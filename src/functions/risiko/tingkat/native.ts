import { RISK_SCALE, riskLevels, riskRank } from "../../../catalogue/regulations/risiko";
import { array, call, numeral, product, slot } from "../../../formula/build";
import { type NativeRisk, onScale, riskOf } from "../native";
import { METHOD } from "../risk";
import { defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import { formula } from "../../../formula/template";
import type { Given, Native } from "../../../portable/given";
import { columnCells, firstRowOf } from "../../../portable/places";
import type { Portability } from "../../../portable/portability";
import { nameOfReached } from "../../pwni/status/native";

const sentence = defineMessages("RISIKO.TINGKAT-native", {
  noLevels: {
    id: 'Argumen {name} ({text}) bukan "perkalian", "peringkat", matriks beserta judulnya, atau dua kolom yang alamatnya tertulis dalam rumus.',
    en: 'Argument {name} ({text}) is not "perkalian", "peringkat", a matrix with its heads, or two columns whose address is written into the formula.',
  },
});

const SCALE = Array.from({ length: RISK_SCALE }, (_, at) => at + 1);

const ASCENDING = [...riskLevels].sort((one, other) => one.from - other.from);
const FROM = array(
  ASCENDING.map(({ from }) => from),
  "row",
);
const LEVELS = array(
  ASCENDING.map(({ tingkat }) => tingkat),
  "row",
);
const levelOf = (magnitude: Native): Native => formula`LOOKUP(${magnitude},${FROM},${LEVELS})`;

function level(given: Given, { dampak, kemungkinan }: NativeRisk): Result<Native> {
  const argument = given.at(2);
  const status = product(dampak, kemungkinan);
  if (argument.kind === "omitted" || argument.kind === "constant") {
    const method = given.read(2, METHOD);
    if (!method.ok) return method;
    if (method.value === "perkalian") return ok(levelOf(status));
    const ranks = SCALE.flatMap((likelihood) => SCALE.map((impact) => riskRank(impact, likelihood)));
    return ok(levelOf(call("CHOOSE", formula`(${kemungkinan}-1)*${RISK_SCALE}+${dampak}`, ...ranks.map(numeral))));
  }
  const [bounds, names, heads] = [columnCells(argument, 0), columnCells(argument, 1), firstRowOf(argument)];
  if (argument.kind === "cells" && bounds !== null && names !== null && heads !== null) {
    if (argument.columns === 2) return ok(nameOfReached(status, bounds, names));
    if (argument.columns === RISK_SCALE + 1 && argument.rows === RISK_SCALE + 1) {
      // Ranks get the regulation's levels, names stand for themselves.
      const found = formula`VLOOKUP(${kemungkinan},${slot(argument.text)},MATCH(${dampak},${heads},0),FALSE)`;
      return ok(formula`IF(ISNUMBER(${found}),${levelOf(found)},${found})`);
    }
  }
  return fail("#VALUE!", sentence.noLevels({ name: given.name(2), text: given.written(2) }));
}

/** RISIKO.TINGKAT: LOOKUP over the regulation's levels, or the user's own levels or matrix. */
export const NATIVE: Portability = {
  kind: "formula",
  write(given) {
    const risk = riskOf(given);
    if (!risk.ok) return risk;
    const found = level(given, risk.value);
    return found.ok ? ok(onScale(risk.value, found.value)) : found;
  },
};
