import { HostError } from "../host";
import { defineType, isInstance, type Instance } from "./object-type";
import { areaOf } from "./range-address";
import type { RangeTarget, WorksheetTarget } from "./targets";

/** What of a sheet stays in sight. */
export const freezePanes: (target: WorksheetTarget) => Instance = defineType<WorksheetTarget>({
  name: "WorksheetFreezePanes",
  method: {
    FreezeAt: ({ id }, [range]: [string | Instance], { host }) => {
      const area = isInstance(range) ? (range.target as RangeTarget).area : areaOf(range);
      if (area.row !== 0 || area.column !== 0) throw new HostError("InvalidArgument", "The workbench freezes from the first cell only.");
      return host.freeze?.(id, { rows: area.rows, columns: area.columns });
    },
  },
});
