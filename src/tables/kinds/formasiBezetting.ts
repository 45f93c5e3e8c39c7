import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { numberOrBlank, quantity, text, type Quantity } from "../../layout/cell";
import type { Column, TableDescription } from "../../layout/description";
import { call } from "../../formula/build";
import { excel, type CellSlot, type OpenFormula } from "../../layout/expression";
import { whenFull, whenNumber } from "../../layout/guards";
import { sumOfAll } from "../../numbers";
import type { TableKind } from "../kind";
import { HEADERS } from "../labels";
import { sentences } from "../messages";
import { countOf, printedSource, printedTable, printedTables, wholeUnit } from "../printedTable";

const words = defineMessages("tables/formasi-bezetting", {
  name: { id: "Formasi Bezetting {year}", en: "Posts {year}" },
  caption: { id: "Perbandingan Formasi dan Bezetting Pegawai Tahun {year}", en: "Posts Planned and Filled, {year}" },
  planned: { id: "Formasi", en: "Planned" },
  filled: { id: "Bezetting", en: "Filled" },
  title: { id: "Formasi dan bezetting pegawai", en: "Posts planned and filled" },
  about: {
    id: "Formasi, bezetting, dan selisihnya menurut jabatan, dengan jumlahnya.",
    en: "Posts planned, posts filled and the gap by position, with totals.",
  },
  needs: { id: "formasi dan bezetting setiap jabatan", en: "planned and filled posts by position" },
  jabatanHead: { id: "Nama Jabatan", en: "Position" },
  selisihHead: { id: "Selisih", en: "Gap" },
  total: { id: "Total Pegawai", en: "Total" },
  none: {
    id: 'Tercetak "-" dan dihitung tidak ada: {posts}.',
    en: 'Printed as "-" and counted as none: {posts}.',
  },
});

const SOURCE = "formasi-bezetting";
const COUNT = "#,##0";

interface Post {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  readonly formasi: Count;
  readonly bezetting: Count;
}

/** "-" where the document says that there are none; null where it says nothing. */
type Count = number | "-" | null;

const countIn = (printed: string): Count => (/^[-–—]$/.test(printed.trim()) ? "-" : countOf(printed));
const numberIn = (count: Count): number | null => (count === "-" ? 0 : count);

/** Tabel 39 (lkj-pwni-2024 lines 2013-2039): posts planned and filled, with the gap between them. A "-" stays one: nobody. */
export const kind: TableKind = {
  id: "formasi-bezetting",
  order: 90,
  group: "data",
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => [...new Set(printedTables(catalogue, SOURCE).map(({ year }) => year))].sort(),
  indicators: (catalogue, year) => {
    const printed = printedTable(catalogue, SOURCE, year);
    return printed ? wholeUnit(catalogue, printed.document) : [];
  },
  fromDocument: true,
  draw: ({ catalogue, year }) => {
    const printed = printedTable(catalogue, SOURCE, year)!;
    const posts = printed.table.rows.flatMap(({ line, cells: [no, name, formasi, bezetting] }): Post[] =>
      no ? [{ key: String(line), number: no, name: name!, formasi: countIn(formasi!), bezetting: countIn(bezetting!) }] : [],
    );
    const rows = posts.map(({ key }) => key);
    const total = (column: "formasi" | "bezetting"): number | null => sumOfAll(posts.map((post) => numberIn(post[column])));
    const gapOf = (formasi: number | null, bezetting: number | null): number | null =>
      formasi === null || bezetting === null ? null : formasi - bezetting;
    // SUM leaves a "-" out, and an empty cell is waited for.
    const sum = (column: "formasi" | "bezetting"): Quantity =>
      quantity(whenFull({ rows, column }, excel`SUM(${{ rows, column }})`), COUNT, total(column));
    const slotsOf = (row: string): [CellSlot, CellSlot] => [
      { row, column: "formasi" },
      { row, column: "bezetting" },
    ];
    const gap = (row: string, value: number | null): Quantity => {
      const [planned, filled] = slotsOf(row);
      // A "-" is nobody, and N of a text is 0; any other text is no count.
      const isOpen = (slot: CellSlot): OpenFormula[] => [excel`ISBLANK(${slot})`, excel`AND(ISTEXT(${slot}),${slot}<>"-")`];
      const test = call("OR", ...isOpen(planned), ...isOpen(filled));
      return quantity(excel`IF(${test},"",N(${planned})-N(${filled}))`, COUNT, value);
    };
    const gapOfTotals = (value: number | null): Quantity => {
      const [planned, filled] = slotsOf("jumlah");
      return quantity(whenNumber([planned, filled], excel`${planned}-${filled}`), COUNT, value);
    };
    const figure = (id: "formasi" | "bezetting"): Column<Post> => ({
      id,
      header: id === "formasi" ? words.planned() : words.filled(),
      width: 12,
      align: "Right",
      value: ({ [id]: count }) => (count === "-" ? text(count) : numberOrBlank(count, COUNT)),
    });
    const named = (count: Count): readonly string[] =>
      posts.filter(({ formasi, bezetting }) => formasi === count || bezetting === count).map(({ name }) => name);
    const [none, blank] = [named("-"), named(null)];
    const table: TableDescription<Post> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        { id: "no", header: HEADERS.no(), width: 5, align: "Center", value: ({ number: no }) => text(no) },
        { id: "jabatan", header: words.jabatanHead(), width: 60, align: "Left", value: ({ name }) => text(name) },
        figure("formasi"),
        figure("bezetting"),
        {
          id: "selisih",
          header: words.selisihHead(),
          width: 12,
          align: "Right",
          value: ({ key, formasi, bezetting }) => gap(key, gapOf(numberIn(formasi), numberIn(bezetting))),
        },
      ],
      rows: [
        ...posts.map((post) => ({ kind: "leaf", key: post.key, of: post }) as const),
        {
          kind: "foot",
          key: "jumlah",
          cells: {
            jabatan: text(words.total()),
            formasi: sum("formasi"),
            bezetting: sum("bezetting"),
            selisih: gapOfTotals(gapOf(total("formasi"), total("bezetting"))),
          },
        },
      ],
      notes: [
        printedSource(printed),
        ...(none.length === 0 ? [] : [words.none({ posts: { items: none, join: "," } })]),
        ...(blank.length === 0 ? [] : [sentences.notFilledIn({ what: { items: blank, join: "," } })]),
      ],
    };
    return ok({ table, figures: [] });
  },
};
