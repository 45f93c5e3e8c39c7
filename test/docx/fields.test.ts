import { counted } from "../../src/docx/fields";

const field = (code: string, shown: string): string => `<w:fldSimple w:instr="${code}"><w:r><w:t>${shown}</w:t></w:r></w:fldSimple>`;
const caption = (label: string, mark: string): string =>
  `<w:bookmarkStart w:id="1" w:name="${mark}"/><w:r><w:t>${label} </w:t></w:r>${field(`SEQ ${label} \\* ARABIC`, "9")}<w:bookmarkEnd w:id="1"/>`;

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
  const numbers = shown.filter((text) => !/ $/.test(text!));
  expect(numbers).toEqual(["1", "1", "2", "9", "2", "Tabel 1", "Grafik 1", "Tabel 2", "Grafik 2"]);
});

test("a reference to somebody's own bookmark shows what that goes around, be it before a caption", () => {
  const marked = (name: string, id: number, inside: string): string =>
    `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`;
  const said = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const number = field("SEQ Tabel \\* ARABIC", "9");
  const xml = [
    marked("tempat", 5, said("Ruang Rapat")),
    `<w:bookmarkStart w:id="6" w:name="tanpaAkhir"/>`,
    caption("Tabel", "ours"),
    marked("_Ref1", 7, `${said("Tabel ")}${number}${said(". Kasus &amp; Negara")}`),
    marked("_Ref2", 8, caption("Tabel", "three")),
    said("Lihat:"),
    ...["tempat", "tanpaAkhir", "ours", "_Ref1", "_Ref2"].map((mark) => field(`REF ${mark} \\h`, `lama ${mark}`)),
    field("REF ours \\p \\h", "di atas"),
  ].join("");
  const shown = [...counted(xml, ["Tabel"]).matchAll(/<w:t(?: [^<>]*)?>([^<]*)</g)].map(([, text]) => text);
  expect(shown.slice(shown.indexOf("Lihat:") + 1)).toEqual([
    "lama tempat",
    "lama tanpaAkhir",
    "Tabel 1",
    "Tabel 2. Kasus &amp; Negara",
    "Tabel 3",
    "di atas",
  ]);
});
