import fc from "fast-check";
import { distance as reference } from "fastest-levenshtein";
import { distance } from "../../src/language/distance";

test.each([
  ["", "", 0],
  ["kitten", "sitting", 3],
  ["PWNI.INDEX", "PWNI.INDEKS", 2],
  ["C1.1", "", 4],
])("%s and %s are %d edits apart", (one, other, edits) => {
  expect([distance(one, other), distance(other, one)]).toEqual([edits, edits]);
});

test("as a library counts them", () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => distance(a, b) === reference(a, b)));
});

test("and above a limit only that it is above", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcdef gh"), maxLength: 20 });
  fc.assert(
    fc.property(word, word, fc.nat(8), (a, b, most) => {
      const [edits, found] = [reference(a, b), distance(a, b, most)];
      return edits <= most ? found === edits : found > most;
    }),
  );
});
