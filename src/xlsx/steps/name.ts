import { namedFormula, parseAddress } from "../../sheet/address";
import { asStored } from "../../sheet/stored";
import type { NameStep } from "../../sheet/steps/name";
import { xml } from "../../ooxml/package";
import { keepSettings } from "../settingsXml";
import type { StepWriter } from "./step";

const BOOK = "xl/workbook.xml";

/** Names come behind the sheets and before how the book calculates (CT_Workbook, ECMA-376 part 1, 18.2.27). */
function withName(book: string, step: NameStep): string {
  const defined = `<definedName name="${xml(step.name)}">${xml(namedFormula(step.sheet, parseAddress(step.address)!).slice(1))}</definedName>`;
  if (book.includes("</definedNames>")) return book.replace("</definedNames>", () => `${defined}</definedNames>`);
  return book.replace("</sheets>", () => `</sheets><definedNames>${defined}</definedNames>`);
}

/** ExcelJS spreads a name over its cells and keeps no settings: both are put into the package it has written. */
export const name: StepWriter<NameStep> = {
  write: () => undefined,
  pack: (pack, _, step) => {
    pack.put(BOOK, withName(pack.read(BOOK), step));
    keepSettings(pack, asStored(step.kept.under, step.kept.text));
  },
};
