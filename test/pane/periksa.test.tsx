/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import type { Finding } from "../../src/checks/engine/finding";
import { asIs } from "../../src/language/asIs";
import { coreChecks } from "../../src/pane/coreChecks";
import type { ReadOptions, WriteOutcome } from "../../src/pane/host";
import { areaAddress } from "../../src/sheet/address";
import type { Snapshot } from "../../src/sheet/snapshot";
import { requestView } from "../../src/pane/navigation";
import { readWorkbookTables } from "../../src/reading/reading";
import { violations } from "./axe";
import { deferred, emptyWorkbook, FakeHost, fakeChecks, fakeCore, finding, inputWorkbookSnapshot, mend, outcome, sheet } from "./fakes";
import { showPane } from "./render";

const three: readonly Finding[] = [
  finding({
    rule: "teks-angka",
    severity: "warning",
    address: "F4",
    message: asIs({ id: "Realisasi B2.1 berupa teks.", en: "The actual of B2.1 is text." }),
    found: "95,33",
    expected: null,
    source: null,
    fix: mend("Masukan", "F4", 95.33),
  }),
  finding({ fix: mend("Masukan", "D3", 20) }),
  finding({
    rule: "catatan",
    severity: "info",
    address: "F6",
    message: asIs({ id: "Dua angka tercetak untuk B3.1.", en: "Two figures are printed for B3.1." }),
    found: null,
    expected: null,
  }),
];

const runButton = () => screen.findByRole("button", { name: "Periksa buku kerja" });
const messages = () => within(screen.getByRole("region", { name: "Pesan" }));

async function check(findings: readonly Finding[], setup: Parameters<typeof showPane>[0] = {}) {
  const host = setup.host ?? new FakeHost();
  const pane = showPane({ core: fakeCore({ checks: fakeChecks(outcome({ findings }), outcome()) }), ...setup, host, view: "periksa" });
  await pane.user.click(await runButton());
  return { ...pane, host };
}

test("a click on a finding goes to its cell, one on its buttons does only what they say", async () => {
  const host = new FakeHost();
  const { user } = await check([finding({ address: "D3", fix: null, message: asIs({ id: "Bobot keliru.", en: "Wrong weight." }) })], {
    host,
  });
  await user.click(await screen.findByText("Bobot keliru."));
  await waitFor(() => expect(host.visited).toEqual(["Masukan!D3"]));
  await user.click(screen.getByRole("button", { name: /^Abaikan/ }));
  await user.click(screen.getByRole("textbox", { name: "Mengapa temuan ini dibiarkan?" }));
  expect(host.visited).toEqual(["Masukan!D3"]);
});

describe("a mend whose result would bring a new finding", () => {
  test("is not offered: the button is disabled and the reason stands beside it", async () => {
    const withheld = {
      id: "Perbaikan tidak ditawarkan: hasilnya menimbulkan temuan baru di Masukan!F6.",
      en: "No mend is offered: its result brings a new finding at Masukan!F6.",
    };
    const host = new FakeHost();
    const { user } = await check([finding({ fix: null, withheld: asIs(withheld) })], { host });
    const button = await screen.findByRole("button", { name: /^Perbaiki Masukan!/, description: withheld.id });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    await user.click(button);
    expect(host.patches).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test("one that holds only alone is left out of Perbaiki semua", async () => {
    const alone = { ...mend("Masukan", "D4", 25), alone: true };
    const host = new FakeHost();
    const { user } = await check(
      [
        finding({ address: "D3", fix: mend("Masukan", "D3", 20) }),
        finding({ address: "D4", fix: alone }),
        finding({ address: "D5", fix: mend("Masukan", "D5", 15) }),
      ],
      { host },
    );
    await user.click(await screen.findByRole("button", { name: /^Perbaiki semua/ }));
    await waitFor(() => expect(host.patches).toHaveLength(1));
    expect(host.patches[0]!.steps.map((step) => ("address" in step ? step.address : ""))).toEqual(["D3", "D5"]);
  });
});

describe("before and without findings", () => {
  test("says that nothing was checked yet", async () => {
    showPane({ view: "periksa" });
    expect(await screen.findByRole("heading", { name: "Belum diperiksa" })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("shows progress while Excel is slow, and does not start twice", async () => {
    const reading = deferred<Snapshot>();
    let reads = 0;
    const host = new FakeHost({ readWorkbook: () => (reads++, reading.promise) });
    const { user } = await check([], { host });
    expect(await screen.findByRole("progressbar", { name: "Membaca buku kerja…" })).toBeTruthy();
    await user.click(await runButton());
    expect(reads).toBe(1);
    reading.resolve(inputWorkbookSnapshot);
    expect(await screen.findByRole("heading", { name: "Tidak ada temuan" })).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("a long read says how far it is and can be stopped", async () => {
    let told: ReadOptions = {};
    const text = { id: "Pembacaan buku kerja dihentikan.", en: "Reading the workbook was stopped." };
    const host = new FakeHost({
      readWorkbook: (options = {}) =>
        new Promise((_, reject) => {
          told = options;
          options.signal?.addEventListener("abort", () => reject(Object.assign(new Error(text.en), { text: asIs(text) })));
        }),
    });
    const { user } = await check([], { host });
    await screen.findByRole("progressbar", { name: "Membaca buku kerja…" });
    // The read begins once its line is painted.
    await waitFor(() => expect(told.onProgress).toBeDefined());
    act(() => told.onProgress!({ sheet: "Data mentah", done: 1, of: 4, share: 0.5 }));
    expect((await screen.findByRole("progressbar", { name: "Membaca buku kerja besar" })).getAttribute("aria-valuenow")).toBe("0.375");
    expect(screen.getByText("Lembar 2 dari 4: Data mentah (50%)")).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Hentikan" }));
    expect(await messages().findByText(text.id)).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("a clean workbook: says what was checked", async () => {
    await check([]);
    expect(await screen.findByText("1 tabel dan 35 sel diperiksa; semuanya cocok dengan katalog.")).toBeTruthy();
    expect(screen.getByText("Tabel yang dikenali: Masukan!A1:G5.")).toBeTruthy();
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Selesai: 0 kesalahan, 0 peringatan, 0 catatan."));
  });

  test("no table: offers the input layout, and undoes it", async () => {
    const host = new FakeHost();
    host.snapshot = emptyWorkbook;
    const reading = readWorkbookTables(emptyWorkbook, builtinCatalogue(), { year: null });
    const { user } = await check([], { host, core: fakeCore({ checks: fakeChecks(outcome({ tables: [], reading })) }) });
    expect(await screen.findByRole("heading", { name: "Tabel indikator tidak dikenali" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Buat lembar Masukan" }));
    expect(await messages().findByText(/Lembar Masukan dibuat/)).toBeTruthy();
    expect(host.patches[0]!.steps.filter((step) => step.kind === "addSheet").map(({ sheet: name }) => name)).toContain("Masukan");
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    expect(await violations()).toEqual([]);
    await user.click(messages().getByRole("button", { name: "Batalkan" }));
    await waitFor(() => expect(host.undone).toEqual([1]));
  });

  test("tables of others: says that they were read, and what is not compared", async () => {
    await check([], { core: fakeCore({ checks: fakeChecks(outcome({ tables: [] })) }) });
    expect(await screen.findByRole("heading", { name: "Indikatornya tidak ada di katalog" })).toBeTruthy();
    expect(screen.getByText(/^1 tabel terbaca; hitungan dan rumusnya diperiksa\./)).toBeTruthy();
    expect(screen.queryByText(/Beri kepala kolom/)).toBeNull();
  });

  test("their capaian can be marked", async () => {
    const head = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"];
    const rows = [
      ["1", "Pangan yang aman", "Persentase pangan segar yang aman", "%", 85, 83.3, 98],
      ["2", "Produksi yang naik", "Produktivitas padi", "ton/ha", 5.2, 5.46, 105],
    ];
    const book = { ...emptyWorkbook, sheets: [sheet("Dinas", [head, ...rows])] };
    const reading = readWorkbookTables(book, builtinCatalogue(), { year: null });
    const host = Object.assign(new FakeHost(), { snapshot: book });
    const { user } = await check([], { host, core: fakeCore({ checks: fakeChecks(outcome({ tables: [], reading })) }) });
    await user.click(await screen.findByRole("button", { name: "Tandai status capaian" }));
    expect(await messages().findByText(/^Kolom capaian di Dinas!G2:G3/)).toBeTruthy();
    expect(host.patches.flatMap(({ steps }) => steps.map(({ kind }) => kind))).toEqual(["conditionalFormat"]);
  });

  test("a sheet that is called Masukan already is no dead end", async () => {
    const host = new FakeHost();
    const { user } = await check([], { host, core: fakeCore({ checks: fakeChecks(outcome({ tables: [] })) }) });
    await user.click(await screen.findByRole("button", { name: "Buat lembar Masukan" }));
    expect(await messages().findByText(/dengan nama "Masukan \(2\)"/)).toBeTruthy();
    await waitFor(() => expect(host.visited).toEqual(["Masukan (2)!A1"]));
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Yang terbaca"));
  });

  test("an error of Excel's is said in its own words, and the pane goes on", async () => {
    const text = { id: "Sebuah sel sedang diketik. Tekan Enter atau Esc di lembar kerja, lalu coba lagi.", en: "A cell is being edited." };
    const { user, host } = await check([], {
      host: new FakeHost({ readWorkbook: () => Promise.reject(Object.assign(new Error(text.en), { text: asIs(text) })) }),
    });
    expect(await messages().findByText(text.id)).toBeTruthy();
    (host as FakeHost).readWorkbook = async () => inputWorkbookSnapshot;
    await user.click(await runButton());
    expect(await screen.findByRole("heading", { name: "Tidak ada temuan" })).toBeTruthy();
    expect(messages().queryByText(text.id)).toBeNull();
  });
});

describe("findings", () => {
  test("are grouped by severity, errors first, each with cell, figures, source and a word for its severity", async () => {
    await check(three);
    const headings = (await screen.findAllByRole("heading", { level: 2 })).map(({ textContent }) => textContent);
    expect(headings).toEqual(["Kesalahan (1)", "Peringatan (1)", "Catatan (1)"]);
    const [first] = screen.getAllByRole("listitem");
    expect(first!.textContent).toMatch(
      /^KesalahanMasukan!D3Bobot B1\.1 tertulis 25%.*Ditemukan25%Seharusnya20%Sumber: lkj-pwni-2024, Tabel 4, hal\. 17/,
    );
    expect(await violations()).toEqual([]);
  });

  test("say how a figure may have come about, and what the right one leads to", async () => {
    await check([
      finding({ explanation: asIs(" Dua angka tertukar: 84,52 menjadi ini."), consequence: asIs(" Dengan 84,52, IPPWNI menjadi 93,10.") }),
    ]);
    const item = (await screen.findByText(/^Bobot B1\.1 tertulis/)).closest("li")!;
    expect(within(item).getByText("Dua angka tertukar: 84,52 menjadi ini.")).toBeTruthy();
    expect(within(item).getByText("Dengan 84,52, IPPWNI menjadi 93,10.")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("Ke sel jumps, also by keyboard", async () => {
    const { user, host } = await check(three);
    (await screen.findByRole("button", { name: "Ke sel Masukan!D3" })).focus();
    await user.keyboard("{Enter}");
    expect((host as FakeHost).visited).toEqual(["Masukan!D3"]);
  });

  test("a sheet that is gone is said, not swallowed", async () => {
    const { user } = await check(three, { host: new FakeHost({ goToCell: () => Promise.reject(new Error("ItemNotFound")) }) });
    await user.click(await screen.findByRole("button", { name: "Ke sel Masukan!F4" }));
    expect(await messages().findByText("Sel Masukan!F4 tidak dapat dibuka. (ItemNotFound)")).toBeTruthy();
  });

  test("can be filtered by severity", async () => {
    const { user } = await check(three);
    const errors = await screen.findByRole("button", { name: "Kesalahan (1)", pressed: true });
    await user.click(errors);
    expect(screen.queryByText(/Bobot B1\.1 tertulis/)).toBeNull();
    expect(screen.getByText("Realisasi B2.1 berupa teks.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Peringatan (1)", pressed: true }));
    await user.click(screen.getByRole("button", { name: "Catatan (1)", pressed: true }));
    expect(screen.getByText(/Semua temuan tersembunyi/)).toBeTruthy();
  });

  test("lead to the indicator's page and back to the same list", async () => {
    const { user } = await check(three);
    await user.click((await screen.findAllByRole("button", { name: "Lihat B1.1 di Katalog" }))[0]!);
    const heading = await screen.findByRole("heading", { level: 2, name: /^B1\.1 Indeks Penguatan/ });
    expect(document.activeElement).toBe(heading);
    await user.click(screen.getByRole("tab", { name: /Periksa/ }));
    expect(await screen.findByText(/Bobot B1\.1 tertulis/)).toBeTruthy();
  });

  test("Perbaiki writes the mend, checks again, and Batalkan puts it back and checks again", async () => {
    const host = new FakeHost();
    const first = outcome({ findings: three });
    const { user } = await check(three, { host, core: fakeCore({ checks: fakeChecks(first, outcome(), first) }) });
    await user.click(await screen.findByRole("button", { name: "Perbaiki Masukan!D3: Ganti dengan 20" }));
    expect(await messages().findByText("Ganti dengan 20: Masukan!D3 diperbaiki.")).toBeTruthy();
    expect(host.patches).toEqual([three[1]!.fix!.patch]);
    expect(await screen.findByRole("heading", { name: "Tidak ada temuan" })).toBeTruthy();
    await user.click(messages().getByRole("button", { name: "Batalkan" }));
    expect(await messages().findByText(/Perubahan dibatalkan/)).toBeTruthy();
    expect(await screen.findByText(/Bobot B1\.1 tertulis/)).toBeTruthy();
    expect(host.undone).toEqual([1]);
  });

  test("Perbaiki semua is one change, and leaves a second mend of the same cell for later", async () => {
    const host = new FakeHost();
    const { user } = await check([...three, finding({ rule: "lain", severity: "warning", fix: mend("masukan", "D3", 25) })], { host });
    await user.click(await screen.findByRole("button", { name: "Perbaiki semua (2)" }));
    expect(await messages().findByText(/2 temuan diperbaiki; 1 menyangkut sel yang sama/)).toBeTruthy();
    expect(host.patches).toHaveLength(1);
    expect(host.patches[0]!.steps.map((step) => ("address" in step ? step.address : ""))).toEqual(["D3", "F4"]);
    // The button goes with what it mended; the keyboard stays in the list.
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Yang terbaca"));
  });

  test("a mend that Excel refuses leaves the list as it was and says so", async () => {
    const host = new FakeHost({ applyPatch: () => Promise.reject(new Error("AccessDenied")) });
    const { user } = await check(three, { host });
    await user.click(await screen.findByRole("button", { name: /^Perbaiki Masukan!D3/ }));
    expect(await messages().findByText("Tidak ada yang ditulis karena Excel menolak perubahan itu. (AccessDenied)")).toBeTruthy();
    expect(screen.getByText(/Bobot B1\.1 tertulis/)).toBeTruthy();
  });

  test("a mend with cells in the way names five of them and says how many more", async () => {
    const cells = [1, 2, 3, 4, 5, 6, 7].map((row) => ({ sheet: "Masukan", address: `D${row}`, text: "catatan" }));
    const { user } = await check(three, {
      host: new FakeHost({ applyPatch: async (): Promise<WriteOutcome> => ({ kind: "blocked", cells }) }),
    });
    await user.click(await screen.findByRole("button", { name: /^Perbaiki Masukan!D3/ }));
    expect((await messages().findByText(/Tidak diperbaiki/)).textContent).toMatch(
      /Masukan!D4, Masukan!D5, dan 2 sel lain sudah berisi data lain/,
    );
  });

  test("what a failed write left behind can still be taken away", async () => {
    const text = { id: "Masukan!D3 tidak dapat dikembalikan.", en: "" };
    const host = new FakeHost({
      applyPatch: (): Promise<WriteOutcome> => Promise.reject(Object.assign(new Error("x"), { text: asIs(text), receipt: "rest" })),
    });
    const { user } = await check(three, { host });
    await user.click(await screen.findByRole("button", { name: /^Perbaiki Masukan!D3/ }));
    expect(await messages().findByText(text.id)).toBeTruthy();
    await user.click(messages().getByRole("button", { name: "Batalkan" }));
    await waitFor(() => expect(host.undone).toEqual(["rest"]));
  });

  test("an edit afterwards marks the list as out of date until the next check", async () => {
    const host = new FakeHost();
    const { user } = await check(three, { host, core: fakeCore({ checks: fakeChecks(outcome({ findings: three })) }) });
    await screen.findByText(/Bobot B1\.1 tertulis/);
    act(() => host.happen("edited"));
    expect(await screen.findByText("Buku kerja berubah sejak pemeriksaan ini.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Periksa lagi" }));
    await waitFor(() => expect(screen.queryByText("Buku kerja berubah sejak pemeriksaan ini.")).toBeNull());
  });

  test("450 findings come in pages of 200", async () => {
    const many = Array.from({ length: 450 }, (_, at) => finding({ address: `D${at + 2}` }));
    const { user } = await check(many);
    expect(await screen.findByText("1–200 dari 450")).toBeTruthy();
    expect(screen.getAllByRole("listitem")).toHaveLength(200);
    await user.click(screen.getByRole("button", { name: "Berikutnya" }));
    await user.click(screen.getByRole("button", { name: "Berikutnya" }));
    expect(screen.getByText("401–450 dari 450")).toBeTruthy();
    expect(screen.getAllByRole("listitem")).toHaveLength(50);
  });

  test("passes the chosen year to the check", async () => {
    const years: (string | null)[] = [];
    const checks = { ...fakeChecks(outcome()), check: (_: Snapshot, __: unknown, year: string | null) => (years.push(year), outcome()) };
    const { user } = showPane({ view: "periksa", core: fakeCore({ checks }) });
    await user.click(await runButton());
    await screen.findByRole("heading", { name: "Tidak ada temuan" });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Tahun" }), "2023");
    await user.click(await runButton());
    await waitFor(() => expect(years).toEqual([null, "2023"]));
  });
});

describe("many findings", () => {
  const titles = {
    "bobot-berbeda": { id: "Bobot berbeda dari katalog", en: "Weight differs" },
    "angka-teks": { id: "Angka berupa teks", en: "Number as text" },
  };
  const many = [
    finding({ address: "D3" }),
    finding({ rule: "angka-teks", address: "F4", message: asIs({ id: "Realisasi B2.1 berupa teks.", en: "" }) }),
    finding({ sheet: "Triwulan", address: "D9" }),
    finding({ address: "D5" }),
    finding({ severity: "info", address: "D6" }),
    finding({ severity: "info", sheet: "Triwulan", rule: "angka-teks", address: "F9" }),
  ];
  const setup = () => ({ core: fakeCore({ checks: fakeChecks(outcome({ findings: many, titles })) }) });
  const cells = () => screen.queryAllByRole("button", { name: /^Ke sel / }).map((button) => button.getAttribute("aria-label"));

  test("stand by what they have in common, within their severity", async () => {
    await check(many, setup());
    const groups = (await screen.findAllByRole("heading", { level: 3 })).map(({ textContent }) => textContent);
    expect(groups).toEqual([
      "Bobot berbeda dari katalog (3)",
      "Angka berupa teks (1)",
      "Bobot berbeda dari katalog (1)",
      "Angka berupa teks (1)",
    ]);
    expect(await violations()).toEqual([]);
  });

  test("are found by words and by sheet, and the counts follow", async () => {
    const { user } = await check(many, setup());
    await user.type(await screen.findByRole("searchbox", { name: "Cari dalam temuan" }), "teks realisasi");
    await screen.findByRole("button", { name: "Kesalahan (1)" });
    expect(cells()).toEqual(["Ke sel Masukan!F4"]);
    await user.click(screen.getByRole("button", { name: "Hapus pencarian" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Lembar" }), "Triwulan");
    await screen.findByRole("button", { name: "Catatan (1)" });
    expect(cells()).toEqual(["Ke sel Triwulan!D9", "Ke sel Triwulan!F9"]);
  });
});

test("a finding leads to what its figure is made of", async () => {
  const { user } = await check([finding({ sheet: "Masukan", address: "F3", found: 101.83 })]);
  await user.click(await screen.findByRole("button", { name: "Telusuri Masukan!F3" }));
  expect(await screen.findByRole("heading", { name: /^Realisasi B1\.1, .*: 101,83$/ })).toBeTruthy();
});

describe("Abaikan", () => {
  const one = finding({ fingerprint: "bobot-berbeda.wrong | Masukan | B1.1" });
  const other = finding({ address: "D5", fingerprint: "bobot-berbeda.wrong | Masukan | B3.1" });
  const setup = (host: FakeHost) => ({ host, core: fakeCore({ checks: fakeChecks(outcome({ findings: [one, other] })) }) });

  test("asks for a reason, keeps it in the workbook, and lists the finding with the way back", async () => {
    const host = new FakeHost();
    const { user } = await check([], setup(host));
    await user.click(await screen.findByRole("button", { name: "Abaikan Masukan!D3" }));
    const reason = screen.getByRole("textbox", { name: "Mengapa temuan ini dibiarkan?" });
    expect(document.activeElement).toBe(reason);
    await user.keyboard("{Enter}");
    expect(screen.getByText("Tulis alasannya, untuk pembaca berikutnya.")).toBeTruthy();
    expect(host.exceptions).toEqual([]);
    await user.type(reason, "Disepakati rapat 12 Maret{Enter}");
    await waitFor(() => expect(host.exceptions).toEqual([{ fingerprint: one.fingerprint, reason: "Disepakati rapat 12 Maret" }]));
    await screen.findByRole("button", { name: "Kesalahan (1)" });
    expect(screen.queryByRole("button", { name: "Ke sel Masukan!D3" })).toBeNull();
    await user.click(screen.getByText("Diabaikan (1)"));
    expect(await screen.findByText("Alasan: Disepakati rapat 12 Maret")).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tampilkan lagi Masukan!D3" }));
    expect(await screen.findByRole("button", { name: "Ke sel Masukan!D3" })).toBeTruthy();
    expect(host.exceptions).toEqual([]);
  });

  test("what the workbook keeps holds at the next check; one whose finding is gone is told and can go", async () => {
    const host = new FakeHost();
    host.exceptions = [
      { fingerprint: other.fingerprint, reason: "Bobot lama" },
      { fingerprint: "hilang | x", reason: "Sudah diperbaiki" },
    ];
    const { user } = await check([], setup(host));
    await screen.findByRole("button", { name: "Ke sel Masukan!D3" });
    expect(screen.queryByRole("button", { name: "Ke sel Masukan!D5" })).toBeNull();
    await user.click(screen.getByText("Tidak terpakai lagi: temuannya sudah tidak ada (1)"));
    await user.click(await screen.findByRole("button", { name: "Hapus pengabaian: Sudah diperbaiki" }));
    await waitFor(() => expect(host.exceptions.map(({ reason: why }) => why)).toEqual(["Bobot lama"]));
  });

  test("Escape leaves the finding as it is; a workbook that refuses says so and nothing is hidden", async () => {
    const host = new FakeHost({ storeExceptions: () => Promise.reject(new Error("AccessDenied")) });
    const { user } = await check([], setup(host));
    await user.click(await screen.findByRole("button", { name: "Abaikan Masukan!D3" }));
    await user.keyboard("x{Escape}");
    expect(screen.queryByRole("textbox", { name: /^Mengapa/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Abaikan Masukan!D3" }));
    await user.type(screen.getByRole("textbox", { name: /^Mengapa/ }), "y{Enter}");
    expect(await messages().findByText("Pengabaian tidak tersimpan. (AccessDenied)")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Ke sel Masukan!D3" })).toBeTruthy();
  });
});

describe("what was not read", () => {
  test("is listed with its reason, and a click goes there", async () => {
    const host = new FakeHost();
    const unread = [{ sheet: "Catatan", address: "B2:C9", why: asIs({ id: "Angka tanpa kepala kolom.", en: "" }) }];
    const { user } = await check([], { host, core: fakeCore({ checks: fakeChecks(outcome({ unread })) }) });
    await user.click(await screen.findByText("Tidak dibaca sebagai tabel (1)"));
    expect(await screen.findByText("Angka tanpa kepala kolom.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Ke sel Catatan!B2:C9" }));
    expect(host.visited).toEqual(["Catatan!B2:C9"]);
  });

  test("a table of another organisation is read: it does not stand among what was not", () => {
    const foreign = sheet("Unit lain", [
      ["Kode", "Indikator", "Bobot", "Target", "Realisasi"],
      ["X9", "Indeks Kepatuhan Gudang", 0.5, 80, 79],
      ["X8", "Jumlah Truk", 0.5, 12, 12],
    ]);
    const { unread, reading } = coreChecks.check({ decimalSeparator: ",", sheets: [foreign] }, builtinCatalogue(), null);
    expect(unread).toEqual([]);
    expect(reading.sheets().flatMap(({ tables }) => tables.map(({ area }) => areaAddress(area)))).toEqual(["A1:E3"]);
  });
});

describe("coming back to the pane", () => {
  test("a workbook that changed meanwhile makes the findings old; one that did not leaves them", async () => {
    const host = new FakeHost();
    await check(three, { host, core: fakeCore({ checks: fakeChecks(outcome({ findings: three })) }) });
    await screen.findByText(/Bobot B1\.1 tertulis/);
    let reads = 0;
    const read = host.readWorkbook.bind(host);
    host.readWorkbook = () => (reads++, read());
    await act(async () => void window.dispatchEvent(new Event("focus")));
    await waitFor(() => expect(reads).toBe(1));
    expect(screen.queryByText("Buku kerja berubah sejak pemeriksaan ini.")).toBeNull();
    host.snapshot = { ...host.snapshot, sheets: host.snapshot.sheets.map((each) => ({ ...each, values: [["lain"]] })) };
    await act(async () => void window.dispatchEvent(new Event("focus")));
    expect(await screen.findByText("Buku kerja berubah sejak pemeriksaan ini.")).toBeTruthy();
  });
});

describe("the real checks", () => {
  test("find the weight of B1.1 that was swapped with 2022's, and its cell", async () => {
    const swapped = {
      ...inputWorkbookSnapshot,
      sheets: [
        {
          ...inputWorkbookSnapshot.sheets[0]!,
          values: inputWorkbookSnapshot.sheets[0]!.values.map((row, at) =>
            row.map((value, column) => (at === 2 && column === 3 ? 25 : value)),
          ),
        },
      ],
    };
    const host = new FakeHost();
    host.snapshot = swapped;
    await check([], { host, core: fakeCore({ checks: coreChecks }) });
    expect(await screen.findByRole("button", { name: "Ke sel Masukan!D3" })).toBeTruthy();
  });

  const hostile: Record<string, Snapshot> = {
    "no sheet at all": { decimalSeparator: ",", sheets: [] },
    "an empty sheet": emptyWorkbook,
    "matrices that do not agree": {
      decimalSeparator: ",",
      sheets: [{ ...sheet("Kacau", [["Kode", "Bobot", "Realisasi"], ["C1.1"], []]), formulas: [], numberFormats: [] }],
    },
    "errors, markup and huge texts": {
      decimalSeparator: ",",
      sheets: [
        sheet("<img onerror=x>", [
          ["Kode", "Indikator", "Bobot", "Target", "Realisasi"],
          ["C1.1", "</script><b>", { error: "#REF!" }, 1e308, "9".repeat(40_000)],
          ["=1+1", true, "\u0000", NaN, "1.234.5,6"],
          ["B1.1", "x".repeat(32_000), -0, "1e5", "84,52%"],
        ]),
      ],
    },
    "a row of every kind of blank": {
      decimalSeparator: ".",
      sheets: [
        sheet(" ", [
          ["Kode", "Realisasi"],
          [null, ""],
          [" ", "\u00a0"],
          ["-", "_____"],
        ]),
      ],
    },
  };
  test.each(Object.keys(hostile))("%s: the pane stays", async (name) => {
    const host = new FakeHost();
    host.snapshot = hostile[name]!;
    const { user } = await check([], { host, core: fakeCore({ checks: coreChecks }) });
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    await user.click(screen.getByRole("tab", { name: /Tabel/ }));
    expect(await screen.findByRole("button", { name: "Generate Tabel" })).toBeTruthy();
    expect(screen.queryByText(/Bagian ini berhenti/)).toBeNull();
  });
});

describe("Periksa pilihan", () => {
  const all = [finding({ address: "D3", fix: mend("Masukan", "D3", 20) }), finding({ address: "D4", fix: mend("Masukan", "D4", 25) })];
  const cells = ["D3", "D4", "F6"];
  const shown = () => cells.filter((cell) => screen.queryByRole("button", { name: `Ke sel Masukan!${cell}` }) !== null);

  async function selected(row: number, column: number, findings: readonly Finding[] = [...all, three[2]!]) {
    const host = new FakeHost();
    host.active = { sheet: "Masukan", row, column };
    const pane = showPane({ core: fakeCore({ checks: fakeChecks(outcome({ findings })) }), host, view: "katalog" });
    act(() => requestView("periksa", "pilihan"));
    await screen.findByText(/^Pilihan: Masukan!\w+$/);
    return { ...pane, host };
  }

  test("the menu of cells asks for the check itself: only findings in the selected cells, until all are wanted", async () => {
    const { user } = await selected(2, 3);
    expect(screen.getByText("Pilihan: Masukan!D3")).toBeTruthy();
    expect(shown()).toEqual(["D3"]);
    expect(screen.getByRole("button", { name: "Kesalahan (1)" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Perbaiki semua/ })).toBeNull();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tampilkan semua (3)" }));
    expect(shown()).toEqual(cells);
    expect(screen.queryByText(/^Pilihan: /)).toBeNull();
    expect(screen.getByRole("button", { name: "Perbaiki semua (2)" })).toBeTruthy();
  });

  test("says how many there are in the selection, and has the keyboard at the results", async () => {
    await selected(2, 3);
    await waitFor(() =>
      expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
        "Pilihan: Masukan!D3 selesai: 1 kesalahan, 0 peringatan, 0 catatan.",
      ),
    );
    await waitFor(() => expect(document.activeElement?.contains(screen.getByText("Pilihan: Masukan!D3"))).toBe(true));
    expect(document.activeElement).not.toBe(document.body);
  });

  test("cells without findings say so, and that there are others", async () => {
    await selected(0, 0);
    expect(screen.getByText("Tidak ada temuan di sel pilihan.")).toBeTruthy();
    expect(shown()).toEqual([]);
    expect(screen.getByRole("button", { name: "Tampilkan semua (3)" })).toBeTruthy();
  });

  test("the button of the pane does the same; checked again, a mend does not lose the choice", async () => {
    const { user, host } = await selected(2, 3);
    host.active = { sheet: "Masukan", row: 3, column: 3 };
    await user.click(screen.getByRole("button", { name: "Periksa pilihan" }));
    await screen.findByText("Pilihan: Masukan!D4");
    await user.click(screen.getByRole("button", { name: /^Perbaiki Masukan!D4/ }));
    await waitFor(() => expect(host.patches).toHaveLength(1));
    expect(screen.getByText("Pilihan: Masukan!D4")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Periksa buku kerja" }));
    await waitFor(() => expect(shown()).toEqual(["D4"]));
  });

  test("several blocks are refused with Excel's reason", async () => {
    const host = new FakeHost({ selectedBlock: () => Promise.reject(new Error("InvalidSelection")) });
    const { user } = showPane({ host, view: "periksa" });
    await user.click(await screen.findByRole("button", { name: "Periksa pilihan" }));
    expect(await messages().findByText(/InvalidSelection/)).toBeTruthy();
  });
});
