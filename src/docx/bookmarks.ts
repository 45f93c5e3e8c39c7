const ID = /(<w:bookmark(?:Start|End)\s[^<>]*w:id=")(\d+)(?=")/g;

/** Of the bookmarks in a piece of a document; 0 where it has none. */
export function highestId(xml: string): number {
  let highest = 0;
  for (const [, , id] of xml.matchAll(ID)) highest = Math.max(highest, Number(id));
  return highest;
}

/**
 * Ids of bookmarks, which tell what end belongs to what beginning and must differ within a document, numbered on from one that is free.
 * (The docx library gives every bookmark the same.) For what we write ourselves, where none stands in another.
 */
export function withIdsFrom(first: number, xml: string): string {
  let next = first;
  return xml.replace(ID, (_, before: string) => `${before}${before.startsWith("<w:bookmarkStart") ? next : next++}`);
}
