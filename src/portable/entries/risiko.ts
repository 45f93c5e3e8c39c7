import { RISK_SCALE, riskLevels, riskRank } from "../../catalogue/rules/risiko";
import { METHODS } from "../../functions/risk";
import { fail, ok, type Result } from "../../language/result";
import { arrayConstant, formulaString } from "../../measures";
import type { Given, Scalar } from "../given";
import { guarded } from "../guard";
import { columnOf, firstRowOf } from "../places";
import type { Portability } from "../portability";
import { nameOfReached } from "./pwniStatus";

const SCALE = Array.from({ length: RISK_SCALE }, (_, at) => at + 1);

const ASCENDING = [...riskLevels].sort((one, other) => one.from - other.from);
const levelOf = (magnitude: string): string =>
  `LOOKUP(${magnitude},${arrayConstant(
    ASCENDING.map(({ from }) => from),
    "row",
  )},{${ASCENDING.map(({ tingkat }) => formulaString(tingkat)).join(",")}})`;

interface Risk {
  readonly scalars: readonly Scalar[];
  readonly dampak: string;
  readonly kemungkinan: string;
}

function riskOf(given: Given): Result<Risk> {
  const dampak = given.scalar(0);
  if (!dampak.ok) return dampak;
  const kemungkinan = given.scalar(1);
  return kemungkinan.ok
    ? ok({ scalars: [dampak.value, kemungkinan.value], dampak: dampak.value.text, kemungkinan: kemungkinan.value.text })
    : kemungkinan;
}

/** Both are whole numbers of the scale, or there is no risk to speak of. */
function onScale({ scalars, dampak, kemungkinan }: Risk, expression: string): string {
  const inside = [dampak, kemungkinan].flatMap((each) => [`${each}>=1`, `${each}<=${RISK_SCALE}`, `${each}=INT(${each})`]);
  return guarded(scalars, `IF(AND(${inside.join(",")}),${expression},NA())`);
}

/** RISIKO.STATUS: dampak x kemungkinan. */
export const RISIKO_STATUS: Portability = {
  kind: "formula",
  write(given) {
    const risk = riskOf(given);
    return risk.ok ? ok(onScale(risk.value, `${risk.value.dampak}*${risk.value.kemungkinan}`)) : risk;
  },
};

function level(given: Given, { dampak, kemungkinan }: Risk): Result<string> {
  const argument = given.at(2);
  const status = `${dampak}*${kemungkinan}`;
  if (argument.kind === "omitted" || argument.kind === "constant") {
    const method = given.choice(2, METHODS, "perkalian");
    if (!method.ok) return method;
    if (method.value === "perkalian") return ok(levelOf(status));
    const ranks = SCALE.flatMap((likelihood) => SCALE.map((impact) => riskRank(impact, likelihood)));
    return ok(levelOf(`CHOOSE((${kemungkinan}-1)*${RISK_SCALE}+${dampak},${ranks.join(",")})`));
  }
  const [bounds, names, heads] = [columnOf(argument, 0), columnOf(argument, 1), firstRowOf(argument)];
  if (argument.kind === "cells" && bounds !== null && names !== null && heads !== null) {
    if (argument.columns === 2) return ok(nameOfReached(status, bounds, names));
    if (argument.columns === RISK_SCALE + 1 && argument.rows === RISK_SCALE + 1) {
      // Ranks get the regulation's levels, names stand for themselves.
      const found = `VLOOKUP(${kemungkinan},${argument.text},MATCH(${dampak},${heads},0),FALSE)`;
      return ok(`IF(ISNUMBER(${found}),${levelOf(found)},${found})`);
    }
  }
  return fail("#VALUE!", {
    id: `Argumen ${given.name(2)} (${argument.text}) bukan "perkalian", "peringkat", matriks beserta judulnya, atau dua kolom yang alamatnya tertulis dalam rumus.`,
    en: `Argument ${given.name(2)} (${argument.text}) is not "perkalian", "peringkat", a matrix with its heads, or two columns whose address is written into the formula.`,
  });
}

/** RISIKO.TINGKAT: LOOKUP over the regulation's levels, or the user's own levels or matrix. */
export const RISIKO_TINGKAT: Portability = {
  kind: "formula",
  write(given) {
    const risk = riskOf(given);
    if (!risk.ok) return risk;
    const found = level(given, risk.value);
    return found.ok ? ok(onScale(risk.value, found.value)) : found;
  },
};
