import type { Area } from "../../sheet/address";
import { overlaps } from "../../sheet/area";
import type { LineMove } from "../../sheet/lineMoves";
import { HostError, type HostTable } from "./host";
import { movedArea } from "../../formula/movedLines";
import { sameName } from "./sheet-names";

/** The native tables of a workbook with Excel's rules: no two overlap on a sheet, no two have one name. */
export class TableList {
  private readonly list: HostTable[] = [];
  private next = 1;

  all(): readonly HostTable[] {
    return this.list;
  }

  add(sheet: string, area: Area, hasHeaders: boolean): HostTable {
    if (this.list.some((table) => table.sheet === sheet && overlaps(table.area, area))) {
      throw new HostError("InvalidArgument", "A table cannot overlap another table.");
    }
    let number = 1;
    while (this.isTaken(`Table${number}`)) number++;
    const table: HostTable = { id: `{T-${this.next++}}`, sheet, name: `Table${number}`, style: "TableStyleMedium2", area, hasHeaders };
    this.list.push(table);
    return table;
  }

  change(id: string, change: { readonly name?: string; readonly style?: string }): void {
    const index = this.indexOf(id);
    if (change.name !== undefined && this.isTaken(change.name, id)) {
      throw new HostError("InvalidArgument", `The table name ${change.name} is already in use.`);
    }
    this.list[index] = { ...this.list[index]!, ...change };
  }

  remove(id: string): HostTable {
    return this.list.splice(this.indexOf(id), 1)[0]!;
  }

  /** Takes the tables of a sheet that is gone. */
  removeSheet(sheet: string): void {
    for (const table of this.list.filter((each) => each.sheet === sheet)) this.remove(table.id);
  }

  /** Rows or columns of a sheet move, and its tables with them. */
  moveLines(sheet: string, move: LineMove): void {
    const moved = this.list.flatMap((table) => {
      const area = table.sheet === sheet ? movedArea(table.area, move) : table.area;
      return area ? [{ ...table, area }] : [];
    });
    this.list.splice(0, this.list.length, ...moved);
  }

  private isTaken(name: string, except?: string): boolean {
    return this.list.some((table) => table.id !== except && sameName(table.name, name));
  }

  private indexOf(id: string): number {
    const index = this.list.findIndex((table) => table.id === id);
    if (index < 0) throw new HostError("ItemNotFound", "The requested table does not exist.");
    return index;
  }
}
