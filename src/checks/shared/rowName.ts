import { defineMessages, type Datum } from "../../language/message";

const messages = defineMessages("row-name", { numbered: { id: "baris {row}", en: "row {row}" } });

/** What a row is called in a sentence: its label, its code, or its number on the sheet where it has neither. */
export function rowName({ label, key, row }: { readonly label: string; readonly key: string; readonly row: number }): Datum {
  return label || key || messages.numbered({ row: { value: row + 1, grouping: false } });
}
