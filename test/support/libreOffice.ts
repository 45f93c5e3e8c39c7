import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The command, or null where LibreOffice is missing. */
export function libreOffice(): string | null {
  const named = process.env.LIBREOFFICE_PATH;
  const candidates = named ? [named] : ["soffice", "libreoffice"];
  return candidates.find((each) => spawnSync(each, ["--version"], { stdio: "ignore" }).status === 0) ?? null;
}

/** Said instead of a test that needs it. */
export const MISSING =
  "SKIPPED: LibreOffice is missing, so nobody but us has opened what we write. Install libreoffice-calc-nogui and libreoffice-writer-nogui, or name it in LIBREOFFICE_PATH.";

export interface GivenFile {
  /** With its ending; no other of the same conversion has it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What LibreOffice makes of files, all in one start of it.
 * @param format as LibreOffice names it: "xlsx:Calc MS Excel 2007 XML", "txt:Text"
 */
export function convertedAll(command: string, files: readonly GivenFile[], format: string): Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), "libreoffice-"));
  try {
    const given = files.map(({ name }) => path.join(folder, name));
    files.forEach(({ bytes }, at) => writeFileSync(given[at]!, bytes));
    const out = path.join(folder, "hasil");
    const own = `-env:UserInstallation=file://${path.join(folder, "profil")}`;
    execFileSync(command, [own, "--headless", "--convert-to", format, "--outdir", out, ...given], { stdio: "ignore" });
    return files.map(({ name }) => new Uint8Array(readFileSync(path.join(out, `${path.parse(name).name}.${format.split(":")[0]}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice makes of one file. */
export function converted(command: string, file: GivenFile, format: string): Uint8Array {
  return convertedAll(command, [file], format)[0]!;
}
