import { reading } from "./run";
import { textIn } from "./settings";

/** What the runtime wants to know of the workbook before anything else. */
export interface WorkbookStart {
  /** The decimal sign cells are typed and shown with; null where Excel does not tell. */
  readonly decimalSeparator: "," | "." | null;
  /** The text stored under a name, the one asked for where none is given; null when there is none. Throws ExcelFailure, "damaged" when it is not whole. */
  readonly stored: (other?: string) => string | null;
}

/** The workbook's decimal sign and the texts stored in it, in one sync. Throws ExcelFailure. */
export function readStart(name: string): Promise<WorkbookStart> {
  return reading(async (context) => {
    const { application, settings } = context.workbook;
    application.load("decimalSeparator");
    settings.load("items/key,items/value");
    await context.sync();
    const sign = application.decimalSeparator;
    return { decimalSeparator: sign === "," || sign === "." ? sign : null, stored: (other = name) => textIn(settings, other) };
  });
}
