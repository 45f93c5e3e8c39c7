import { builtinDocuments } from "../../src/catalogue/builtin";
import { languages, scenes } from "./scenes";
import { OpenWorkbench, start, stop } from "./workbench";

/* How large what is clicked is, and what language is spoken, in every state of the pane that is looked at. */

beforeAll(start);
afterAll(stop);

/** WCAG 2.5.8: pixels each way. */
const SMALLEST = 24;

/**
 * What can be clicked and is smaller than that, as "width x height: name". A link within a sentence is as tall as its line (2.5.8, inline);
 * a checkbox or radio button is hit by its label too.
 */
function small(least: number): string[] {
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

/** What is left of a text in which the pane quotes nothing. */
const ownWords = (text: string): string => QUOTED.reduce((left, quoted) => left.split(quoted).join(""), text);

/** Texts that can be read now, and names that only a screen reader says; not those marked as Indonesian, nor the cells of tables. */
function texts(): string[] {
  const isOurs = (element: Element | null): boolean =>
    element?.checkVisibility() === true && element.closest("[lang=id], table, script, style") === null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) if (isOurs(walker.currentNode.parentElement)) found.push(walker.currentNode.textContent ?? "");
  for (const element of document.querySelectorAll("[aria-label], [placeholder], [title]"))
    if (isOurs(element)) found.push(...["aria-label", "placeholder", "title"].flatMap((name) => element.getAttribute(name) ?? []));
  return [...new Set(found.map((text) => text.trim()))].filter((text) => text !== "");
}

describe.each(languages)("in %s", (language) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await OpenWorkbench.open({ language });
  });
  afterAll(() => workbench.close());

  test.each(scenes.map((scene) => [scene.name, scene] as const))("%s", async (_, scene) => {
    await scene.enter(workbench, language);
    await workbench.settle();
    expect(await workbench.pane.evaluate(small, SMALLEST)).toEqual([]);
    if (language === "en") expect((await workbench.pane.evaluate(texts)).map(ownWords).filter((text) => INDONESIAN.test(text))).toEqual([]);
  });
});
