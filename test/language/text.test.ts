import { asIs } from "../../src/language/asIs";
import { say } from "../../src/language/say";
import { languageOf } from "../../src/language/text";

test.each([
  ["id-ID", "id"],
  ["en-GB", "en"],
  ["ms-MY", "id"],
  [undefined, "id"],
] as const)("display language %s is spoken as %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test("a sentence is said in Indonesian when no language is asked for", () => {
  expect(say(asIs({ id: "bobot", en: "weight" }))).toBe("bobot");
});
