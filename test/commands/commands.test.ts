/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { openView, ribbonActions } from "../../src/commands/commands";
import { onViewRequested, takeRequestedView, type ViewId } from "../../src/taskpane/navigation";

const office = globalThis as unknown as { Office: unknown };
let order: string[];

beforeEach(() => {
  order = [];
  takeRequestedView();
  office.Office = { addin: { showAsTaskpane: async () => void order.push(`shown with ${document.documentElement.dataset.capaianView}`) } };
});

test("the names are those the manifest calls", () => {
  const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
  const called = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  expect(Object.keys(ribbonActions).sort()).toEqual(called.sort());
});

test("a pane that is not there yet finds the view when it starts", async () => {
  await openView("tabel", () => order.push("completed"));
  expect(order).toEqual(["shown with tabel", "completed"]);
  expect([takeRequestedView(), takeRequestedView()]).toEqual(["tabel", null]);
});

test("a running pane hears it, until it stops listening", async () => {
  const heard: ViewId[] = [];
  const stop = onViewRequested((view) => heard.push(view));
  await openView("periksa", () => undefined);
  stop();
  await openView("katalog", () => undefined);
  expect(heard).toEqual(["periksa"]);
});

test("Excel's button is let go even when the pane cannot be shown", async () => {
  office.Office = { addin: { showAsTaskpane: () => Promise.reject(new Error("InvalidApiCallInContext")) } };
  await expect(openView("katalog", () => order.push("completed"))).rejects.toThrow("InvalidApiCallInContext");
  expect(order).toEqual(["completed"]);
});

test("a view that is none is not shown", () => {
  document.documentElement.dataset.capaianView = "lain";
  expect(takeRequestedView()).toBeNull();
});
