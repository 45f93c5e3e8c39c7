import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("target-triwulan", {
  twoWays: {
    id: "Target {code} {period} di sini {found} ({quarter}/4 dari target tahunan), di {cell} {other} (target tahunan penuh). Capaian triwulan keduanya tidak dapat dibandingkan; pilih satu cara.",
    en: "The target of {code} {period} is {found} here ({quarter}/4 of the annual one) and {other} in {cell} (the whole of it). Their quarterly capaian cannot be compared; choose one way.",
  },
  unusual: {
    id: "Target {code} {period} adalah {found}; yang lazim {annual} (target tahunan, {source}) atau {part} ({quarter}/4-nya).",
    en: "The target of {code} {period} is {found}; usual are {annual} (the annual target, {source}) or {part} ({quarter}/4 of it).",
  },
});
