import { builtinCatalogue, builtinDocuments, catalogueWith } from "../catalogue/builtin";
import type { CatalogueDocument } from "../catalogue/types";
import type { Message } from "../language/message";
import { say } from "../language/say";
import type { Language } from "../language/text";
import { combinePatches } from "../sheet/combine";
import type { Patch } from "../sheet/patch";
import { inputWorkbook } from "../tables";
import { catalogueSheetName, catalogueSheetPatch, newYearDraft, readCatalogueSheet, type SheetDraft } from "../usercatalogue";
import { parseWorkbook } from "../xlsx/parse";
import { writeXlsx } from "../xlsx/write";
import { EXIT, type Output } from "./command";
import { dataSays, katalogSays, newYearSays, ownSays, templatSays } from "./messages";
import { ownDocuments } from "./ownCatalogue";
import { withHint } from "./suggest";
import { targetRefusal, type Target } from "./target";
import { unknownWord, withUsage } from "./usage";
import { readWords } from "./words";

const COMMAND = "tahun-baru";

/** Documents that report what they measured: a plan has its years already. */
const MEASURED = builtinDocuments.flatMap(({ source: { id, plan } }) => (plan ? [] : [id]));

interface Call extends Target {
  readonly year: string;
  /** A workbook with catalogue sheets, whose year goes on; null where there is none yet. */
  readonly own: string | null;
  /** The document whose indicators are carried over; null for the first that has any. */
  readonly source: string | null;
}

function readCall(args: readonly string[]): Call | Message {
  const { alone, flags, values, unknown } = readWords(args, {
    flags: ["--timpa"],
    values: ["--tahun", "--ke", "--katalog", "--sumber"],
  });
  const word = unknown ?? alone[0];
  if (word !== undefined) return unknownWord(COMMAND, dataSays.unknown({ word }), word);
  const [year, path, own, source] = ["--tahun", "--ke", "--katalog", "--sumber"].map((name) => values.get(name));
  if (!year) return withUsage(COMMAND, dataSays.noYear());
  if (!/^20\d{2}$/.test(year)) return withUsage(COMMAND, newYearSays.year({ year }));
  if (!path) return withUsage(COMMAND, templatSays.noPath());
  if (own === "") return withUsage(COMMAND, katalogSays.needs({ option: "--katalog", what: katalogSays.needsFile() }));
  if (source === "") return withUsage(COMMAND, katalogSays.needs({ option: "--sumber", what: katalogSays.needsSource() }));
  return { year, path, own: own ?? null, source: source ?? null, overwrite: flags.has("--timpa") };
}

/** The sheet of the first of some documents that has indicators to carry over; null where none has. */
function draftOf(sources: readonly string[], year: string, own: readonly CatalogueDocument[]): SheetDraft | null {
  const catalogue = catalogueWith(own);
  for (const source of sources) {
    const adding = own.find((document) => document.extends === source) ?? null;
    const draft = newYearDraft({ catalogue, builtin: builtinCatalogue(), source, code: null, year, own: adding });
    if (draft) return draft;
  }
  return null;
}

interface Made {
  readonly patch: Patch;
  /** Names of its sheets, the catalogue's first. */
  readonly sheets: readonly [string, ...string[]];
  /** Targets still to be filled in. */
  readonly blanks: number;
}

/** The catalogue sheet of a year with the input layout that it makes. */
async function yearWorkbook(
  { year, path, source }: Call,
  own: readonly CatalogueDocument[],
  language: Language,
): Promise<Made | readonly Message[]> {
  const sources = source === null ? MEASURED : [source];
  const draft = draftOf(sources, year, own);
  if (!draft) return [newYearSays.nothing({ year, sources: { items: sources, join: "," } })];
  const sheet = catalogueSheetName(draft, []);
  const catalogue = catalogueSheetPatch(draft, sheet, language);
  // As it will be read from the file: the layout is of that catalogue and no other.
  const reading = readCatalogueSheet(parseWorkbook(await writeXlsx(catalogue)), sheet, builtinDocuments);
  if (!reading.ok)
    return [
      ownSays.broken({ file: path, sheet, count: { value: reading.problems.length, grouping: false } }),
      ...reading.problems.map(({ text }) => text),
    ];
  const others = own.filter((document) => document.extends !== draft.head.base);
  const input = inputWorkbook({
    catalogue: catalogueWith([...others, reading.document]),
    year,
    filled: false,
    language,
    existing: [sheet],
    guarded: true,
  });
  const { patch } = combinePatches([catalogue, input]);
  const added = input.steps.flatMap((step) => (step.kind === "addSheet" ? [step.sheet] : []));
  const blanks = draft.rows.filter((row) => row.tahun === Number(year) && row.satuan !== undefined && row.target === undefined).length;
  return { patch, sheets: [sheet, ...added], blanks };
}

/** `capaian tahun-baru`: writes a workbook with the catalogue sheet of a new year, its targets to be filled in, and the input layout of that year; over a file that exists only with --timpa. */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const refuse = (...why: readonly Message[]): number => {
    for (const each of why) out.error(say(each, language));
    return EXIT.usage;
  };
  const call = readCall(args);
  if (!("path" in call)) return refuse(call);
  if (call.source !== null && !MEASURED.includes(call.source))
    return refuse(withHint(katalogSays.source({ source: call.source, known: { items: MEASURED, join: "," } }), call.source, MEASURED));
  const refusal = targetRefusal(call, ".xlsx");
  if (refusal) return refuse(refusal);
  const own = call.own === null ? [] : await ownDocuments(call.own, out);
  if (!own) return EXIT.usage;
  const made = await yearWorkbook(call, own, language);
  if (!("patch" in made)) return refuse(...made);
  const { writeWorkbookFile } = await import("../node/write");
  const written = await writeWorkbookFile(made.patch, call.path, { overwrite: call.overwrite });
  if (!written.ok) return refuse(written.problem.text);
  const [sheet] = made.sheets;
  const { path, year } = call;
  out.print(say(newYearSays.done({ path, year, sheets: { items: made.sheets, join: "and" } }), language));
  if (made.blanks > 0) out.print(say(newYearSays.toFill({ sheet, year, path, count: made.blanks }), language));
  return EXIT.done;
}
