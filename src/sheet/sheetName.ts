/** Excel's limit. */
const LONGEST = 31;

/** A name for a new sheet that no sheet of the workbook has, within Excel's 31 characters and without its forbidden signs: "Katalog 2025 (2)". */
export function freeSheetName(wanted: string, existing: readonly string[]): string {
  // Excel compares sheet names without regard to case.
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const base =
    wanted
      .replace(/[[\]:*?/\\']/g, " ")
      .replace(/\s+/g, " ")
      .trim() || "Lembar";
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? "" : ` (${copy})`;
    const name = base.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
