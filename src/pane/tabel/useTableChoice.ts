import { useCallback, useMemo } from "react";
import type { Sorting } from "../../tables";
import type { Snapshot } from "../../sheet/snapshot";
import type { ShownTable } from "../coreChecks";
import type { TableChoice } from "../coreTables";
import { useRemembered } from "../shared/remembered";
import type { TabelCore } from "./useTabel";

/** So many years a comparison may cover, and covers until somebody chooses. */
export const SPANS = [1, 2, 3, 4, 5] as const;
const USUAL_SPAN = 3;

/** The orders of categories, the usual one first. */
export const SORTINGS = ["found", "size"] as const satisfies readonly Sorting[];

/** The newest year that the workbook has a table of, otherwise the newest. */
function defaultYear(years: readonly string[], found: readonly ShownTable[]): string {
  return years.find((year) => found.some((table) => table.year === year)) ?? years[0] ?? "";
}

/** Where the workbook has no table of an indicator but lists to count by, what counts them: any other kind would be of figures that are not its own. */
function defaultChoice(choices: readonly TableChoice[], found: readonly ShownTable[]): TableChoice | null {
  const ofLists = found.some((table) => table.indicator !== null)
    ? undefined
    : choices.find(({ columns, years }) => columns && years.length > 0);
  return ofLists ?? choices[0] ?? null;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** An index that has this kind of table, but not of the year. */
interface OfOtherYears extends Named {
  /** Newest first, at least one. */
  readonly years: readonly string[];
}

function ofOtherYears({ years, indicators }: TableChoice, code: string): OfOtherYears | null {
  const own = years.filter((year) => indicators(year).some((each) => each.code === code));
  const named = own.length === 0 ? undefined : indicators(own[0]!).find((each) => each.code === code);
  return named ? { ...named, years: own } : null;
}

/** Which table: its kind, its year and the index, as chosen in this workbook the last time. */
export function useTableChoice(parts: TabelCore | null, snapshot: Snapshot | null, found: readonly ShownTable[]) {
  const [kind, setKind] = useRemembered("tabel.jenis");
  const [chosenYear, keepYear] = useRemembered("tabel.tahun");
  const [chosenIndicator, setIndicator] = useRemembered("tabel.indeks");
  const [chosenSpan, keepSpan] = useRemembered("tabel.rentang");
  const [chosenColumn, setColumn] = useRemembered("tabel.kolom");
  const [chosenSorting, setSorting] = useRemembered("tabel.urutan");

  const choices = useMemo(() => (parts ? parts.tables.choices(parts.catalogue, snapshot) : []), [parts, snapshot]);
  const choice = choices.find(({ id }) => id === kind) ?? defaultChoice(choices, found);
  const year = choice?.years.includes(chosenYear) ? chosenYear : defaultYear(choice?.years ?? [], found);
  const ofYear = useMemo(() => choice?.indicators(year) ?? [], [choice, year]);
  const isThere = ofYear.some(({ code }) => code === chosenIndicator);
  // Another index than the one that was chosen is never shown in its place.
  const missing = useMemo(
    () => (isThere || chosenIndicator === "" || !choice ? null : ofOtherYears(choice, chosenIndicator)),
    [choice, chosenIndicator, isThere],
  );
  const indicator = isThere || missing ? chosenIndicator : (ofYear[0]?.code ?? "");
  const indicators = useMemo<readonly Named[]>(() => (missing ? [missing, ...ofYear] : ofYear), [missing, ofYear]);
  const setYear = useCallback(
    (next: string) => {
      // What is shown is what was chosen, also where it was the first of the list.
      setIndicator(indicator);
      keepYear(next);
    },
    [indicator, keepYear, setIndicator],
  );
  const columns = useMemo(() => choice?.columns?.(year) ?? null, [choice, year]);
  // A column is known by its sheet and its head: where it is gone the first is shown, and the field says which.
  const column = (columns?.find(({ id }) => id === chosenColumn) ?? columns?.[0])?.id;
  const sorting = SORTINGS.find((each) => each === chosenSorting) ?? SORTINGS[0];
  const byCategory = useMemo(() => (column === undefined ? null : { source: column, sorting }), [column, sorting]);
  const span = SPANS.find((each) => String(each) === chosenSpan) ?? USUAL_SPAN;
  return {
    choices,
    choice,
    setKind,
    span: choice?.comparesYears ? span : undefined,
    setSpan: keepSpan,
    columns,
    byCategory,
    setColumn,
    setSorting,
    year,
    setYear,
    indicators,
    indicator,
    setIndicator,
    missing,
  };
}
