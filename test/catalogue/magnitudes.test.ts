import { readData } from "../../scripts/catalogue-check/read";
import { skippedMessage, sourceLines } from "../../scripts/catalogue-check/seeds";
import { parseNumber } from "../../src/numbers";
import type { CatalogueNode, Printing } from "../../src/catalogue/types";

const WORDS = "ribu|juta|mil[iy]ar|trili[uy]n";
/** "Rp132,925 miliar", "8 (delapan) juta", "SAR 1,79 juta": the figure, and the word that multiplies it. */
const AMOUNT = new RegExp(`(Rp\\.? ?)?(?<![\\d.,])(\\d[\\d.,]*\\d|\\d)(?: \\([a-z ]+\\))? ?(${WORDS})\\b`, "gi");

/** What PWNI.ANGKA reads in the amount. */
function amountOf(money: string, figure: string, word: string): number {
  const read = parseNumber(`${money}${figure} ${word}`, ",");
  if (read.kind !== "number") throw new Error(`${money}${figure} ${word} is read as ${read.kind}`);
  return read.value;
}

const FACTOR: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12, trilyun: 1e12 };

/** What a fact stands for: its unit or the name of its input may hold the word ("miliar rupiah", "(juta)"). */
function amountOfFact({ unit }: CatalogueNode, { value, variable, what }: Printing): number {
  const word = new RegExp(`\\b(${WORDS})\\b`, "i").exec(what === "masukan" ? `${variable} ${unit}` : unit)?.[1]?.toLowerCase();
  return value! * (word === undefined ? 1 : FACTOR[word]!);
}

const { documents } = readData();

describe.each(documents.map((document) => [document.source.id, document] as const))(
  "figures before ribu, juta, miliar, triliun in %s",
  (id, document) => {
    const lines = sourceLines(id);
    if (!lines) {
      test.skip(skippedMessage(id), () => undefined);
      return;
    }
    const amounts = lines.flatMap((line, at) =>
      [...line.matchAll(AMOUNT)].map(([, money = "", figure, word]) => ({
        line: at + 1,
        figure: figure!,
        amount: amountOf(money, figure!, word!),
      })),
    );

    test("each that is a fact has the amount that is read", () => {
      const compared = amounts.flatMap(({ line, figure, amount }) =>
        document.nodes.flatMap((node) =>
          node.facts
            .filter(
              (fact) =>
                fact.line === line && new RegExp(`(?<![\\d.,])${figure.replace(/[.,]/g, "\\$&")}(?![\\d.,]*\\d)`).test(fact.printed),
            )
            .map((fact) => ({ code: node.code, line, printed: fact.printed, is: amountOfFact(node, fact), read: amount })),
        ),
      );
      expect(compared.filter(({ is, read }) => Math.abs(is - read) > 1e-6 * read)).toEqual([]);
      // Five remittances in all, six by country, two of the labour force and those who work abroad.
      if (id === "renstra-kp2mi-2025-2029") expect(compared).toHaveLength(14);
    });

    test("each stands in the catalogue: as a fact, in a table or in a note", () => {
      const told = new Map<number, string>();
      const tell = (line: number, text: string): void => void told.set(line, `${told.get(line) ?? ""} ${text}`);
      for (const { facts } of document.nodes) for (const { line, printed } of facts) tell(line, printed);
      for (const { rows } of document.tables ?? []) for (const { line, cells } of rows) tell(line, cells.join(" "));
      for (const { line, text } of document.notes ?? []) tell(line, text);
      expect(amounts.filter(({ line, figure }) => !(told.get(line) ?? "").includes(figure))).toEqual([]);
    });
  },
);

test("Rp132,925 miliar is 132.925 miliar rupiah (line 650): 132,925 x 10^9 would be a thousandth of it", () => {
  expect(amountOf("Rp", "132,925", "miliar")).toBe(132925e9);
  expect(amountOf("Rp", "38.14", "Miliar")).toBe(38.14e9);
});
