/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { guidePage } from "../../scripts/help/guide";
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

describe("the guide as a page", () => {
  const read = async (markdown: string) => {
    const { page, pictures } = await guidePage(markdown);
    return { document: new DOMParser().parseFromString(page, "text/html"), pictures };
  };

  test("lists, tables, code and pictures; nothing of the text becomes markup", async () => {
    const { document, pictures } = await read(
      "# Judul\n\n## Satu & dua\n\nTeks **tebal**, `<b>`.\n\n1. Pertama\n2. Kedua\n\n| A | B |\n| --- | --- |\n| a | `=B(1;2)` |\n\n![Panel](docs/images/x.png)\n",
    );
    expect(document.querySelector("h1")!.textContent).toBe("Judul");
    expect(document.querySelector("h2")!.textContent).toBe("Satu & dua");
    expect(document.querySelector("nav + main a")!.getAttribute("href")).toBe(`#${document.querySelector("h2")!.id}`);
    expect([...document.querySelectorAll("code")].map(({ textContent }) => textContent)).toEqual(["<b>", "=B(1;2)"]);
    expect([...document.querySelectorAll("ol li")].map(({ textContent }) => textContent)).toEqual(["Pertama", "Kedua"]);
    expect([...document.querySelectorAll("th, td")].map(({ textContent }) => textContent)).toEqual(["A", "B", "a", "=B(1;2)"]);
    expect(document.querySelector("img")!.outerHTML).toBe('<img src="x.png" alt="Panel">');
    expect(pictures).toEqual(["docs/images/x.png"]);
  });

  test("PANDUAN.md whole: every section is in the list at its top, every picture has words", async () => {
    const { document } = await read(readFileSync("PANDUAN.md", "utf8"));
    const sections = [...document.querySelectorAll("main h2, main h3")];
    expect(sections.length).toBeGreaterThan(8);
    expect([...document.querySelectorAll("main > ul:first-of-type a")].map(({ textContent }) => textContent)).toEqual(
      sections.map(({ textContent }) => textContent),
    );
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    expect([...document.querySelectorAll("img")].every(({ alt }) => alt !== "")).toBe(true);
    expect(document.body.textContent).not.toMatch(/\*\*|\]\(/);
  });

  test("what the page cannot show stops the build", async () => {
    await expect(guidePage("# Judul\n\n> kutipan\n")).rejects.toThrow('The guide has a "blockquote"');
  });
});
