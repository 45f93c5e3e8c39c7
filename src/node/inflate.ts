import { inflateRawSync } from "node:zlib";
import type { Inflate } from "../xlsx/zip";

const SMALLEST_CHUNK = 16 * 1024;

/** Node's own. Unpacks in one piece where the size that is told is right: joining pieces takes as much memory again. */
export const inflate: Inflate = (packed, { size, most }) => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most), chunkSize: Math.max(SMALLEST_CHUNK, Math.min(size, most) + 64) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "unreadable";
  }
};
