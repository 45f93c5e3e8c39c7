import { namedFormula, parseAddress } from "../sheet/address";
import type { KeptText } from "../sheet/steps/name";
import { keysOf, queueText } from "./settings";

/*
 * Names of the workbook that a patch gives to what it writes, each with a text among the workbook's settings. Excel moves a name with its
 * cells; so who has the name finds the cells again, wherever they have gone.
 */

/** A name and what is kept under it, as they were. */
export interface NamedBefore {
  readonly name: string;
  readonly under: string;
  /** With its "="; null where there was no such name. */
  readonly formula: string | null;
  /** The settings that hold the text, by their keys. */
  readonly settings: readonly (readonly [key: string, value: unknown])[];
}

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Asks for some names; the function it returns tells after the next sync. */
export function askNamed(
  context: Excel.RequestContext,
  wanted: readonly Pick<NamedBefore, "name" | "under">[],
): () => readonly NamedBefore[] {
  if (wanted.length === 0) return () => [];
  const names = context.workbook.names.load("items/name,items/formula,items/scope");
  const settings = context.workbook.settings.load("items/key,items/value");
  return () =>
    wanted.map(({ name, under }) => {
      const found = names.items.find((each) => each.scope === "Workbook" && isSameName(each.name, name));
      const keys = keysOf(settings, under);
      return {
        name,
        under,
        formula: found ? String(found.formula) : null,
        settings: settings.items.filter(({ key }) => keys.includes(key)).map(({ key, value }) => [key, value as unknown] as const),
      };
    });
}

/** What queues a name with its text; the name must be among those asked for. */
export function nameGiver(
  context: Excel.RequestContext,
  named: readonly NamedBefore[],
): (
  range: Excel.Range,
  step: { readonly sheet: string; readonly address: string; readonly name: string; readonly kept: KeptText },
) => void {
  return (range, { sheet, address, name, kept: { under, text } }) => {
    const { names, settings } = context.workbook;
    const before = named.find((each) => each.name === name)!;
    if (before.formula === null) names.add(name, range);
    else names.getItem(name).formula = namedFormula(sheet, parseAddress(address)!);
    queueText(settings, { name: under, text, before: new Map(before.settings) });
  };
}

/** Queues names and their texts as they were. A name that the user has deleted since stays away. */
export function putNamesBack(context: Excel.RequestContext, named: readonly NamedBefore[], now: readonly NamedBefore[]): void {
  // Even to have them asks Excel for something.
  if (named.length === 0) return;
  const { names, settings } = context.workbook;
  named.forEach(({ name, formula, settings: before }, at) => {
    const current = now[at]!;
    if (formula === null && current.formula !== null) names.getItem(name).delete();
    else if (formula !== null && current.formula !== null && current.formula !== formula) names.getItem(name).formula = formula;
    for (const [key] of current.settings) if (!before.some(([each]) => each === key)) settings.getItem(key).delete();
    for (const [key, value] of before)
      if (JSON.stringify(value) !== JSON.stringify(current.settings.find(([each]) => each === key)?.[1])) settings.add(key, value);
  });
}
