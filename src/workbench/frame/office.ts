import { applyPatch } from "../../excel";
import type { AttachedFrame } from "./attach";

/**
 * Stands where production loads office.js: after Microsoft's Excel client and before the add-in's own scripts.
 * The page around this frame puts its workbook behind the client and its `Office` over the client's.
 */
const { capaianPage } = window.parent as unknown as { capaianPage?: { attach(frame: AttachedFrame): void } };
if (!capaianPage) throw new Error("This page shows the pane inside the workbench only: open index.html.");
capaianPage.attach({ window, applyPatch });
