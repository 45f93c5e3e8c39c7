/** @jest-environment jsdom */
import { helpPages } from "../../scripts/help/page";
import type { FunctionHelp } from "../../src/functions/help";
import { functionHelp } from "../../src/functions/help";

const CONTOH: FunctionHelp = {
  id: "PWNI.CONTOH",
  order: 1,
  summary: { id: "Menjumlah <nilai>.", en: "Sums <values>." },
  parameters: [
    { name: "nilai", text: { id: "Nilai.", en: "Values." }, example: { range: "D2:D3", values: [[84.5], ["kosong"]] } },
    { name: "batas", text: { id: "Batas.", en: "Cap." }, example: 1.2 },
  ],
  returns: { id: "Jumlah.", en: "The sum." },
  notes: [],
  examples: [
    { args: [{ range: "D2:D3", values: [[84.5], ["kosong"]] }, 1.2], value: 84.5, about: { id: "Satu kolom.", en: "One column." } },
  ],
};

const pages = helpPages([CONTOH], () => new Set(["batas"]));
const parse = (file: string) => new DOMParser().parseFromString(pages.get(file)!, "text/html");

describe("a function's help page", () => {
  test.each([
    ["bantuan/PWNI.CONTOH.html", "id", "=PWNI.CONTOH(nilai; [batas])", "=PWNI.CONTOH(D2:D3; 1,2)", "84,5"],
    ["bantuan/en/PWNI.CONTOH.html", "en", "=PWNI.CONTOH(nilai, [batas])", "=PWNI.CONTOH(D2:D3, 1.2)", "84.5"],
  ])("%s speaks %s and writes formulas as its reader does", (file, language, syntax, formula, result) => {
    const document = parse(file);
    const codes = [...document.querySelectorAll("code")].map((code) => code.textContent);
    expect(document.documentElement.lang).toBe(language);
    expect(codes).toEqual(expect.arrayContaining([syntax, formula, language === "id" ? "1,2" : "1.2", "D2:D3"]));
    expect(document.querySelector("output")!.textContent).toBe(result);
    expect([...document.querySelectorAll(".cells tr")].map((row) => row.textContent)).toEqual(["D", `2${result}`, "3kosong"]);
    expect(document.querySelector("p")!.textContent).toMatch(/<(nilai|values)>/);
  });
});

test("a result that spills is shown as the rows it fills", () => {
  const spilling: FunctionHelp = {
    ...CONTOH,
    examples: [
      {
        args: [1.2],
        value: [
          ["C1.1", 0.4],
          ["B1.1", 0.2],
        ],
        about: { id: "Bobot.", en: "Weights." },
      },
    ],
  };
  const spilled = (file: string) => {
    const document = new DOMParser().parseFromString(helpPages([spilling], () => new Set()).get(file)!, "text/html");
    return [...document.querySelectorAll(".spilled tr")].map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent));
  };
  expect(spilled("bantuan/PWNI.CONTOH.html")).toEqual([
    ["C1.1", "0,4"],
    ["B1.1", "0,2"],
  ]);
  expect(spilled("bantuan/en/PWNI.CONTOH.html")).toEqual([
    ["C1.1", "0.4"],
    ["B1.1", "0.2"],
  ]);
});

test("every page but the rules' own leads to the rules that hold for all", () => {
  for (const file of ["bantuan/PWNI.CONTOH.html", "bantuan/index.html"]) {
    expect([...parse(file).querySelectorAll("nav a")].map((anchor) => anchor.getAttribute("href"))).toContain("../bantuan/aturan.html");
  }
  expect([...parse("bantuan/en/aturan.html").querySelectorAll("h2")].map((heading) => heading.textContent)).toContain("Blank cells");
});

test("every link leads to another page, and every function has its page in both languages", () => {
  const all = helpPages(functionHelp, () => new Set());
  expect([...all.keys()].filter((file) => !/(?:index|aturan)\.html$/.test(file))).toHaveLength(functionHelp.length * 2);
  for (const [file, text] of all) {
    const document = new DOMParser().parseFromString(text, "text/html");
    const links = [...document.querySelectorAll("a")].map((anchor) =>
      new URL(anchor.getAttribute("href")!, `https://example.test/${file}`).pathname.slice(1),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((target) => !all.has(target))).toEqual([]);
  }
});
