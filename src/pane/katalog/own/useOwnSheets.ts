import { useCallback, useEffect, useRef, useState } from "react";
import type { Message } from "../../../language/message";
import type { CatalogueDocument } from "../../../catalogue/types";
import type { CellProblem } from "../../../usercatalogue";
import type { PaneOwn } from "../../core";
import type { NewYearSheet, OwnReading, OwnSheet, WantedYear } from "../../coreOwn";
import { usePane } from "../../pane";
import type { Snapshot } from "../../../sheet/snapshot";
import { inputSheetOf, writeInput } from "../../shared/inputSheet";
import { nextPaint } from "../../shared/nextPaint";
import { useAlone } from "../../shared/useAlone";
import { useGoTo } from "../../shared/useGoTo";
import { own as messages } from "./messages";

/** What the last reading of a catalogue sheet came to. */
export interface SheetAnswer {
  readonly sheet: string;
  readonly problems: readonly CellProblem[];
  readonly notes: readonly CellProblem[];
  readonly setAside: readonly string[];
}

export type OwnSheetsState = ReturnType<typeof useOwnSheets>;

/** Catalogue sheets made, read and put in use; one thing at a time. */
export function useOwnSheets() {
  const pane = usePane();
  const { host, core, own, language, announce, notify, offerUndo } = pane;
  const { alone, stage, setStage } = useAlone<Message>();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [sheet, setSheet] = useState("");
  const [answer, setAnswer] = useState<SheetAnswer | null>(null);
  const answerRef = useRef<HTMLHeadingElement>(null);

  // The answer to the click; without the focus a screen reader would have to look for it.
  useEffect(() => {
    if (answer && answer.problems.length > 0) answerRef.current?.focus();
  }, [answer]);

  const said = useCallback(
    (what: Message, task: () => Promise<void>, fallback: Message): Promise<void> =>
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
        messages.using(),
        async () => {
          setAnswer(null);
          const [snapshot, rooms, cell] = await Promise.all([host.readWorkbook(), core.own(), host.activeCell().catch(() => null)]);
          await nextPaint();
          const found = rooms.sheets(snapshot);
          setSheets(found.length > 1 ? found : []);
          const chosen = found.length === 1 ? found[0]! : [sheet, cell?.sheet].find((name) => name !== undefined && found.includes(name));
          if (chosen === undefined) {
            if (found.length > 0) setSheet(found[0]!);
            notify({ intent: "warning", text: found.length === 0 ? messages.noSheet() : messages.choose() });
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
            announce(messages.problems({ count: reading.problems.length, sheet: chosen }));
            return;
          }
          await own.use(reading.document);
          notify({
            intent: "success",
            text: messages.used({ title: reading.document.source.title, count: reading.document.nodes.length }),
          });
        },
        messages.failedUse(),
      ),
    [said, announce, core, host, notify, own, sheet],
  );

  const writeSheet = useCallback(
    (make: (rooms: PaneOwn, snapshot: Snapshot) => Promise<OwnSheet | NewYearSheet | null>, done: (sheet: string) => Message) =>
      void said(
        messages.writing(),
        async () => {
          setAnswer(null);
          const [snapshot, rooms] = await Promise.all([host.readWorkbook(), core.own()]);
          const made = await make(rooms, snapshot);
          if (!made) throw new Error();
          setSheet(made.sheet);
          if (made.patch === null) {
            await host.goToCell(made.sheet, made.first);
            notify({ intent: "info", text: messages.yearThere({ sheet: made.sheet }) });
            return;
          }
          const outcome = await host.applyPatch(made.patch);
          // The sheet is new, so nothing can be in its way.
          if (outcome.kind === "blocked") throw new Error();
          offerUndo({ text: done(made.sheet), receipt: outcome.receipt, place: { sheet: made.sheet, address: made.first } });
          await host.goToCell(made.sheet, made.first);
        },
        messages.failedWrite(),
      ),
    [said, core, host, notify, offerUndo],
  );

  const write = useCallback(
    (document: CatalogueDocument | null) =>
      writeSheet(
        (rooms, { sheets: there }) =>
          Promise.resolve(
            rooms.sheetOf(
              document,
              there.map(({ name }) => name),
              language,
            ),
          ),
        (sheet) => messages.written({ sheet }),
      ),
    [language, writeSheet],
  );
  const addYear = useCallback(
    (wanted: WantedYear) =>
      writeSheet(
        async (rooms, snapshot) => rooms.newYear(wanted, { catalogue: await core.catalogue(), own: own.documents, snapshot, language }),
        (sheet) => messages.yearWritten({ sheet }),
      ),
    [core, language, own, writeSheet],
  );
  /** The input layout of a year: made, or opened where it is. */
  const openInput = useCallback(
    (year: string) =>
      void said(
        messages.openingInput(),
        async () => {
          const there = await inputSheetOf(pane, year);
          if (there !== null) {
            await host.goToCell(there, "A1");
            notify({ intent: "info", text: messages.inputThere({ sheet: there, year }) });
            return;
          }
          const written = await writeInput(pane, year, false);
          if (written === null) return notify({ intent: "warning", text: messages.yearNotUsed({ year }) });
          const { outcome, sheet: made } = written;
          if (outcome.kind === "blocked") throw new Error();
          const place = { sheet: made, address: "A1" };
          offerUndo({ text: messages.inputMade({ sheet: made, year }), receipt: outcome.receipt, place });
          await host.goToCell(made, "A1");
        },
        messages.failedWrite(),
      ),
    [said, host, notify, offerUndo, pane],
  );
  const remove = useCallback(
    (document: CatalogueDocument) =>
      void said(
        messages.remove(),
        async () => {
          setAnswer(null);
          await own.remove(document.source.id);
          notify({ intent: "success", text: messages.removed({ title: document.source.title }) });
        },
        messages.failedUse(),
      ),
    [said, notify, own],
  );
  const removeAll = useCallback(() => void said(messages.removeDamaged(), () => own.removeAll(), messages.failedUse()), [said, own]);
  const goTo = useGoTo();

  return { pane, stage, sheets, sheet, setSheet, answer, answerRef, use, remove, removeAll, write, addYear, openInput, goTo };
}
