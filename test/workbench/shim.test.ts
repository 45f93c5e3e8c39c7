import { createShim } from "../../src/workbench/frame/shim";
import type { PageSide } from "../../src/workbench/frame/shim";

function page(changes: Partial<PageSide> = {}): PageSide {
  return {
    displayLanguage: "id-ID",
    theme: () => "light",
    showPane: () => undefined,
    hidePane: () => undefined,
    ready: Promise.resolve(),
    ...changes,
  };
}

type Office = {
  onReady(callback?: (info: { host: string }) => unknown): Promise<{ host: string }>;
  context: {
    displayLanguage: string;
    officeTheme: { bodyBackgroundColor: string };
    requirements: { isSetSupported(name: string, version?: string): boolean };
  };
  actions: { associate(id: string, action: () => unknown): void };
  addin: { showAsTaskpane(): Promise<void> };
};
type Functions = {
  associate(first: unknown, second?: unknown): void;
  Error: new (code: string, message?: string) => Error & { code: string };
  ErrorCode: Record<string, string>;
};

describe("the workbench's Office", () => {
  test("is ready only when the workbook is", async () => {
    let open!: () => void;
    const office = createShim(page({ ready: new Promise((resolve) => (open = resolve)) })).office as Office;
    const callback = jest.fn();
    const ready = office.onReady(callback);
    await Promise.resolve();
    expect(callback).not.toHaveBeenCalled();
    open();
    expect((await ready).host).toBe("Excel");
    expect(callback).toHaveBeenCalledTimes(1);
  });

  test("tells the theme of now, not of its start", () => {
    let theme: "light" | "contrast" = "light";
    const office = createShim(page({ theme: () => theme })).office as Office;
    expect(office.context.officeTheme.bodyBackgroundColor).toBe("#FFFFFF");
    theme = "contrast";
    expect(office.context.officeTheme.bodyBackgroundColor).toBe("#000000");
  });

  test.each([
    ["ExcelApi", "1.9", true],
    ["ExcelApi", "1.17", true],
    ["ExcelApi", "1.21", false],
    ["SharedRuntime", "1.1", true],
    ["SharedRuntime", "1.2", false],
    ["WordApi", "1.1", false],
  ])("requirement set %s %s: %s", (name, version, supported) => {
    const office = createShim(page()).office as Office;
    expect(office.context.requirements.isSetSupported(name, version)).toBe(supported);
  });

  test("keeps ribbon actions and custom functions by their id", () => {
    const shim = createShim(page());
    const action = (): void => undefined;
    (shim.office as Office).actions.associate("bukaKatalog", action);
    (shim.customFunctions as Functions).associate("pwni.index", action);
    (shim.customFunctions as Functions).associate({ "SKM.CONVERT": action });
    expect(shim.actions.get("bukaKatalog")).toBe(action);
    expect([...shim.functions.keys()]).toEqual(["PWNI.INDEX", "SKM.CONVERT"]);
  });

  test("CustomFunctions.Error carries the code Excel shows", () => {
    const { Error: CellError, ErrorCode } = createShim(page()).customFunctions as Functions;
    const error = new CellError(ErrorCode.notAvailable!, "Tahun 1990 tidak ada.");
    expect([error.code, error.message]).toEqual(["#N/A", "Tahun 1990 tidak ada."]);
  });

  test("shows the pane when the add-in asks", async () => {
    const showPane = jest.fn();
    await (createShim(page({ showPane })).office as Office).addin.showAsTaskpane();
    expect(showPane).toHaveBeenCalled();
  });
});
