import { type Checked, type Deviation, type Finder } from "../deviation";
import { series } from "../plan";
import type { CatalogueDocument, CatalogueNode, Printing } from "../../../src/catalogue/types";

const allocationOf = (node: CatalogueNode, period: string): Printing | undefined =>
  series(node, "alokasi").find((fact) => fact.period === period);

/** What a part has in a year: the sum of those below it, as its own row may repeat one of them (line 2038); its own row where none are. */
function partOf(document: CatalogueDocument, node: CatalogueNode, period: string): number | undefined {
  const below = document.nodes.filter(({ parent }) => parent === node.code).map((child) => allocationOf(child, period)?.value);
  const known = below.filter((value) => typeof value === "number");
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : (allocationOf(node, period)?.value ?? undefined);
}

function* ofWhole({ document }: Checked, whole: CatalogueNode, level: string): Generator<Deviation> {
  const parts = document.nodes.filter((node) => node.parent === whole.code && node.level === level);
  const silent = parts.filter((node) => series(node, "alokasi").length === 0);
  const [missing] = silent;
  if (!missing || silent.length > 1 || parts.length < 2) return;
  const others = parts.filter((node) => node !== missing);
  for (const total of series(whole, "alokasi")) {
    const known = others.map((node) => partOf(document, node, total.period));
    if (known.some((value) => value === undefined)) continue;
    const gives = total.value! - known.reduce<number>((sum, value) => sum + value!, 0);
    // Nothing is left for it: its money stands under another project.
    if (gives <= 0) continue;
    const figures = [total, ...others.flatMap((node) => allocationOf(node, total.period) ?? [])];
    yield {
      codes: [missing.code],
      figures,
      gives,
      message: `the allocation of ${missing.code} in ${total.period} is not printed; ${total.printed} (line ${total.line}) less the other ${level} gives ${gives}`,
    };
  }
}

/** A part of a total that is not printed but follows from the total and the other parts. */
export const unsaid: Finder = {
  name: "unsaid",
  about: "a total that follows from others is told where it is not printed",
  find: (checked) =>
    checked.document.nodes.flatMap((whole) => {
      const levels = new Set(checked.document.nodes.filter(({ parent }) => parent === whole.code).map(({ level }) => level));
      return [...levels].flatMap((level) => [...ofWhole(checked, whole, level)]);
    }),
};
