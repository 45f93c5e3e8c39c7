import { defineMessages } from "../../src/language/message";
import { citation } from "../../src/catalogue/placeWords";
import { inBoth, say, sayPlacesBy } from "../../src/language/say";

const sentences = defineMessages("test-message", {
  weight: {
    id: "Bobot {code} seharusnya {expected}, bukan {found} ({source}).{hint}",
    en: "The weight of {code} should be {expected}, not {found} ({source}).{hint}",
  },
  cells: { id: "{count} sel: {cells}", en: "{count} {count|cell|cells}: {cells}" },
  hint: { id: " Itu bobot {year}.", en: " That is the weight of {year}." },
  plain: { id: "Selesai.", en: "Done." },
});

describe("a sentence as data", () => {
  test("is written in the reader's language, numbers and sources too", () => {
    const message = sentences.weight({
      code: "B1.1",
      expected: { value: 84.52, percent: true },
      found: 1234.5,
      source: { source: "lkj-pwni-2024", line: 318 },
      hint: sentences.hint({ year: "2022" }),
    });
    expect(inBoth(message)).toEqual({
      id: "Bobot B1.1 seharusnya 84,52%, bukan 1.234,5 (lkj-pwni-2024 baris 318). Itu bobot 2022.",
      en: "The weight of B1.1 should be 84.52%, not 1,234.5 (lkj-pwni-2024 line 318). That is the weight of 2022.",
    });
  });

  test("survives JSON: it holds no text and no function", () => {
    const message = sentences.hint({ year: "2022" });
    expect(message).toEqual({ id: "test-message.hint", data: { year: "2022" } });
    expect(say(JSON.parse(JSON.stringify(message)), "en")).toBe(" That is the weight of 2022.");
  });

  test.each([
    [1, "1 cell: A1"],
    [3, "3 cells: A1, B2, and Lap!C3"],
  ])("%s counts and lists", (count, wanted) => {
    const items = [{ address: "A1" }, { address: "B2" }, { address: "C3", sheet: "Lap" }].slice(0, count);
    expect(say(sentences.cells({ count, cells: { items, join: "and" } }), "en")).toBe(wanted);
  });

  test("null is nothing, an empty sentence needs no data", () => {
    expect(say(sentences.weight({ code: "C", expected: 1, found: 2, source: "-", hint: null }))).toBe("Bobot C seharusnya 1, bukan 2 (-).");
    expect(say(sentences.plain(), "en")).toBe("Done.");
  });

  test("a forgotten datum, an unknown sentence and a name used twice are told", () => {
    expect(() => say({ id: "test-message.hint", data: {} })).toThrow('has no "year"');
    expect(() => say({ id: "test-message.nothing", data: {} })).toThrow("No sentence");
    expect(() => defineMessages("test-message", { plain: { id: "", en: "" } })).toThrow("Two sentences");
  });
});

describe("a line of a source", () => {
  afterEach(() => sayPlacesBy(null));
  const cited = sentences.hint({ year: { source: "lkj-pwni-2024", line: 291 } });

  test("is a page and a table where the shell knows the documents, and stays a line where they say nothing", () => {
    sayPlacesBy(citation);
    expect(inBoth(cited)).toEqual({
      id: " Itu bobot lkj-pwni-2024, Tabel 2, hal. 15.",
      en: " That is the weight of lkj-pwni-2024, Tabel 2, p. 15.",
    });
    expect(say(sentences.hint({ year: { source: "buku-sendiri", line: 4 } }))).toBe(" Itu bobot buku-sendiri, baris 4.");
  });
});
