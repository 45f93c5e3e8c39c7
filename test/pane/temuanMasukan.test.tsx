/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { coreChecks } from "../../src/pane/coreChecks";
import type { Snapshot } from "../../src/sheet/snapshot";
import { violations } from "./axe";
import { FakeHost, fakeCore, sheet } from "./fakes";
import { showPane } from "./render";

/* What Periksa finds in the very cells a table takes is said beside its preview, and keeps nobody from inserting it. */

/** The table of lkj-pwni-2024 with the weight of C1.1 as given. */
const workbook = (bobot: number): Snapshot => ({
  decimalSeparator: ",",
  sheets: [
    sheet("Masukan 2024", [
      ["Kode", "Indikator", "Satuan", "Bobot", "Target", "Realisasi", "Capaian"],
      ["C1.1", "Persentase Penyelesaian Kasus WNI di Luar Negeri", "persen", bobot, 85, 84.52, null],
      ["B1.1", "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri", "indeks", 20, 84, 100, null],
      ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri", "indeks", 25, 82, 96.8, null],
      [
        "B3.1",
        "Indeks Pemanfaatan Sistem Informasi Pelayanan dan Pelindungan Terpadu bagi WNI di Luar Negeri",
        "indeks",
        15,
        87,
        100.64,
        null,
      ],
    ]),
  ],
});

const preview = () => screen.findByRole("region", { name: "Pratinjau tabel, dapat digulir ke samping" });
const told = () => screen.findByRole("button", { name: "Buka Periksa" });
const notTold = () => expect(screen.queryByRole("button", { name: "Buka Periksa" })).toBeNull();

async function showTabel(bobot: number, checks = coreChecks) {
  const host = new FakeHost();
  host.snapshot = workbook(bobot);
  const shown = showPane({ host, view: "tabel", core: fakeCore({ checks }) });
  await preview();
  return { host, ...shown };
}

test("a wrong weight: its cell, the way there, Periksa, and the table goes in all the same", async () => {
  const { host, user } = await showTabel(35);
  await told();
  expect(screen.getAllByText(/^\d+ temuan pada masukan tabel ini$/).length).toBeGreaterThan(0);
  // Whoever comes to the button hears of it there; nothing talks over what is said of an insert.
  const describing = screen.getByRole("button", { name: "Generate Tabel" }).getAttribute("aria-describedby");
  expect(document.getElementById(describing!)!.textContent).toMatch(/^\d+ temuan pada masukan tabel ini$/);
  expect(screen.getByRole("status").textContent).not.toContain("temuan");
  const cell = screen.getByRole("button", { name: /^Ke .*Masukan 2024.*D2$/ });
  expect(cell.closest("li")!.textContent).toContain("35");
  expect(await violations()).toEqual([]);
  cell.focus();
  await user.keyboard("{Enter}");
  expect(host.visited).toEqual(["Masukan 2024!D2"]);
  await user.click(screen.getByRole("button", { name: "Generate Tabel" }));
  await waitFor(() => expect(host.patches).toHaveLength(1));
  await user.click(screen.getByRole("button", { name: "Buka Periksa" }));
  expect(screen.getByRole("tab", { name: "Periksa" }).getAttribute("aria-selected")).toBe("true");
});

test("nothing is said of the catalogue's figures, nor of what somebody lets stand", async () => {
  const { user } = await showTabel(35);
  await told();
  await user.click(screen.getByRole("radio", { name: "Katalog" }));
  await waitFor(notTold);
});

test("the preview stands before the workbook is checked, and without a check where that fails", async () => {
  const onInputs = jest.fn(() => {
    throw new Error("no");
  });
  await showTabel(35, { ...coreChecks, onInputs });
  await waitFor(() => expect(onInputs).toHaveBeenCalled());
  notTold();
  expect(await preview()).toBeTruthy();
});

test("a workbook is checked once, whatever tables are asked for; an exception is no finding", async () => {
  const host = new FakeHost();
  host.snapshot = workbook(35);
  const { catalogue } = await import("../tables/helpers");
  const cells = [{ sheet: "Masukan 2024", address: "D2" }];
  const asked = { cells, exceptions: [] };
  const { findings } = coreChecks.onInputs(host.snapshot, catalogue, asked);
  expect(findings.length).toBeGreaterThan(0);
  expect(
    coreChecks.onInputs(host.snapshot, catalogue, { ...asked, cells: [{ sheet: "Masukan 2024", address: "B1:B3" }] }).findings,
  ).toEqual([]);
  const exceptions = findings.map(({ fingerprint }) => ({ fingerprint, reason: "disepakati" }));
  expect(coreChecks.onInputs(host.snapshot, catalogue, { cells, exceptions }).findings).toEqual([]);
});

test("Semua tabel: the same is said before every table is made, and described by its button", async () => {
  const { host, user } = await showTabel(35);
  await user.click(screen.getByText("Semua tabel"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Tahun tabel" }), "2024");
  await screen.findByText(/^\d+ temuan pada masukan tabel-tabel ini$/);
  const make = screen.getByRole("button", { name: "Buat semua tabel" });
  expect(document.getElementById(make.getAttribute("aria-describedby")!)!.textContent).toMatch(/^\d+ temuan pada masukan tabel-tabel ini$/);
  expect(screen.getAllByRole("button", { name: /^Ke .*Masukan 2024.*D2$/ })).toHaveLength(2);
  expect(await violations()).toEqual([]);
  await user.click(screen.getAllByRole("radio", { name: "Katalog saja" })[0]!);
  await waitFor(() => expect(screen.queryByText(/^\d+ temuan pada masukan tabel-tabel ini$/)).toBeNull());
  await user.click(make);
  await waitFor(() => expect(host.patches.length).toBeGreaterThan(1));
});
