import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { MemoryHost, type MemoryOptions } from "../../src/workbench/officejs/memory-host";
import { prepareOffice, type OfficeOptions } from "./office-globals";
import { installSession, type SessionControl } from "../../src/workbench/officejs/session";

const CLIENT = createRequire(`${process.cwd()}/package.json`).resolve("@microsoft/office-js/dist/excel-web-16.00.js");

function loadClient(): void {
  if ("Excel" in globalThis) return;
  // Indirect eval: the client declares its globals in the test's own realm, as a <script> does in a page.
  (0, eval)(readFileSync(CLIENT, "utf8"));
}

/** A workbook in memory behind Microsoft's real Excel client. The test file needs `@jest-environment jsdom`. */
export function openWorkbook(workbook: MemoryOptions, office: OfficeOptions = {}): { host: MemoryHost; session: SessionControl } {
  loadClient();
  prepareOffice(globalThis as never, office);
  const host = new MemoryHost(workbook);
  const session = installSession((globalThis as never as { OfficeExtension: never }).OfficeExtension, host);
  return { host, session };
}
