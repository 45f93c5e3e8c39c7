import { defineType, type Instance } from "./object-type";
import type { RangeTarget } from "./targets";

/** What may be typed into cells; a host in memory keeps it for tests. */
export const dataValidation: (target: RangeTarget) => Instance = defineType<RangeTarget>({
  name: "DataValidation",
  set: {
    Rule: ({ sheet, area }, rule: unknown, { host }) => host.setValidation?.(sheet, area, { rule }),
    IgnoreBlanks: ({ sheet, area }, ignoreBlanks: boolean, { host }) => host.setValidation?.(sheet, area, { ignoreBlanks }),
    ErrorAlert: ({ sheet, area }, errorAlert: unknown, { host }) => host.setValidation?.(sheet, area, { errorAlert }),
  },
});
