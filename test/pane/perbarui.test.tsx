/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { asIs } from "../../src/language/asIs";
import { coreTables } from "../../src/pane/coreTables";
import type { Patch } from "../../src/sheet/patch";
import type { Renumbering, StandingTable } from "../../src/tables";
import { violations } from "./axe";
import { FakeHost, fakeCore } from "./fakes";
import { showPane } from "./render";

const messages = () => within(screen.getByRole("region", { name: "Pesan" }));

function patchOf(sheet: string, ...kinds: readonly Patch["steps"][number]["kind"][]): Patch {
  const steps = kinds.map(
    (kind) => ({ kind, sheet, address: "A1:B1", cells: [[{ kind: "number", value: 1 }]] }) as unknown as Patch["steps"][number],
  );
  return { steps, mustBeEmpty: [] };
}

function changed(name: string, patch: Patch): StandingTable {
  const cell = { address: "B7", row: "C1.1 Kasus", column: "Bobot", before: "30%", after: "25%" };
  const update = {
    sheet: name,
    area: { row: 0, column: 0, rows: 9, columns: 3 },
    patch,
    cells: [cell],
    added: ["C1.2 Baru"],
    removed: [],
    addedColumns: ["Realisasi 2025"],
    removedColumns: ["Realisasi 2020"],
    kept: [{ ...cell, address: "C7", column: "", before: "", after: "=Masukan!F5" }],
    remarks: [asIs("Grafik tidak ikut.")],
    isNothing: false,
  };
  return {
    name,
    under: `capaian.tabel.${name}`,
    title: asIs(name),
    place: { sheet: name, address: "A1:C9" },
    state: { kind: "update", update },
  };
}

const gone: StandingTable = {
  name: "Hilang",
  under: "capaian.tabel.Hilang",
  title: asIs("Hilang"),
  place: null,
  state: { kind: "gone", why: asIs("Nama Hilang sudah tidak ada.") },
};

/** The pane over a workbook whose tables stand as they are told to, one list a reading, the last one for ever. */
async function show(...lists: readonly (readonly StandingTable[])[]) {
  const host = new FakeHost();
  const byReading = new Map<unknown, readonly StandingTable[]>();
  const standing: typeof coreTables.standing = (snapshot) => {
    const known = byReading.get(snapshot) ?? lists[Math.min(byReading.size, lists.length - 1)]!;
    byReading.set(snapshot, known);
    return known;
  };
  host.readWorkbook = async () => ({ ...host.snapshot });
  const shown = showPane({ host, view: "tabel", core: fakeCore({ tables: { ...coreTables, standing } }) });
  await shown.user.click(await screen.findByText("Tabel di buku kerja ini"));
  return { host, ...shown };
}

test("each table with its place, what would change, and what of the user's stays", async () => {
  const { host, user } = await show([changed("Satu", patchOf("Satu", "write"))]);
  expect(await screen.findByText("berubah: 1 sel, 1 baris baru, 1 kolom baru, 1 kolom hilang")).toBeTruthy();
  expect(screen.getByText("1 sel isian Anda dibiarkan")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Satu!A1:C9" }));
  expect(host.visited).toEqual(["Satu!A1:C9"]);
  await user.click(screen.getByRole("button", { name: "Perbarui Satu…" }));
  const changes = within(screen.getByRole("group", { name: "Satu" }));
  expect(changes.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Kolom baru: Realisasi 2025",
    "Kolom hilang: Realisasi 2020",
    "Baris baru: C1.2 Baru",
    "B7, C1.1 Kasus, Bobot: 30% menjadi 25%",
    "C7, C1.1 Kasus: (kosong) (kini seharusnya =Masukan!F5)",
  ]);
  expect(changes.getByText("Grafik tidak ikut.")).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("Tulis perubahan");
  expect(host.patches).toEqual([]);
  expect(await violations()).toEqual([]);
  await user.keyboard("{Enter}");
  expect(await messages().findByText("Satu diperbarui: berubah: 1 sel, 1 baris baru, 1 kolom baru, 1 kolom hilang.")).toBeTruthy();
  expect(host.patches).toHaveLength(1);
  await user.click(messages().getByRole("button", { name: "Batalkan" }));
  await waitFor(() => expect(host.undone).toEqual([1]));
});

test("what is no longer what was shown is not written: the new list is, and a word about it", async () => {
  const other = changed("Satu", patchOf("Satu", "write"));
  const update = other.state.kind === "update" ? other.state.update : null;
  const now: StandingTable = { ...other, state: { kind: "update", update: { ...update!, added: [] } } };
  const { host, user } = await show([other], [now]);
  await user.click(await screen.findByRole("button", { name: "Perbarui Satu…" }));
  await user.click(screen.getByRole("button", { name: "Tulis perubahan" }));
  expect(await messages().findByText(/^Buku kerja berubah sejak daftar ini dibuat/)).toBeTruthy();
  expect(host.patches).toEqual([]);
});

test("all at once: cells alone are written table by table", async () => {
  const { host, user } = await show([changed("Satu", patchOf("Satu", "write")), changed("Dua", patchOf("Dua", "write"))]);
  await user.click(await screen.findByRole("button", { name: "Perbarui semua" }));
  expect(await messages().findByText("2 tabel diperbarui.")).toBeTruthy();
  expect(messages().getByRole("button", { name: "Batalkan" })).toBeTruthy();
  expect(host.patches.map(({ steps }) => steps[0]!.sheet)).toEqual(["Satu", "Dua"]);
});

test("all at once, those whose rows move too: one change with its rows first; two beside each other are left and counted", async () => {
  const rows = changed("Tiga", patchOf("Tiga", "insertRows", "write"));
  const beside = [1, 2].map((at) => ({ ...changed("Empat", patchOf("Empat", "insertRows", "write")), name: `Empat ${at}` }));
  const { host, user } = await show([changed("Satu", patchOf("Satu", "write")), rows, ...beside]);
  await user.click(await screen.findByRole("button", { name: "Perbarui semua" }));
  expect(
    await messages().findByText("2 tabel diperbarui. 2 tabel saling menggeser baris atau kolomnya; perbarui satu per satu."),
  ).toBeTruthy();
  expect(host.patches.map(({ steps }) => steps.map(({ kind, sheet }) => `${sheet} ${kind}`))).toEqual([
    ["Tiga insertRows", "Satu write", "Tiga write"],
  ]);
});

test("a table that is gone is said to be, and let go of when asked", async () => {
  const { host, user } = await show([gone], []);
  expect(await screen.findByText("tidak ditemukan lagi. Nama Hilang sudah tidak ada.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Lupakan Hilang" }));
  expect(await messages().findByText("Hilang tidak didaftar lagi. Selnya tidak disentuh.")).toBeTruthy();
  expect(host.forgotten).toEqual(["capaian.tabel.Hilang"]);
  expect(await screen.findByText(/^Belum ada tabel yang disisipkan dari sini/)).toBeTruthy();
});

describe("Nomori ulang", () => {
  const change = { title: asIs("NCKO"), sheet: "Bab II", address: "B31", before: "Tabel 1. NCKO", after: "Tabel 2. NCKO" };
  const over = { title: asIs("Dasbor"), sheet: "Bab III", address: "A1", number: 3 };
  const plan: Renumbering = { changes: [change], typedOver: [over], patch: patchOf("Bab II", "write", "name") };

  async function showNumbers(...plans: readonly Renumbering[]) {
    const host = new FakeHost();
    const byReading = new Map<unknown, Renumbering>();
    const renumbered: typeof coreTables.renumbered = (snapshot) => {
      const known = byReading.get(snapshot) ?? plans[Math.min(byReading.size, plans.length - 1)]!;
      byReading.set(snapshot, known);
      return known;
    };
    host.readWorkbook = async () => ({ ...host.snapshot });
    const standing = () => [changed("Satu", patchOf("Satu", "write"))];
    const shown = showPane({ host, view: "tabel", core: fakeCore({ tables: { ...coreTables, standing, renumbered } }) });
    await shown.user.click(await screen.findByText("Tabel di buku kerja ini"));
    await shown.user.click(await screen.findByRole("button", { name: "Nomori ulang…" }));
    return { host, ...shown };
  }

  test("by keyboard: old and new are shown first, what was typed over is told, and it is one change with a way back", async () => {
    const { host, user } = await showNumbers(plan);
    expect(screen.getByText("Bab II!B31: Tabel 1. NCKO menjadi Tabel 2. NCKO")).toBeTruthy();
    expect(screen.getByText("Bab III!A1: judulnya sudah Anda ubah, jadi dibiarkan; urutannya 3.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Tulis nomor" }));
    expect(await violations()).toEqual([]);
    expect(host.patches).toEqual([]);
    await user.keyboard("{Enter}");
    await messages().findByText("1 tabel dinomori.");
    expect(host.patches).toEqual([plan.patch]);
    await user.click(messages().getByRole("button", { name: "Batalkan" }));
    await waitFor(() => expect(host.undone).toEqual([1]));
  });

  test("only what was shown is written", async () => {
    const other: Renumbering = { ...plan, changes: [{ ...change, after: "Tabel 4. NCKO" }] };
    const { host, user } = await showNumbers(plan, other);
    await user.click(screen.getByRole("button", { name: "Tulis nomor" }));
    await messages().findByText(/^Buku kerja berubah sejak daftar nomor ini dibuat/);
    expect(host.patches).toEqual([]);
    expect(await screen.findByText("Bab II!B31: Tabel 1. NCKO menjadi Tabel 4. NCKO")).toBeTruthy();
  });

  test("where all are in order it says so", async () => {
    const { user } = await showNumbers({ changes: [], typedOver: [], patch: { steps: [], mustBeEmpty: [] } });
    expect(screen.getByText("Nomornya sudah berurut.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Tulis nomor" })).toBeNull();
    await user.keyboard("{Enter}");
    expect(screen.queryByText("Nomornya sudah berurut.")).toBeNull();
  });
});
