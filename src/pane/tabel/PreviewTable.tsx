import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PreviewRow } from "../../layout/preview";
import { useTabelStyles } from "./styles";

interface PreviewTableProps {
  readonly rows: readonly PreviewRow[];
  readonly label: string;
}

/** Texts longer than this get room to wrap in, shorter ones stay on their line. */
const LONG_TEXT = 24;

/** The table as it will be inserted, in a box that scrolls sideways by itself so that the pane does not; title and notes around it. */
export function PreviewTable({ rows, label }: PreviewTableProps): ReactElement {
  const styles = useTabelStyles();
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
  return (
    <>
      {texts("caption").map((text, at) => (
        <p key={at} className={styles.caption}>
          {text}
        </p>
      ))}
      <div role="region" aria-label={label} tabIndex={0} className={styles.scroll}>
        <table className={styles.table}>
          <tbody>
            {inside.map((row, rowIndex) => (
              <tr key={rowIndex}>
                {row.cells.map(({ text, span, down, align }, cellIndex) => {
                  const Cell = row.role === "header" ? "th" : "td";
                  return (
                    <Cell
                      key={cellIndex}
                      colSpan={span > 1 ? span : undefined}
                      rowSpan={down}
                      scope={Cell === "th" ? "col" : undefined}
                      className={mergeClasses(
                        styles.cell,
                        styles[span > 1 ? "Left" : align],
                        span === 1 && text.length > LONG_TEXT && styles.long,
                        row.role === "header" && styles.header,
                        row.role === "total" && styles.total,
                      )}
                    >
                      {text}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
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
