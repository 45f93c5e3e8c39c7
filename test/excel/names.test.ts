/** @jest-environment jsdom */
import { applyPatch, readWorkbook, undo, type Receipt } from "../../src/excel";
import type { Patch } from "../../src/sheet/patch";
import { settingValues, storedText } from "../../src/sheet/stored";
import type { NameStep } from "../../src/sheet/steps/name";
import { openWorkbook } from "../support/excel";
import { tablePatch, workbook } from "./patches";

const NAME = "CAPAIAN_Tabel_4";
const UNDER = `capaian.tabel.${NAME}`;
/** Longer than one setting holds. */
const LONG = "resep ".repeat(12_000);

const step = (more: Partial<NameStep> = {}): NameStep => ({
  kind: "name",
  sheet: "Masukan",
  address: "C4:E8",
  name: NAME,
  kept: { under: UNDER, text: LONG },
  ...more,
});

function withName(patch: Patch, named: NameStep): Patch {
  return { ...patch, steps: [...patch.steps, named] };
}

async function applied(patch: Patch): Promise<Receipt> {
  const outcome = await applyPatch(patch);
  if (outcome.kind !== "done") throw new Error("blocked");
  return outcome.receipt;
}

const settingsOf = (host: ReturnType<typeof openWorkbook>["host"]): unknown => [...host.settings()];

describe("a name is given with what it names", () => {
  test.each([
    ["a sheet that is there", tablePatch("Masukan"), "Masukan", "=Masukan!$C$4:$E$8"],
    ["a new sheet", tablePatch("TW I 2024", true), "TW I 2024", "='TW I 2024'!$C$4:$E$8"],
  ])("on %s, in the same two syncs, and read with its text", async (_, patch, sheet, formula) => {
    const { session } = openWorkbook(workbook);
    await applied(withName(patch, step({ sheet })));
    // One more where merged cells cannot be listed (see apply.ts).
    expect(session.log.syncs).toBeLessThanOrEqual(3);
    const snapshot = await readWorkbook();
    expect(snapshot.names).toEqual([{ name: NAME, formula, sheet: null }]);
    expect(storedText(settingValues(snapshot.settings!), UNDER)).toBe(LONG);
  });

  test("Batalkan takes both away, and only those", async () => {
    const { host } = openWorkbook({ ...workbook, names: { Pagu: "=Masukan!$B$4" } });
    host.setSetting("capaian.koreksi", { generation: 1, pieces: 0 });
    const [before, kept] = [host.dump(), settingsOf(host)];
    await undo(await applied(withName(tablePatch("Masukan"), step())));
    expect(host.dump()).toEqual(before);
    expect(settingsOf(host)).toEqual(kept);
  });

  test.each([2, 3])("a write that fails in sync %i leaves no name and no text", async (sync) => {
    const { host, session } = openWorkbook(workbook);
    const before = host.dump();
    session.failures = [{ sync, when: "after" }];
    await applyPatch(withName(tablePatch("Masukan"), step())).catch(() => undefined);
    if (session.log.syncs < sync) return;
    expect(host.dump()).toEqual(before);
    expect(settingsOf(host)).toEqual([]);
  });

  test("given to another area it goes there, with another text; undone it is what it was", async () => {
    const { host } = openWorkbook(workbook);
    await applied({ steps: [step()], mustBeEmpty: [] });
    const [before, kept] = [host.dump(), settingsOf(host)];
    const receipt = await applied({ steps: [step({ address: "C4:E9", kept: { under: UNDER, text: "pendek" } })], mustBeEmpty: [] });
    expect(host.names()).toEqual([{ name: NAME, formula: "=Masukan!$C$4:$E$9", sheet: null }]);
    expect(storedText(host.settings(), UNDER)).toBe("pendek");
    await undo(receipt);
    expect(host.dump()).toEqual(before);
    expect(new Map(host.settings())).toEqual(new Map(kept as [string, unknown][]));
  });

  test("a name the user has deleted since stays away", async () => {
    const { host } = openWorkbook(workbook);
    await applied({ steps: [step()], mustBeEmpty: [] });
    const receipt = await applied({ steps: [step({ address: "C4:E9" })], mustBeEmpty: [] });
    host.setName(NAME, null, null);
    await undo(receipt);
    expect(host.names()).toEqual([]);
  });
});
