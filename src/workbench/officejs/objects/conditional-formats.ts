import { overlaps } from "../../../sheet/area";
import { HostError, type HostSigns, type SheetHost } from "../host";
import { defineType, type Instance } from "./object-type";
import type { RangeTarget } from "./targets";

interface FormatTarget {
  readonly id: string;
}

const TYPES: readonly string[] = ["IconSet", "PresetCriteria"] satisfies readonly HostSigns["type"][];

const iconSet = defineType<FormatTarget>({
  name: "IconSetConditionalFormat",
  set: {
    Style: ({ id }, style: string, { host }) => host.changeSigns(id, { style }),
    Criteria: (
      { id },
      criteria: readonly { readonly type?: string; readonly operator?: string; readonly formula?: string }[],
      { host },
    ) => {
      // Excel passes over everything but a custom icon of the first.
      const from = criteria.slice(1).map(({ type, operator, formula }) => {
        if (type !== "Number" || operator !== "GreaterThanOrEqual" || !/^=-?[\d.]+(?:e-?\d+)?$/i.test(formula ?? ""))
          throw new HostError("InvalidArgument", "The workbench knows figures from which a sign stands, and nothing else.");
        return Number(formula!.slice(1));
      });
      return host.changeSigns(id, { from });
    },
  },
});

const presetFill = defineType<FormatTarget>({
  name: "ConditionalRangeFill",
  set: { Color: ({ id }, fill: string, { host }) => host.changeSigns(id, { fill }) },
});

const preset = defineType<FormatTarget>({
  name: "PresetCriteriaConditionalFormat",
  link: {
    Format: defineType<FormatTarget>({ name: "ConditionalRangeFormat", link: { Fill: (target) => presetFill(target) } }),
  },
  set: {
    Rule: (_, { criterion }: { readonly criterion?: string }) => {
      if (criterion !== "Blanks")
        throw new HostError("InvalidArgument", "The workbench knows cells that show nothing, and no other criterion.");
    },
  },
});

const conditionalFormat: (target: FormatTarget) => Instance = defineType<FormatTarget>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, Type: async ({ id }, { host }) => (await host.signs()).find((each) => each.id === id)?.type },
  link: { IconSet: (target) => iconSet(target), Preset: (target) => preset(target) },
  method: { Delete: ({ id }, _, { host }) => host.removeSigns(id) },
});

const isKnown = (type: string): type is HostSigns["type"] => TYPES.includes(type);

async function of({ sheet, area }: RangeTarget, host: SheetHost): Promise<readonly HostSigns[]> {
  return (await host.signs()).filter((each) => each.sheet === sheet && overlaps(each.area, area));
}

/** The conditional formats that touch a range; of all kinds the workbench has icon sets and the criterion of blank cells. */
export const conditionalFormats: (target: RangeTarget) => Instance = defineType<RangeTarget>({
  name: "ConditionalFormatCollection",
  items: async (target, { host }) => (await of(target, host)).map(({ id }) => conditionalFormat({ id })),
  item: (_, id: string) => conditionalFormat({ id }),
  method: {
    Add: async ({ sheet, area }, [type]: [string], { host }) => {
      if (!isKnown(type)) throw new HostError("ApiNotFound", `Conditional formats of type ${type} are not part of the workbench.`);
      return conditionalFormat({ id: (await host.addSigns(sheet, area, type)).id });
    },
    GetCount: async (target, _, { host }) => (await of(target, host)).length,
  },
});
