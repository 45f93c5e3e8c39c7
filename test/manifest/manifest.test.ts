/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { addresses, elements, manifestText, parseManifest, root } from "./manifest";
import { ICON_SIZES, LONGEST, OBLIGATORY_ICON_SIZES, ORDER, RESOURCE_OF } from "./schema";

const BASE = "https://localhost:3000/";

const typeOf = (element: Element) => element.getAttribute("xsi:type") ?? element.localName;

/** Children out of the schema's order, unknown elements, and elements the schema has no line for. */
function orderFaults(manifest: Element): string[] {
  return [manifest, ...elements(manifest)].flatMap((element) => {
    const key = typeOf(element);
    const order = ORDER[key];
    if (!order) return [`${key} is not in the schema`];
    const places = [...element.children].map((child) => order.indexOf(child.localName));
    const children = [...element.children].map((child) => child.localName).join(", ");
    return places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0)) ? [`${key}: ${children}`] : [];
  });
}

/** Width and height of a PNG, from its header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const text = manifestText();
const manifest = parseManifest(text);
const one = (name: string) => elements(manifest, name)[0]!;

/** Resources of a kind by id. */
function resources(kind: string): Map<string, Element> {
  return new Map([...one(kind).children].map((entry) => [entry.getAttribute("id")!, entry]));
}

describe("manifest.xml", () => {
  test("is well-formed, and a broken one is noticed", () => {
    expect(manifest.localName).toBe("OfficeApp");
    expect(() => parseManifest(text.replace("</Hosts>", ""))).toThrow();
  });

  test("has its elements in the schema's order", () => {
    expect(orderFaults(manifest)).toEqual([]);
  });

  test.each([
    [
      "Metadata before Script",
      (xml: string) => xml.replace(/(<Script>[\s\S]*?<\/Script>)([\s\S]*?)(<Metadata>[\s\S]*?<\/Metadata>)/, "$3$2$1"),
    ],
    [
      "Permissions before DefaultSettings",
      (xml: string) => xml.replace(/(<DefaultSettings>[\s\S]*?<\/DefaultSettings>)\s*(<Permissions>.*?<\/Permissions>)/, "$2$1"),
    ],
    ["an element the schema does not know", (xml: string) => xml.replace("<Supertip>", "<Tooltip/><Supertip>")],
  ])("the order check notices %s", (_what, spoil) => {
    expect(orderFaults(parseManifest(spoil(text)))).not.toEqual([]);
  });

  test("is for Excel, reads and writes, runs in one shared runtime", () => {
    expect(elements(manifest, "Host").map((host) => host.getAttribute("Name") ?? typeOf(host))).toEqual(["Workbook", "Workbook"]);
    expect(one("Permissions").textContent).toBe("ReadWriteDocument");
    const sets = elements(manifest, "Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
    expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.2", "ExcelApi 1.11"]);
    expect(one("Runtime").getAttribute("lifetime")).toBe("long");
    // The shared runtime is one page: functions, commands and the runtime itself name the same resource.
    const page = one("Runtime").getAttribute("resid");
    expect([one("FunctionFile"), one("Page").firstElementChild!].map((element) => element.getAttribute("resid"))).toEqual([page, page]);
    expect(resources("Urls").get(page!)!.getAttribute("DefaultValue")).toBe(
      one("DefaultSettings").firstElementChild!.getAttribute("DefaultValue"),
    );
  });

  test("has no Namespace, since the functions have two prefixes", () => {
    expect(elements(manifest, "Namespace")).toEqual([]);
  });

  test("every resid is a resource of the right kind, and every resource is used", () => {
    const used = elements(manifest).filter((element) => element.hasAttribute("resid"));
    expect(used.length).toBeGreaterThan(20);
    const lost = used.filter((element) => !resources(RESOURCE_OF[element.localName] ?? "Urls").has(element.getAttribute("resid")!));
    expect(lost.map((element) => `${element.localName} ${element.getAttribute("resid")}`)).toEqual([]);
    const names = new Set(used.map((element) => element.getAttribute("resid")));
    const ids = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((kind) => [...resources(kind).keys()]);
    expect(ids.filter((id) => !names.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("ids and texts are within their lengths", () => {
    const tooLong: string[] = [];
    const check = (value: string | null, limit: number, what: string) => {
      if (!value || value.length > limit) tooLong.push(`${what}: ${value?.length ?? 0} of ${limit}`);
    };
    for (const kind of ["Images", "Urls", "ShortStrings", "LongStrings"] as const) {
      for (const [id, entry] of resources(kind)) {
        check(id, LONGEST.id, id);
        check(entry.getAttribute("DefaultValue"), LONGEST[kind], id);
        for (const override of entry.children)
          check(override.getAttribute("Value"), LONGEST[kind], `${id} ${override.getAttribute("Locale")}`);
      }
    }
    for (const name of ["DisplayName", "Description"] as const) {
      check(one(name).getAttribute("DefaultValue"), LONGEST[name], name);
      for (const override of one(name).children)
        check(override.getAttribute("Value"), LONGEST[name], `${name} ${override.getAttribute("Locale")}`);
    }
    for (const control of elements(manifest, "Control")) check(control.getAttribute("id"), LONGEST.ControlId, "Control");
    expect(tooLong).toEqual([]);
  });

  test("speaks Indonesian first and English second", () => {
    expect(one("DefaultLocale").textContent).toBe("id-ID");
    const english = (entry: Element) =>
      [...entry.children].find((child) => child.getAttribute("Locale") === "en-US")?.getAttribute("Value");
    const texts = [...resources("ShortStrings"), ...resources("LongStrings")];
    const untranslated = texts.filter(([, entry]) => !english(entry) && entry.getAttribute("DefaultValue") !== "Capaian").map(([id]) => id);
    expect(untranslated).toEqual([]);
    expect(english(resources("Urls").get("Functions.Metadata.Url")!)).toBe(`${BASE}functions-en.json`);
    expect(english(resources("Urls").get("Help.Url")!)).toBe(`${BASE}bantuan/en/index.html`);
  });

  test("has its buttons and its menu in the group Capaian, and two entries in the menu of cells", () => {
    const short = resources("ShortStrings");
    const label = (element: Element) =>
      short.get([...element.children].find((child) => child.localName === "Label")!.getAttribute("resid")!)!.getAttribute("DefaultValue");
    expect(label(one("Group"))).toBe("Capaian");
    const entries = (point: Element) =>
      elements(point)
        .filter(({ localName }) => localName === "Control" || localName === "Item")
        .map((entry) => [
          label(entry),
          typeOf(entry) === "Menu" ? "menu" : (elements(entry, "FunctionName")[0]?.textContent ?? "shows the pane"),
        ]);
    const [ribbon, cells] = ["PrimaryCommandSurface", "ContextMenu"].map((type) =>
      elements(manifest, "ExtensionPoint").find((each) => typeOf(each) === type)!,
    );
    expect(entries(ribbon!)).toEqual([
      ["Katalog", "shows the pane"],
      ["Periksa", "bukaPeriksa"],
      ["Generate Tabel", "bukaTabel"],
      ["Rumus", "bukaRumus"],
      ["Lainnya", "menu"],
      ["Telusuri angka ini", "telusurSel"],
      ["Bantuan", "bukaBantuan"],
    ]);
    expect(elements(cells!, "OfficeMenu")[0]!.getAttribute("id")).toBe("ContextMenuCell");
    expect(entries(cells!)).toEqual([
      ["Telusuri angka ini", "telusurSel"],
      ["Periksa pilihan", "periksaPilihan"],
    ]);
  });

  test("Katalog shows the page of the shared runtime, without a pane of its own", () => {
    const shown = elements(manifest, "Action").filter((action) => typeOf(action) === "ShowTaskpane");
    expect(shown.map((action) => [...action.children].map((child) => [child.localName, child.getAttribute("resid")]))).toEqual([
      [["SourceLocation", one("Runtime").getAttribute("resid")]],
    ]);
  });

  test("says the same English in every English Office knows", () => {
    const locales = readdirSync(path.join(root, "node_modules/@microsoft/office-js/dist")).filter((name) => /^en-[a-z]{2}$/.test(name));
    expect(locales.length).toBeGreaterThan(10);
    const translated = elements(manifest).filter((element) => [...element.children].some((child) => child.localName === "Override"));
    expect(translated.length).toBeGreaterThan(10);
    for (const element of translated) {
      const overrides = [...element.children].map((child) => child.getAttribute("Locale")!);
      // Office takes one override a locale, compares without case, and does not take "en" for "en-GB" everywhere.
      expect(overrides.map((locale) => locale.toLowerCase())).toEqual(locales);
      expect(new Set([...element.children].map((child) => child.getAttribute("Value"))).size).toBe(1);
    }
  });

  test("every icon has the size it is named for, and every obligatory size is there", () => {
    const images = resources("Images");
    for (const icon of elements(manifest, "Icon")) {
      const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
      expect(sizes.filter((size) => !(ICON_SIZES as readonly number[]).includes(size))).toEqual([]);
      expect(sizes).toEqual(expect.arrayContaining([...OBLIGATORY_ICON_SIZES]));
      for (const image of icon.children) {
        const size = Number(image.getAttribute("size"));
        const address = images.get(image.getAttribute("resid")!)!.getAttribute("DefaultValue")!;
        expect([address, ...pngSize(path.join(root, address.slice(BASE.length)))]).toEqual([address, size, size]);
      }
    }
    // IconUrl is 32, HighResolutionIconUrl 64 pixels wide (Microsoft's listing rules).
    for (const [name, size] of [
      ["IconUrl", 32],
      ["HighResolutionIconUrl", 64],
    ] as const) {
      expect(pngSize(path.join(root, one(name).getAttribute("DefaultValue")!.slice(BASE.length)))).toEqual([size, size]);
    }
  });

  test("every picture it names is drawn from a committed drawing", () => {
    const pictures = addresses(manifest).filter((address) => address.endsWith(".png"));
    const drawings = new Set(pictures.map((address) => address.slice(BASE.length).replace(/-\d+\.png$/, ".svg")));
    expect([...drawings].filter((drawing) => !existsSync(path.join(root, drawing)))).toEqual([]);
  });

  test("names no other host than the one that is replaced at deployment", () => {
    expect(addresses(manifest).filter((address) => !address.startsWith(BASE))).toEqual([]);
  });
});
