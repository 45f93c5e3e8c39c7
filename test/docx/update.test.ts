import { CFB } from "@e965/xlsx";
import { XMLParser } from "fast-xml-parser";
import { controlsOf, shownText } from "../../src/docx/controls";
import type { Part, WordDocument } from "../../src/docx/document";
import { updateDocx, type UpdatedDraft } from "../../src/docx/update";
import { BODY, writeDocx } from "../../src/docx/write";
import { asIs } from "../../src/language/asIs";
import { say } from "../../src/language/say";
import type { Block } from "../../src/layout/block";
import { openPackage } from "../../src/ooxml/package";
import { converted, libreOffice, MISSING } from "../support/libreOffice";

/* A draft once more into the document somebody has written in. */

const heading = (key: string, text: string): Part => ({ kind: "heading", level: 3, key, text });
const paragraph = (key: string, ...runs: Extract<Part, { kind: "paragraph" }>["runs"]): Part => ({ kind: "paragraph", key, runs });

function table(id: string, caption: string, figures: readonly number[], columns = 1): Part {
  const block: Block = {
    id,
    name: caption,
    columns: Array.from({ length: columns }, () => ({ characters: 20 })),
    rows: [
      { role: "caption", cells: [{ kind: "text", text: caption, span: columns }] },
      { role: "header", cells: Array.from({ length: columns }, () => ({ kind: "text" as const, text: "Realisasi" })) },
      ...figures.map((value) => ({
        role: "body" as const,
        cells: Array.from({ length: columns }, () => ({ kind: "number" as const, value, format: "0.00" })),
      })),
    ],
  };
  return { kind: "table", id, block };
}

const draft = (parts: readonly Part[]): WordDocument => ({ title: asIs({ id: "Draf", en: "Draft" }), parts });

const first = [
  heading("C1.1 judul", "C1.1 Kasus"),
  paragraph("C1.1 analisis", "Realisasi 84,52%. Lihat ", { table: "capaian C1.1" }, "."),
  table("capaian C1.1", "Capaian C1.1", [84.52]),
  heading("B1.1 judul", "B1.1 Sistem"),
  paragraph("B1.1 analisis", "Realisasi 101,83%. Lihat ", { table: "capaian B1.1" }, "."),
  table("capaian B1.1", "Capaian B1.1", [101.83]),
];
const second = [
  heading("C1.1 judul", "C1.1 Kasus"),
  paragraph("C1.1 analisis", "Realisasi 90,25%. Lihat ", { table: "capaian C1.1" }, "."),
  table("rincian C1.1", "Rincian C1.1", [79.93, 90.12]),
  table("capaian C1.1", "Capaian C1.1", [90.25]),
  heading("B1.1 judul", "B1.1 Sistem"),
  paragraph("B1.1 analisis", "Realisasi 99,00%. Lihat ", { table: "capaian B1.1" }, "."),
  table("capaian B1.1", "Capaian B1.1", [99]),
];

const bodyOf = (bytes: Uint8Array): string => openPackage(bytes).read(BODY);

/** The file as somebody left it who changed its text. */
function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const pack = openPackage(bytes);
  const before = pack.read(BODY);
  const after = change(before);
  expect(after).not.toBe(before);
  pack.put(BODY, after);
  return pack.bytes();
}

const made = async (parts: readonly Part[]): Promise<Uint8Array> => (await writeDocx(draft(parts), "id")).bytes;

async function updated(before: Uint8Array, parts: readonly Part[]): Promise<UpdatedDraft & { readonly xml: string }> {
  const result = await updateDocx(before, draft(parts), "id");
  if (!result.ok) throw new Error(say(result.problem.text, "id"));
  const xml = bodyOf(result.value.bytes);
  expect(() => new XMLParser({ ignoreAttributes: false }).parse(xml, true)).not.toThrow();
  const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  return { ...result.value, xml };
}

const names = (pieces: readonly { readonly name: string }[]): string[] => pieces.map(({ name }) => name);
/** With the numbers that fields show. */
const allText = (xml: string): string => xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]*>/g, "");
const OWN = `<w:p><w:r><w:t>Kalimat saya sendiri.</w:t></w:r></w:p>`;

test("nothing has changed: the very bytes stay", async () => {
  const before = await made(first);
  const { bytes, updated: replaced, added, kept, removed, gone } = await updated(before, first);
  expect(bytes).toBe(before);
  expect([replaced, added, kept, removed, gone]).toEqual([[], [], [], [], []]);
});

test("what we wrote is replaced, what somebody wrote between stays, new tables stand at their place and all are counted anew", async () => {
  const before = edited(await made(first), (xml) =>
    xml.replace("<w:sdt>", `${OWN}<w:sdt>`).replace("</w:sdt><w:sdt>", `</w:sdt>${OWN}<w:sdt>`),
  );
  const { xml, ...told } = await updated(before, second);
  expect(names(told.updated)).toEqual(["Realisasi 90,25%. Lihat .", "Capaian C1.1", "Realisasi 99,00%. Lihat .", "Capaian B1.1"]);
  expect(names(told.added)).toEqual(["Rincian C1.1"]);
  expect([told.kept, told.removed, told.gone]).toEqual([[], [], []]);
  const lines = allText(xml)
    .split("\n")
    .filter((line) => line !== "");
  expect(lines.filter((line) => line === "Kalimat saya sendiri.")).toHaveLength(2);
  expect(lines.filter((line) => /^(?:Tabel|Realisasi \d|C1|B1|\d)/.test(line))).toEqual([
    "C1.1 Kasus",
    "Realisasi 90,25%. Lihat Tabel 2.",
    "Tabel 1. Rincian C1.1",
    "79,93",
    "90,12",
    "Tabel 2. Capaian C1.1",
    "90,25",
    "B1.1 Sistem",
    "Realisasi 99,00%. Lihat Tabel 3.",
    "Tabel 3. Capaian B1.1",
    "99,00",
  ]);
});

test("a piece somebody changed is left and named, though its figures are others now", async () => {
  const before = edited(await made(first), (xml) =>
    xml.replace(">Realisasi 84,52%. Lihat <", ">Realisasi 84,52%, tertinggi sejak 2020. Lihat <"),
  );
  const { xml, ...told } = await updated(before, second);
  expect(names(told.kept)).toEqual(["Realisasi 90,25%. Lihat ."]);
  expect(names(told.updated)).not.toContain("Realisasi 90,25%. Lihat .");
  expect(allText(xml)).toContain("tertinggi sejak 2020. Lihat Tabel 2.");
});

test("one digit typed into a table is a change of somebody's", async () => {
  const before = edited(await made(first), (xml) => xml.replace(">84,52<", ">84,53<"));
  const { xml, kept } = await updated(before, second);
  expect(names(kept)).toEqual(["Capaian C1.1"]);
  expect(allText(xml)).toContain("84,53");
});

test("what Word does to a text when it saves is no change: split runs, fields of its own kind, marks of its checkers", async () => {
  const before = edited(await made(first), (xml) =>
    xml
      .replace(
        /<w:r><w:t xml:space="preserve">Realisasi 84,52%\. Lihat <\/w:t><\/w:r>/,
        '<w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1"><w:t xml:space="preserve">Realisasi 84</w:t></w:r><w:r><w:rPr><w:noProof/></w:rPr><w:t xml:space="preserve">,52%. Lihat </w:t></w:r>',
      )
      .replace(
        /<w:fldSimple w:instr="([^"]*)">(.*?)<\/w:fldSimple>/g,
        (_, code: string, shown: string) =>
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
  );
  const { xml, kept, updated: replaced } = await updated(before, [...second.slice(0, 4), ...first.slice(3)]);
  expect(kept).toEqual([]);
  expect(names(replaced)).toEqual(["Realisasi 90,25%. Lihat .", "Capaian C1.1"]);
  // The table that was not touched has its number counted on in Word's own kind of field.
  expect(allText(xml.replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, ""))).toContain("Tabel 3. Capaian B1.1");
});

test("a piece somebody took out is not put in again, and one the draft no longer has is left; both are named", async () => {
  const before = edited(await made(first), (xml) => {
    const control = controlsOf(xml).find(({ key }) => key === "capaian C1.1")!;
    return xml.slice(0, control.from) + xml.slice(control.to);
  });
  const { xml, ...told } = await updated(before, second.slice(0, 5));
  expect(names(told.removed)).toEqual(["Capaian C1.1"]);
  expect(names(told.gone)).toEqual(["Realisasi 101,83%. Lihat .", "Capaian B1.1"]);
  expect(allText(xml)).not.toContain("Capaian C1.1");
  // And so it stays with the run after that.
  const again = await updated(((await updateDocx(before, draft(second), "id")) as { value: UpdatedDraft }).value.bytes, second);
  expect(names(again.removed)).toEqual(["Capaian C1.1"]);
});

test("a new table too wide for the page brings a page on its side, and the next page is upright again", async () => {
  const { xml, added } = await updated(await made(first), [
    ...second.slice(0, 3),
    table("lebar C1.1", "Tabel lebar", [1], 14),
    ...second.slice(3),
  ]);
  expect(names(added)).toContain("Tabel lebar");
  const at = xml.indexOf("Tabel lebar</w:t>");
  const sections = [...xml.matchAll(/<w:sectPr[^>]*>.*?<w:pgSz ([^>]*)\/>/g)].map(({ index, 1: size }) => ({
    index,
    wide: size!.includes("landscape"),
  }));
  expect(sections.filter(({ index }) => index > at)[0]!.wide).toBe(true);
  expect(sections.filter(({ index }) => index > at)[1]!.wide).toBe(false);
  expect(sections.filter(({ index }) => index < at).at(-1)!.wide).toBe(false);
});

const contents = (key: string, of: "headings" | "tables"): Part => ({ kind: "contents", key, of, text: asIs({ id: key, en: key }) });
const lists = [contents("daftar isi", "headings"), contents("daftar tabel", "tables")];

/** The entries of the lists, with the pages they show. */
const entriesOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:hyperlink [^>]*>(.*?)<\/w:hyperlink>/g)].map(([, entry]) =>
    entry!
      .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, "")
      .replace(/<w:tab\/>/g, " | ")
      .replace(/<[^>]*>/g, ""),
  );

/** As Word leaves a list that was counted anew: with pages, and bookmarks of its own at the headings. */
const countedByWord = (xml: string): string =>
  xml
    .replace(/<w:t><\/w:t>/g, "<w:t>7</w:t>")
    .replace(/<w:t xml:space="preserve">C1\.1 Kasus<\/w:t><\/w:r><w:bookmarkEnd/, (end) =>
      end.replace("<w:bookmarkEnd", `<w:bookmarkStart w:id="900" w:name="_Toc200000001"/><w:bookmarkEnd w:id="900"/><w:bookmarkEnd`),
    );

test("the lists of headings and tables say what stands in the document, with headings somebody has put in, and no page from before", async () => {
  const own = `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Kendala &amp; tindak lanjut</w:t></w:r></w:p>`;
  const before = edited(await made([...lists, ...first]), (xml) => countedByWord(xml).replace("</w:body>", `${own}</w:body>`));
  expect(entriesOf(bodyOf(before))).toEqual([
    "C1.1 Kasus | 7",
    "B1.1 Sistem | 7",
    "Tabel 1. Capaian C1.1 | 7",
    "Tabel 2. Capaian B1.1 | 7",
  ]);
  const { xml, ...told } = await updated(before, [...lists, ...second]);
  expect([told.kept, told.removed, told.gone]).toEqual([[], [], []]);
  expect(names(told.added)).toEqual(["Rincian C1.1"]);
  expect(entriesOf(xml)).toEqual([
    "C1.1 Kasus | ",
    "B1.1 Sistem | ",
    "Kendala &amp; tindak lanjut | ",
    "Tabel 1. Rincian C1.1 | ",
    "Tabel 2. Capaian C1.1 | ",
    "Tabel 3. Capaian B1.1 | ",
  ]);
  for (const [, anchor] of xml.matchAll(/w:anchor="([^"]*)"/g)) expect(xml).toContain(`w:name="${anchor!}"`);
  // And once more, with nothing new: the very bytes.
  const again = await updated(told.bytes, [...lists, ...second]);
  expect(again.bytes).toBe(told.bytes);
});

test("a document without the lists gets them, and a list of somebody's own stays as it is", async () => {
  const theirs = `<w:p><w:fldSimple w:instr="TOC \\o &quot;1-2&quot;"><w:r><w:t>Daftar saya</w:t></w:r></w:fldSimple></w:p>`;
  const before = edited(await made(first), (xml) => xml.replace("<w:body>", `<w:body>${theirs}`));
  const { xml, added } = await updated(before, [...lists, ...first]);
  expect(names(added)).toEqual(["daftar isi", "daftar tabel"]);
  expect(xml).toContain(theirs);
  expect(entriesOf(xml)).toHaveLength(4);
});

test.each([
  ["no zip", new TextEncoder().encode("bukan dokumen"), "bukan dokumen Word"],
  [
    "a zip of something else",
    new Uint8Array(CFB.write(CFB.utils.cfb_new(), { type: "array", fileType: "zip" }) as number[]),
    "bukan dokumen Word",
  ],
])("%s is refused with a sentence", async (_, bytes, said) => {
  const result = await updateDocx(bytes, draft(first), "id");
  expect(result.ok ? "" : say(result.problem.text, "id")).toContain(said);
});

test("a document without a piece of ours is refused: nothing in it is ours to change", async () => {
  const result = await updateDocx(await made([{ kind: "title", text: asIs({ id: "Judul", en: "Title" }) }]), draft(first), "id");
  expect(result.ok ? "" : say(result.problem.text, "id")).toContain("tidak memuat bagian yang ditulis Capaian");
});

test("a control inside a control of somebody's own is found, one inside ours belongs to ours", () => {
  const control = (tag: string, inner: string): string =>
    `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const xml =
    control("punya saya", control("capaian|a|1", `<w:p>${control("capaian|b|2", "<w:r/>")}</w:p>`)) + control("capaian|c|3", "<w:p/>");
  expect(controlsOf(xml).map(({ key, mark }) => [key, mark])).toEqual([
    ["a", "1"],
    ["c", "3"],
  ]);
});

test("what is deleted with changes tracked is no longer shown, what is put in is", () => {
  const xml = `<w:p><w:del><w:r><w:delText>84</w:delText></w:r></w:del><w:ins><w:r><w:t>90</w:t></w:r></w:ins><w:r><w:t>,25%</w:t></w:r></w:p>`;
  expect(shownText(xml)).toBe("90,25%\n");
});

test("LibreOffice opens what was updated, with its numbers", async () => {
  const command = libreOffice();
  if (command === null) {
    console.warn(MISSING);
    return;
  }
  const { bytes } = await updated(await made(first), second);
  const text = Buffer.from(converted(command, { name: "draf.docx", bytes }, "txt:Text")).toString("utf8");
  expect([...text.matchAll(/^Tabel (\d)\. /gm)].map(([, number]) => number)).toEqual(["1", "2", "3"]);
  expect(text).toContain("Realisasi 90,25%. Lihat Tabel 2.");
}, 120_000);
