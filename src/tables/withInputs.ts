import type { Catalogue } from "../catalogue/catalogue";
import { statedYears } from "../reading/indicators/ownYear";
import type { ReadFact } from "../reading/indicators/recognised";
import { budgetYears } from "./budget";
import { buildTable } from "./build";
import type { TableKind, WorkbookTables } from "./kind";
import { tableKinds } from "./registry";

interface Inputs {
  readonly catalogue: Catalogue;
  readonly facts: readonly ReadFact[];
  readonly workbook: WorkbookTables;
}

/** Every year the workbook has figures of is looked at, the newest first: that one mostly tells. */
function hasInputs(kind: TableKind, { catalogue, facts, workbook }: Inputs, stated: readonly string[]): boolean {
  const known = kind.years(catalogue, facts, workbook);
  const years = stated.length === 0 ? known.slice(-1) : known.filter((year) => stated.includes(year)).reverse();
  return years.some((year) =>
    kind.indicators(catalogue, year, facts, workbook).some(({ code }) => {
      const built = buildTable(kind.id, { catalogue, facts, workbook, year, indicator: code, language: "id" });
      return built.ok && built.value.workbook?.none === null;
    }),
  );
}

const hasColumns = ({ sources, years }: TableKind, { catalogue, facts, workbook }: Inputs): boolean =>
  sources !== undefined && years(catalogue, facts, workbook).length > 0;

const hasTable = (kind: TableKind, { catalogue, facts, workbook }: Inputs): boolean =>
  kind.hasOwn !== undefined && kind.years(catalogue, facts, workbook).some((year) => kind.hasOwn!(workbook, year));

/** Kind by kind whether a workbook has figures for it, as drawing it tells; who asks for the next may stop at any. */
export function* kindsWithInputs(inputs: Inputs): Generator<{ readonly kind: string; readonly has: boolean }, void, void> {
  const { facts, workbook } = inputs;
  const isEmpty = facts.length === 0 && workbook.tables.length === 0;
  const stated = [...new Set([...statedYears(facts), ...budgetYears(workbook)])].sort();
  for (const kind of tableKinds)
    yield {
      kind: kind.id,
      has:
        !isEmpty && (hasColumns(kind, inputs) || hasTable(kind, inputs) || (kind.fromDocument !== true && hasInputs(kind, inputs, stated))),
    };
}
