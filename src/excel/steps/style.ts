import { parseAddress } from "../../sheet/address";
import { looksOf, writeStyle } from "../looks";
import type { StepOf, StepWriter } from "./step";

/**
 * The look only. A cell style of the step's name would be one more thing to look for, keep and put back: whether the workbook has one
 * by that name is known after a sync, and what it held before is the user's.
 */
export const style: StepWriter<StepOf<"style">> = {
  changes: (step) => ({ ...(step.style.numberFormat !== undefined && { numberFormat: true }), looks: looksOf(step.style) }),
  phase: "looks",
  queue: (range, step) => {
    const area = parseAddress(step.address)!;
    writeStyle(range, step.style, area.rows, area.columns);
  },
};
