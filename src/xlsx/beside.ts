import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { cellAddress } from "../sheet/address";
import type { CellComment, DefinedName, Run } from "../sheet/snapshot";
import { unescapeXml } from "./entities";

/** Runs of the hidden ones; the list is sparse, and only what it has is visited. */
function hiddenRuns(infos: readonly ({ readonly hidden?: boolean } | undefined)[] = []): Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const at of Object.keys(infos).map(Number)) {
    if (!infos[at]?.hidden) continue;
    const before = runs.at(-1);
    if (before?.last === at - 1) before.last = at;
    else runs.push({ first: at, last: at });
  }
  return runs;
}

function commentsOf(rows: readonly (readonly (CellObject | undefined)[])[] = []): CellComment[] {
  const comments: CellComment[] = [];
  for (const row of Object.keys(rows).map(Number)) {
    for (const column of Object.keys(rows[row] ?? []).map(Number)) {
      const said = rows[row]![column]?.c;
      if (said?.length) comments.push({ address: cellAddress(row, column), text: said.map(({ t }) => t ?? "").join("\n") });
    }
  }
  return comments;
}

/** What a sheet has beside its cells. */
export function besideCells(sheet: WorkSheet | undefined): { hiddenRows: Run[]; hiddenColumns: Run[]; comments: CellComment[] } {
  return {
    hiddenRows: hiddenRuns(sheet?.["!rows"]),
    hiddenColumns: hiddenRuns(sheet?.["!cols"]),
    comments: commentsOf(sheet?.["!data"]),
  };
}

/** Print areas, filters and the like are kept as names too; Excel's own begin so. */
const OWN = /^_xlnm\./i;

export function namesOf(book: WorkBook): DefinedName[] {
  return (book.Workbook?.Names ?? [])
    .filter(({ Name }) => !OWN.test(Name))
    .map(({ Name, Ref, Sheet }) => ({
      name: Name,
      formula: `=${Ref}`,
      sheet: Sheet === undefined ? null : (book.SheetNames[Sheet] ?? null),
    }));
}

const LINK = /(?:^|\/)externalLinks\/_rels\/externalLink(\d+)\.(?:xml|bin)\.rels$/i;

/**
 * The other workbooks that are referred to, in the order of their parts: the first is usually `[1]` of a formula. SheetJS does not
 * read these parts, so they are taken from its list of files.
 */
export function linksOf(book: WorkBook): string[] {
  const { files = {} } = book as { files?: Readonly<Record<string, { readonly content?: Uint8Array | readonly number[] }>> };
  return Object.entries(files)
    .flatMap(([path, { content }]) => {
      const number = LINK.exec(path)?.[1];
      return number === undefined || !content ? [] : [{ number: Number(number), xml: new TextDecoder().decode(Uint8Array.from(content)) }];
    })
    .sort((a, b) => a.number - b.number)
    .flatMap(({ xml }) => [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].slice(0, 1))
    .flatMap(([relationship]) => /\sTarget=(["'])(.*?)\1/.exec(relationship)?.[2] ?? [])
    .map(unescapeXml);
}
