import { counted } from "../../src/docx/fields";

const field = (code: string, shown: string): string => `<w:fldSimple w:instr="${code}"><w:r><w:t>${shown}</w:t></w:r></w:fldSimple>`;
const caption = (label: string, mark: string): string =>
  `<w:bookmarkStart w:id="1" w:name="${mark}"/>${field(`SEQ ${label} \\* ARABIC`, "9")}`;

test("tables and charts are counted each by themselves, and a reference has the label of what it names", () => {
  const xml = [
    caption("Tabel", "a"),
    caption("Grafik", "b"),
    caption("Tabel", "c"),
    caption("Gambar", "own"),
    caption("Grafik", "d"),
    ...["a", "b", "c", "d"].map((mark) => field(`REF ${mark} \\h`, "?")),
  ].join("");
  const shown = [...counted(xml, ["Tabel", "Grafik"]).matchAll(/<w:t>([^<]*)</g)].map(([, text]) => text);
  expect(shown).toEqual(["1", "1", "2", "9", "2", "Tabel 1", "Grafik 1", "Tabel 2", "Grafik 2"]);
});
