/** @jest-environment jsdom */
import { ExcelFailure, readStart, storeText } from "../../src/excel";
import { openWorkbook } from "../support/excel";
import { saying } from "../support/saying";

const readStoredText = async (name: string): Promise<string | null> => (await readStart(name)).stored();
const open = () => openWorkbook({ sheets: [{ name: "Lembar1" }] });
/** Longer than one piece, and not one character repeated: a mixture of two texts would show. */
const long = (seed: string) => Array.from({ length: 12_000 }, (_, at) => `${seed}${at}`).join(" ");

test("nothing is stored in a new workbook; one sync tells", async () => {
  const { session } = open();
  expect(await readStoredText("katalog")).toBeNull();
  expect(session.log.syncs).toBe(1);
});

test.each([
  ["short", "{}"],
  ["empty", ""],
  ["in pieces", long("a")],
])("a %s text comes back, stored in two syncs and read in one", async (_, text) => {
  const { session } = open();
  await storeText("katalog", text);
  expect(session.log.syncs).toBe(2);
  session.reset();
  expect(await readStoredText("katalog")).toBe(text);
  expect(session.log.syncs).toBe(1);
});

test("a shorter text leaves nothing of a longer one behind, and other settings alone", async () => {
  const { host } = open();
  host.setSetting("lain", "tetap");
  await storeText("katalog", long("a"));
  await storeText("katalog", "pendek");
  expect(await readStoredText("katalog")).toBe("pendek");
  expect([...host.settings().keys()].sort()).toEqual(["katalog", "katalog.2.0", "lain"]);
  await storeText("katalog", null);
  expect([...host.settings().keys()]).toEqual(["lain"]);
  expect(await readStoredText("katalog")).toBeNull();
});

describe("Excel fails", () => {
  const before = long("lama");
  const after = long("baru");

  async function failing(when: "before" | "after" | { readonly action: number }, sync: number, to: string | null): Promise<string | null> {
    const { session } = open();
    await storeText("katalog", before);
    session.reset();
    session.failures = [{ sync, when }];
    await expect(storeText("katalog", to)).rejects.toBeInstanceOf(ExcelFailure);
    session.reset();
    return readStoredText("katalog");
  }

  test.each([1, 2])("before sync %i: the old text is there", async (sync) => {
    expect(await failing("before", sync, after)).toBe(before);
    expect(await failing("before", sync, null)).toBe(before);
  });

  test("at any action of the write: the old text or the new one, never a mixture", async () => {
    const { session } = open();
    await storeText("katalog", before);
    session.reset();
    await storeText("katalog", after);
    const actions = session.log.actions[1]!;
    const seen = new Set<string | null>();
    for (let action = 0; action < actions; action++) {
      const left = await failing({ action }, 2, after);
      expect([before, after]).toContain(left);
      seen.add(left);
    }
    // Both happen, so the loop reached either side of the header.
    expect(seen.size).toBe(2);
  });

  test("the answer is lost: the new text is there, and storing again works", async () => {
    expect(await failing("after", 2, after)).toBe(after);
  });
});

test("damaged settings are told, not used", async () => {
  const { host } = open();
  await storeText("katalog", long("a"));
  host.setSetting("katalog.1.1", undefined);
  await expect(readStoredText("katalog")).rejects.toMatchObject({
    code: "damaged",
    text: saying('Simpanan "katalog" di buku kerja ini rusak.'),
  });
  host.setSetting("katalog", "bukan kepala");
  await expect(readStoredText("katalog")).rejects.toBeInstanceOf(ExcelFailure);
});

test("a text too large is refused before anything is written", async () => {
  const { session } = open();
  await expect(storeText("katalog", "x".repeat(1_000_001))).rejects.toMatchObject({ code: "too-large" });
  expect(session.log.syncs).toBe(0);
});
