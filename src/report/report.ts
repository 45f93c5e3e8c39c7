import type { Message } from "../language/message";
import type { Language } from "../language/text";
import { layOut } from "../layout/layOut";
import type { Block } from "../layout/block";
import { newSheetName, placeTable } from "../layout/place";
import { areaAddress } from "../sheet/address";
import type { Patch, PatchStep } from "../sheet/patch";
import { findingsTable } from "./findings";
import type { Checked } from "./input";
import { byFile, ruleTable, bySheet } from "./summary";

/** Empty rows between the tables of a report. */
const GAP = 1;

interface SheetWanted {
  readonly blocks: readonly Block[];
  readonly existing: readonly string[];
}

/** Tables below each other on a sheet of their own, printed one page wide with the head of the last of them on every page. */
function onSheet({ blocks, existing }: SheetWanted): { readonly sheet: string; readonly steps: readonly PatchStep[] } {
  const sheet = newSheetName(blocks[0]!, existing);
  const steps: PatchStep[] = [{ kind: "addSheet", sheet }];
  let row = 0;
  for (const block of blocks) {
    steps.push(...placeTable(block, { sheet, row, column: 0 }).steps);
    row += block.rows.length + GAP;
  }
  const last = blocks.at(-1)!;
  const head = row - GAP - last.rows.length + last.rows.findIndex(({ role }) => role === "header");
  steps.push({ kind: "page", sheet, address: areaAddress({ row: head, column: 0, rows: 1, columns: last.columns.length }) });
  return { sheet, steps };
}

function blocksOf(checked: Checked, language: Language): readonly Block[] {
  const options = { language };
  return [layOut(bySheet(checked), options), layOut(ruleTable(checked), options), layOut(findingsTable(checked), options)];
}

/**
 * The result of a check on a sheet "Hasil Periksa" of its own: how many findings by severity, sheet and rule, what was read of each
 * sheet and what not and why, and every finding with a link to its cell. In one language; nothing but texts, counts and links.
 *
 * @param existing names of the sheets that are there already
 */
export function reportSheet(checked: Checked, language: Language, existing: readonly string[]): Patch {
  return { steps: onSheet({ blocks: blocksOf(checked, language), existing }).steps, mustBeEmpty: [] };
}

/** A file that could not be checked, and why. */
export interface Unchecked {
  readonly file: string;
  readonly why: Message;
}

/** A workbook of results: of several files a summary first, then a sheet for each. */
export function reportWorkbook(checked: readonly Checked[], failed: readonly Unchecked[], language: Language): Patch {
  const steps: PatchStep[] = [];
  const sheets: string[] = [];
  const add = (blocks: readonly Block[]): void => {
    const added = onSheet({ blocks, existing: sheets });
    steps.push(...added.steps);
    sheets.push(added.sheet);
  };
  if (checked.length !== 1 || failed.length > 0) add([layOut(byFile(checked, failed), { language })]);
  for (const each of checked) add(blocksOf(each, language));
  return { steps, mustBeEmpty: [] };
}
