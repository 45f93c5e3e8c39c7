import { useEffect, useState } from "react";
import type { Catalogue } from "../../../catalogue/catalogue";
import type { CheckedPlace } from "../../../checks";
import type { Snapshot } from "../../../sheet/snapshot";
import type { PaneTables } from "../../core";
import type { InputFindings } from "../../coreChecks";
import { nextPaint } from "../../shared/nextPaint";
import { useTemuan } from "./useTemuan";

interface Asked {
  readonly active: boolean;
  readonly catalogue: Catalogue;
  readonly tables: PaneTables;
  /** Null where nothing is taken of the workbook. */
  readonly snapshot: Snapshot | null;
  readonly year: string;
}

interface Taken {
  readonly snapshot: Snapshot;
  readonly year: string;
  readonly cells: readonly CheckedPlace[];
}

/**
 * What is wrong with the cells that all tables of a year take; null while that is not known, and where nothing is. Which cells those are
 * is found out by drawing the tables, one between two paints.
 */
export function useTemuanSemua({ active, catalogue, tables, snapshot, year }: Asked): InputFindings | null {
  const [taken, setTaken] = useState<Taken | null>(null);
  const isKnown = taken !== null && taken.snapshot === snapshot && taken.year === year;

  useEffect(() => {
    if (!active || isKnown || !snapshot || year === "") return;
    const own = new AbortController();
    const order = { year, language: "id", mode: "value", charts: false, numbering: null, workbook: snapshot, values: "workbook" } as const;
    tables.all(catalogue, { ...order, onProgress: nextPaint, signal: own.signal }).then(
      (made) => made.ok && made.value && setTaken({ snapshot, year, cells: made.value.cells }),
      // Making the tables says what is the matter; here it is only not known.
      () => undefined,
    );
    return () => own.abort();
  }, [active, catalogue, isKnown, snapshot, tables, year]);

  return useTemuan({ active, catalogue, snapshot, cells: isKnown ? taken.cells : null });
}
