import { mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, type ReactElement } from "react";
import type { PreviewRow } from "../../layout/preview";
import { useTabelStyles } from "./styles";

interface PreviewTableProps {
  readonly rows: readonly PreviewRow[];
  readonly label: string;
}

/** Texts longer than this get room to wrap in, shorter ones stay on their line. */
const LONG_TEXT = 24;

/** A first column of shorter texts only (numbers, codes) says nothing by itself: the names beside it stay in sight too. */
const SHORT_TEXT = 8;

type PreviewCell = PreviewRow["cells"][number];

/** How many columns stay in sight, from the first: one, or the numbers and the names. */
function fixedColumns(rows: readonly PreviewRow[]): 1 | 2 {
  const first = rows
    .filter(({ role }) => role === "body")
    .flatMap(({ cells }) => cells.filter(({ column, span }) => column === 0 && span === 1));
  return first.length > 0 && first.every(({ text }) => text.length <= SHORT_TEXT) ? 2 : 1;
}

/** The width of the first column, for the second to stop beside it, also after the pane was made wider. */
function useFirstWidth(rows: readonly PreviewRow[]) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const first = box.current?.querySelector<HTMLElement>("tbody [data-first]");
    if (!first) return;
    const measure = (): void => box.current?.style.setProperty("--first-column", `${first.getBoundingClientRect().width}px`);
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(first);
    return () => observer.disconnect();
  }, [rows]);
  return box;
}

/**
 * The table as it will be inserted, in a box that scrolls by itself so that the pane does not; title and notes around it. Its head and
 * its first columns stay in sight.
 */
export function PreviewTable({ rows, label }: PreviewTableProps): ReactElement {
  const styles = useTabelStyles();
  const box = useFirstWidth(rows);
  const texts = (role: PreviewRow["role"]): readonly string[] =>
    rows
      .filter((row) => row.role === role)
      .map(({ cells }) =>
        cells
          .map(({ text }) => text)
          .join(" ")
          .trim(),
      );
  const inside = rows.filter(({ role }) => role !== "caption" && role !== "note");
  const fixed = useMemo(() => fixedColumns(rows), [rows]);
  const headed = inside.findIndex(({ role }) => role !== "header");
  const drawn = (row: PreviewRow, rowIndex: number): ReactElement => {
    const Cell = row.role === "header" ? "th" : "td";
    const cell = ({ text, column, span, down, align }: PreviewCell): ReactElement => {
      const isFixed = column + span <= fixed;
      return (
        <Cell
          key={column}
          colSpan={span > 1 ? span : undefined}
          rowSpan={down}
          scope={Cell === "th" ? "col" : undefined}
          data-first={column === 0 && span === 1 ? true : undefined}
          className={mergeClasses(
            styles.cell,
            styles[span > 1 ? "Left" : align],
            span === 1 && text.length > LONG_TEXT && styles.long,
            isFixed && styles.fixed,
            isFixed && column === 0 && styles.first,
            isFixed && column === 1 && styles.second,
            isFixed && column + span === fixed && styles.edge,
            row.role === "header" && styles.header,
            row.role === "total" && styles.total,
          )}
        >
          {/* Words across the table stay where they can be read. */}
          {!isFixed && column === 0 && row.role !== "header" ? <span className={styles.across}>{text}</span> : text}
        </Cell>
      );
    };
    return <tr key={rowIndex}>{row.cells.map(cell)}</tr>;
  };
  return (
    <>
      {texts("caption").map((text, at) => (
        <p key={at} className={styles.caption}>
          {text}
        </p>
      ))}
      <div ref={box} role="region" aria-label={label} tabIndex={0} className={styles.scroll}>
        <table className={styles.table}>
          <thead className={styles.head}>{inside.slice(0, Math.max(0, headed)).map(drawn)}</thead>
          <tbody>{inside.slice(Math.max(0, headed)).map(drawn)}</tbody>
        </table>
      </div>
      {texts("note").map((text, at) => (
        <p key={at} className={styles.note}>
          {text}
        </p>
      ))}
    </>
  );
}
