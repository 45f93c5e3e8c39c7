import { useState } from "react";
import type { ValueSource } from "../coreTables";
import { useRemembered } from "./remembered";

/** What can be made of a year, and of whose figures. */
export interface OfferedFigures {
  /** Newest first. */
  readonly years: readonly string[];
  /** Whether the workbook has figures of indicators. */
  readonly hasFigures: boolean;
}

/** Year and source of what is made of many tables; the year is remembered in the workbook under `key`. */
export function useFigureChoice(choice: OfferedFigures | null, key: Parameters<typeof useRemembered>[0]) {
  const [chosenYear, setYear] = useRemembered(key);
  const [chosenValues, setValues] = useState<ValueSource | null>(null);
  const year = choice?.years.includes(chosenYear) ? chosenYear : (choice?.years[0] ?? "");
  const values: ValueSource = choice?.hasFigures ? (chosenValues ?? "workbook") : "catalogue";
  return { choice, year, setYear, values, setValues };
}

export type FigureChoiceState = ReturnType<typeof useFigureChoice>;
