import { TextDecoder, TextEncoder } from "node:util";

/* jsdom leaves out what every browser has. */
if (!("TextDecoder" in globalThis)) Object.assign(globalThis, { TextDecoder, TextEncoder });
