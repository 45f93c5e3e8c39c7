import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { temporaryFolder } from "../fixtures/files";
import { workbookZip } from "../fixtures/zip";

const root = path.resolve(import.meta.dirname, "../..");
/** Of the whole process: a laptop of a ministry has four times as much, with Excel open. */
const MOST = 1024 * 1024 * 1024;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

/** Checks a file in a process of its own. @returns its exit code, what it printed, and the most memory it held, in bytes. */
function checked(file: string) {
  const script = path.join(import.meta.dirname, "checkOnce.ts");
  const run = spawnSync(process.execPath, ["--import", "tsx", script, file], { cwd: root, encoding: "utf8", timeout: 60_000 });
  const [outcome, kilobytes] = run.stdout.trim().split(" ");
  return { status: run.status, outcome, most: Number(kilobytes) * 1024, err: run.stderr };
}

const rows = (count: number, row: string): string => row.repeat(count);

test.each([
  ["a million and more blank cells in a few kilobytes", workbookZip(rows(1_400, `<row>${"<c/>".repeat(1_000)}</row>`))],
  ["texts that repeat one sign", workbookZip(rows(110, `<row><c t="inlineStr"><is><t>${"a".repeat(1_000_000)}</t></is></c></row>`))],
  ["numbers of one digit", workbookZip(rows(1_450, `<row>${"<c><v>1</v></c>".repeat(1_000)}</row>`))],
])("no small file takes a gigabyte: %s", async (_, bytes) => {
  expect(bytes.length).toBeLessThan(200_000);
  const file = folder.path("bom.xlsx");
  await writeFile(file, bytes);
  const { status, outcome, most, err } = checked(file);
  expect([err, status]).toEqual(["", 0]);
  expect(["read", "refused"]).toContain(outcome);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(MOST);
});
