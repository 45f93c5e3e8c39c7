import { inflateSync } from "node:zlib";

/** What LibreOffice draws on every page of a PDF it has made, as PDF's own operators. */
export function pdfPages(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString("latin1");
  const contentOf = (id: string): string => {
    const at = file.indexOf(`\n${id} 0 obj\n`);
    const from = file.indexOf("stream\n", at) + "stream\n".length;
    return inflateSync(bytes.subarray(from, file.indexOf("endstream", from))).toString("latin1");
  };
  const pages = file.matchAll(/<<\/Type\/Page\/[^]*?\/Contents (\d+) 0 R/g);
  return Array.from(pages, ([, id]) => contentOf(id!));
}

/** How many pieces of text a page shows. */
export const textsOn = (page: string): number => page.match(/\bT[jJ]\b/g)?.length ?? 0;
