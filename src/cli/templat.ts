import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { builtinCatalogue } from "../catalogue/builtin";
import { say } from "../language/say";
import { type LocalText } from "../language/text";
import { inputWorkbook, inputYears } from "../tables";
import { EXIT, type Output } from "./command";
import { withUsage } from "./usage";

interface Call {
  readonly year: string;
  readonly path: string;
  readonly filled: boolean;
  /** Replace a file that is there. */
  readonly overwrite: boolean;
}

/** `--name value` and `--name=value`. */
function readCall(args: readonly string[]): Call | LocalText {
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
    else return withUsage("templat", `"${args[at]}" tidak dikenal.`, `"${args[at]}" is not known.`);
  }
  if (!year) return withUsage("templat", "Tahun belum disebut (--tahun 2024).", "The year is missing (--tahun 2024).");
  if (!path)
    return withUsage("templat", "Berkas tujuan belum disebut (--ke masukan.xlsx).", "The file to write is missing (--ke masukan.xlsx).");
  return { year, path, filled, overwrite };
}

/** Why the call cannot be carried out, or null. */
function refusal({ year, path, overwrite }: Call): LocalText | null {
  const years = inputYears(builtinCatalogue());
  if (!years.includes(year)) {
    const known = years.join(", ");
    return { id: `Tahun ${year} tidak ada di katalog; yang ada: ${known}.`, en: `The catalogue has no year ${year}; it has ${known}.` };
  }
  if (!/\.xlsx$/i.test(path))
    return { id: `Nama berkas harus berakhiran .xlsx: ${path}.`, en: `The file name must end in .xlsx: ${path}.` };
  if (existsSync(path) && !overwrite) {
    return {
      id: `Berkas ${path} sudah ada dan tidak ditimpa; pilih nama lain, atau tambahkan --timpa.`,
      en: `The file ${path} exists and is not overwritten; choose another name, or add --timpa.`,
    };
  }
  const folder = dirname(resolve(path));
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { id: `Folder ${folder} tidak ada.`, en: `There is no folder ${folder}.` };
  return null;
}

/** `capaian templat`: writes the input layout of a year, empty or as the example; over a file that exists only with --timpa. */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const call = readCall(args);
  if ("en" in call) {
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
  out.print(
    say(
      call.filled
        ? {
            id: `${call.path}: lembar Masukan, Masukan Triwulan, Data Dukung, dan Petunjuk tahun ${call.year}, terisi angka katalog.`,
            en: `${call.path}: sheets Masukan, Masukan Triwulan, Data Dukung and Petunjuk of ${call.year}, filled from the catalogue.`,
          }
        : {
            id: `${call.path}: lembar Masukan, Masukan Triwulan, Data Dukung, dan Petunjuk tahun ${call.year}, siap diisi.`,
            en: `${call.path}: sheets Masukan, Masukan Triwulan, Data Dukung and Petunjuk of ${call.year}, ready to be filled in.`,
          },
      language,
    ),
  );
  return EXIT.done;
}
