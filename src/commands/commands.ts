import { requestView, type ViewRequest } from "../pane/navigation";

/**
 * What the ribbon's buttons, the cells' menu and the shortcuts call, by the names of the manifest. A released name never changes: Katalog's button shows the pane
 * without a script now, and manifests given out before still call `bukaKatalog`.
 */
export const ribbonActions: Readonly<Record<string, ViewRequest>> = {
  bukaKatalog: { view: "katalog" },
  bukaPeriksa: { view: "periksa" },
  bukaTabel: { view: "tabel" },
  bukaRumus: { view: "rumus" },
  bukaBantuan: { view: "bantuan" },
  telusurSel: { view: "rumus", task: "telusur" },
  periksaPilihan: { view: "periksa", task: "pilihan" },
};

/** Whether the pane was seen hidden, and whether a button has asked for a view since. */
const pane = { hidden: false, asked: false };

/**
 * Opens the pane at a view. The request is left before the pane is shown: a pane that starts now finds it, one that runs hears it.
 * `completed` is called whatever happens, because Excel keeps the button waiting until then.
 */
export async function openView({ view, task }: ViewRequest, completed: () => void): Promise<void> {
  requestView(view, task);
  pane.asked = true;
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    completed();
  }
}

/**
 * What Excel tells of the pane's visibility ("Taskpane" or "Hidden"). A pane that comes back although no script of ours asked
 * for it was opened with Katalog's button, so Katalog is what it shows.
 */
export function visibilityChanged(mode: string): void {
  if (mode === "Hidden") Object.assign(pane, { hidden: true, asked: false });
  else {
    if (pane.hidden && !pane.asked) requestView("katalog");
    pane.hidden = false;
  }
}
