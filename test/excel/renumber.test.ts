/** @jest-environment jsdom */
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { applyPatch, readWorkbook, undo } from "../../src/excel";
import { buildTable, nextNumber, placeNamed, renumbered, standingTables, valuesOf } from "../../src/tables";
import { openWorkbook } from "../support/excel";

/* Captions of the tables that were inserted are numbered in the order they stand in: as one change, never over what somebody typed. */

const catalogue = builtinCatalogue();

async function insert(kind: string, place: { sheet: string; row: number; newSheet: boolean }, number?: number): Promise<void> {
  const asked = { catalogue, facts: [], year: "2024", language: "id" as const, ...(number !== undefined && { number }) };
  const model = buildTable(kind, asked);
  if (!model.ok) throw new Error(kind);
  const order = {
    kind,
    indicator: null,
    year: "2024",
    span: null,
    language: "id" as const,
    mode: "native" as const,
    values: valuesOf(model.value, []),
    charts: false,
    ...(number !== undefined && { number }),
  };
  const patch = placeNamed(model.value, { ...place, column: 1, charts: false, name: `CAPAIAN_${kind.replace(/-/g, "_")}` }, order);
  expect((await applyPatch(patch)).kind).toBe("done");
}

/** Two tables below each other on "Bab II", put in from below, and one on "Bab III". */
async function report() {
  const opened = openWorkbook({ sheets: [{ name: "Sampul" }] });
  await insert("ncko", { sheet: "Bab II", row: 30, newSheet: true });
  await insert("bobot-perspektif", { sheet: "Bab II", row: 2, newSheet: false });
  await insert("tabel-4", { sheet: "Bab III", row: 0, newSheet: true });
  return opened;
}

const NCKO = "Capaian Kinerja Organisasi per Perspektif";

test("in the order of the sheets and from the top, one undo step, and then there is nothing to do", async () => {
  const { host, session } = await report();
  // Excel lists names by the alphabet, however they came.
  const dump = () => {
    const { names, ...others } = host.dump() as { readonly names: readonly { readonly name: string }[] };
    return { ...others, names: [...names].sort((one, other) => one.name.localeCompare(other.name)) };
  };
  const before = dump();
  const captions = [host.at("Bab II", "B3").value, host.at("Bab II", "B31").value] as string[];
  const { changes, typedOver, patch } = renumbered(await readWorkbook(), "workbook");
  expect(typedOver).toEqual([]);
  expect(changes.map(({ sheet, address, before: old, after }) => [`${sheet}!${address}`, old, after])).toEqual([
    ["Bab II!B3", captions[0], `Tabel 1. ${captions[0]}`],
    ["Bab II!B31", captions[1], `Tabel 2. ${captions[1]}`],
    ["Bab III!B1", "Tabel 4", "Tabel 3"],
  ]);
  session.reset();
  const outcome = await applyPatch(patch);
  if (outcome.kind !== "done") throw new Error("blocked");
  expect(session.log.syncs).toBe(2);
  expect(host.at("Bab II", "B31").value).toBe(`Tabel 2. ${captions[1]}`);
  const after = await readWorkbook();
  expect(renumbered(after, "workbook").patch.steps).toEqual([]);
  expect(nextNumber(after, "workbook", "Bab II")).toBe(4);
  expect(nextNumber(after, "sheet", "Bab II")).toBe(3);
  expect(nextNumber(after, "sheet", "Sampul")).toBe(1);
  // To bring them up to date is nothing either: the number is part of what they are.
  for (const { state } of standingTables(after, catalogue))
    expect(state.kind === "update" && [state.update.isNothing, state.update.kept]).toEqual([true, []]);
  await undo(outcome.receipt);
  expect(dump()).toEqual(before);
});

test("on every sheet anew; a number that is there is exchanged and not put before another", async () => {
  const { host } = await report();
  await applyPatch(renumbered(await readWorkbook(), "workbook").patch);
  const { changes, patch } = renumbered(await readWorkbook(), "sheet");
  expect(changes.map(({ before, after }) => [before, after])).toEqual([["Tabel 3", "Tabel 1"]]);
  await applyPatch(patch);
  expect(host.at("Bab III", "B1").value).toBe("Tabel 1");
});

test("a caption that was typed over stays and is told; the others count as if it had its number", async () => {
  const { host } = await report();
  host.put("Bab II", "B31", `Tabel 12. ${NCKO} (rev.)`);
  const { changes, typedOver, patch } = renumbered(await readWorkbook(), "workbook");
  expect(typedOver).toMatchObject([{ sheet: "Bab II", address: "B31", number: 2 }]);
  expect(changes.map(({ after }) => after.slice(0, 7))).toEqual(["Tabel 1", "Tabel 3"]);
  await applyPatch(patch);
  expect(host.at("Bab II", "B31").value).toBe(`Tabel 12. ${NCKO} (rev.)`);
});

test("inserted with a number, it has it from the beginning", async () => {
  const { host } = openWorkbook({ sheets: [{ name: "Sampul" }] });
  await insert("ncko", { sheet: "Bab III", row: 0, newSheet: true }, 8);
  expect(host.at("Bab III", "B1").value).toMatch(/^Tabel 8\. \S/);
  expect(nextNumber(await readWorkbook(), "workbook", "Bab III")).toBe(9);
  expect(renumbered(await readWorkbook(), "workbook").changes[0]!.after).toMatch(/^Tabel 1\. (?!Tabel)/);
});
