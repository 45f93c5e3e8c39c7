import { contains } from "../sheet/area";
import { namedPlace, type Area } from "../sheet/address";
import type { Snapshot } from "../sheet/snapshot";

/** Before the name of every table that is made here, so that people see whose it is in Excel's list. */
export const OWN_TABLE_PREFIX = "CAPAIAN_";

/** Where the tables made here stand, their caption and notes included. */
export class OwnTables {
  private readonly areas = new Map<string, Area[]>();

  constructor({ names = [] }: Pick<Snapshot, "names">) {
    for (const { name, formula } of names) {
      if (!name.startsWith(OWN_TABLE_PREFIX)) continue;
      const place = namedPlace(formula);
      if (place) this.areas.set(place.sheet, [...(this.areas.get(place.sheet) ?? []), place.area]);
    }
  }

  has(sheet: string, row: number, column: number): boolean {
    return (this.areas.get(sheet) ?? []).some((area) => contains(area, row, column));
  }
}
