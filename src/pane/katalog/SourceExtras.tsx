import type { ReactElement } from "react";
import { citedPlace } from "../../catalogue/placeWords";
import type { CatalogueDocument, SourceTable } from "../../catalogue/types";
import { usePane } from "../pane";
import { Folded } from "../shared/Folded";
import { Quoted } from "../shared/Quoted";
import { katalog } from "./messages";
import { plainPrinted } from "../../catalogue/plainPrinted";
import { useKatalogStyles } from "./styles";

function TableView({ table, source }: { readonly table: SourceTable; readonly source: string }): ReactElement {
  const styles = useKatalogStyles();
  const { say } = usePane();
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={table.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              <th key={at} scope="col" className={styles.cell}>
                {column}
              </th>
            ))}
            <th scope="col" className={styles.cell}>
              {say(katalog.placeColumn())}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ line, cells }, at) => (
            <tr key={at}>
              {cells.map((cell, column) => (
                <td key={column} className={styles.cell}>
                  {plainPrinted(cell)}
                </td>
              ))}
              <td className={styles.cell}>{say(citedPlace(source, line))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a source holds besides indicators: its other tables, and how it was read where it is shifted or illegible. */
export function SourceExtras({ document }: { readonly document: CatalogueDocument }): ReactElement | null {
  const styles = useKatalogStyles();
  const { say } = usePane();
  const { tables = [], notes = [] } = document;
  if (tables.length + notes.length === 0) return null;
  const missing = notes.filter(({ kind }) => kind === "missing");
  const repairs = notes.filter(({ kind }) => kind === "repair");
  return (
    <div className={styles.extras}>
      {tables.length > 0 && (
        <Folded title={say(katalog.otherTables({ count: tables.length }))}>
          {() => (
            <div className={styles.extras}>
              {tables.map((table) => (
                <Folded key={table.id} title={table.title}>
                  {() => <TableView table={table} source={document.source.id} />}
                </Folded>
              ))}
            </div>
          )}
        </Folded>
      )}
      {[
        { list: missing, title: say(katalog.missing({ count: missing.length })) },
        { list: repairs, title: say(katalog.repairs({ count: repairs.length })) },
      ].map(
        ({ list, title }) =>
          list.length > 0 && (
            <Folded key={title} title={title}>
              {() => (
                <ul className={styles.plainList}>
                  {list.map(({ line, text }, at) => (
                    <li key={at} className={styles.name}>
                      <Quoted>{text}</Quoted> <span className={styles.quiet}>({say(citedPlace(document.source.id, line))})</span>
                    </li>
                  ))}
                </ul>
              )}
            </Folded>
          ),
      )}
    </div>
  );
}
