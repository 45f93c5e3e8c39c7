import { nameKey } from "../name";
import { withAnyWord, withMostLetters, type Wordy } from "./anyWord";
import { callings, commonToolNames, isNoise, wordsMeant, within } from "./synonyms";

/** What is found beside indicators: a function or a kind of table, with the words it may be found by in every language. */
export interface Tool {
  readonly kind: "function" | "table";
  readonly id: string;
  readonly titles: readonly string[];
  readonly about: readonly string[];
}

export interface ToolHit {
  readonly tool: Tool;
  /** How well it fits, on the scale of the indicators' (see search.ts). */
  readonly rank: number;
}

/** Words for what is looked for, which no title of that kind needs: "tabel risiko", "fungsi serapan". */
const kindWords: Readonly<Record<Tool["kind"], readonly string[]>> = {
  table: ["tabel", "table", "tables"],
  function: ["fungsi", "function", "functions"],
};

/** So much nearer is a tool whose kind is asked for by name, beside indicators of the same words. */
const ASKED_KIND = 3;

/** "PWNI.BOBOT" is looked for as "bobot" too. */
const lastPart = (id: string): string => id.slice(id.indexOf(".") + 1);

/** The query without the word for the tool's kind; null where it has none, or nothing else. */
function withoutKind(key: string, kind: Tool["kind"]): string | null {
  const words = key.split(" ");
  const left = words.filter((word) => !kindWords[kind].includes(word));
  return left.length > 0 && left.length < words.length ? left.join(" ") : null;
}

function rankOf({ id, titles, about }: Tool, key: string, called: ReadonlyMap<string, number>): number | null {
  const [whole, part] = [nameKey(id), nameKey(lastPart(id))];
  if (key === whole) return 0;
  if (key === part) return 1.4;
  const words = key.split(" ").filter((word) => !isNoise(word));
  if (words.length === 0) return null;
  const meant = wordsMeant(words.join(" ")) ?? words.map((word) => [word]);
  const padded = titles.map((title) => ` ${nameKey(title)}`);
  const all = [...padded, ...about.map((text) => ` ${nameKey(text)}`)].join("");
  const ranks = [
    called.get(id),
    whole.startsWith(key) ? 3.4 : undefined,
    within(part, key),
    padded.some((title) => title.startsWith(` ${words.join(" ")}`)) ? 4 : undefined,
    padded.some((title) => words.every((word) => title.includes(` ${word}`))) ? 5 : undefined,
    padded.some((title) => meant.every((same) => same.some((word) => title.includes(` ${word}`)))) ? 7 : undefined,
    meant.every((same) => same.some((word) => all.includes(` ${word}`))) ? 8.1 : undefined,
  ];
  const best = Math.min(...ranks.map((rank) => rank ?? Infinity));
  return best === Infinity ? null : best;
}

/** Functions and tables by id, title, what people call them, or words of what is said of them, best first. */
export function searchTools(tools: readonly Tool[], query: string): readonly ToolHit[] {
  // No function is of one year: "target 2024" is "target".
  const key =
    nameKey(query)
      .replace(/ ?\b20\d\d\b/g, "")
      .trim() || nameKey(query);
  if (key === "") return [];
  const called = callings(key, commonToolNames);
  return tools
    .flatMap((tool) => {
      const own = rankOf(tool, key, called);
      const asked = withoutKind(key, tool.kind);
      const named = asked === null ? null : rankOf(tool, asked, callings(asked, commonToolNames));
      const rank = named === null ? own : Math.min(own ?? Infinity, Math.max(0, named - ASKED_KIND));
      return rank === null ? [] : [{ tool, rank }];
    })
    .sort((one, other) => one.rank - other.rank);
}

const everyWord = (tool: Tool): Wordy<Tool> => ({
  of: tool,
  key: [tool.id, ...tool.titles, ...tool.about]
    .map(nameKey)
    .concat(commonToolNames.flatMap(({ key, codes }) => (codes.includes(tool.id) ? [key] : [])))
    .join(" "),
});

/** The functions and tables with most of the words, for what is found nowhere. */
export function nearestTools(tools: readonly Tool[], query: string, limit: number): readonly Tool[] {
  return withAnyWord(nameKey(query), tools.map(everyWord), limit);
}

/** The same, and where no word is any tool's those with most of its letters. */
export function likeliestTools(tools: readonly Tool[], query: string, limit: number): readonly Tool[] {
  const near = nearestTools(tools, query, limit);
  return near.length > 0 ? near : withMostLetters(nameKey(query), tools.map(everyWord), limit);
}
