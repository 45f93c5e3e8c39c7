import { HostError, type SheetHost } from "../host";
import { defineType, type Instance } from "./object-type";

interface SettingTarget {
  readonly key: string;
}

async function valueOf({ key }: SettingTarget, host: SheetHost): Promise<unknown> {
  const kept = await host.settings();
  if (!kept.has(key)) throw new HostError("ItemNotFound", "The requested setting doesn't exist.");
  return kept.get(key);
}

const setting: (target: SettingTarget) => Instance = defineType<SettingTarget>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  get: { Key: ({ key }) => key, Value: (target, { host }) => valueOf(target, host), _Id: ({ key }) => key },
  set: { Value: ({ key }, value: unknown, { host }) => host.setSetting(key, value) },
  method: {
    Delete: async (target, _, { host }) => {
      await valueOf(target, host);
      await host.setSetting(target.key, undefined);
    },
  },
});

export const settings: (target: object) => Instance = defineType<object>({
  name: "SettingCollection",
  items: async (_, { host }) => [...(await host.settings()).keys()].map((key) => setting({ key })),
  item: async (_, key: string, { host }) => {
    await valueOf({ key }, host);
    return setting({ key });
  },
  method: {
    Add: async (_, [key, value]: [string, unknown], { host }) => {
      await host.setSetting(key, value);
      return setting({ key });
    },
    GetItemOrNullObject: async (_, [key]: [string], { host }) => ((await host.settings()).has(key) ? setting({ key }) : null),
    GetCount: async (_, __, { host }) => (await host.settings()).size,
  },
});
