/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { openView, ribbonActions, visibilityChanged } from "../../src/commands/commands";
import { onViewRequested, takeRequestedView, type ViewId } from "../../src/pane/navigation";

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
  expect(Object.keys(ribbonActions).sort()).toEqual([...called, "bukaKatalog"].sort());
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

describe("a pane that Excel shows without a script (Katalog's button)", () => {
  const heard = (): ViewId[] => {
    const view = takeRequestedView();
    return view ? [view] : [];
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
    ["before", async () => (await openView("periksa", () => undefined), visibilityChanged("Taskpane"))],
    ["after", async () => (visibilityChanged("Taskpane"), openView("periksa", () => undefined))],
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
  document.documentElement.dataset.capaianView = "lain";
  expect(takeRequestedView()).toBeNull();
});
