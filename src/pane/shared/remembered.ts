import { useCallback, useState } from "react";

/*
 * Choices made beside a workbook, there again when it is opened the next time. In the browser's store by the workbook's address and not
 * in the workbook: who has only looked must not be asked whether to save, and another reader has choices of their own. A workbook that was
 * never saved has no address; its choices last as long as the pane.
 */
const STORE = "capaian.pilihan";
/** Of so many workbooks; the one that was longest not chosen in is let go. */
const WORKBOOKS = 30;

type Choices = Readonly<Record<string, unknown>>;
/** The workbook chosen in last stands last. */
type Kept = readonly (readonly [workbook: string, choices: Choices])[];

function place(): { readonly key: string; readonly workbook: string } | null {
  const context = typeof Office === "undefined" ? undefined : Office.context;
  const workbook = context?.document?.url;
  return workbook ? { key: `${context.partitionKey ?? ""}${STORE}`, workbook } : null;
}

function read(key: string): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept)
      ? (kept as Kept).filter((each) => Array.isArray(each) && typeof each[1] === "object" && each[1] !== null)
      : [];
  } catch {
    // Nothing is kept where the browser forbids it, or what was kept is not ours.
    return [];
  }
}

function choice(name: string): unknown {
  const here = place();
  return here ? read(here.key).find(([workbook]) => workbook === here.workbook)?.[1][name] : undefined;
}

function keep(name: string, value: unknown): void {
  const here = place();
  if (!here) return;
  const kept = read(here.key);
  const mine = kept.find(([workbook]) => workbook === here.workbook)?.[1];
  const others = kept.filter(([workbook]) => workbook !== here.workbook).slice(1 - WORKBOOKS);
  try {
    localStorage.setItem(here.key, JSON.stringify([...others, [here.workbook, { ...mine, [name]: value }]]));
  } catch {
    // A full or forbidden store forgets; the choice still holds while the pane is open.
  }
}

/** A text that is chosen, as it was chosen in this workbook the last time. */
export function useRemembered(name: string): readonly [string, (value: string) => void] {
  const [value, setValue] = useState(() => {
    const kept = choice(name);
    return typeof kept === "string" ? kept : "";
  });
  const set = useCallback(
    (next: string) => {
      setValue(next);
      keep(name, next);
    },
    [name],
  );
  return [value, set];
}
