import { asIs } from "../../language/asIs";
import { defineMessages, type ListDatum } from "../../language/message";
import { fail, ok, type Result } from "../../language/result";
import { categoriesIn } from "../categoryCounts";
import { categorySources, headsOf, sourcesCalled, sourcesOfYear, type CategorySource } from "../categorySources";
import { countedTable } from "../categoryTable";
import type { TableKind } from "../kind";
import { allNodes } from "../labels";
import { sentences } from "../messages";
import { whereOf } from "../shapeTables";

const words = defineMessages("tables/sebaran", {
  name: { id: "Sebaran {category} {year}", en: "By {category} {year}" },
  rows: { id: "Sebaran menurut {category} Tahun {year}", en: "Distribution by {category}, {year}" },
  figures: { id: "{measure} menurut {category} Tahun {year}", en: "{measure} by {category}, {year}" },
  title: { id: "Sebaran menurut kategori (dari buku kerja)", en: "Counts by category (from the workbook)" },
  about: {
    id: "Jumlah dan persentase menurut kolom pilihan Anda: daftar kasus menurut negara, peserta menurut pendidikan, dan sebagainya.",
    en: "Count and share by a column of your choice: a list of cases by country, participants by education, and so on.",
  },
  count: { id: "Jumlah", en: "Count" },
  noColumn: {
    id: '{title}: tidak ada kolom "{name}" tahun {year} yang dapat dirinci; yang ada: {known}.',
    en: '{title}: there is no column "{name}" of {year} to break down; there are {known}.',
  },
  several: {
    id: '{title}: "{name}" ada di beberapa tempat; pilih {known}.',
    en: '{title}: "{name}" is in several places; choose {known}.',
  },
});

const titlesOf = (sources: readonly CategorySource[]): ListDatum => ({ items: sources.map(({ id }) => id), join: "," });

function chosen(sources: readonly CategorySource[], name: string | undefined, year: string): Result<CategorySource> {
  const title = words.title();
  const [first] = sources;
  if (!first) return fail("#N/A", sentences.noSource({ title, year }));
  if (name === undefined) return ok(first);
  const [meant, ...more] = sourcesCalled(sources, name);
  if (!meant) return fail("#N/A", words.noColumn({ title, name, year, known: titlesOf(sources) }));
  return more.length === 0 ? ok(meant) : fail("#N/A", words.several({ title, name, known: titlesOf([meant, ...more]) }));
}

/** Tabel 12 and 13 (lkj-pwni-2024 lines 798-813) of anybody's own list, and every other table of counts with their shares. */
export const kind: TableKind = {
  id: "sebaran",
  order: 69,
  group: "data",
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: sentences.needs(),
  fromDocument: true,
  sources: (workbook, year) => sourcesOfYear(workbook, year).map(({ id, title, measure }) => ({ id, title, isList: measure === null })),
  years: (catalogue, _facts, workbook) => {
    const sources = categorySources(workbook);
    const any = sources.some(({ years }) => years === null) ? catalogue.years() : [];
    return [...new Set([...any, ...sources.flatMap(({ years }) => years ?? [])])].sort();
  },
  // Of no indicator: the first stands for them all.
  indicators: (catalogue, year, _facts, workbook) => (sourcesOfYear(workbook, year).length > 0 ? allNodes(catalogue).slice(0, 1) : []),
  draw: ({ workbook, year, source: name, sorting }) => {
    const found = chosen(sourcesOfYear(workbook, year), name, year);
    if (!found.ok) return found;
    const source = found.value;
    const heads = headsOf(source);
    const category = asIs(heads.category);
    const { categories, notes } = categoriesIn(source, { workbook, year, sorting });
    const measure = heads.measure === null ? null : asIs(heads.measure);
    const table = countedTable({
      id: kind.id,
      name: words.name({ category, year }),
      caption: measure === null ? words.rows({ category, year }) : words.figures({ measure, category, year }),
      heads: [category, measure ?? words.count()],
      categories,
      notes,
    });
    return ok({ table, figures: [], tables: [whereOf(source.table)] });
  },
};
