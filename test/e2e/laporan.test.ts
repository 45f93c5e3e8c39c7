import { readFileSync } from "node:fs";
import { CFB } from "@e965/xlsx";
import { OpenWorkbench, start, stop } from "./workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

describe("Laporan (Word)", () => {
  test("downloads the draft of the open workbook's figures", async () => {
    await workbench.page.getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await workbench.pane.getByText("Laporan (Word)").click();
    await workbench.pane.getByRole("combobox", { name: "Tahun laporan" }).selectOption("2024");
    const waiting = workbench.page.waitForEvent("download");
    await workbench.pane.getByRole("button", { name: "Buat laporan (Word)" }).press("Enter");
    const file = await waiting;
    expect(file.suggestedFilename()).toBe("Draf Laporan Kinerja 2024.docx");
    const document = CFB.find(CFB.read(readFileSync(await file.path()), { type: "buffer" }), "/word/document.xml");
    const text = Buffer.from(document!.content as Uint8Array).toString("utf8");
    expect(text).toContain("buku kerja yang terbuka");
    expect(text).toContain("84,52%");
    await workbench.pane.getByRole("link", { name: "Unduh Draf Laporan Kinerja 2024.docx" }).scrollIntoViewIfNeeded();
    await workbench.screenshot("laporan-word");
    expect(workbench.errors).toEqual([]);
  });
});
