import type { Catalogue } from "../catalogue/catalogue";
import type { Message } from "../language/message";
import { say } from "../language/say";
import { inputWorkbook, inputYears } from "../tables";
import { EXIT, type Output } from "./command";
import { dataSays, templatSays } from "./messages";
import { catalogueFor } from "./ownCatalogue";
import { targetRefusal, type Target } from "./target";
import { unknownWord, withUsage } from "./usage";
import { readWords } from "./words";

interface Call extends Target {
  readonly year: string;
  readonly filled: boolean;
  /** A workbook with catalogue sheets; null for the built-in catalogue alone. */
  readonly own: string | null;
}

function readCall(args: readonly string[]): Call | Message {
  const { alone, flags, values, unknown } = readWords(args, { flags: ["--contoh", "--timpa"], values: ["--tahun", "--ke", "--katalog"] });
  const word = unknown ?? alone[0];
  if (word !== undefined) return unknownWord("templat", dataSays.unknown({ word }), word);
  const [year, path] = ["--tahun", "--ke"].map((name) => values.get(name));
  if (!year) return withUsage("templat", dataSays.noYear());
  if (!path) return withUsage("templat", templatSays.noPath());
  return { year, path, filled: flags.has("--contoh"), own: values.get("--katalog") ?? null, overwrite: flags.has("--timpa") };
}

/** Why the call cannot be carried out, or null. */
function refusal({ year, path, overwrite }: Call, catalogue: Catalogue): Message | null {
  const years = inputYears(catalogue);
  if (!years.includes(year)) return templatSays.year({ year, known: { items: years, join: "," } });
  return targetRefusal({ path, overwrite }, ".xlsx");
}

/** `capaian templat`: writes the input layout of a year, empty or as the example, with `--katalog` of a year of the user's own; over a file that exists only with --timpa. */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const call = readCall(args);
  if (!("path" in call)) {
    out.error(say(call, language));
    return EXIT.usage;
  }
  const catalogue = await catalogueFor(call.own, out);
  if (!catalogue) return EXIT.usage;
  const why = refusal(call, catalogue);
  if (why !== null) {
    out.error(say(why, language));
    return EXIT.usage;
  }
  const { writeWorkbookFile } = await import("../node/write");
  const workbook = inputWorkbook({ catalogue, year: call.year, filled: call.filled, language, guarded: true });
  const written = await writeWorkbookFile(workbook, call.path, { overwrite: call.overwrite });
  if (!written.ok) {
    out.error(say(written.problem.text, language));
    return EXIT.usage;
  }
  const names = workbook.steps.flatMap((step) => (step.kind === "addSheet" ? [step.sheet] : []));
  const said = { path: call.path, year: call.year, sheets: { items: names, join: "and" } } as const;
  out.print(say(call.filled ? templatSays.filled(said) : templatSays.empty(said), language));
  return EXIT.done;
}
