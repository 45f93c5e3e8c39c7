import type { Catalogue } from "../../catalogue/catalogue";
import type { Formula } from "../../catalogue/formula";
import { akipPredicates } from "../../catalogue/regulations/akip";
import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell, type Quantity } from "../../layout/cell";
import type { TableDescription } from "../../layout/description";
import { excel, type CellSlot, type OpenFormula } from "../../layout/expression";
import { unlessEmpty, whenFull } from "../../layout/guards";
import { divideExact, sumExact } from "../../numbers";
import { bobotFormat } from "../../sheet/numberFormats";
import { figureCell, findInput, type Figure } from "../figures";
import { columnsChart } from "../charts";
import type { TableKind } from "../kind";
import { allNodes, hasFigures, HEADERS, shortName, yearsWith } from "../labels";
import { resultNotes, resultOf, resultRows } from "../result";

const words = defineMessages("tables/hasil-penilaian", {
  name: { id: "Hasil Penilaian {index} {year}", en: "Evaluation {index} {year}" },
  caption: { id: "Hasil Penilaian {index} Tahun {year}", en: "Result of the Evaluation of {index}, {year}" },
  title: { id: "Hasil penilaian AKIP", en: "Result of the AKIP evaluation" },
  about: {
    id: "Bobot dan nilai setiap komponen yang dinilai, jumlahnya, predikatnya, lalu target dan capaian.",
    en: "Weight and points of every component, their sum, its class, then target and achievement.",
  },
  needs: { id: "nilai setiap komponen yang dinilai; target indikatornya", en: "the points of every component; the indicator's target" },
  valueOfThe: { id: "Nilai Hasil Evaluasi", en: "Value of the Evaluation" },
  uraianHead: { id: "Komponen yang Dinilai", en: "Component" },
  bobotHead: { id: "Bobot", en: "Weight" },
  nilaiHead: { id: "Nilai", en: "Points" },
  classOfAccountability: { id: "Tingkat Akuntabilitas Kinerja", en: "Class of Accountability" },
});

type Input = Extract<Formula, { readonly kind: "input" }>;

/** The components of a value that is the sum of the points given to each; null for every other formula. */
function componentsOf(catalogue: Catalogue, { code, unit }: CatalogueNode, year: string): readonly Input[] | null {
  const tree = catalogue.formula(code, year)?.tree;
  if (tree?.kind !== "sum" || unit !== "nilai") return null;
  const inputs = tree.of.filter((each) => each.kind === "input");
  return inputs.length === tree.of.length ? inputs : null;
}

interface Line {
  readonly input: Input;
  readonly points: Figure;
  /** The most points it can have, in percent of all. */
  readonly weight: Figure;
}

/** The class of a value by PermenPANRB 88/2021, whose lower bounds are open. */
function predicate(slot: CellSlot, value: number | null): Quantity {
  const last = akipPredicates[akipPredicates.length - 1]!;
  const native = akipPredicates
    .slice(0, -1)
    .reduceRight((rest: OpenFormula, { above, predikat }) => excel`IF(${slot}>${above},${predikat},${rest})`, excel`${last.predikat}`);
  const asValue = value === null ? null : (akipPredicates.find(({ above }) => value > above) ?? last).predikat;
  return quantity(unlessEmpty([slot], native), "General", asValue, unlessEmpty([slot], excel`SAKIP.PREDIKAT(${slot})`));
}

const sumOf = (figures: readonly Figure[]): number | null =>
  figures.some(({ value }) => value === null) ? null : sumExact(figures.map(({ value }) => value!));

/** Tabel 30, 31 and 32 (lkj-pwni-2024 lines 1838-1871): the points of every component, their sum, its class, and target and capaian. */
export const kind: TableKind = {
  id: "hasil-penilaian",
  order: 66,
  group: "achievement",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue, facts) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year, facts).length > 0),
  indicators: (catalogue, year, facts) =>
    allNodes(catalogue).filter((node) => hasFigures(node, year, facts) && componentsOf(catalogue, node, year) !== null),
  draw: ({ catalogue, facts, year }, node) => {
    const source = { catalogue, facts };
    const lines = componentsOf(catalogue, node, year)!.map((input): Line => ({
      input,
      points: findInput(node, input.variable, year, source),
      weight: findInput(node, `Bobot ${input.variable}`, year, source),
    }));
    const rows = lines.map(({ input }) => input.variable);
    const value = sumOf(lines.map(({ points }) => points));
    const weights = sumOf(lines.map(({ weight }) => weight));
    const sum = (column: string): OpenFormula => whenFull({ rows, column }, excel`SUM(${{ rows, column }})`);
    const result = resultOf(node, year, value, source);
    const total: Record<string, Cell> = {
      uraian: text(words.valueOfThe()),
      bobot: quantity(sum("bobot"), "0%", weights === null ? null : divideExact(weights, 100)),
      nilai: quantity(sum("nilai"), "0.00", value),
    };
    const realisasi = { row: "jumlah", column: "nilai" };
    const figures = [...lines.flatMap(({ points, weight }) => [points, weight]), result.target];
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ index: shortName(node), year }),
      caption: [words.caption({ index: shortName(node), year }), asIs(node.name)],
      columns: [
        { id: "no", header: HEADERS.no(), width: 5, align: "Center", value: ({ input }) => text(input.variable) },
        {
          id: "uraian",
          header: words.uraianHead(),
          width: 46,
          align: "Left",
          value: ({ input }) => text(input.label),
        },
        {
          id: "bobot",
          header: words.bobotHead(),
          width: 11,
          align: "Right",
          value: ({ weight }) => figureCell(weight, "percent", bobotFormat(weight.value)),
        },
        {
          id: "nilai",
          header: words.nilaiHead(),
          width: 13,
          align: "Right",
          value: ({ points }) => figureCell(points, "points", "0.00"),
        },
      ],
      rows: [
        ...lines.map((line) => ({ kind: "leaf", key: line.input.variable, of: line }) as const),
        { kind: "foot", key: "jumlah", cells: total },
        {
          kind: "foot",
          key: "predikat",
          cells: {
            uraian: text(words.classOfAccountability()),
            nilai: predicate(realisasi, value),
          },
        },
        ...resultRows(result, quantity(unlessEmpty([realisasi], excel`${realisasi}`), "0.00", value), {
          labelIn: "uraian",
          valueIn: "nilai",
        }),
      ],
      notes: resultNotes(result, figures, catalogue),
      charts: [
        columnsChart(
          {
            form: "bar",
            title: words.caption({ index: shortName(node), year }),
            category: words.uraianHead(),
            format: "0.00",
          },
          rows,
          { label: "uraian", columns: [{ id: "nilai", name: words.nilaiHead() }] },
        ),
      ],
    };
    return ok({ table, figures });
  },
};
