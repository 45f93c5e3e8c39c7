import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { apiUses, type ApiUse } from "../../scripts/api-sets/collect";
import { officeFiles } from "../../scripts/api-sets/files";

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
/** What an Excel must have to show the add-in at all. */
const promised = new Map([...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => [name!, version!]));

/** The types file this event under Outlook's set; add-in commands of every host have it. */
const ELSEWHERE = ["Event.completed"];

function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split(".").map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

/** Uses of what the manifest does not promise, in a file that does not ask for it. */
function unguarded(uses: readonly ApiUse[], textOf: (file: string) => string): string[] {
  return uses.flatMap(({ member, set, version, file, line }) => {
    if (set === null || version === null || ELSEWHERE.includes(member)) return [];
    const has = promised.get(set);
    if (has !== undefined && !isNewer(version, has)) return [];
    const asked = [...textOf(file).matchAll(/supports(ExcelApi(?:Online)?)\("([\d.]+)"\)/g)];
    return asked.some(([, of, each]) => of === set && !isNewer(version, each!))
      ? []
      : [`${file}:${line} uses ${member} (${set} ${version})`];
  });
}

const textOf = (file: string): string => readFileSync(path.join(root, file), "utf8");

test("the manifest's sets are read", () => {
  expect(Object.fromEntries(promised)).toMatchObject({ ExcelApi: "1.11", SharedRuntime: "1.1" });
});

test("every member of Office.js in use is in the manifest's sets, or its file asks for the set it needs", () => {
  const uses = apiUses(root, officeFiles(root));
  const members = new Set(uses.map(({ member }) => member));
  expect(members.size).toBeGreaterThan(140);
  // Some of every way to use one: a call, a loaded path, an option, an assignment, a promise of the page.
  for (const member of [
    "Range.getMergedAreasOrNullObject",
    "RangeCollection.items",
    "Range.valueTypes",
    "CellPropertiesFillLoadOptions.pattern",
    "RangeFormat.columnWidth",
    "Addin.showAsTaskpane",
  ]) {
    expect([...members]).toContain(member);
  }
  expect(unguarded(uses, textOf)).toEqual([]);
}, 240_000);

test("a newer member without a guard is found, however it is used", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "capaian-api-"));
  try {
    const file = path.join(folder, "tanam.ts");
    const code = (guard: string): string => `${guard}
      export async function planted(context: Excel.RequestContext): Promise<void> {
        const range = context.workbook.worksheets.getItem("S").getRange("A1");
        range.getPrecedents();
        range.load("address,valuesAsJson");
        const { hasSpill } = range;
        await Excel.run({ mergeUndoGroup: true }, async () => void hasSpill);
      }`;
    writeFileSync(file, code(""));
    const name = path.relative(root, file);
    const found = unguarded(apiUses(root, [file]), textOf);
    expect(found).toEqual([
      `${name}:4 uses Range.getPrecedents (ExcelApi 1.14)`,
      `${name}:5 uses Range.valuesAsJson (ExcelApi 1.16)`,
      `${name}:6 uses Range.hasSpill (ExcelApi 1.12)`,
      `${name}:7 uses RunOptions.mergeUndoGroup (ExcelApi 1.20)`,
    ]);
    writeFileSync(
      file,
      code('declare function supportsExcelApi(version: string): boolean; export const asked = supportsExcelApi("1.14");'),
    );
    expect(unguarded(apiUses(root, [file]), textOf)).toEqual([
      expect.stringContaining("valuesAsJson") as string,
      expect.stringContaining("mergeUndoGroup") as string,
    ]);
    writeFileSync(file, `export const load = (range: Excel.Range): Excel.Range => range.load("adress");`);
    expect(() => apiUses(root, [file])).toThrow('names "adress"');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 240_000);
