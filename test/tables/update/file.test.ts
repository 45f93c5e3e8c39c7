import { inflateRawSync } from "node:zlib";
import { readXlsx } from "../../../src/xlsx/read";
import { writeXlsx } from "../../../src/xlsx/write";
import { allTables, standingTables } from "../../../src/tables";
import { keptRecipes } from "../../../src/tables/update/recipe";
import { catalogue } from "../helpers";

const inflate = (packed: Uint8Array): Uint8Array => new Uint8Array(inflateRawSync(packed));

test("every table of a written file has a name over its area and a recipe under it, and is found up to date", async () => {
  const patch = allTables({ catalogue, year: "2024", language: "id", mode: "native" });
  if (!patch.ok) throw new Error("no tables");
  const read = readXlsx(await writeXlsx(patch.value), inflate);
  if (!read.ok) throw new Error(read.trouble);
  const recipes = keptRecipes(read.value);
  const sheets = read.value.sheets.length - 1;
  expect(recipes.size).toBe(sheets);
  expect([...recipes.values()].filter((recipe) => recipe === null)).toEqual([]);
  expect(new Set(read.value.names!.map(({ name }) => name))).toEqual(new Set(recipes.keys()));
  const named = read.value.names!.find(({ name }) => name === "CAPAIAN_Tabel_4_2024");
  expect(named).toEqual({ name: "CAPAIAN_Tabel_4_2024", formula: "='Tabel 4 2024'!$A$1:$F$30", sheet: null });
  expect(recipes.get("CAPAIAN_Tabel_4_2024")).toMatchObject({ kind: "tabel-4", year: "2024", mode: "native", values: "catalogue" });
  // Every one of them is what would be drawn today, the formulas as the file keeps them.
  const standing = standingTables(read.value, catalogue).filter(({ state }) => state.kind !== "update" || !state.update.isNothing);
  expect(standing.map(({ name, state }) => `${name} ${JSON.stringify(state).slice(0, 300)}`)).toEqual([]);
  // What is kept of a table is small beside the table.
  const longest = Math.max(...Object.values(read.value.settings!).map((json) => json.length));
  expect(longest).toBeLessThan(30_000);
});
