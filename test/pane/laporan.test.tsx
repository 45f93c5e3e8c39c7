/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { coreChecks } from "../../src/pane/coreChecks";
import { patchedSnapshot } from "../../src/sheet/patched";
import type { Patch } from "../../src/sheet/patch";
import type { Snapshot } from "../../src/sheet/snapshot";
import { violations } from "./axe";
import { FakeHost, fakeCore, inputWorkbookSnapshot, sheet } from "./fakes";
import { showPane } from "./render";

/* "Buat lembar Hasil Periksa": the report in the workbook itself, with the real checks and the real report. */

const messages = () => within(screen.getByRole("region", { name: "Pesan" }));
const makeReport = () => screen.findByRole("button", { name: "Buat lembar Hasil Periksa" });

/** The workbook with the weight of B1.1 that 2022 had. */
const faulty: Snapshot = {
  ...inputWorkbookSnapshot,
  sheets: [
    sheet(
      "Masukan",
      inputWorkbookSnapshot.sheets[0]!.values.map((row, at) => row.map((value, column) => (at === 2 && column === 3 ? 25 : value))),
    ),
  ],
};

const blank = () => Array.from({ length: 60 }, () => new Array<null>(6).fill(null));

/** A host whose workbook takes what is written into it. */
function writing(snapshot: Snapshot): FakeHost {
  const host: FakeHost = new FakeHost({
    applyPatch: async (patch: Patch) => {
      host.patches.push(patch);
      const added = patch.steps.flatMap((step) => (step.kind === "addSheet" ? [sheet(step.sheet, blank())] : []));
      host.snapshot = patchedSnapshot({ ...host.snapshot, sheets: [...host.snapshot.sheets, ...added] }, patch);
      return { kind: "done", receipt: host.patches.length };
    },
  });
  host.snapshot = snapshot;
  return host;
}

async function checked(host: FakeHost) {
  const pane = showPane({ host, core: fakeCore({ checks: coreChecks }), view: "periksa" });
  await pane.user.click(await screen.findByRole("button", { name: "Periksa buku kerja" }));
  return pane;
}

test("by keyboard: a sheet of its own with every finding and a link to its cell, gone to, and undone", async () => {
  const host = writing(faulty);
  const { user } = await checked(host);
  (await makeReport()).focus();
  await user.keyboard("{Enter}");
  await messages().findByText('Hasil pemeriksaan ditulis di lembar "Hasil Periksa". Lembar itu sendiri tidak ikut diperiksa.');
  const report = host.snapshot.sheets.find(({ name }) => name === "Hasil Periksa")!;
  expect(report.formulas.flat()).toContain('=HYPERLINK("#Masukan!D3","Masukan!D3")');
  expect(host.snapshot.sheets[0]).toEqual(faulty.sheets[0]);
  await waitFor(() => expect(host.visited).toEqual(["Hasil Periksa!A1"]));
  expect(await violations()).toEqual([]);
  await user.click(messages().getByRole("button", { name: "Batalkan" }));
  await waitFor(() => expect(host.undone).toEqual([1]));
});

test("a report is not checked, makes no finding old, and a second one stands beside the first", async () => {
  const host = writing(faulty);
  const { user } = await checked(host);
  await screen.findByRole("button", { name: "Ke sel Masukan!D3" });
  const before = screen.getAllByRole("button", { name: /^Ke sel/ }).length;
  await user.click(await makeReport());
  await messages().findByText(/lembar "Hasil Periksa"/);
  window.dispatchEvent(new Event("focus"));
  await user.click(screen.getByRole("button", { name: "Periksa buku kerja" }));
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  expect(screen.getAllByRole("button", { name: /^Ke sel (?!Hasil)/ })).toHaveLength(before);
  expect(screen.queryByText("Buku kerja berubah sejak pemeriksaan ini.")).toBeNull();
  expect(screen.queryByText(/Tidak dibaca sebagai tabel/)).toBeNull();
  await user.click(await makeReport());
  await messages().findByText(/lembar "Hasil Periksa \(2\)"/);
  expect(host.snapshot.sheets.map(({ name }) => name)).toEqual(["Masukan", "Hasil Periksa", "Hasil Periksa (2)"]);
});

test("what may stand is told with its reason; the sheet is true of the workbook when it is made, not of the last check", async () => {
  const host = writing(faulty);
  const { user } = await checked(host);
  await user.click(await screen.findByRole("button", { name: "Abaikan Masukan!D3" }));
  await user.keyboard("Disepakati 12 Maret{Enter}");
  await waitFor(() => expect(host.exceptions).toHaveLength(1));
  const [input] = host.snapshot.sheets;
  host.snapshot = {
    ...faulty,
    sheets: [{ ...input!, values: input!.values.map((row, at) => row.map((v, c) => (at === 1 && c === 4 ? 99 : v))) }],
  };
  await user.click(await makeReport());
  await messages().findByText(/lembar "Hasil Periksa"/);
  const cells = host.snapshot.sheets[1]!.values;
  expect(
    cells.filter(([cell]) => cell === "Masukan!D3").map(([, severity, , , said]) => [severity, /Disepakati 12 Maret/.test(String(said))]),
  ).toEqual([["Diabaikan", true]]);
  expect(cells.some(([cell]) => cell === "Masukan!E2")).toBe(true);
});

test("a workbook that refuses says so, and the findings stay", async () => {
  const host = writing(faulty);
  host.applyPatch = () => Promise.reject(new Error("AccessDenied"));
  const { user } = await checked(host);
  await user.click(await makeReport());
  expect(await messages().findByText("Lembar Hasil Periksa tidak dibuat. (AccessDenied)")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Ke sel Masukan!D3" })).toBeTruthy();
  expect(host.visited).toEqual([]);
});
