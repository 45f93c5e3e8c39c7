import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { builtinDocuments } from "../../src/catalogue/builtin";
import { citation } from "../../src/catalogue/placeWords";
import { run } from "../../src/cli/katalog";
import { functionHelp } from "../../src/functions/help";
import { annex } from "../../src/laporan/annex";
import { say, sayPlacesBy } from "../../src/language/say";
import type { Language } from "../../src/language/text";
import { previewTexts, tableKinds } from "../../src/tables";
import { call } from "../functions/call";
import { catalogue, table } from "../tables/helpers";

/** A line of a source's text, which nobody who reads the document has. */
const LINE = /\b(?:baris|lines?) \d[^.]{0,60}/gi;

const linesIn = (text: string): readonly string[] => text.match(LINE) ?? [];

const LANGUAGES: readonly Language[] = ["id", "en"];

beforeAll(() => sayPlacesBy(citation));
afterAll(() => sayPlacesBy(null));

test("what would be found", () => {
  expect(linesIn("Sumber: LKj (lkj-pwni-2024), baris 335-338.")).toHaveLength(1);
  expect(linesIn("On reading line 17, from the catalogue")).toHaveLength(1);
  expect(linesIn("dari baris-baris tabel ini; Tabel 4, hal. 17")).toEqual([]);
});

test.each(tableKinds.map((kind) => [kind.id, kind] as const))("%s: nothing on a drawn table names a line", (id, kind) => {
  const seen = kind.years(catalogue).flatMap((year) =>
    kind.indicators(catalogue, year).flatMap(({ code }) =>
      LANGUAGES.flatMap((language) => {
        const text = previewTexts(table(id, year, code, { language }), language)
          .flat()
          .join(" ");
        return linesIn(text).map((line) => `${year} ${code}: ${line}`);
      }),
    ),
  );
  expect(seen).toEqual([]);
});

test.each(LANGUAGES)("katalog names none (%s): every list, every indicator in full", async (language) => {
  const printed: string[] = [];
  const out = { print: (line: string) => void printed.push(line), error: (line: string) => void printed.push(line), language };
  for (const what of ["indikator", "tabel", "catatan", "pertentangan", "peraturan"]) await run(["--isi", what], out);
  for (const { source, nodes } of builtinDocuments)
    for (const { code } of nodes.filter(({ level }) => level !== "RO")) await run([code, "--sumber", source.id], out);
  expect(printed.length).toBeGreaterThan(5_000);
  expect(printed.flatMap(linesIn)).toEqual([]);
});

test("the annex of a draft names none", () => {
  const parts = annex(catalogue);
  const texts = parts.flatMap((part) =>
    part.kind === "list" ? part.items.map((item) => (typeof item === "string" ? item : say(item, "id"))) : [],
  );
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.flatMap(linesIn)).toEqual([]);
});

test("no page of a function does, and PWNI.SUMBER gives none for any indicator", () => {
  expect(functionHelp.length).toBeGreaterThan(30);
  expect(linesIn(JSON.stringify(functionHelp))).toEqual([]);
  const answers = builtinDocuments.flatMap(({ nodes }) => nodes.map(({ code }) => String(call("PWNI.SUMBER", code, null))));
  expect(answers.flatMap(linesIn)).toEqual([]);
});

/** Files whose sentences name a row of the user's own sheet, list or argument. */
const OWN_ROWS = ["checks/shared/rowName.ts", "functions/", "portable/", "usercatalogue/", "catalogue/placeWords.ts"];

test("no sentence has a place for one", () => {
  const src = path.resolve(__dirname, "../../src");
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /(?<!\.test)\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(500);
  const found = files
    .filter((file) => !OWN_ROWS.some((own) => file.startsWith(own)))
    .flatMap((file) =>
      [
        ...readFileSync(path.join(src, file), "utf8").matchAll(/(?:id|en): ["'`][^\n]*\b(?:baris|lines?) \{(?:line|lines|row|at)\b[^\n]*/g),
      ].map(([line]) => `${file}: ${line}`),
    );
  expect(found).toEqual([]);
});
