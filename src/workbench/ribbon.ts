/** One button of the ribbon as the manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Address relative to the page. */
  readonly icon: string;
  /** What `Office.actions.associate` names; null when Excel itself shows the pane (`ShowTaskpane`). */
  readonly action: string | null;
}

export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  /** What the menu of cells has of ours. */
  readonly cellMenu: readonly RibbonButton[];
  /** Address of the keyboard shortcuts, relative to the page. */
  readonly shortcuts: string;
  /** Address of the custom functions' metadata, relative to the page. */
  readonly functions: string;
}

/** The manifest names files by where the add-in is deployed; the workbench serves the same files beside its own page. */
function beside(address: string): string {
  return new URL(address).pathname.replace(/^\//, "");
}

/** Reads the ribbon from the manifest, so that the workbench shows the very buttons Excel shows. `locale` is e.g. "en-US". */
export function readRibbon(manifest: string, locale: string): Ribbon {
  const document = new DOMParser().parseFromString(manifest, "application/xml");
  const resource = (id: string | null | undefined): string => {
    const found = [...document.getElementsByTagName("*")].find(
      (element) => element.getAttribute("id") === id && element.hasAttribute("DefaultValue"),
    );
    const override = [...(found?.children ?? [])].find((element) => element.getAttribute("Locale") === locale);
    const value = override?.getAttribute("Value") ?? found?.getAttribute("DefaultValue");
    if (!value) throw new Error(`manifest.xml: no resource "${id}"`);
    return value;
  };
  const within = (element: Element, ...path: string[]): Element => {
    let inner: Element | undefined = element;
    for (const name of path) inner = [...(inner?.children ?? [])].find((child) => child.tagName === name);
    if (!inner) throw new Error(`manifest.xml: no ${path.join("/")} in ${element.tagName}`);
    return inner;
  };
  const showsPane = (control: Element): boolean => within(control, "Action").getAttribute("xsi:type") === "ShowTaskpane";
  const group = document.getElementsByTagName("Group")[0];
  if (!group) throw new Error("manifest.xml: no ribbon group");
  // A menu is shown as its items: the workbench's bar is wide enough.
  const isButton = (element: Element): boolean =>
    element.tagName === "Item" || (element.tagName === "Control" && element.getAttribute("xsi:type") === "Button");
  const readButton = (control: Element): RibbonButton => {
    const icon = [...within(control, "Icon").children].find((image) => image.getAttribute("size") === "32");
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(within(control, "Label").getAttribute("resid")),
      description: resource(within(control, "Supertip", "Description").getAttribute("resid")),
      icon: beside(resource(icon?.getAttribute("resid"))),
      action: showsPane(control) ? null : (within(control, "Action", "FunctionName").textContent?.trim() ?? ""),
    };
  };
  const buttonsOf = (part: Element | undefined): RibbonButton[] =>
    [...(part?.getElementsByTagName("*") ?? [])].filter(isButton).map(readButton);
  const metadata = document.getElementsByTagName("Metadata")[0];
  if (!metadata) throw new Error("manifest.xml: no metadata of custom functions");
  return {
    group: resource(within(group, "Label").getAttribute("resid")),
    buttons: buttonsOf(group),
    cellMenu: buttonsOf(document.getElementsByTagName("OfficeMenu")[0]),
    shortcuts: beside(document.getElementsByTagName("ExtendedOverrides")[0]?.getAttribute("Url") ?? ""),
    functions: beside(resource(within(metadata, "SourceLocation").getAttribute("resid"))),
  };
}
