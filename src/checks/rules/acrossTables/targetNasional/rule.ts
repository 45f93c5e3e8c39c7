import { nameKey } from "../../../../catalogue/name";
import type { NumberDatum } from "../../../../language/message";
import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { groupedBy } from "../../../shared/groupedBy";
import { messages } from "./messages";

/** Words of tables that follow the national plan: of their headings and titles. */
const NATIONAL = /\b(?:rkp|rpjmn|prioritas nasional|level nasional|pn\/pp|pro-?p)\b/i;
const TARGET = /^target\b/i;
/** "03 - Indeks ...", "01. Persentase ...": the number of the plan before the name. */
const NUMBERED = /^\s{0,5}\d{1,2}\s{0,3}(?:[-–.:])\s{0,3}/;
/** Shorter names stand for several things. */
const SHORTEST = 20;

interface National {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly year: string | null;
  /** As shown: 85 for 85 %. */
  readonly value: number;
  readonly shown: NumberDatum;
}

/** The one target of each row of a national table, once under each text that the row says. */
function nationalTargets({ sheet, caption, columns, rows }: TypedTable): National[] {
  if (!NATIONAL.test([...caption, ...columns.flatMap(({ path }) => path)].join(" "))) return [];
  const targets = columns.flatMap(({ path, holds, column, period }, at) =>
    (holds === "figure" || holds === "money") && path.some((text) => TARGET.test(text.trim())) ? [{ at, column, period }] : [],
  );
  const byName = new Map<string, National | null>();
  for (const { kind, row, label, cells } of rows) {
    const filled = targets.filter(({ at }) => cells[at]!.kind === "number");
    if (kind !== "leaf" || filled.length !== 1) continue;
    const { at, column, period } = filled[0]!;
    const { value, percent } = cells[at]!;
    const texts = [label, ...cells.flatMap(({ kind, raw }) => (kind === "text" && typeof raw === "string" ? [raw] : []))];
    const named = new Map(texts.map((text) => [nameKey(text.replace(NUMBERED, "")), text.replace(NUMBERED, "").trim()]));
    for (const [key, name] of named) {
      if (key.length < SHORTEST) continue;
      const one = {
        name,
        sheet,
        address: cellAddress(row, column),
        year: period?.slice(0, 4) ?? null,
        value: value!,
        shown: { value: value!, percent },
      };
      // A name that stands twice in its own table says of neither which it is.
      byName.set(key, byName.has(key) ? null : one);
    }
  }
  return [...byName.values()].filter((each) => each !== null);
}

const isSameYear = (one: National, other: National): boolean => one.year === null || other.year === null || one.year === other.year;

/** What a unit promises may differ from the national target; what two tables call the national target may not. */
export const rule = defineRule({
  id: "target-nasional",
  stage: "acrossTables",
  severity: "warning",
  title: { id: "Target nasional berbeda di dua tabel", en: "Two national targets of one indicator" },
  why: {
    id: "Capaian terhadap target nasional bergantung pada targetnya: terhadap 82 tercapai, terhadap 85 tidak.",
    en: "A capaian against the national target hangs on that target: against 82 it is reached, against 85 it is not.",
  },
  example: {
    id: "Target RKP 2024 ditulis 85% di tabel sasaran dan 82% di perbandingan nasional.",
    en: "A target of the RKP 2024 of 85% in the table of goals and of 82% in the national comparison.",
  },
  messages,
  check({ reading }: CheckContext) {
    const all = reading.typed().tables.flatMap((table, at) => nationalTargets(table).map((target) => ({ at, target })));
    const told = new Set<string>();
    return [...groupedBy(all, ({ target }) => nameKey(target.name)).values()].flatMap(([first, ...rest]): Report[] =>
      rest.flatMap(({ at, target }): Report[] => {
        const { target: one } = first!;
        const key = `${target.sheet}!${target.address}`;
        if (at === first!.at || target.value === one.value || !isSameYear(target, one) || told.has(key)) return [];
        told.add(key);
        return [
          {
            sheet: target.sheet,
            address: target.address,
            message: messages.differs({
              name: target.name,
              found: target.shown,
              other: one.shown,
              cell: { sheet: one.sheet, address: one.address },
            }),
            found: target.shown,
            expected: one.shown,
          },
        ];
      }),
    );
  },
});
