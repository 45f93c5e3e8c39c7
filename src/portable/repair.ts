import { callText, rewriteCalls, type WrittenCall } from "../formula/calls";
import { callsOurs } from "./convert";
import { functionId, mayCallOurs } from "./names";
import { natives } from "./natives";

/** "@" takes one cell of several; before a function that gives one it only means that Excel did not know the function. */
function isNeedless({ name }: WrittenCall): boolean {
  const id = functionId(name);
  const how = id === null ? undefined : natives[id];
  return how !== undefined && !(how.kind === "none" && how.spills === true);
}

/**
 * What has to be entered into a cell so that Excel finds our functions again, or null when the cell is well or not ours:
 * `_xldudf_PWNI_INDEX` and its like get their names back; a formula that is right but shows #NAME?, because it was entered or
 * opened before the add-in was there, is entered once more as it is. Excel looks names up only on entry (office-js issue 6611:
 * recalculating does not help).
 */
export function repaired(formula: string, showsNameError: boolean): string | null {
  if (!mayCallOurs(formula)) return null;
  const written = rewriteCalls(
    formula,
    ({ name, args }) => {
      const id = functionId(name);
      return id === null || id === name ? null : callText({ name: id, args });
    },
    isNeedless,
  );
  if (written !== formula) return written;
  return showsNameError && callsOurs(formula) ? formula : null;
}
