import { as, type Draft } from "./book";
import { calculateBook } from "./calculate";

/** So many decimals are kept of what a formula gave. */
const KEPT = 1e6;

/** Every formula of a workbook as the value it gives: copied, and pasted as values. */
export function pasteValues(draft: Draft): void {
  const values = calculateBook(draft);
  draft.sheets.forEach((sheet, index) => {
    sheet.cells = sheet.cells.map((cells, row) =>
      cells.map((cell, column) => {
        const [typed, format] = typeof cell === "object" && cell !== null ? [cell.typed, cell.format] : [cell, "General"];
        if (typeof typed !== "string" || !typed.startsWith("=")) return cell;
        const value = values[index]![row]![column]!;
        const kept = typeof value === "number" ? Math.round(value * KEPT) / KEPT : typeof value === "string" ? value : null;
        return format === "General" ? kept : as(kept, format);
      }),
    );
  });
}
