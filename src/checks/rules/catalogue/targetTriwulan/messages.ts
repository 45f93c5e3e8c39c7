import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("target-triwulan", {
  unusual: {
    id: "Target {code} {period} adalah {found}; yang lazim {annual} (target tahunan, {source}) atau {part} ({quarter}/4-nya).",
    en: "The target of {code} {period} is {found}; usual are {annual} (the annual target, {source}) or {part} ({quarter}/4 of it).",
  },
});
