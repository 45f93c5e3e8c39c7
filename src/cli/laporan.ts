import { existsSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import type { WordDocument } from "../docx/document";
import type { Message } from "../language/message";
import { ok, type Result } from "../language/result";
import { say } from "../language/say";
import { EXIT, type Output } from "./command";
import { figuresOfFile, NO_FILE, type FromFile } from "./figures";
import { dataSays, laporanSays } from "./messages";
import type { MoneyUnit } from "../tables";
import { readMoney } from "./money";
import { catalogueFor } from "./ownCatalogue";
import { targetRefusal, type Target } from "./target";
import { unknownWord, withUsage } from "./usage";
import { readWords } from "./words";

interface Call extends Target {
  readonly year: string;
  /** Of the money in its tables; rupiah when absent. */
  readonly money?: MoneyUnit;
  /** The workbook with the figures; null for the catalogue's own. */
  readonly data: string | null;
  /** A workbook with catalogue sheets; null for the built-in catalogue alone. */
  readonly own: string | null;
  /** Bring a draft up to date that was made earlier, and keep what people have written in it. */
  readonly update: boolean;
}

function readCall(args: readonly string[]): Call | Message {
  const refuse = (what: Message): Message => withUsage("laporan", what);
  const { alone, flags, values, unknown } = readWords(args, {
    flags: ["--contoh", "--timpa", "--perbarui"],
    values: ["--tahun", "--data", "--katalog", "--uang", "--ke"],
  });
  const word = unknown ?? alone[0];
  if (word !== undefined) return unknownWord("laporan", dataSays.unknown({ word }), word);
  const [year, path, data] = ["--tahun", "--ke", "--data"].map((name) => values.get(name));
  if (!year) return refuse(dataSays.noYear());
  if (!path) return refuse(laporanSays.noPath());
  if (flags.has("--contoh") === (data !== undefined)) return refuse(dataSays.oneSource());
  const money = readMoney(values);
  if (typeof money === "object") return refuse(money);
  const [overwrite, update] = [flags.has("--timpa"), flags.has("--perbarui")];
  if (overwrite && update) return refuse(laporanSays.oneWay());
  return { year, path, data: data ?? null, own: values.get("--katalog") ?? null, overwrite, update, ...(money && { money }) };
}

/** The name a file gets that stands beside one that must stay: "laporan (2).docx". */
function besides(path: string): string {
  const stem = path.slice(0, -extname(path).length);
  for (let copy = 2; ; copy += 1) {
    const free = `${stem} (${copy})${extname(path)}`;
    if (!existsSync(free)) return free;
  }
}

/** The draft put into the file that is there; beside it where nothing in it is ours. */
async function updated(draft: WordDocument, path: string, out: Output): Promise<number> {
  const language = out.language ?? "id";
  const [{ updateDocx }, { writeDocx }, { writeNewFile }] = await Promise.all([
    import("../docx/update"),
    import("../docx/write"),
    import("../node/write"),
  ]);
  const made = await updateDocx(readFileSync(path), draft, language);
  const target = made.ok ? path : besides(path);
  const bytes = made.ok ? made.value.bytes : (await writeDocx(draft, language)).bytes;
  const written = await writeNewFile(() => Promise.resolve(bytes), target, { overwrite: made.ok });
  if (!written.ok) {
    out.error(say(written.problem.text, language));
    return EXIT.usage;
  }
  if (!made.ok) {
    out.error(say(laporanSays.beside({ why: made.problem.text, path: target }), language));
    return EXIT.done;
  }
  const { value } = made;
  const counts = { updated: value.updated.length, added: value.added.length };
  out.print(say(laporanSays.updated({ path, ...counts }), language));
  for (const what of ["kept", "removed", "gone"] as const)
    for (const { name } of value[what]) out.print(say(laporanSays[what]({ name }), language));
  return EXIT.done;
}

/** `capaian laporan`: writes the draft of chapters II and III for a word processor. */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const refuse = (why: Message): number => {
    out.error(say(why, language));
    return EXIT.usage;
  };
  const call = readCall(args);
  if (!("path" in call)) return refuse(call);
  const { year, path, data, overwrite, money } = call;
  const isThere = call.update && existsSync(path);
  const why = targetRefusal({ path, overwrite: overwrite || isThere }, ".docx");
  if (why !== null) return refuse(why);
  const catalogue = await catalogueFor(call.own, out);
  if (!catalogue) return EXIT.usage;
  const taken: Result<FromFile> = data === null ? ok(NO_FILE) : await figuresOfFile(data, catalogue);
  if (!taken.ok) return refuse(taken.problem.text);
  const { laporan } = await import("../laporan/laporan");
  const file = data === null ? null : basename(data);
  const drawn = laporan({ catalogue, ...taken.value.figures, file, year, language, ...(money && { money }) });
  if (!drawn.ok) return refuse(drawn.problem.text);
  if (isThere) return updated(drawn.value, path, out);
  const [{ writeDocx }, { writeNewFile }] = await Promise.all([import("../docx/write"), import("../node/write")]);
  const written = await writeNewFile(async () => (await writeDocx(drawn.value, language)).bytes, path, { overwrite });
  if (!written.ok) return refuse(written.problem.text);
  const tables = drawn.value.parts.filter(({ kind }) => kind === "table").length;
  out.print(say(laporanSays.done({ path, tables: { value: tables }, year }), language));
  return EXIT.done;
}
