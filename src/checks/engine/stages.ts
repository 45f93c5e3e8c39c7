/**
 * The order in which a workbook is judged. A rule that names a cause stands in an earlier stage than those that would only see what
 * follows from it, and blames the cell (`context.blame`); within a stage the order says nothing, unless a rule `needs` another.
 *
 * - reads: what a cell holds: error values, texts, blanks, units
 * - names: which indicator a row is
 * - constants: what a cell should or can hold by the catalogue
 * - arithmetic: what it should be by calculation
 * - acrossTables: what other tables say of the same
 * - plausibility: what is right, and odd all the same
 * - form: how the workbook is made
 */
export const STAGES = ["reads", "names", "constants", "arithmetic", "acrossTables", "plausibility", "form"] as const;

export type Stage = (typeof STAGES)[number];
