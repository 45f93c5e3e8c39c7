import { Link, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { usePane } from "../../pane";
import { periodText } from "../../../periods/order";
import type { FigureRow, InputRow, WeightTable } from "../figures";
import { PrintedFigure } from "./Figure";
import { Quoted } from "../../shared/Quoted";
import { rincian } from "./messages";
import { useFigureStyles } from "./styles";

interface GridProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A small table whose first column names the row. */
function Grid({ label, heads, rows }: GridProps): ReactElement {
  const styles = useFigureStyles();
  const edge = (at: number): string | false => at === heads.length - 1 && styles.last;
  return (
    <table aria-label={label} className={styles.table}>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th key={head} scope="col" className={mergeClasses(styles.head, at === 0 && styles.first, edge(at))}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...cells] }) => (
          <tr key={key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
              {first}
            </th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]} className={mergeClasses(styles.cell, edge(at + 1))}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const PERIOD_COLUMNS = ["target", "realisasi", "capaian", "alokasi"] as const;

/** Target, realisasi, capaian and alokasi by period, as far as there are any. */
export function PeriodTable({ label, rows }: { readonly label: string; readonly rows: readonly FigureRow[] }): ReactElement {
  const { say } = usePane();
  const columns = PERIOD_COLUMNS.filter((column) => rows.some((row) => row[column].length > 0));
  return (
    <Grid
      label={label}
      heads={[say(rincian.period()), ...columns.map((column) => say(rincian[column]()))]}
      rows={rows.map((row) => ({
        key: row.period,
        cells: [say(periodText(row.period)), ...columns.map((column) => <PrintedFigure key={column} printings={row[column]} />)],
      }))}
    />
  );
}

interface WeightGridProps {
  readonly label: string;
  readonly head: string;
  readonly table: WeightTable;
  readonly onOpen: (code: string) => void;
}

/** Weights by year of several indicators, each a link to its page. */
export function WeightGrid({ label, head, table, onOpen }: WeightGridProps): ReactElement {
  const styles = useFigureStyles();
  return (
    <Grid
      label={label}
      heads={[head, ...table.years]}
      rows={table.rows.map((row) => ({
        key: row.code,
        cells: [
          <Link key="name" inline as="button" className={styles.link} onClick={() => onOpen(row.code)}>
            <strong>{row.code}</strong> <Quoted>{row.name}</Quoted>
          </Link>,
          ...row.weights.map((printings, at) => <PrintedFigure key={table.years[at]} printings={printings} />),
        ],
      }))}
    />
  );
}

/** The counted inputs of a formula by period, newest first. */
export function InputTable({
  label,
  rows,
  labelOf,
}: {
  readonly label: string;
  readonly rows: readonly InputRow[];
  readonly labelOf: (variable: string) => string;
}): ReactElement {
  const { say } = usePane();
  return (
    <Grid
      label={label}
      heads={[say(rincian.input()), say(rincian.period()), say(rincian.realisasi())]}
      rows={rows.flatMap(({ variable, periods }) =>
        periods.map(({ period, printings }) => ({
          key: `${variable}/${period}`,
          cells: [labelOf(variable), say(periodText(period)), <PrintedFigure key="f" printings={printings} />],
        })),
      )}
    />
  );
}
