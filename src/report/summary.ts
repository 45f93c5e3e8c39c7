import { rules } from "../checks";
import type { Finding } from "../checks/engine/finding";
import { asIs } from "../language/asIs";
import type { Message } from "../language/message";
import { number, text, type Cell } from "../layout/cell";
import type { Column, RowDescription, TableDescription } from "../layout/description";
import { countsOf, WIDTHS, type Checked, type Counts } from "./input";
import { linkTo } from "../layout/link";
import { sentences } from "./messages";
import { readOf } from "./read";

const COUNT = "0";
const count = (value: number): Cell => number(value, COUNT);

interface Counted {
  readonly key: string;
  readonly name: Cell;
  readonly counts: Counts;
  readonly remark: Cell;
}

function counted(
  about: Pick<TableDescription<Counted>, "id" | "name" | "caption" | "notes"> & { readonly head: Message; readonly remark: Message },
  lines: readonly Counted[],
  total: Counts,
): TableDescription<Counted> {
  const { head, remark, ...rest } = about;
  const column = (id: string, at: number, header: Message, value: (line: Counted) => Cell): Column<Counted> => ({
    id,
    header,
    width: WIDTHS[at]!,
    // Counts between the names and the remarks.
    align: at === 0 || at === 4 ? "Left" : "Right",
    value,
  });
  return {
    ...rest,
    columns: [
      column("name", 0, head, ({ name }) => name),
      column("error", 1, sentences.errors(), ({ counts }) => count(counts.error)),
      column("warning", 2, sentences.warnings(), ({ counts }) => count(counts.warning)),
      column("info", 3, sentences.infos(), ({ counts }) => count(counts.info)),
      column("remark", 4, remark, (line) => line.remark),
    ],
    rows: [
      ...lines.map((of): RowDescription<Counted> => ({ kind: "leaf", key: of.key, of })),
      {
        kind: "total",
        key: "\u0000all",
        of: { key: "", name: text(sentences.all()), counts: total, remark: null },
      },
    ],
  };
}

/** How many findings each sheet has, and what was read of it. */
export function bySheet({ inspection, catalogue, file, date }: Checked): TableDescription<Counted> {
  const { findings, reading } = inspection;
  const lines = reading.snapshot.sheets.map(({ name: sheet }): Counted => {
    const items = readOf(reading, sheet);
    return {
      key: sheet,
      name: linkTo(file, { sheet, address: "A1" }, sheet),
      counts: countsOf(findings.filter((each) => each.sheet === sheet)),
      remark: text(sentences.plain({ what: { items, join: ";" } })),
    };
  });
  return counted(
    {
      id: "lembar",
      name: sentences.title(),
      caption: [
        file === null ? sentences.title() : sentences.ofFile({ file }),
        sentences.when({ date, sources: { items: catalogue.sources.map(({ id }) => id), join: "," } }),
        sentences.sheets(),
      ],
      notes: [],
      head: sentences.sheet(),
      remark: sentences.read(),
    },
    lines,
    countsOf(findings),
  );
}

/** How many findings each rule has that has any, most first. */
export function ruleTable({ inspection: { findings } }: Checked): TableDescription<Counted> {
  const byId = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byId.get(finding.rule);
    if (same) same.push(finding);
    else byId.set(finding.rule, [finding]);
  }
  const lines = [...byId]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([id, of]): Counted => {
      const title = rules.find((rule) => rule.id === id)?.title;
      return { key: id, name: text(id), counts: countsOf(of), remark: title ? text(asIs(title)) : null };
    });
  return counted(
    { id: "aturan", name: sentences.rules(), caption: [sentences.rules()], notes: [], head: sentences.rule(), remark: sentences.about() },
    lines,
    countsOf(findings),
  );
}

/** How many findings each of several files has; `failed` are those that could not be read, with why. */
export function byFile(
  checked: readonly Checked[],
  failed: readonly { readonly file: string; readonly why: Message }[],
): TableDescription<Counted> {
  const lines = [
    ...checked.map(({ file, inspection: { findings } }, at): Counted => ({
      key: String(at),
      name: text(file ?? ""),
      counts: countsOf(findings),
      remark: null,
    })),
    ...failed.map(({ file, why }, at): Counted => ({ key: `x${at}`, name: text(file), counts: countsOf([]), remark: text(why) })),
  ];
  return counted(
    { id: "berkas", name: sentences.files(), caption: [sentences.files()], notes: [], head: sentences.file(), remark: sentences.outcome() },
    lines,
    countsOf(checked.flatMap(({ inspection }) => inspection.findings)),
  );
}
