import type { Patch } from "../../sheet/patch";
import { STRICTEST } from "../officejs/profiles";
import { installSession } from "../officejs/session";
import type { ClientExtension, SessionControl } from "../officejs/session";
import type { SheetHost } from "../officejs/host";
import { createShim } from "./shim";
import type { OfficeShim, PageSide } from "./shim";

/** What the pane's frame brings: its window with Microsoft's client in it, and the shipped code that writes a patch through it. */
export interface AttachedFrame {
  readonly window: Window;
  applyPatch(patch: Patch): Promise<unknown>;
}

export interface Attached {
  readonly frame: AttachedFrame;
  readonly shim: OfficeShim;
  readonly session: SessionControl;
}

/** Puts the workbook behind the frame's client, and `Office` and `CustomFunctions` where the add-in expects them. */
export function attach(frame: AttachedFrame, host: SheetHost, page: PageSide): Attached {
  const target = frame.window as unknown as { Office: object; CustomFunctions: object; OfficeExtension: ClientExtension };
  const session = installSession(target.OfficeExtension, host, STRICTEST);
  const shim = createShim(page, STRICTEST);
  // The client's own enumerations (Office.EventType ...) stay reachable underneath.
  target.Office = Object.setPrototypeOf(shim.office, target.Office ?? null) as object;
  target.CustomFunctions = shim.customFunctions;
  return { frame, shim, session };
}
