import type { PatchStep } from "../patch";
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
import type { StepRules } from "./step";
import { rowHeight } from "./rowHeight";
import { style } from "./style";
import { table } from "./table";
import { unmerge } from "./unmerge";
import { validation } from "./validation";
import { write } from "./write";

type StepOf<Kind extends PatchStep["kind"]> = Extract<PatchStep, { readonly kind: Kind }>;

/** Every kind of step; the compiler asks for the ones that are missing, here and in each shell. */
const RULES: { readonly [Kind in PatchStep["kind"]]: StepRules<StepOf<Kind>> } = {
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

/** The rules of a step's own kind. */
export function rulesOf(step: PatchStep): StepRules<PatchStep> {
  return RULES[step.kind] as StepRules<PatchStep>;
}
