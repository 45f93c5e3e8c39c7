import type { ListDatum, Message } from "../language/message";
import { katalogSays } from "./messages";
import { withHint } from "./suggest";
import { withUsage } from "./usage";

/** What is shown; each but the last is a list of its own. The last is all that the documents hold, the functions are not of them. */
export const CONTENTS = ["indikator", "tabel", "catatan", "pertentangan", "peraturan", "fungsi", "semua"] as const;

const CHOICES: ListDatum = { items: CONTENTS, join: "," };

export type Contents = (typeof CONTENTS)[number];

/** A call of `capaian katalog`, read. */
export interface KatalogCall {
  readonly query: string | null;
  readonly source: string | undefined;
  /** A workbook with catalogue sheets; null for the built-in catalogue alone. */
  readonly own: string | null;
  readonly json: boolean;
  readonly contents: Contents;
}

/** Contents that are of a document and not of an indicator: a code cannot choose among them. */
const OF_DOCUMENTS: ReadonlySet<Contents> = new Set<Contents>(["tabel", "catatan", "peraturan", "semua"]);

interface Option {
  readonly name: "--sumber" | "--katalog" | "--isi";
  /** What it needs and an example, behind the option's name. */
  readonly needs: Message;
}

const OPTIONS: readonly Option[] = [
  {
    name: "--sumber",
    needs: katalogSays.needsSource(),
  },
  { name: "--katalog", needs: katalogSays.needsFile() },
  { name: "--isi", needs: katalogSays.choices({ choices: CHOICES }) },
];

function isContents(word: string): word is Contents {
  return (CONTENTS as readonly string[]).includes(word);
}

/** The arguments of `capaian katalog`, or what is wrong with them. */
export function readKatalogCall(args: readonly string[]): KatalogCall | Message {
  const given: Partial<Record<Option["name"], string>> = {};
  let json = false;
  const words: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]!;
    const option = OPTIONS.find(({ name }) => arg === name || arg.startsWith(`${name}=`));
    if (arg === "--json") json = true;
    else if (option) {
      const { name, needs } = option;
      const value = arg === name ? args[(at += 1)] : arg.slice(name.length + 1);
      if (value === undefined) return katalogSays.needs({ option: name, what: needs });
      given[name] = value;
    } else if (arg.startsWith("--"))
      return withHint(
        katalogSays.option({ option: arg }),
        arg,
        OPTIONS.map(({ name }) => name),
      );
    else words.push(arg);
  }
  const contents = given["--isi"] ?? "indikator";
  if (!isContents(contents))
    return withUsage("katalog", withHint(katalogSays.contents({ contents, choices: CHOICES }), contents, CONTENTS));
  if (words.length > 0 && OF_DOCUMENTS.has(contents)) {
    return withUsage("katalog", katalogSays.ofDocuments({ contents, words: words.join(" ") }));
  }
  if (contents === "fungsi" && given["--sumber"] !== undefined) return withUsage("katalog", katalogSays.ofNoDocument());
  // A code typed with a space ("C 1.1") or a name without quotes arrives in pieces.
  return { query: words.length > 0 ? words.join(" ") : null, source: given["--sumber"], own: given["--katalog"] ?? null, json, contents };
}
