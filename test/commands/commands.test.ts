/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { openView, ribbonActions, visibilityChanged } from "../../src/commands/commands";
import { onViewRequested, takeRequestedView, type ViewRequest } from "../../src/pane/navigation";

const office = globalThis as unknown as { Office: unknown };
let order: string[];

beforeEach(() => {
  order = [];
  takeRequestedView();
  office.Office = { addin: { showAsTaskpane: async () => void order.push(`shown with ${document.documentElement.dataset.capaianView}`) } };
});

test("the names are those the manifest calls, and bukaKatalog of the manifests given out before", () => {
  const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
  const called = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  expect(Object.keys(ribbonActions).sort()).toEqual([...new Set([...called, "bukaKatalog"])].sort());
});

test("every shortcut calls one of them, by keys of its own that Excel does not use", () => {
  const { actions, shortcuts } = JSON.parse(readFileSync(path.resolve(__dirname, "../../src/commands/shortcuts.json"), "utf8")) as {
    actions: { id: string }[];
    shortcuts: { action: string; key: { default: string; mac: string } }[];
  };
  expect(actions.filter(({ id }) => !(id in ribbonActions))).toEqual([]);
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  const keys = shortcuts.map(({ key }) => key.default);
  expect(new Set(keys).size).toBe(keys.length);
  // Excel's own with Ctrl+Alt: paste special, reapply a filter, recalculate.
  expect(keys.filter((key) => !/^Ctrl\+Alt\+[A-Z]$/.test(key) || /[VL]$/.test(key))).toEqual([]);
  expect(shortcuts.map(({ key }) => key.mac)).toEqual(keys.map((key) => key.replace("Ctrl+Alt", "Command+Option")));
});

test("the menu of a cell asks Rumus for the trace itself", async () => {
  await openView(ribbonActions.telusurSel!, () => undefined);
  expect(takeRequestedView()).toEqual({ view: "rumus", task: "telusur" });
});

test("a pane that is not there yet finds the view when it starts", async () => {
  await openView({ view: "tabel" }, () => order.push("completed"));
  expect(order).toEqual(["shown with tabel", "completed"]);
  expect([takeRequestedView(), takeRequestedView()]).toEqual([{ view: "tabel" }, null]);
});

test("a running pane hears it, until it stops listening", async () => {
  const heard: ViewRequest[] = [];
  const stop = onViewRequested((request) => heard.push(request));
  await openView({ view: "periksa" }, () => undefined);
  stop();
  await openView({ view: "katalog" }, () => undefined);
  expect(heard).toEqual([{ view: "periksa" }]);
});

test("Excel's button is let go even when the pane cannot be shown", async () => {
  office.Office = { addin: { showAsTaskpane: () => Promise.reject(new Error("InvalidApiCallInContext")) } };
  await expect(openView({ view: "katalog" }, () => order.push("completed"))).rejects.toThrow("InvalidApiCallInContext");
  expect(order).toEqual(["completed"]);
});

describe("a pane that Excel shows without a script (Katalog's button)", () => {
  const heard = (): string[] => {
    const request = takeRequestedView();
    return request ? [request.view] : [];
  };

  test("comes back on Katalog", () => {
    visibilityChanged("Hidden");
    visibilityChanged("Taskpane");
    expect(heard()).toEqual(["katalog"]);
  });

  test("stays on its view when it was not hidden", () => {
    visibilityChanged("Taskpane");
    expect(heard()).toEqual([]);
  });

  test.each([
    ["before", async () => (await openView({ view: "periksa" }, () => undefined), visibilityChanged("Taskpane"))],
    ["after", async () => (visibilityChanged("Taskpane"), openView({ view: "periksa" }, () => undefined))],
  ])("shows what another button asked for %s Excel told that it is visible", async (_, press) => {
    visibilityChanged("Hidden");
    takeRequestedView();
    await press();
    expect(heard()).toEqual(["periksa"]);
    visibilityChanged("Hidden");
    visibilityChanged("Taskpane");
    expect(heard()).toEqual(["katalog"]);
  });
});

test("a view that is none is not shown", () => {
  document.documentElement.dataset.capaianView = "lain telusur";
  expect(takeRequestedView()).toBeNull();
});
