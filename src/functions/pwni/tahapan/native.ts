import { call, criterion, numeral, product, slot, sum } from "../../../formula/build";
import { formula } from "../../../formula/template";
import { KIND } from "./run";
import { defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import type { Given, Native } from "../../../portable/given";
import { columnCells } from "../../../portable/places";
import type { Portability } from "../../../portable/portability";

const sentence = defineMessages("PWNI.TAHAPAN-native", {
  noList: {
    id: "Argumen {name} ({text}) bukan satu baris, satu kolom, atau dua kolom yang alamatnya tertulis dalam rumus.",
    en: "Argument {name} ({text}) is not one row, one column or two columns whose address is written into the formula.",
  },
});

interface Counted {
  /** Documents given, whatever stands there. */
  readonly all: Native;
  /** Cells that say so; a typed 0 is one of them. */
  readonly filled: Native;
  /** Documents at a stage. */
  at(stage: string): Native;
}

/** One cell a document, or two columns of stage and number of documents. */
function counted(given: Given): Result<Counted> {
  const stages = given.at(1);
  const [names, counts] = [columnCells(stages, 0), columnCells(stages, 1)];
  if (stages.kind === "cells" && stages.columns === 2 && stages.rows > 1 && names !== null && counts !== null) {
    return ok({ all: call("SUM", counts), filled: call("COUNT", counts), at: (stage) => call("SUMIF", names, criterion(stage), counts) });
  }
  const isLine =
    (stages.kind === "line" && stages.orientation !== null) ||
    (stages.kind === "cells" && stages.isReference && (stages.rows === 1 || stages.columns === 1));
  const cells = slot(stages.text);
  const all = call("COUNTA", cells);
  if (isLine) return ok({ all, filled: all, at: (stage) => call("COUNTIF", cells, criterion(stage)) });
  return fail("#VALUE!", sentence.noList({ name: given.name(1), text: given.written(1) }));
}

function divisor(given: Given, all: Native): Result<Native> {
  if (given.at(2).kind === "omitted") return ok(all);
  const target = given.scalar(2);
  if (!target.ok) return target;
  // A blank target means as many as there are documents.
  const { value, cell } = target.value;
  return ok(cell === null ? value : formula`IF(ISBLANK(${value}),${all},${value})`);
}

function write(given: Given): Result<Native> {
  const kind = given.read(0, KIND);
  if (!kind.ok) return kind;
  const documents = counted(given);
  if (!documents.ok) return documents;
  const { all, filled, at } = documents.value;
  const by = divisor(given, all);
  if (!by.ok) return by;
  const { stages } = kind.value;
  const reached = sum(stages.map(({ stage, value }) => product(at(stage), numeral(value))));
  const known = sum(stages.map(({ stage }) => at(stage)));
  // None of the documents wanted is 0 of them; a mean over none is nothing.
  const some = given.at(2).kind === "omitted" ? all : filled;
  // A stage written in another way than by its letter would silently count as nothing.
  return ok(formula`IF(AND(${some}>0,${all}=${known}),(${reached})/${by.value},NA())`);
}

/** PWNI.TAHAPAN: COUNTIF or SUMIF per stage. Stages have to be written by their letters. */
export const NATIVE: Portability = { kind: "formula", write };
