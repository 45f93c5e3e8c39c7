import type { Catalogue } from "../catalogue/catalogue";
import type { CheckedPlace } from "../checks";
import type { ListDatum, Message } from "../language/message";
import { ok, type Result } from "../language/result";
import { say } from "../language/say";
import type { Language } from "../language/text";
import { DECIMALS } from "../layout/decimals";
import type { Patch } from "../sheet/patch";
import {
  allTables,
  buildTable,
  freeTableName,
  newSheetName,
  placeNamed,
  tableKinds,
  valuesOf,
  type MoneyUnit,
  type Sorting,
} from "../tables";
import { EXIT, type Output } from "./command";
import { figuresOfFile, NO_FILE, type FromFile } from "./figures";
import { dataSays, tabelSays } from "./messages";
import { tellInputs } from "./inputFindings";
import { catalogueFor } from "./ownCatalogue";
import { withHint } from "./suggest";
import { targetRefusal, type Target } from "./target";
import { unknownWord, withUsage } from "./usage";
import { readMoney } from "./money";
import { readWords, type Words } from "./words";

/** The words of --rumus and how the tables are then written. */
const MODES = { fungsi: "function", bawaan: "native", nilai: "value" } as const;

/** The words of --urutan. */
const SORTINGS = { asal: "found", jumlah: "size" } as const satisfies Record<string, Sorting>;

interface Call extends Target {
  /** Null with --semua: every table of the year. */
  readonly kind: string | null;
  readonly year: string;
  readonly code?: string;
  readonly mode: (typeof MODES)[keyof typeof MODES];
  /** The workbook with the figures; null for the catalogue's own. */
  readonly data: string | null;
  /** A workbook with catalogue sheets; null for the built-in catalogue alone. */
  readonly own: string | null;
  /** With the charts of the tables that have some. */
  readonly charts: boolean;
  /** Absent: those of the report. */
  readonly decimals?: number;
  /** Of its money; rupiah when absent. */
  readonly money?: MoneyUnit;
  /** Of the workbook, for a kind that has a choice; the first when absent. */
  readonly source?: string;
  readonly sorting?: Sorting;
  /** Of the tables; that of the messages when absent. */
  readonly language?: Language;
}

const FLAGS = ["--daftar", "--json", "--semua", "--contoh", "--grafik", "--timpa"];
const VALUES = [
  "--tahun",
  "--kode",
  "--rumus",
  "--desimal",
  "--uang",
  "--data",
  "--katalog",
  "--kolom",
  "--urutan",
  "--bahasa-tabel",
  "--ke",
];

function readCall({ alone, flags, values, unknown }: Words): Call | Message {
  const refuse = (what: Message): Message => withUsage("tabel", what);
  const all = flags.has("--semua");
  const [kind, more] = alone;
  const word = unknown ?? more;
  const [year, path, code, data, decimals, rumus = "bawaan"] = ["--tahun", "--ke", "--kode", "--data", "--desimal", "--rumus"].map((name) =>
    values.get(name),
  );
  if (word !== undefined) return unknownWord("tabel", dataSays.unknown({ word }), word);
  if (all === (kind !== undefined)) return refuse(tabelSays.which());
  if (kind !== undefined && !tableKinds.some(({ id }) => id === kind))
    return withHint(
      tabelSays.noKind({ kind }),
      kind,
      tableKinds.map(({ id }) => id),
    );
  if (!year) return refuse(dataSays.noYear());
  if (!path) return refuse(tabelSays.noPath());
  if (!Object.hasOwn(MODES, rumus)) return refuse(tabelSays.mode({ word: rumus }));
  const digits = DECIMALS.find((each) => String(each) === decimals);
  if (decimals !== undefined && digits === undefined) return refuse(tabelSays.decimals({ word: decimals }));
  const money = readMoney(values);
  if (typeof money === "object") return refuse(money);
  if (money !== undefined && !all && tableKinds.find(({ id }) => id === kind)?.showsMoney !== true) return refuse(tabelSays.noMoney());
  const [source, urutan] = [values.get("--kolom"), values.get("--urutan")];
  const hasColumns = tableKinds.some(({ id, sources }) => id === kind && sources !== undefined);
  if ((source ?? urutan) !== undefined && !hasColumns) return refuse(tabelSays.noColumns());
  if (urutan !== undefined && !Object.hasOwn(SORTINGS, urutan)) return refuse(tabelSays.sorting({ word: urutan }));
  const tongue = values.get("--bahasa-tabel");
  if (tongue !== undefined && tongue !== "id" && tongue !== "en") return refuse(tabelSays.tableLanguage({ word: tongue }));
  if (flags.has("--contoh") === (data !== undefined)) return refuse(dataSays.oneSource());
  const mode = MODES[rumus as keyof typeof MODES];
  const [charts, overwrite] = [flags.has("--grafik"), flags.has("--timpa")];
  return {
    kind: all ? null : kind!,
    year,
    mode,
    charts,
    path,
    data: data ?? null,
    own: values.get("--katalog") ?? null,
    overwrite,
    ...(code && { code }),
    ...(digits !== undefined && { decimals: digits }),
    ...(money !== undefined && { money }),
    ...(source !== undefined && { source }),
    ...(tongue && { language: tongue }),
    ...(urutan !== undefined && { sorting: SORTINGS[urutan as keyof typeof SORTINGS] }),
  };
}

/** What is written, and the cells of the workbook its figures come from. */
interface Drawn {
  readonly patch: Patch;
  readonly cells: readonly CheckedPlace[];
}

interface Material {
  readonly catalogue: Catalogue;
  readonly figures: FromFile["figures"];
  readonly language: Language;
}

function drawn(
  { kind, year, code, mode, charts, decimals, money, source, sorting }: Call,
  { catalogue, figures, language }: Material,
): Result<Drawn> {
  const digits = {
    ...(decimals !== undefined && { decimals }),
    ...(money !== undefined && { money }),
    ...(source !== undefined && { source }),
    ...(sorting !== undefined && { sorting }),
  };
  if (kind === null) {
    const all = allTables({ catalogue, ...figures, year, language, mode, charts, numberOf: (before) => before + 1, ...digits });
    return all.ok ? ok({ patch: all.value, cells: all.value.cells }) : all;
  }
  const built = buildTable(kind, { catalogue, ...figures, year, language, mode, ...(code && { indicator: code }), ...digits });
  if (!built.ok) return built;
  const place = { sheet: newSheetName(built.value, []), row: 0, column: 0, newSheet: true, charts };
  const order = {
    kind,
    indicator: code ?? null,
    year,
    span: null,
    language,
    mode,
    values: valuesOf(built.value, figures.facts, figures.workbook),
    charts,
    ...digits,
  };
  const patch = placeNamed(built.value, { ...place, name: freeTableName(built.value, []) }, order);
  return ok({ patch, cells: built.value.workbook?.cells ?? [] });
}

/** Every kind with its years and the indicators of the newest. */
function kindsAsData(
  catalogue: Catalogue,
  language: Language,
): readonly { id: string; title: string; years: readonly string[]; codes: readonly string[] }[] {
  return tableKinds.map((kind) => {
    const years = kind.years(catalogue);
    const newest = years[years.length - 1];
    const codes = newest === undefined ? [] : kind.indicators(catalogue, newest).map(({ code }) => code);
    return { id: kind.id, title: say(kind.title, language), years, codes };
  });
}

/** A line each. */
function list(catalogue: Catalogue, language: Language): string[] {
  const joined = (items: readonly string[]): ListDatum => ({ items, join: "," });
  return kindsAsData(catalogue, language).map(({ id, title, years, codes }) =>
    say(tabelSays.line({ kind: id, title, years: joined(years), codes: joined(codes) }), language),
  );
}

/** `capaian tabel`: lists the kinds of table, or writes one, or all of a year, from the catalogue's figures. */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const refuse = (why: Message): number => {
    out.error(say(why, language));
    return EXIT.usage;
  };
  const words = readWords(args, { flags: FLAGS, values: VALUES });
  if (words.unknown === null && words.flags.has("--daftar")) {
    const catalogue = await catalogueFor(words.values.get("--katalog") ?? null, out);
    if (!catalogue) return EXIT.usage;
    if (words.flags.has("--json")) out.print(JSON.stringify(kindsAsData(catalogue, language), null, 2));
    else for (const line of list(catalogue, language)) out.print(line);
    return EXIT.done;
  }
  const call = readCall(words);
  if (!("path" in call)) return refuse(call);
  const why = targetRefusal(call, ".xlsx");
  if (why !== null) return refuse(why);
  const catalogue = await catalogueFor(call.own, out);
  if (!catalogue) return EXIT.usage;
  const taken: Result<FromFile> = call.data === null ? ok(NO_FILE) : await figuresOfFile(call.data, catalogue);
  if (!taken.ok) return refuse(taken.problem.text);
  const { figures, snapshot } = taken.value;
  const made = drawn(call, { catalogue, figures, language: call.language ?? language });
  if (!made.ok) return refuse(made.problem.text);
  const { patch, cells } = made.value;
  const { writeWorkbookFile } = await import("../node/write");
  const written = await writeWorkbookFile(patch, call.path, { overwrite: call.overwrite });
  if (!written.ok) return refuse(written.problem.text);
  if (snapshot !== null) tellInputs(snapshot, cells, { catalogue, file: call.data!, out });
  const sheets = patch.steps.filter(({ kind }) => kind === "addSheet").length;
  out.print(say(tabelSays.done({ path: call.path, sheets: { value: sheets }, year: call.year }), language));
  return EXIT.done;
}
