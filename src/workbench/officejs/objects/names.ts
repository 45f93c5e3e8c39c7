import { HostError } from "../host";
import { defineType } from "./object-type";

/** Defined names: the workbench has none, so every look-up ends as in a workbook without names. */
export const names = defineType<object>({
  name: "NamedItemCollection",
  items: () => [],
  item: () => {
    throw new HostError("ItemNotFound", "The requested name does not exist.");
  },
  method: { GetItemOrNullObject: () => null, GetCount: () => 0 },
});
