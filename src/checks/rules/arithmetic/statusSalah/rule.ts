import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { PLAIN_TABLES } from "../../../shared/foundTables";
import { rowName } from "../../../shared/rowName";
import { ACHIEVEMENT, isMet, isMissed, REACHED } from "../../../shared/statusWords";
import { messages } from "./messages";

/** So many rows must say it rightly for each one that does not. */
const OUTNUMBERED = 3;

interface Status {
  readonly row: TypedRow;
  readonly word: string;
  readonly met: boolean;
  readonly value: number;
}

/** The rows of a table with what a column of words and one of achievements say; null where the words are others. */
function statusesOf({ rows }: TypedTable, words: number, figures: number): Status[] | null {
  const found: Status[] = [];
  for (const row of rows) {
    const word = String(row.cells[words]!.raw ?? "").trim();
    if (word === "" || row.kind === "header" || row.kind === "numbering") continue;
    if (!isMet(word) && !isMissed(word)) return null;
    const { kind, value } = row.cells[figures]!;
    if (kind === "number" && value !== null) found.push({ row, word, met: isMet(word), value });
  }
  return found;
}

/** Achievements as shares, not in per cent: 1.02 for 102. */
const MOST_AS_SHARE = 2;

function reportsOf(table: TypedTable, words: number, figures: number): Report[] {
  const statuses = statusesOf(table, words, figures) ?? [];
  const reached = statuses.every(({ value }) => Math.abs(value) <= MOST_AS_SHARE) ? REACHED / 100 : REACHED;
  const wrong = statuses.filter(({ met, value }) => met !== value >= reached);
  if (wrong.length === 0 || statuses.length - wrong.length < wrong.length * OUTNUMBERED) return [];
  return wrong.map(({ row, word, met, value }) => {
    const data = { label: rowName(row), found: word, figure: { value: reached === 1 ? value * 100 : value, maxPlaces: 2 } };
    return {
      sheet: table.sheet,
      address: cellAddress(row.row, table.columns[words]!.column),
      message: (met ? messages.met : messages.missed)(data),
      found: word,
    };
  });
}

/** "Tercapai" beside a capaian below 100, or the reverse: typed, and left when the figure changed. */
export const rule = defineRule({
  id: "status-salah",
  stage: "plausibility",
  severity: "warning",
  title: { id: "Status tidak sesuai capaiannya", en: "Status does not match its achievement" },
  why: {
    id: "Status tercapai atau tidak dibaca paling dahulu; yang diketik sendiri tertinggal saat capaiannya berubah.",
    en: "Whether a target was met is what is read first; a status that is typed stays behind when the figure changes.",
  },
  example: { id: '"Tercapai" di samping capaian 98,00.', en: '"Achieved" beside an achievement of 98.00.' },
  messages,
  check: (context) =>
    context.ask(PLAIN_TABLES).flatMap(({ table }) => {
      const figures = table.columns.flatMap(({ holds, path }, at) => (holds === "figure" && ACHIEVEMENT.test(path.join(" ")) ? [at] : []));
      // Of two achievements nobody knows which one the status is of.
      if (figures.length !== 1) return [];
      const reports = table.columns.flatMap(({ holds }, at) => (holds === "text" ? reportsOf(table, at, figures[0]!) : []));
      return reports.filter((place) => context.blamed(place) === undefined);
    }),
});
