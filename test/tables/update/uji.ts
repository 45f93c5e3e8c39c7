import { applyPatch, readWorkbook } from "../../../src/excel";
import { asIs } from "../../../src/language/asIs";
import { say } from "../../../src/language/say";
import { number, quantity, text } from "../../../src/layout/cell";
import type { ChartDescription } from "../../../src/layout/chart";
import type { HeaderNode, RowDescription } from "../../../src/layout/description";
import { excel } from "../../../src/layout/expression";
import { layOut } from "../../../src/layout/layOut";
import { parseAddress } from "../../../src/sheet/address";
import type { TableModel } from "../../../src/tables";
import { namedTables } from "../../../src/tables/update/found";
import { placeNamed } from "../../../src/tables/update/named";
import type { TableOrder } from "../../../src/tables/update/recipe";
import { updateOf, type TableUpdate } from "../../../src/tables/update/update";
import type { MemoryHost, MemoryOptions } from "../../../src/workbench/officejs/memory-host";
import { openWorkbook } from "../../support/excel";

/* A table of ours in a workbook in memory, to be brought up to date. */

export const NAME = "CAPAIAN_Uji";

export interface Component {
  readonly code: string;
  readonly weight: number;
  /** Cell of its realisasi. */
  readonly cell: string;
}

export const three: readonly Component[] = [
  { code: "A", weight: 0.5, cell: "B2" },
  { code: "B", weight: 0.3, cell: "B3" },
  { code: "C", weight: 0.2, cell: "B4" },
];

interface Shape {
  readonly components?: readonly Component[];
  readonly notes?: readonly string[];
  readonly years?: readonly string[];
  /** Without its column of weights. */
  readonly weightless?: true;
  /** Title of a chart of the years, a series each. */
  readonly chart?: string;
}

/** Columns Komponen, Bobot and some years below a common head; a heading, the components and their sum. */
export function model({ components = three, notes = ["Sumber: Masukan."], years = ["2024"], weightless, chart }: Shape = {}): TableModel {
  const columns: HeaderNode<Component>[] = [
    { id: "komponen", header: asIs("Komponen"), width: 30, value: ({ code }) => text(`Komponen ${code}`) },
    ...(weightless
      ? []
      : [{ id: "bobot", header: asIs("Bobot"), width: 10, value: ({ weight }: Component) => number(weight, "0%") } as const]),
    {
      header: asIs("Realisasi"),
      columns: years.map((year) => ({
        id: year,
        header: asIs(year),
        width: 12,
        value: ({ cell }: Component) => quantity(excel`${{ sheet: "Masukan", address: cell }}`, "0.00", 1),
      })),
    },
  ];
  const sum = excel`SUM(${{ rows: components.map(({ code }) => code), column: "2024" }})`;
  const rows: RowDescription<Component>[] = [
    { kind: "heading", text: "Komponen indeks" },
    ...components.map((of) => ({ kind: "leaf", key: of.code, of }) as const),
    { kind: "foot", key: "jumlah", cells: { komponen: text("Jumlah"), "2024": quantity(sum, "0.00", 3) } },
  ];
  const keys = components.map(({ code }) => code);
  const charts: ChartDescription[] = [];
  if (chart !== undefined)
    charts.push({
      form: "column",
      title: asIs(chart),
      alternative: asIs(chart),
      format: "0.00",
      series: years.map((year) => ({
        name: asIs(`Tahun ${year}`),
        values: { rows: keys, column: year },
        categories: { rows: keys, column: "komponen" },
      })),
    });
  return layOut(
    { id: "uji", name: asIs("Uji"), caption: [asIs("Tabel Uji")], columns, rows, notes: notes.map((each) => asIs(each)), charts },
    { language: "id" },
  );
}

export const order: TableOrder = {
  kind: "uji",
  indicator: null,
  year: "2024",
  span: null,
  language: "id",
  mode: "native",
  values: "workbook",
  charts: false,
};

export const book: MemoryOptions = {
  sheets: [
    {
      name: "Laporan",
      cells: { F5: "catatan judul", B16: "Tabel lain", C16: { formula: "=D10*2", value: 0 } },
    },
    {
      name: "Masukan",
      rows: [
        ["Kode", "Nilai"],
        ["A", 1],
        ["B", 2],
        ["C", 3],
        ["D", 4],
      ],
    },
  ],
  evaluate: () => 1,
};

/** A workbook with the table at B2:D11 of "Laporan": caption, two rows of heads, heading, A, B, C, sum, note. */
export async function opened(shape: Shape = {}): Promise<MemoryHost> {
  const { host } = openWorkbook(book);
  await write(placeNamed(model(shape), { sheet: "Laporan", row: 1, column: 1, name: NAME }, order));
  ["catatan A", "catatan B", "catatan C"].forEach((note, at) => host.put("Laporan", `F${6 + at}`, note));
  return host;
}

export async function write(patch: Parameters<typeof applyPatch>[0]) {
  const outcome = await applyPatch(patch);
  if (outcome.kind !== "done") throw new Error("blocked");
  return outcome.receipt;
}

export function empty(host: MemoryHost, address: string): void {
  host.write(host.sheets()[0]!.id, parseAddress(address)!, [[{ value: null }]]);
}

export async function look(now: TableModel, name = NAME): Promise<TableUpdate | string> {
  const snapshot = await readWorkbook();
  const tables = namedTables(snapshot);
  const found = tables.find((each) => each.name === name)!;
  if (found.state.kind === "gone") return say(found.state.why, "id");
  const outcome = updateOf({ snapshot, tables, name, here: found.state, model: now });
  return outcome.kind === "problem" ? say(outcome.why, "id") : outcome.update;
}

export async function update(now: TableModel): Promise<TableUpdate> {
  const found = await look(now);
  if (typeof found === "string") throw new Error(found);
  await write(found.patch);
  return found;
}
