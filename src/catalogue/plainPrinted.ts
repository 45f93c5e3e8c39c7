/** Mark-up of the source texts as a person reads it: "$$(40\% \times \text{Realisasi})$$" becomes "(40% × Realisasi)". */
export function plainPrinted(printed: string): string {
  return printed
    .replace(/\\(?:text|mathrm|mathbf)\s*\{([^{}]*)\}/g, "$1")
    .replace(/\\d?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, "($1) / ($2)")
    .replace(/\\(?:left|right)\b\s*/g, "")
    .replace(/\\times\b/g, "×")
    .replace(/\\div\b/g, "÷")
    .replace(/\\([%$&#_{}])/g, "$1")
    .replace(/\$\$?/g, "")
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/\*\*/g, "")
    .replace(/\*(\S[^*]*)\*/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
