import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { builtinCatalogue } from "../catalogue/builtin";
import type { Message } from "../language/message";
import { say } from "../language/say";
import { inputWorkbook, inputYears } from "../tables";
import { EXIT, type Output } from "./command";
import { templatSays } from "./messages";
import { withUsage } from "./usage";

interface Call {
  readonly year: string;
  readonly path: string;
  readonly filled: boolean;
  /** Replace a file that is there. */
  readonly overwrite: boolean;
}

/** `--name value` and `--name=value`. */
function readCall(args: readonly string[]): Call | Message {
  let year: string | undefined;
  let path: string | undefined;
  let filled = false;
  let overwrite = false;
  for (let at = 0; at < args.length; at += 1) {
    const [name, ...joined] = args[at]!.split("=");
    const value = (): string | undefined => (joined.length > 0 ? joined.join("=") : args[(at += 1)]);
    if (name === "--contoh" && joined.length === 0) filled = true;
    else if (name === "--timpa" && joined.length === 0) overwrite = true;
    else if (name === "--tahun") year = value();
    else if (name === "--ke") path = value();
    else return withUsage("templat", templatSays.unknown({ word: args[at]! }));
  }
  if (!year) return withUsage("templat", templatSays.noYear());
  if (!path) return withUsage("templat", templatSays.noPath());
  return { year, path, filled, overwrite };
}

/** Why the call cannot be carried out, or null. */
function refusal({ year, path, overwrite }: Call): Message | null {
  const years = inputYears(builtinCatalogue());
  if (!years.includes(year)) return templatSays.year({ year, known: { items: years, join: "," } });
  if (!/\.xlsx$/i.test(path)) return templatSays.ending({ path });
  if (existsSync(path) && !overwrite) return templatSays.exists({ path });
  const folder = dirname(resolve(path));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return templatSays.folder({ folder });
  return null;
}

/** `capaian templat`: writes the input layout of a year, empty or as the example; over a file that exists only with --timpa. */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const call = readCall(args);
  if ("data" in call) {
    out.error(say(call, language));
    return EXIT.usage;
  }
  const why = refusal(call);
  if (why !== null) {
    out.error(say(why, language));
    return EXIT.usage;
  }
  const { writeWorkbookFile } = await import("../node/write");
  const written = await writeWorkbookFile(
    inputWorkbook({ catalogue: builtinCatalogue(), year: call.year, filled: call.filled, language }),
    call.path,
    { overwrite: call.overwrite },
  );
  if (!written.ok) {
    out.error(say(written.problem.text, language));
    return EXIT.usage;
  }
  const { path, year } = call;
  out.print(say(call.filled ? templatSays.filled({ path, year }) : templatSays.empty({ path, year }), language));
  return EXIT.done;
}
