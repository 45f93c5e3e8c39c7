import { call } from "../../../formula/build";
import { formula } from "../../../formula/template";
import { quarter } from "../../define/kinds";
import { QUARTERS, WAY } from "./run";
import { defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import type { RollUp } from "../../../measures";
import type { Given, Native } from "../../../portable/given";
import { firstCells } from "../../../portable/places";
import type { Portability } from "../../../portable/portability";

const sentence = defineMessages("PWNI.TRIWULAN-native", {
  noLine: {
    id: "Argumen {name} ({text}) bukan satu baris atau kolom dengan {last} sampai {most} sel yang alamatnya tertulis dalam rumus.",
    en: "Argument {name} ({text}) is not one row or column of {last} to {most} cells whose address is written into the formula.",
  },
});

const WRITTEN: Readonly<Record<RollUp, (cells: Native) => Native>> = {
  jumlah: (cells) => call("SUM", cells),
  "rata-rata": (cells) => call("AVERAGE", cells),
  // No figure is larger, so LOOKUP ends at the last number there is.
  terakhir: (cells) => formula`LOOKUP(1E+306,${cells})`,
};

function write(given: Given): Result<Native> {
  const until = given.read(1, quarter);
  if (!until.ok) return until;
  const way = given.read(2, WAY);
  if (!way.ok) return way;
  const last = until.value ?? QUARTERS;
  const argument = given.at(0);
  const count = argument.kind === "cells" && (argument.rows === 1 || argument.columns === 1) ? argument.rows * argument.columns : 0;
  const cells = count >= last && count <= QUARTERS ? firstCells(argument, last) : null;
  if (cells === null) {
    return fail("#VALUE!", sentence.noLine({ name: given.name(0), text: given.written(0), last, most: QUARTERS }));
  }
  // Nothing yet stays empty; a text among the quarters ("12 orang"), which SUM would pass over, is #N/A.
  return ok(formula`IF(COUNTIF(${cells},"?*")>0,NA(),IF(COUNT(${cells})=0,"",${WRITTEN[way.value](cells)}))`);
}

/** PWNI.TRIWULAN: SUM, AVERAGE or the last figure of the quarters so far. */
export const NATIVE: Portability = { kind: "formula", write };
