import { criterion } from "../../../formula/build";
import { print } from "../../../formula/print";
import { KIND } from "./run";
import { defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import { decimalText } from "../../../numbers";
import type { Given } from "../../../portable/given";
import { columnText } from "../../../portable/places";
import type { Portability } from "../../../portable/portability";

const sentence = defineMessages("PWNI.TAHAPAN-native", {
  noList: {
    id: "Argumen {name} ({text}) bukan satu baris, satu kolom, atau dua kolom yang alamatnya tertulis dalam rumus.",
    en: "Argument {name} ({text}) is not one row, one column or two columns whose address is written into the formula.",
  },
});

interface Counted {
  /** Documents given, whatever stands there. */
  readonly all: string;
  /** Documents at a stage. */
  at(stage: string): string;
}

/** One cell a document, or two columns of stage and number of documents. */
function counted(given: Given): Result<Counted> {
  const stages = given.at(1);
  const [names, counts] = [columnText(stages, 0), columnText(stages, 1)];
  if (stages.kind === "cells" && stages.columns === 2 && stages.rows > 1 && names !== null && counts !== null) {
    return ok({ all: `SUM(${counts})`, at: (stage) => `SUMIF(${names},${print(criterion(stage))},${counts})` });
  }
  const isLine =
    (stages.kind === "line" && stages.orientation !== null) ||
    (stages.kind === "cells" && stages.isReference && (stages.rows === 1 || stages.columns === 1));
  if (isLine) return ok({ all: `COUNTA(${stages.text})`, at: (stage) => `COUNTIF(${stages.text},${print(criterion(stage))})` });
  return fail("#VALUE!", sentence.noList({ name: given.name(1), text: given.written(1) }));
}

function divisor(given: Given, all: string): Result<string> {
  if (given.at(2).kind === "omitted") return ok(all);
  const target = given.scalar(2);
  if (!target.ok) return target;
  // A blank target means as many as there are documents.
  return ok(target.value.cell === null ? target.value.text : `IF(ISBLANK(${target.value.text}),${all},${target.value.text})`);
}

function write(given: Given): Result<string> {
  const formula = given.read(0, KIND);
  if (!formula.ok) return formula;
  const documents = counted(given);
  if (!documents.ok) return documents;
  const { all, at } = documents.value;
  const by = divisor(given, all);
  if (!by.ok) return by;
  const { stages } = formula.value;
  const sum = stages.map(({ stage, value }) => `${at(stage)}*${decimalText(value, null)}`).join("+");
  // A stage written in another way than by its letter would silently count as nothing.
  return ok(`IF(AND(${all}>0,${all}=${stages.map(({ stage }) => at(stage)).join("+")}),(${sum})/${by.value},NA())`);
}

/** PWNI.TAHAPAN: COUNTIF or SUMIF per stage. Stages have to be written by their letters. */
export const NATIVE: Portability = { kind: "formula", write };
