/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { coreChecks } from "../../src/pane/coreChecks";
import { keptCorrections } from "../../src/reading/corrections";
import { violations } from "./axe";
import { FakeHost, fakeCore, sheet } from "./fakes";
import { showPane } from "./render";

const strange = {
  decimalSeparator: ",",
  sheets: [
    sheet("Kinerja", [
      ["Hasil Tahun 2024", null, null, null],
      ["Nomor", "Indikator Kinerja", "Rencana kita", "Didapat"],
      [1, "Persentase Penyelesaian Kasus WNI di Luar Negeri", 58, 84.52],
      [2, "Indeks Diplomasi Pelindungan WNI di Luar Negeri", 98.5, 96.8],
    ]),
  ],
} as const;

async function checked(language: "id" | "en" = "id") {
  const host = new FakeHost();
  host.snapshot = strange;
  const pane = showPane({ core: fakeCore({ checks: coreChecks }), host, view: "periksa", language });
  await pane.user.click(await screen.findByRole("button", { name: language === "id" ? "Periksa buku kerja" : "Check workbook" }));
  return { ...pane, host };
}

test("a column is said to be the target: it is kept, read again by, listed, and taken back", async () => {
  const { user, host } = await checked();
  await user.click(await screen.findByText("Yang terbaca (1 tabel)"));
  expect(await screen.findByText("Dibaca sebagai tabel biasa; 2 baris.")).toBeTruthy();
  for (const [column, role] of [
    ["Rencana kita (tidak dikenali)", "Target"],
    ["Didapat (tidak dikenali)", "Realisasi"],
  ] as const) {
    await user.click(await screen.findByRole("button", { name: "Koreksi bacaan Kinerja!A2:D4" }));
    const form = within(await screen.findByRole("group", { name: "Koreksi bacaan Kinerja!A2:D4" }));
    await user.selectOptions(form.getByLabelText("Kolom"), column);
    await user.selectOptions(form.getByLabelText("adalah"), role);
    if (role === "Target") expect(await violations()).toEqual([]);
    await user.click(form.getByRole("button", { name: "Pakai untuk kolom ini" }));
    await screen.findByText(/Koreksi pembacaan \(/);
  }
  expect(await screen.findByText("Dibaca sebagai tabel indikator; 2 dari 2 baris ada di katalog.")).toBeTruthy();
  expect(keptCorrections(host.snapshot)!.map(({ kind }) => kind)).toEqual(["column", "column"]);
  await user.click(await screen.findByText("Koreksi pembacaan (2)"));
  const what = 'Kolom "Rencana kita" adalah Target (Kinerja: Hasil Tahun 2024)';
  expect(await screen.findByText(what)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: `Batalkan koreksi: ${what}` }));
  await screen.findByText("Koreksi pembacaan (1)");
  expect(keptCorrections(host.snapshot)).toHaveLength(1);
});

test("a table is said to be none, in English and by keyboard; Escape leaves it as it is", async () => {
  const { user, host } = await checked("en");
  await user.click(await screen.findByText("What was read (1 table)"));
  const open = await screen.findByRole("button", { name: "Correct the reading of Kinerja!A2:D4" });
  open.focus();
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(await screen.findByLabelText("Column"));
  await user.keyboard("{Escape}");
  expect(screen.queryByLabelText("Column")).toBeNull();
  const again = await screen.findByRole("button", { name: "Correct the reading of Kinerja!A2:D4" });
  await waitFor(() => expect(document.activeElement).toBe(again));
  await user.keyboard("{Enter}");
  (await screen.findByRole("button", { name: "This is no table" })).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Not read as a table (1)")).toBeTruthy();
  expect(keptCorrections(host.snapshot)!.map(({ kind }) => kind)).toEqual(["notTable"]);
});
