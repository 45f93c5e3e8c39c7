import type { Makers } from "./object-type";
import { range } from "./range";
import { table } from "./table";
import { tables, tablesInRange } from "./tables";
import { worksheet } from "./worksheet";

export const makers: Makers = { worksheet, range, tables, tablesInRange, table };
