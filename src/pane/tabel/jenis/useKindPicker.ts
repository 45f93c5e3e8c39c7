import { useCallback, useEffect, useMemo, useState, type KeyboardEvent } from "react";
import type { Message } from "../../../language/message";
import type { PaneTables } from "../../core";
import type { TableChoice } from "../../coreTables";
import { usePane } from "../../pane";
import { useDebounced } from "../../shared/useDebounced";
import { jenis } from "./messages";

export interface KindPickerProps {
  readonly tables: PaneTables;
  readonly choices: readonly TableChoice[];
  readonly choice: TableChoice | null;
  readonly setKind: (id: string) => void;
  /** Kinds the workbook has figures for; null while that is not known. */
  readonly withInputs: ReadonlySet<string> | null;
  /** Asks for those. */
  readonly askInputs: () => void;
}

interface Offered {
  /** Null where the list is an answer to a search. */
  readonly title: Message | null;
  readonly choices: readonly TableChoice[];
}

const TYPING_PAUSE = 150;

/** Choosing a kind: in groups while nothing is typed, and the best first of those that are searched for. */
export function useKindPicker({ tables, choices, choice, setKind, withInputs, askInputs }: KindPickerProps) {
  const pane = usePane();
  const { announce, say } = pane;
  const [isOpen, setOpen] = useState(false);
  /** What is typed; null as long as the field shows what is chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  const [only, setOnly] = useState(false);
  const [current, setCurrent] = useState(-1);
  const query = (typed ?? "").trim();

  const found = useMemo(() => (query === "" ? null : tables.find(query)), [query, tables]);
  const offered = useMemo<readonly Offered[]>(() => {
    if (found) return [{ title: null, choices: found.kinds.flatMap((kind) => choices.find(({ id }) => id === kind) ?? []) }];
    const shown = only && withInputs ? choices.filter(({ id }) => withInputs.has(id)) : choices;
    return tables.groups
      .map(({ id, title }) => ({ title, choices: shown.filter(({ group }) => group === id) }))
      .filter((group) => group.choices.length > 0);
  }, [choices, found, only, tables, withInputs]);
  const flat = useMemo(() => offered.flatMap((group) => group.choices), [offered]);

  const open = useCallback(() => {
    setOpen(true);
    askInputs();
  }, [askInputs]);
  const close = useCallback(() => {
    setOpen(false);
    setTyped(null);
    setCurrent(-1);
  }, []);
  const choose = useCallback(
    (id: string) => {
      setKind(id);
      close();
    },
    [close, setKind],
  );

  // What is said waits for a pause; the list does not, so that Enter takes what stands there.
  const said = useDebounced(found, TYPING_PAUSE);
  useEffect(() => {
    if (said) announce(said.isNearest ? jenis.noneFound() : jenis.found({ count: said.kinds.length }));
  }, [announce, said]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && isOpen) close();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const chosen = flat.findIndex(({ id }) => id === choice?.id);
      const step = event.key === "ArrowDown" ? 1 : -1;
      // The arrows begin at what is chosen.
      if (!isOpen) {
        open();
        setCurrent(Math.max(0, chosen));
      } else setCurrent(current < 0 && !found && chosen >= 0 ? chosen : Math.min(flat.length - 1, Math.max(0, current + step)));
    } else if (event.key === "Enter" && isOpen) {
      // Enter without a choice takes the first; what is only near is for the user to choose.
      const answer = flat[current] ?? (found && !found.isNearest ? flat[0] : undefined);
      if (answer) choose(answer.id);
    } else return;
    event.preventDefault();
  };

  return {
    pane,
    isOpen,
    open,
    close,
    choose,
    text: typed ?? (choice ? say(choice.title) : ""),
    type: (text: string): void => {
      open();
      setTyped(text);
      setCurrent(-1);
    },
    offered,
    flat,
    current,
    onKeyDown,
    query,
    isNearest: found?.isNearest === true,
    isSearch: found !== null,
    only,
    setOnly,
  };
}
