import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { CatalogueDocument } from "../../../catalogue/types";
import type { CellProblem } from "../../../usercatalogue";
import type { NewYear, OwnReading, OwnSheet, PaneOwn } from "../../core";
import { usePane, type Pane } from "../../pane";
import { nextPaint } from "../../shared/nextPaint";
import { useAlone } from "../../shared/useAlone";
import { useGoTo } from "../../shared/useGoTo";
import { ownStrings, type OwnStrings } from "./strings";

/** What the last reading of a catalogue sheet came to. */
export interface SheetAnswer {
  readonly sheet: string;
  readonly problems: readonly CellProblem[];
  readonly notes: readonly CellProblem[];
  readonly setAside: readonly string[];
}

export interface OwnSheetsState {
  readonly pane: Pane;
  readonly strings: OwnStrings;
  /** What is going on; null when nothing is. */
  readonly stage: string | null;
  /** Catalogue sheets to choose from; empty until a reading found several. */
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly setSheet: (sheet: string) => void;
  readonly answer: SheetAnswer | null;
  readonly answerRef: RefObject<HTMLHeadingElement>;
  readonly use: () => void;
  readonly remove: (document: CatalogueDocument) => void;
  readonly removeAll: () => void;
  /** A document on a sheet of its own; null: an empty sheet. */
  readonly write: (document: CatalogueDocument | null) => void;
  readonly addYear: (wanted: NewYear) => void;
  readonly goTo: (problem: CellProblem) => void;
}

/** Catalogue sheets made, read and put in use; one thing at a time. */
export function useOwnSheets(): OwnSheetsState {
  const pane = usePane();
  const { host, core, own, language, announce, notify, offerUndo } = pane;
  const strings = ownStrings(language);
  const { alone, stage, setStage } = useAlone<string>();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [sheet, setSheet] = useState("");
  const [answer, setAnswer] = useState<SheetAnswer | null>(null);
  const answerRef = useRef<HTMLHeadingElement>(null);

  // The answer to the click; without the focus a screen reader would have to look for it.
  useEffect(() => {
    if (answer && answer.problems.length > 0) answerRef.current?.focus();
  }, [answer]);

  const said = useCallback(
    (what: string, task: () => Promise<void>, fallback: string): Promise<void> =>
      alone(() => {
        setStage(what);
        notify(null);
        announce(what);
        return task();
      }, fallback),
    [alone, announce, notify, setStage],
  );

  const use = useCallback(
    () =>
      void said(
        strings.using,
        async () => {
          setAnswer(null);
          const [snapshot, rooms, cell] = await Promise.all([host.readWorkbook(), core.own(), host.activeCell().catch(() => null)]);
          await nextPaint();
          const found = rooms.sheets(snapshot);
          setSheets(found.length > 1 ? found : []);
          const chosen = found.length === 1 ? found[0]! : [sheet, cell?.sheet].find((name) => name !== undefined && found.includes(name));
          if (chosen === undefined) {
            if (found.length > 0) setSheet(found[0]!);
            notify({ intent: "warning", text: found.length === 0 ? strings.noSheet : strings.choose });
            return;
          }
          setSheet(chosen);
          const reading: OwnReading = rooms.read(snapshot, chosen);
          setAnswer({
            sheet: chosen,
            problems: reading.ok ? [] : reading.problems,
            notes: reading.notes,
            setAside: reading.ok ? reading.setAside : [],
          });
          if (!reading.ok) {
            announce(strings.problems(reading.problems.length, chosen));
            return;
          }
          await own.use(reading.document);
          notify({ intent: "success", text: strings.used(reading.document.source.title, reading.document.nodes.length) });
        },
        strings.failedUse,
      ),
    [said, announce, core, host, notify, own, sheet, strings],
  );

  const writeSheet = useCallback(
    (make: (rooms: PaneOwn, existing: readonly string[]) => Promise<OwnSheet | null>, done: (sheet: string) => string) =>
      void said(
        strings.writing,
        async () => {
          setAnswer(null);
          const [snapshot, rooms] = await Promise.all([host.readWorkbook(), core.own()]);
          const made = await make(
            rooms,
            snapshot.sheets.map(({ name }) => name),
          );
          if (!made) throw new Error(strings.failedWrite);
          const outcome = await host.applyPatch(made.patch);
          // The sheet is new, so nothing can be in its way.
          if (outcome.kind === "blocked") throw new Error(strings.failedWrite);
          setSheet(made.sheet);
          offerUndo({ text: done(made.sheet), receipt: outcome.receipt, place: { sheet: made.sheet, address: made.first } });
          await host.goToCell(made.sheet, made.first);
        },
        strings.failedWrite,
      ),
    [said, core, host, offerUndo, strings],
  );

  const write = useCallback(
    (document: CatalogueDocument | null) =>
      writeSheet((rooms, existing) => Promise.resolve(rooms.sheetOf(document, existing, language)), strings.written),
    [language, strings, writeSheet],
  );
  const addYear = useCallback(
    (wanted: NewYear) =>
      writeSheet(
        async (rooms, existing) => rooms.newYear(wanted, await core.catalogue(), own.documents, existing, language),
        strings.yearWritten,
      ),
    [core, language, own, strings, writeSheet],
  );
  const remove = useCallback(
    (document: CatalogueDocument) =>
      void said(
        strings.remove,
        async () => {
          setAnswer(null);
          await own.remove(document.source.id);
          notify({ intent: "success", text: strings.removed(document.source.title) });
        },
        strings.failedUse,
      ),
    [said, notify, own, strings],
  );
  const removeAll = useCallback(() => void said(strings.removeDamaged, () => own.removeAll(), strings.failedUse), [said, own, strings]);
  const goTo = useGoTo();

  return { pane, strings, stage, sheets, sheet, setSheet, answer, answerRef, use, remove, removeAll, write, addYear, goTo };
}
