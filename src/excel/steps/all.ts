import type { PatchStep } from "../../sheet/patch";
import { addSheet } from "./addSheet";
import { chart } from "./chart";
import { columnWidth } from "./columnWidth";
import { conditionalFormat } from "./conditionalFormat";
import { followChart } from "./followChart";
import { freeze } from "./freeze";
import { deleteColumns } from "./deleteColumns";
import { deleteRows } from "./deleteRows";
import { insertColumns } from "./insertColumns";
import { insertRows } from "./insertRows";
import { merge } from "./merge";
import { name } from "./name";
import { outline } from "./outline";
import { page } from "./page";
import { protection } from "./protection";
import type { StepOf, StepWriter } from "./step";
import { rowHeight } from "./rowHeight";
import { style } from "./style";
import { table } from "./table";
import { unmerge } from "./unmerge";
import { validation } from "./validation";
import { write } from "./write";

const WRITERS: { readonly [Kind in PatchStep["kind"]]: StepWriter<StepOf<Kind>> } = {
  addSheet,
  protection,
  validation,
  write,
  style,
  columnWidth,
  rowHeight,
  merge,
  table,
  outline,
  page,
  freeze,
  conditionalFormat,
  chart,
  followChart,
  name,
  insertRows,
  deleteRows,
  insertColumns,
  deleteColumns,
  unmerge,
};

/** What writes a step of its kind. */
export function writerOf(step: PatchStep): StepWriter<PatchStep> {
  return WRITERS[step.kind] as StepWriter<PatchStep>;
}
