/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { say } from "../../src/language/say";
import { coreChecks } from "../../src/pane/coreChecks";
import { coreTables } from "../../src/pane/coreTables";
import { findKinds, kindGroups, tableKinds } from "../../src/tables";
import { violations } from "./axe";
import { emptyWorkbook, FakeHost, fakeCore, inputWorkbookSnapshot } from "./fakes";
import { chooseKind, kindField, titleOfKind } from "./kind";
import { showPane } from "./render";

/* The kinds of tables: in groups, searched, and which of them the workbook has figures for. */

const list = () => screen.findByRole("listbox", { name: "Jenis tabel yang ada" });
const options = async () => within(await list()).getAllByRole("option");
const preview = () => screen.findByRole("region", { name: /^Pratinjau tabel/ });

async function showKinds(snapshot = emptyWorkbook) {
  const host = new FakeHost();
  host.snapshot = snapshot;
  const pane = showPane({ host, view: "tabel", core: fakeCore({ checks: coreChecks }) });
  await preview();
  return pane;
}

/** The option the arrows are at, as a screen reader is told. */
const current = async () => document.getElementById((await kindField()).getAttribute("aria-activedescendant")!)!.textContent;

describe("what is found", () => {
  test.each([
    ["serapan", ["serapan-bulanan", "realisasi-anggaran", "efisiensi-anggaran"]],
    ["DIPA", ["alokasi-anggaran", "riwayat-anggaran", "realisasi-anggaran"]],
    ["renja", ["evaluasi-renja"]],
    ["tw", ["triwulan"]],
    ["lampiran II", ["rencana-aksi"]],
    ["lampiran iv", ["skm-frekuensi", "skm-unsur", "skm-responden"]],
    ["risk register", ["renstra-profil-risiko"]],
    ["budget absorption", ["realisasi-anggaran"]],
  ])("%s", (query, kinds) => {
    const found = findKinds(query);
    expect(found.isNearest).toBe(false);
    expect(found.kinds).toEqual(expect.arrayContaining(kinds));
    expect(kinds).toContain(found.kinds[0]);
  });

  test.each([
    ["dashbord", "dasbor"],
    ["serapan kawasan industri", "serapan-bulanan"],
    ["perbandinganantar", "perbandingan"],
  ])("%s is nowhere in all its words, and the nearest is offered", (query, kind) => {
    expect(findKinds(query)).toMatchObject({ isNearest: true, kinds: expect.arrayContaining([kind]) as string[] });
  });

  test("there is always something", () => {
    for (const query of ["qqq", "xyzzy", "!!", "2024"]) expect(findKinds(query).kinds.length).toBeGreaterThan(0);
  });
});

test("every kind stands in one group, and no group is empty", async () => {
  const { user } = await showKinds();
  await user.click(await kindField());
  const groups = within(await list()).getAllByRole("group");
  expect(groups.map((group) => document.getElementById(group.getAttribute("aria-labelledby")!)!.textContent)).toEqual(
    kindGroups.map(({ title }) => say(title)),
  );
  const shown = groups.flatMap((group) => within(group).getAllByRole("option"));
  expect(shown).toHaveLength(tableKinds.length);
  expect(new Set(shown.map(({ textContent }) => textContent)).size).toBe(tableKinds.length);
  expect(await violations()).toEqual([]);
});

test("by keyboard: the arrows begin at what is chosen, Enter takes, Escape leaves it as it was", async () => {
  const { user } = await showKinds();
  (await kindField()).focus();
  await user.keyboard("{ArrowDown}");
  expect(await current()).toBe("Tabel 4 - Matriks Informasi Kinerja");
  await user.keyboard("{ArrowDown}");
  const second = await current();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("listbox", { name: "Jenis tabel yang ada" })).toBeNull();
  expect((await kindField()).value).toBe("Tabel 4 - Matriks Informasi Kinerja");
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect((await kindField()).value).toBe(second);
  expect(screen.queryByRole("listbox", { name: "Jenis tabel yang ada" })).toBeNull();
  expect(document.activeElement).toBe(await kindField());
});

test("typed: the best is first and Enter takes it; what is only near Enter does not take", async () => {
  const { user } = await showKinds();
  await user.click(await kindField());
  await user.keyboard("skm unsur");
  expect((await options())[0]!.textContent).toMatch(/^NRR, NI, NIK.*Survei kepuasan \(SKM\)$/);
  // Enter right behind the last letter.
  await user.keyboard("{Backspace}r{Enter}");
  expect((await kindField()).value).toBe(titleOfKind("skm-unsur"));
  await user.click(await kindField());
  await user.keyboard("dashbord");
  await screen.findByText("Tidak ada tabel yang cocok dengan “dashbord”. Yang terdekat:");
  expect(await violations()).toEqual([]);
  await user.keyboard("{Enter}");
  expect((await kindField()).value).toBe("dashbord");
  await user.keyboard("{ArrowDown}{Enter}");
  expect((await kindField()).value).toBe(titleOfKind("dasbor"));
  await preview();
});

test("who leaves the field leaves what was chosen", async () => {
  const { user } = await showKinds();
  await user.click(await kindField());
  await user.keyboard("serapan");
  await user.click(screen.getByRole("button", { name: "Generate Tabel" }));
  expect((await kindField()).value).toBe("Tabel 4 - Matriks Informasi Kinerja");
  expect(screen.queryByRole("listbox", { name: "Jenis tabel yang ada" })).toBeNull();
});

test("kinds whose figures the workbook has say so, and can be shown alone", async () => {
  const { user } = await showKinds(inputWorkbookSnapshot);
  await user.click(await kindField());
  const only = await screen.findByRole("checkbox", { name: /^Hanya yang masukannya ada di buku kerja ini \(\d+\)$/ });
  const has = (await options()).filter(({ textContent }) => textContent!.endsWith("(ada masukannya)"));
  expect(has.map(({ textContent }) => textContent)).toContain("Tabel 4 - Matriks Informasi Kinerja (ada masukannya)");
  await user.click(only);
  expect((await options()).map(({ textContent }) => textContent)).toEqual(has.map(({ textContent }) => textContent));
  expect(await violations()).toEqual([]);
  // What is said is what drawing it tells.
  await user.click(within(await list()).getByText(titleOfKind("nilai-perspektif")));
  expect((await screen.findByRole<HTMLInputElement>("radio", { name: /^Tabel di buku kerja \(/ })).checked).toBe(true);
});

test("a workbook without figures has none, and a kind drawn from a document alone never has", () => {
  const catalogue = builtinCatalogue();
  expect([...coreTables.withInputs(catalogue, emptyWorkbook)].filter(({ has }) => has)).toEqual([]);
  const has = [...coreTables.withInputs(catalogue, inputWorkbookSnapshot)].filter((each) => each.has).map(({ kind }) => kind);
  expect(has).not.toContain("renstra-target");
  expect(has).not.toContain("formasi-bezetting");
});

test("chosen with the mouse", async () => {
  const { user } = await showKinds();
  await chooseKind(user, "formasi-bezetting");
  expect((await kindField()).value).toBe("Formasi dan bezetting pegawai");
});
