import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { builtinCatalogue } from "../catalogue/builtin";
import type { Message } from "../language/message";
import { ok, type Result } from "../language/result";
import { say } from "../language/say";
import type { Language } from "../language/text";
import type { Patch } from "../sheet/patch";
import { allTables, buildTable, newSheetName, placeTable, tableKinds } from "../tables";
import { EXIT, type Output } from "./command";
import { tabelSays } from "./messages";
import { withUsage } from "./usage";

/** The words of --rumus and how the tables are then written. */
const MODES = { fungsi: "function", bawaan: "native", nilai: "value" } as const;

interface Call {
  /** Null with --semua: every table of the year. */
  readonly kind: string | null;
  readonly year: string;
  readonly code?: string;
  readonly mode: (typeof MODES)[keyof typeof MODES];
  readonly path: string;
  /** Replace a file that is there. */
  readonly overwrite: boolean;
}

interface Words {
  readonly kinds: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

const FLAGS = ["--daftar", "--semua", "--contoh", "--timpa"];
const VALUES = ["--tahun", "--kode", "--rumus", "--ke"];

/** `--name value`, `--name=value`, and words that stand alone. */
function readWords(args: readonly string[]): Words | Message {
  const kinds: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const [name, ...joined] = args[at]!.split("=") as [string, ...string[]];
    if (FLAGS.includes(name) && joined.length === 0) flags.add(name);
    else if (VALUES.includes(name)) values.set(name, joined.length > 0 ? joined.join("=") : (args[(at += 1)] ?? ""));
    else if (!name.startsWith("-")) kinds.push(args[at]!);
    else return withUsage("tabel", tabelSays.unknown({ word: args[at]! }));
  }
  return { kinds, flags, values };
}

function readCall({ kinds, flags, values }: Words): Call | Message {
  const all = flags.has("--semua");
  const [kind, ...more] = kinds;
  const [year, path, code, rumus = "bawaan"] = ["--tahun", "--ke", "--kode", "--rumus"].map((name) => values.get(name));
  if (more.length > 0) return withUsage("tabel", tabelSays.unknown({ word: more[0]! }));
  if (all === (kind !== undefined)) return withUsage("tabel", tabelSays.which());
  if (!year) return withUsage("tabel", tabelSays.noYear());
  if (!path) return withUsage("tabel", tabelSays.noPath());
  if (!Object.hasOwn(MODES, rumus)) return withUsage("tabel", tabelSays.mode({ word: rumus }));
  // The figures are the catalogue's; a call says so, so that one with figures of its own can be told apart.
  if (!flags.has("--contoh")) return withUsage("tabel", tabelSays.noFigures());
  const mode = MODES[rumus as keyof typeof MODES];
  return { kind: all ? null : kind!, year, mode, path, overwrite: flags.has("--timpa"), ...(code && { code }) };
}

/** Why the file cannot be written, or null. */
function refusal({ path, overwrite }: Call): Message | null {
  if (!/\.xlsx$/i.test(path)) return tabelSays.ending({ path });
  if (existsSync(path) && !overwrite) return tabelSays.exists({ path });
  const folder = dirname(resolve(path));
  return existsSync(folder) && statSync(folder).isDirectory() ? null : tabelSays.folder({ folder });
}

function drawn({ kind, year, code, mode }: Call, language: Language): Result<Patch> {
  const catalogue = builtinCatalogue();
  if (kind === null) return allTables({ catalogue, year, language, mode });
  const built = buildTable(kind, { catalogue, facts: [], year, language, mode, ...(code && { indicator: code }) });
  if (!built.ok) return built;
  return ok(placeTable(built.value, { sheet: newSheetName(built.value, []), row: 0, column: 0, newSheet: true }));
}

/** Every kind with its years and the indicators of the newest, a line each. */
function list(language: Language): string[] {
  const catalogue = builtinCatalogue();
  return tableKinds.map((kind) => {
    const years = kind.years(catalogue);
    const newest = years[years.length - 1];
    const codes = newest === undefined ? [] : kind.indicators(catalogue, newest).map(({ code }) => code);
    const data = { kind: kind.id, title: kind.title, years: { items: [...years], join: "," }, codes: { items: codes, join: "," } } as const;
    return say(tabelSays.line(data), language);
  });
}

/** `capaian tabel`: lists the kinds of table, or writes one, or all of a year, from the catalogue's figures. */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const refuse = (why: Message): number => {
    out.error(say(why, language));
    return EXIT.usage;
  };
  const words = readWords(args);
  if ("data" in words) return refuse(words);
  if (words.flags.has("--daftar")) {
    for (const line of list(language)) out.print(line);
    return EXIT.done;
  }
  const call = readCall(words);
  if ("data" in call) return refuse(call);
  const why = refusal(call);
  if (why !== null) return refuse(why);
  const patch = drawn(call, language);
  if (!patch.ok) {
    out.error(say(patch.problem.text, language));
    return EXIT.usage;
  }
  const { writeWorkbookFile } = await import("../node/write");
  const written = await writeWorkbookFile(patch.value, call.path, { overwrite: call.overwrite });
  if (!written.ok) {
    out.error(say(written.problem.text, language));
    return EXIT.usage;
  }
  const sheets = patch.value.steps.filter(({ kind }) => kind === "addSheet").length;
  out.print(say(tabelSays.done({ path: call.path, sheets: { value: sheets }, year: call.year }), language));
  return EXIT.done;
}
