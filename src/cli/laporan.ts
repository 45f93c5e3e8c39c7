import { basename } from "node:path";
import type { Message } from "../language/message";
import { ok, type Result } from "../language/result";
import { say } from "../language/say";
import { EXIT, type Output } from "./command";
import { figuresOfFile, NO_FILE, type FromFile } from "./figures";
import { dataSays, laporanSays } from "./messages";
import { catalogueFor } from "./ownCatalogue";
import { targetRefusal, type Target } from "./target";
import { unknownWord, withUsage } from "./usage";
import { readWords } from "./words";

interface Call extends Target {
  readonly year: string;
  /** The workbook with the figures; null for the catalogue's own. */
  readonly data: string | null;
  /** A workbook with catalogue sheets; null for the built-in catalogue alone. */
  readonly own: string | null;
}

function readCall(args: readonly string[]): Call | Message {
  const refuse = (what: Message): Message => withUsage("laporan", what);
  const { alone, flags, values, unknown } = readWords(args, {
    flags: ["--contoh", "--timpa"],
    values: ["--tahun", "--data", "--katalog", "--ke"],
  });
  const word = unknown ?? alone[0];
  if (word !== undefined) return unknownWord("laporan", dataSays.unknown({ word }), word);
  const [year, path, data] = ["--tahun", "--ke", "--data"].map((name) => values.get(name));
  if (!year) return refuse(dataSays.noYear());
  if (!path) return refuse(laporanSays.noPath());
  if (flags.has("--contoh") === (data !== undefined)) return refuse(dataSays.oneSource());
  return { year, path, data: data ?? null, own: values.get("--katalog") ?? null, overwrite: flags.has("--timpa") };
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
  const { year, path, data, overwrite } = call;
  const why = targetRefusal({ path, overwrite }, ".docx");
  if (why !== null) return refuse(why);
  const catalogue = await catalogueFor(call.own, out);
  if (!catalogue) return EXIT.usage;
  const taken: Result<FromFile> = data === null ? ok(NO_FILE) : await figuresOfFile(data, catalogue);
  if (!taken.ok) return refuse(taken.problem.text);
  const { laporan } = await import("../laporan/laporan");
  const drawn = laporan({ catalogue, ...taken.value.figures, file: data === null ? null : basename(data), year, language });
  if (!drawn.ok) return refuse(drawn.problem.text);
  const [{ writeDocx }, { writeNewFile }] = await Promise.all([import("../docx/write"), import("../node/write")]);
  const written = await writeNewFile(() => writeDocx(drawn.value, language), path, { overwrite });
  if (!written.ok) return refuse(written.problem.text);
  const tables = drawn.value.parts.filter(({ kind }) => kind === "table").length;
  out.print(say(laporanSays.done({ path, tables: { value: tables }, year }), language));
  return EXIT.done;
}
