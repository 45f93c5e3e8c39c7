import { RISK_SCALE, riskLevels, riskRank } from "../../../catalogue/regulations/risiko";
import { array } from "../../../formula/build";
import { type NativeRisk, onScale, riskOf } from "../native";
import { METHOD } from "../risk";
import { defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import { formulaString, print } from "../../../formula/print";
import type { Given } from "../../../portable/given";
import { columnText, firstRowOf } from "../../../portable/places";
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
const levelOf = (magnitude: string): string =>
  `LOOKUP(${magnitude},${print(
    array(
      ASCENDING.map(({ from }) => from),
      "row",
    ),
  )},{${ASCENDING.map(({ tingkat }) => formulaString(tingkat)).join(",")}})`;

function level(given: Given, { dampak, kemungkinan }: NativeRisk): Result<string> {
  const argument = given.at(2);
  const status = `${dampak}*${kemungkinan}`;
  if (argument.kind === "omitted" || argument.kind === "constant") {
    const method = given.read(2, METHOD);
    if (!method.ok) return method;
    if (method.value === "perkalian") return ok(levelOf(status));
    const ranks = SCALE.flatMap((likelihood) => SCALE.map((impact) => riskRank(impact, likelihood)));
    return ok(levelOf(`CHOOSE((${kemungkinan}-1)*${RISK_SCALE}+${dampak},${ranks.join(",")})`));
  }
  const [bounds, names, heads] = [columnText(argument, 0), columnText(argument, 1), firstRowOf(argument)];
  if (argument.kind === "cells" && bounds !== null && names !== null && heads !== null) {
    if (argument.columns === 2) return ok(nameOfReached(status, bounds, names));
    if (argument.columns === RISK_SCALE + 1 && argument.rows === RISK_SCALE + 1) {
      // Ranks get the regulation's levels, names stand for themselves.
      const found = `VLOOKUP(${kemungkinan},${argument.text},MATCH(${dampak},${heads},0),FALSE)`;
      return ok(`IF(ISNUMBER(${found}),${levelOf(found)},${found})`);
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
