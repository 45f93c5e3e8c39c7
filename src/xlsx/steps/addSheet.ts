import type { AddSheetStep } from "../../sheet/steps/addSheet";
import type { StepWriter } from "./step";

/** The sheet is there as soon as a step names it. */
export const addSheet: StepWriter<AddSheetStep> = { write: () => undefined };
