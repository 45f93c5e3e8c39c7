import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { MemoryHost, type MemoryOptions } from "../../src/workbench/officejs/memory-host";
import { followUndoGroups } from "../../src/workbench/officejs/undo-list";
import { prepareOffice, profileOfRun, type OfficeOptions } from "./office-globals";
import { installSession, type SessionControl } from "../../src/workbench/officejs/session";

const CLIENT = createRequire(`${process.cwd()}/package.json`).resolve("@microsoft/office-js/dist/excel-web-16.00.js");

interface ClientExcel {
  run(...given: unknown[]): Promise<unknown>;
}

let clientExcel: ClientExcel | null = null;

function loadClient(): void {
  if (clientExcel) return;
  // Indirect eval: the client declares its globals in the test's own realm, as a <script> does in a page.
  (0, eval)(readFileSync(CLIENT, "utf8"));
  clientExcel = (globalThis as never as { Excel: ClientExcel }).Excel;
}

/** A workbook in memory behind Microsoft's real Excel client. The test file needs `@jest-environment jsdom`. */
export function openWorkbook(workbook: MemoryOptions, office: OfficeOptions = {}): { host: MemoryHost; session: SessionControl } {
  loadClient();
  prepareOffice(globalThis as never, office);
  const profile = office.profile ?? profileOfRun();
  const host = new MemoryHost(workbook, profile);
  const client = globalThis as never as { OfficeExtension: never; Excel: ClientExcel };
  const session = installSession(client.OfficeExtension, host, profile);
  // The client is loaded once for many workbooks: each follows its own run.
  client.Excel = Object.create(clientExcel!, { run: { value: clientExcel!.run, writable: true } }) as typeof client.Excel;
  followUndoGroups(client.Excel, session.undo);
  return { host, session };
}
