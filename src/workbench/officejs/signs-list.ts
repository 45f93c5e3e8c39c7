import type { Area } from "../../sheet/address";
import { movedArea } from "../../formula/movedLines";
import type { LineMove } from "../../sheet/lineMoves";
import { HostError, type HostSigns } from "./host";

/** The conditional formats of a workbook. */
export class SignsList {
  private readonly list: HostSigns[] = [];
  private next = 1;

  all(): readonly HostSigns[] {
    return this.list;
  }

  add(sheet: string, area: Area, type: HostSigns["type"] = "IconSet"): HostSigns {
    const added = { id: `{S-${this.next++}}`, type, sheet, area, style: "ThreeTrafficLights1", from: [], fill: null };
    this.list.push(added);
    return added;
  }

  change(id: string, change: Partial<HostSigns>): HostSigns {
    const at = this.indexOf(id);
    return (this.list[at] = { ...this.list[at]!, ...change });
  }

  remove(id: string): void {
    this.list.splice(this.indexOf(id), 1);
  }

  removeSheet(sheet: string): void {
    for (const each of this.list.filter((signs) => signs.sheet === sheet)) this.remove(each.id);
  }

  /** Rows or columns of a sheet move, and its signs with them. */
  moveLines(sheet: string, move: LineMove): void {
    const moved = this.list.flatMap((each) => {
      const area = each.sheet === sheet ? movedArea(each.area, move) : each.area;
      return area ? [{ ...each, area }] : [];
    });
    this.list.splice(0, this.list.length, ...moved);
  }

  private indexOf(id: string): number {
    const at = this.list.findIndex((each) => each.id === id);
    if (at < 0) throw new HostError("ItemNotFound", "The requested conditional format does not exist.");
    return at;
  }
}
