import type * as asyncHooks from "node:async_hooks";

export function ownStorages(): { hooks: typeof asyncHooks; close(): void };
