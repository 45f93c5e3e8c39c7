import { builtinDocuments } from "../../src/catalogue/builtin";

/* How large what is clicked is, and what language is spoken: functions of a page, to be called in it. */

/** WCAG 2.5.8: pixels each way. */
export const SMALLEST = 24;

/**
 * What can be clicked and is smaller than that, as "width x height: name". A link within a sentence is as tall as its line (2.5.8, inline);
 * a checkbox or radio button is hit by its label too.
 */
export function small(least: number): string[] {
  const wanted = "button, a[href], summary, input, select, textarea, [role=tab], [role=option], [role=treeitem]";
  const boxes = (element: Element): readonly DOMRect[] => [
    element.getBoundingClientRect(),
    ...[...((element as HTMLInputElement).labels ?? [])].map((label) => label.getBoundingClientRect()),
  ];
  const isInline = (element: Element): boolean => element.matches("a, button") && getComputedStyle(element).display === "inline";
  return [...document.querySelectorAll(wanted)]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1 && !isInline(element))
    .flatMap((element) => {
      const found = boxes(element);
      const [width, height] = [Math.max(...found.map((box) => box.width)), Math.max(...found.map((box) => box.height))];
      const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return Math.min(width, height) >= least - 0.5
        ? []
        : [`${Math.round(width)} x ${Math.round(height)}: ${element.tagName} ${name.slice(0, 60)}`];
    });
}

/** Words that no English sentence has. */
const INDONESIAN =
  /\b(?:yang|dengan|untuk|tidak|belum|sudah|dari|pada|atau|ini|itu|lalu|klik|buka|isi|buat|pilih|sebuah|adalah|menurut|dipakai|terisi|tahun|lembar|halaman|baris|sumber|kembali|batalkan|perbaiki|kesalahan|peringatan|catatan)\b/i;

/** What documents and sheets say stays Indonesian in every language: names, titles, notes. Longest first, so that none is cut in two. */
const QUOTED = [
  ...new Set(
    builtinDocuments.flatMap(({ source, nodes, tables = [] }) => [
      source.title,
      ...tables.map(({ title }) => title),
      ...nodes.flatMap((node) => [node.name, node.printed ?? "", ...node.names, ...node.facts.map(({ note }) => note ?? "")]),
    ]),
  ),
  // Sheets of the example.
  "Lembar kerja",
  "Masukan Triwulan",
  "Data Dukung",
]
  .filter((text) => text.length > 3)
  .sort((a, b) => b.length - a.length);

/** Of the texts of an English pane, those with Indonesian words that it does not quote. */
export function notEnglish(said: readonly string[]): string[] {
  const ownWords = (text: string): string => QUOTED.reduce((left, quoted) => left.split(quoted).join(""), text);
  return said.map(ownWords).filter((text) => INDONESIAN.test(text));
}

/** Texts that can be read now, and names that only a screen reader says; not those marked as Indonesian, nor the cells of tables. */
export function texts(): string[] {
  const isOurs = (element: Element | null): boolean =>
    element?.checkVisibility() === true && element.closest("[lang=id], table, script, style") === null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) if (isOurs(walker.currentNode.parentElement)) found.push(walker.currentNode.textContent ?? "");
  for (const element of document.querySelectorAll("[aria-label], [placeholder], [title]"))
    if (isOurs(element)) found.push(...["aria-label", "placeholder", "title"].flatMap((name) => element.getAttribute(name) ?? []));
  return [...new Set(found.map((text) => text.trim()))].filter((text) => text !== "");
}
