/**
 * How much would the catalogue check notice? Breaks one digit at a time in a copy of a data file and counts the faults found,
 * with the source text and without. Run: npx tsx scripts/catalogue-mutation.ts [times] [seed] [source id prefix ...]
 *
 * Two ways to break: any digit anywhere in the file ("digit"), and a figure keyed wrong both as text and as number ("keying"),
 * the error a person makes.
 */
import { numbersIn } from "./catalogue-check/printed";
import { readData } from "./catalogue-check/read";
import { checkDocument, unrecordedOf } from "./catalogue-check/run";
import { sourceLines } from "./catalogue-check/seeds";
import type { CatalogueDocument, Printing } from "../src/catalogue/types";

/** Mulberry32: the same seed breaks the same digits. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
  readonly path: string;
}

/** Everything in a document that holds a digit. */
function places(holder: unknown, path: string, found: Place[] = []): Place[] {
  if (holder === null || typeof holder !== "object") return found;
  for (const [key, value] of Object.entries(holder)) {
    const here = `${path}/${key}`;
    if ((typeof value === "string" || typeof value === "number") && /\d/.test(String(value)))
      found.push({ holder: holder as Record<string, unknown>, key, path: here });
    else places(value, here, found);
  }
  return found;
}

function breakDigit(text: string, next: () => number): string {
  const at = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const chosen = at[Math.floor(next() * at.length)]!;
  const digit = (Number(text[chosen]) + 1 + Math.floor(next() * 9)) % 10;
  return text.slice(0, chosen) + digit + text.slice(chosen + 1);
}

type Break = (copy: CatalogueDocument, next: () => number) => string;

const anyDigit: Break = (copy, next) => {
  // The source's own year and id are no figures of it.
  const all = places(
    {
      nodes: copy.nodes,
      conflicts: copy.conflicts,
      ambiguousAliases: copy.ambiguousAliases,
      tables: copy.tables ?? [],
      notes: copy.notes ?? [],
    },
    "",
  );
  const { holder, key, path } = all[Math.floor(next() * all.length)]!;
  const old = (holder as Record<string, unknown>)[key];
  const broken = breakDigit(String(old), next);
  (holder as Record<string, unknown>)[key] = typeof old === "number" ? Number(broken) : broken;
  return `${path}: ${old} -> ${broken}`;
};

/** A figure keyed wrong: text and number agree with each other, and with nothing else. */
const keying: Break = (copy, next) => {
  for (;;) {
    const node = copy.nodes[Math.floor(next() * copy.nodes.length)]!;
    const fact = node.facts[Math.floor(next() * node.facts.length)] as { -readonly [key in keyof Printing]: Printing[key] } | undefined;
    if (!fact || fact.value === null) continue;
    const { value, printed } = fact;
    const broken = breakDigit(printed, next);
    const [before, after] = [numbersIn(printed), numbersIn(broken)];
    const at = before.findIndex((each) => Math.abs(each - Math.abs(value)) < 1e-9);
    // The broken digit belongs to something else than the figure: "skala 4".
    if (at < 0 || before.length !== after.length || before[at] === after[at]) continue;
    fact.printed = broken;
    fact.value = Math.sign(value || 1) * after[at]!;
    return `${node.code} ${fact.what} ${fact.variable ?? ""} ${fact.period}${fact.canonical ? "" : " (other printing)"} line ${fact.line}: ${printed} -> ${broken}`;
  }
};

const [times = "200", seed = "1", ...prefixes] = process.argv.slice(2);
const chosen = readData().documents.filter(({ source }) =>
  (prefixes.length > 0 ? prefixes : ["lkj-", "metadata-", "capaian-"]).some((prefix) => source.id.startsWith(prefix)),
);
const sizes = chosen.map((document) => JSON.stringify(document).length);

/** Larger files are broken more often. */
function pick(next: () => number): CatalogueDocument {
  let at = next() * sizes.reduce((sum, size) => sum + size, 0);
  return chosen.find((_, index) => (at -= sizes[index]!) < 0) ?? chosen[0]!;
}

for (const [name, breakIt] of [
  ["digit", anyDigit],
  ["keying", keying],
] as const) {
  const next = random(Number(seed));
  const missed: string[] = [];
  let [withText, without] = [0, 0];
  for (let turn = 0; turn < Number(times); turn += 1) {
    const copy = JSON.parse(JSON.stringify(pick(next))) as CatalogueDocument;
    const what = breakIt(copy, next);
    const blind = unrecordedOf(checkDocument(copy, undefined)).length > 0;
    const seen = blind || unrecordedOf(checkDocument(copy, sourceLines(copy.source.id))).length > 0;
    without += Number(blind);
    withText += Number(seen);
    if (!seen) missed.push(`${copy.source.id} ${what}`);
  }
  const share = (count: number): string => `${count} of ${times} (${((100 * count) / Number(times)).toFixed(1)} %)`;
  console.log(`${name}: found ${share(withText)} with the source text, ${share(without)} without`);
  for (const each of missed) console.log(`  missed: ${each}`);
}
