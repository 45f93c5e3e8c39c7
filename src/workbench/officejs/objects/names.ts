import { HostError, type HostName, type SheetHost } from "../host";
import { areaAddress, quoteSheet } from "../../../sheet/address";
import { sameName } from "../sheet-names";
import { isInstance, defineType, type Instance } from "./object-type";
import { sheetOf } from "./sheet-of";
import type { RangeTarget } from "./targets";

/** The names of the workbook, or of one sheet by its id. */
interface NamesTarget {
  readonly sheet: string | null;
}

async function of({ sheet }: NamesTarget, host: SheetHost): Promise<readonly HostName[]> {
  return ((await host.names?.()) ?? []).filter((each) => each.sheet === sheet);
}

async function find(target: NamesTarget, key: string, host: SheetHost): Promise<Instance | null> {
  const found = (await of(target, host)).find(({ name }) => sameName(name, key));
  return found ? namedItem(found) : null;
}

const namedItem = defineType<HostName>({
  name: "NamedItem",
  get: {
    Name: ({ name }) => name,
    Formula: async ({ name, sheet }, { host }) => (await kept(name, sheet, host)).formula,
    Scope: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet"),
    Visible: () => true,
  },
  set: {
    Formula: async ({ name, sheet }, formula: string, { host }) => {
      await kept(name, sheet, host);
      await host.setName?.(name, sheet, formula);
    },
  },
  method: {
    Delete: async ({ name, sheet }, _, { host }) => {
      await kept(name, sheet, host);
      await host.setName?.(name, sheet, null);
    },
  },
});

/** The name as it is by now. */
async function kept(name: string, sheet: string | null, host: SheetHost): Promise<HostName> {
  const found = (await of({ sheet }, host)).find((each) => sameName(each.name, name));
  if (!found) throw new HostError("ItemNotFound", "The requested name does not exist.");
  return found;
}

/** "='TW I'!$B$2:$G$16" of a range; a text is taken as it is. */
async function formulaOf(reference: Instance | string, host: SheetHost): Promise<string> {
  if (!isInstance(reference)) return reference;
  const { sheet, area } = reference.target as RangeTarget;
  const address = areaAddress(area).split(":");
  const fixed = address.map((corner) => corner.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"));
  return `=${quoteSheet((await sheetOf(sheet, host)).name)}!${fixed.join(":")}`;
}

/** Excel takes no name that is a cell's address, nor one with blanks. */
function checkName(name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || /^[A-Z]{1,3}\d+$/i.test(name))
    throw new HostError("InvalidArgument", `"${name}" is not a valid name.`);
}

export const names = defineType<NamesTarget>({
  name: "NamedItemCollection",
  items: async (target, { host }) => (await of(target, host)).map((each) => namedItem(each)),
  item: async (target, key: string, { host }) => {
    const found = await find(target, key, host);
    if (!found) throw new HostError("ItemNotFound", "The requested name does not exist.");
    return found;
  },
  method: {
    Add: async ({ sheet }, [name, reference]: [string, Instance | string], { host }) => {
      checkName(name);
      if ((await of({ sheet }, host)).some((each) => sameName(each.name, name)))
        throw new HostError("ItemAlreadyExists", `A name "${name}" already exists.`);
      const formula = await formulaOf(reference, host);
      await host.setName?.(name, sheet, formula);
      return namedItem({ name, formula, sheet });
    },
    GetItemOrNullObject: (target, [key]: [string], { host }) => find(target, key, host),
    GetCount: async (target, _, { host }) => (await of(target, host)).length,
  },
});
