// Test files of the pure rooms, many to one run: what they import is loaded once for all of them and not once for each.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Where they are written. */
export const BUNDLES = "build/bundles";

/** Rooms whose modules keep nothing that a test could change; what is loaded for one file is the same for the next. */
export const BUNDLED_ROOMS = [
  "src/checks",
  "src/explain",
  "test/catalogue",
  "test/checks",
  "test/docx",
  "test/facts",
  "test/formula",
  "test/layout",
  "test/measures",
  "test/numbers",
  "test/periods",
  "test/reading",
  "test/sheet",
  "test/tables",
  "test/usercatalogue",
];

/**
 * What a test does to more than itself: its file runs alone. The add-in's functions say places their way from when they are loaded, and a
 * workbook of `ourFunctions` knows them; a table that must do without them is tried where nobody has loaded them.
 */
const ALONE =
  /@jest-environment|\/functions\/|\/ourFunctions"|\bjest\.|\bexpect\.extend\b|\bprocess\.(?:env|argv|chdir)\b|\bglobalThis\b|\bspawn|\bexecFile|\b(?:test|it|describe)\.only\b/;

/** As many files as still fill both processors of a small machine to the end. */
const MOST = 24;

const isTest = (name) => /\.test\.tsx?$/.test(name);

function testsBelow(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const place = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return testsBelow(root, place);
      return isTest(entry.name) ? [place] : [];
    })
    .sort();
}

/**
 * The bundles of the files below `root`: each has a name and its files. A file that must run alone, or is in `apart`, is in none.
 * @param {string} root
 * @param {readonly string[]} apart
 * @returns {{ name: string, files: string[] }[]}
 */
export function bundlesOf(root, apart) {
  return BUNDLED_ROOMS.flatMap((room) => {
    const files = testsBelow(root, room).filter(
      (file) => !apart.includes(file) && !ALONE.test(readFileSync(path.join(root, file), "utf8")),
    );
    const count = Math.ceil(files.length / MOST);
    // Dealt out like cards: neighbours cost alike, and no bundle gets all the dear ones.
    return Array.from({ length: count }, (_, at) => ({
      name: `${room.replaceAll("/", "-")}-${at + 1}`,
      files: files.filter((_file, index) => index % count === at),
    }));
  });
}

/** The text of a bundle. A file that cannot be loaded is one failed test and does not hide the others. */
const textOf = ({ files }) => files.map(partOf).join("\n");

const partOf = (file) => `describe(${JSON.stringify(file)}, () => {
  try {
    require(${JSON.stringify(`../../${file}`)});
  } catch (error) {
    test("is loaded", () => {
      throw error;
    });
  }
});
`;

/**
 * Writes the bundles below `root`.
 * @param {string} root
 * @param {readonly string[]} apart files that run alone
 * @returns the files that are in a bundle
 */
export function writeBundles(root, apart) {
  const bundles = bundlesOf(root, apart);
  rmSync(path.join(root, BUNDLES), { recursive: true, force: true });
  mkdirSync(path.join(root, BUNDLES), { recursive: true });
  for (const bundle of bundles) writeFileSync(path.join(root, BUNDLES, `${bundle.name}.test.ts`), textOf(bundle));
  return bundles.flatMap(({ files }) => files);
}
