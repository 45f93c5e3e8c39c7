import { Button, Field, Link, Select } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactElement } from "react";
import type { Message } from "../../language/message";
import { wordsOf } from "../../language/text";
import { damagedWords, keptCorrections, unusedCorrection, type Correction } from "../../reading/corrections";
import type { ReadTable } from "../../reading/sheets";
import { areaAddress } from "../../sheet/address";
import type { CheckOutcome } from "../coreChecks";
import { Folded } from "../shared/Folded";
import { periksa } from "./messages";
import { reads } from "./readMessages";
import { useFindingStyles, usePeriksaStyles } from "./styles";
import type { PeriksaState } from "./usePeriksa";

interface ReadTablesProps {
  readonly outcome: CheckOutcome;
  readonly state: PeriksaState;
}

function readWords({ as, title, confidence, rows, known }: ReadTable): Message {
  if (as === "indikator") return reads.asIndicators({ known, rows });
  return title === null
    ? reads.asPlain({ rows })
    : reads.as({ title, percent: { value: Math.round(confidence * 100), percent: true }, rows });
}

interface CorrectProps extends ReadTablesProps {
  readonly table: ReadTable;
  readonly cell: string;
  readonly onClose: () => void;
}

/** Asks what a column is, what the table is, or that it is none. Escape closes. */
function CorrectForm({ table, cell, outcome, state, onClose }: CorrectProps): ReactElement {
  const styles = useFindingStyles();
  const { say, language } = state.pane;
  const [column, setColumn] = useState(0);
  const [role, setRole] = useState("");
  const [shape, setShape] = useState("");
  const said = (correction: Correction): void => {
    onClose();
    state.correct(correction);
  };
  const nameOf = ({ heading, role: own }: ReadTable["columns"][number]): Message => {
    const shown = heading === "" ? reads.noHeading() : heading;
    return own === null ? reads.roleNone({ heading: shown }) : reads.roleNow({ heading: shown, role: outcome.reading.titleOfRole(own) });
  };
  const isBusy = state.stage !== null;
  return (
    <div
      role="group"
      aria-label={say(reads.form({ cell }))}
      className={styles.reason}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <Field label={say(reads.column())}>
        <Select autoFocus value={String(column)} onChange={(_, { value }) => setColumn(Number(value))}>
          {table.columns.map((each, at) => (
            <option key={`${each.heading}/${each.nth}`} value={String(at)}>
              {say(nameOf(each))}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(reads.role())}>
        <Select value={role} onChange={(_, { value }) => setRole(value)}>
          <option value="" />
          {table.roles.map((each) => (
            <option key={each.role} value={each.role}>
              {wordsOf(each.title, language)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={isBusy || role === ""}
          onClick={() => {
            const { heading, nth } = table.columns[column]!;
            said({ kind: "column", table: table.sign, heading, nth, role });
          }}
        >
          {say(reads.keepRole())}
        </Button>
      </div>
      <Field label={say(reads.shape())}>
        <Select value={shape} onChange={(_, { value }) => setShape(value)}>
          <option value="" />
          {outcome.reading.shapes.map(({ id, title }) => (
            <option key={id} value={id}>
              {wordsOf(title, language)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={isBusy || shape === ""} onClick={() => said({ kind: "shape", table: table.sign, shape })}>
          {say(reads.keepShape())}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => said({ kind: "notTable", table: table.sign })}>
          {say(reads.notTable())}
        </Button>
        <Button size="small" onClick={onClose}>
          {say(reads.close())}
        </Button>
      </div>
    </div>
  );
}

function ReadItem({ table, sheet, outcome, state }: ReadTablesProps & { readonly table: ReadTable; readonly sheet: string }): ReactElement {
  const styles = usePeriksaStyles();
  const item = useFindingStyles();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { say } = state.pane;
  /** The form goes with what had the keyboard; its button is there again in the next frame. */
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const address = areaAddress(table.area);
  const cell = `${sheet}!${address}`;
  return (
    <li className={item.item}>
      <Link
        as="button"
        className={styles.place}
        aria-label={say(periksa.goToLabel({ cell }))}
        onClick={() => state.goTo({ sheet, address })}
      >
        {cell}
      </Link>
      <p className={item.message}>{say(readWords(table))}</p>
      {table.note && <p className={item.quiet}>{say(table.note)}</p>}
      {isOpen ? (
        <CorrectForm table={table} cell={cell} outcome={outcome} state={state} onClose={close} />
      ) : (
        <div className={item.actions}>
          <Button ref={opener} size="small" aria-label={say(reads.correctLabel({ cell }))} onClick={() => setOpen(true)}>
            {say(reads.correct())}
          </Button>
        </div>
      )}
    </li>
  );
}

function saidWords(correction: Correction, { reading }: CheckOutcome): Message {
  const { sheet, caption, headings } = correction.table;
  const table = `${sheet}: ${caption ?? headings.find((each) => each !== "") ?? ""}`;
  if (correction.kind === "notTable") return reads.saidNotTable({ table });
  if (correction.kind === "shape") {
    return reads.saidShape({ title: reading.shapes.find(({ id }) => id === correction.shape)?.title ?? correction.shape, table });
  }
  return reads.saidColumn({ heading: correction.heading, role: reading.titleOfRole(correction.role), table });
}

/** What somebody said of tables, each with the way back; those that stand nowhere any more say so. */
function Corrections({ outcome, state }: ReadTablesProps): ReactElement | null {
  const styles = usePeriksaStyles();
  const item = useFindingStyles();
  const { say } = state.pane;
  const list = keptCorrections(outcome.reading.snapshot);
  if (list === null) return <p className={styles.text}>{say(damagedWords)}</p>;
  if (list.length === 0) return null;
  const unused = new Set(outcome.reading.unusedCorrections());
  return (
    <Folded title={say(reads.corrections({ count: list.length }))}>
      {() => (
        <ul className={styles.list}>
          {list.map((correction) => {
            const what = saidWords(correction, outcome);
            return (
              <li key={JSON.stringify(correction)} className={item.item}>
                <p className={item.message}>{say(what)}</p>
                {unused.has(correction) && <p className={item.quiet}>{say(unusedCorrection(correction))}</p>}
                <div className={item.actions}>
                  <Button
                    size="small"
                    disabledFocusable={state.stage !== null}
                    aria-label={say(reads.takeBackLabel({ what }))}
                    onClick={() => state.takeBack(correction)}
                  >
                    {say(reads.takeBack())}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Folded>
  );
}

/** Every table that was read, as what and how sure, with a way to say otherwise; and what was said. */
export function ReadTables({ outcome, state }: ReadTablesProps): ReactElement {
  const styles = usePeriksaStyles();
  const { say } = state.pane;
  const sheets = useMemo(() => outcome.reading.sheets(), [outcome.reading]);
  const count = sheets.reduce((sum, { tables }) => sum + tables.length, 0);
  return (
    <>
      {count > 0 && (
        <Folded title={say(reads.title({ count }))}>
          {() => (
            <ul className={styles.list}>
              {sheets.flatMap(({ sheet, tables }) =>
                tables.map((table) => (
                  <ReadItem key={`${sheet}!${areaAddress(table.area)}`} sheet={sheet} table={table} outcome={outcome} state={state} />
                )),
              )}
            </ul>
          )}
        </Folded>
      )}
      <Corrections outcome={outcome} state={state} />
    </>
  );
}
