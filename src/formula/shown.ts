import { tokenise } from "./lexer";

/** {0.4,0.2;"a,b"} as {0,4\0,2;"a,b"}. */
function shownArray(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|[.,]/g, (part) => (part === "." ? "," : part === "," ? "\\" : part));
}

/** An en-US formula as an Excel with decimal commas shows it: 0,4 for 0.4, ";" between arguments, "\" inside {0,4\0,2}. */
export function shownFormula(formula: string, decimalSeparator: "," | "."): string {
  if (decimalSeparator === ".") return formula;
  return tokenise(formula)
    .map(({ kind, start, end }) => {
      const text = formula.slice(start, end);
      if (kind === "comma") return ";";
      if (kind === "array") return shownArray(text);
      return kind === "number" ? text.replace(".", ",") : text;
    })
    .join("");
}
