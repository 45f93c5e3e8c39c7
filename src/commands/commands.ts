import { requestView, type ViewId } from "../taskpane/navigation";

/** What the ribbon's buttons call, by the names of the manifest. A released name never changes. */
export const ribbonActions: Readonly<Record<string, ViewId>> = {
  bukaKatalog: "katalog",
  bukaPeriksa: "periksa",
  bukaTabel: "tabel",
};

/**
 * Opens the pane at a view. The request is left before the pane is shown: a pane that starts now finds it, one that runs hears it.
 * `completed` is called whatever happens, because Excel keeps the button waiting until then.
 */
export async function openView(view: ViewId, completed: () => void): Promise<void> {
  requestView(view);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    completed();
  }
}
