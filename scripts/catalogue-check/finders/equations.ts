import { factsOf, nameOf, type Deviation, type Finder } from "../deviation";
import { cut, round } from "../recompute";

const NUMBER = String.raw`(\d[\d.]*(?:,\d+)?)`;
const UNIT = String.raw` ?%?`;
const EQUATION = new RegExp(`(?<![\\d.,])${NUMBER}${UNIT}((?: ?[-+/x] ?${NUMBER}${UNIT})+) = ${NUMBER}( ?%)?(?![\\d.,]*\\d)`, "g");

/** The remarks are ours and written the Indonesian way: dots group, a comma is decimal. */
const read = (text: string): number => Number(text.replace(/\./g, "").replace(",", "."));

/** "a x b" before "a + b"; percentages count as hundredths where the result is one. */
function calculate(left: string): number {
  const terms = left.split(/ ?([-+]) ?/);
  const term = (text: string): number =>
    text.split(/ ?([/x]) ?/).reduce((value, part, at, parts) => {
      if (at % 2 === 1) return value;
      const factor = read(part.replace(/ ?%/, "")) / (at > 0 && part.includes("%") ? 100 : 1);
      return at === 0 ? factor : parts[at - 1] === "x" ? value * factor : value / factor;
    }, 0);
  return terms.reduce(
    (value, part, at) => (at % 2 === 1 ? value : at === 0 ? term(part) : value + (terms[at - 1] === "+" ? 1 : -1) * term(part)),
    0,
  );
}

function* wrong(text: string, whose: string): Generator<Deviation> {
  for (const match of text.matchAll(EQUATION)) {
    const [equation] = match;
    const [left, right] = equation.split(" = ") as [string, string];
    const places = right.split(",")[1]?.replace(/\D/g, "").length ?? 0;
    const wanted = read(right.replace(/ ?%/, "").replace(/[.,]$/, ""));
    const value = calculate(left);
    // A ratio or product is written as a share or in percent: "93,10/93 = 100,11%", "40% x 98,75 = 39,5".
    const fits = [value, value * 100, value / 100].some((each) => round(each, places) === wanted || cut(each, places) === wanted);
    if (!fits)
      yield { codes: [], figures: [], fatal: true, message: `${whose} says "${equation}", which is ${Number(value.toPrecision(8))}` };
  }
}

/** The arithmetic in our own remarks: a conflict that miscalculates misleads. */
export const equations: Finder = {
  name: "equation",
  about: 'what the remarks calculate ("276/309 = 89,32%") is right',
  find: ({ document }) => [
    ...document.conflicts.flatMap(({ about, why }) => [...wrong(why, `conflict "${about}"`)]),
    ...[...factsOf(document)].flatMap(({ node, fact }) => (fact.note === undefined ? [] : [...wrong(fact.note, nameOf(node, fact))])),
    ...(document.notes ?? []).flatMap(({ line, text }) => [...wrong(text, `note on line ${line}`)]),
  ],
};
