import { ok, type Result } from "../../../language/result";
import { indexWeighting, type IndexWeighting } from "../../../measures";
import { divideExact, multiplyExact } from "../../../numbers";
import { catalogueInUse } from "../../catalogue";
import { type NumberCell, rowsOf } from "../../cells";
import { defineFunction } from "../../define/define";
import { optional, range } from "../../define/kind";
import { indicator, numberCell, year } from "../../define/kinds";
import { askLate } from "../../late/late";
import { readLine, readListCell } from "../../lists";
import { wrongSize } from "../../problems";
import { LARGEST_SHARE } from "../../units";
import { readKnownComponents } from "../components";

/** What a figure was made of, as it stands in the cells; everything out of 100 or in the indicator's own unit. */
export interface AskedFigure {
  readonly code: string;
  readonly year: string | null;
  readonly found: number;
  /** The index's components in the order of the weighting; null where the indicator is no index of that year. */
  readonly weighting: IndexWeighting | null;
  readonly components: readonly ({ readonly given: number; readonly counted: number } | null)[];
  /** Of an indicator that is no index. */
  readonly realisasi: number | null;
  readonly target: number | null;
}

/** A realisasi and its target. */
const MOST = 2;

const inHundred = ({ value, percent }: NumberCell, top: 1 | 100): number =>
  top === 1 && !percent && Math.abs(value) <= LARGEST_SHARE ? multiplyExact(value, 100) : value;

function ofIndex(weighting: IndexWeighting, nilai: NumberCell, raw: unknown): Result<Omit<AskedFigure, "code" | "year">> {
  const read = readKnownComponents("realisasi", weighting, raw);
  if (!read.ok) return read;
  const { values, top } = read.value;
  const components = values.map(
    (each) =>
      each && { given: each.onScale ? each.given : divideExact(each.given * 100, top), counted: divideExact(each.counted * 100, top) },
  );
  return ok({ found: inHundred(nilai, top), weighting, components, realisasi: null, target: null });
}

function ofOne(nilai: NumberCell, raw: unknown): Result<Omit<AskedFigure, "code" | "year">> {
  const line = readLine("realisasi", raw);
  if (!line.ok) return line;
  const cells: (number | null)[] = [];
  for (const [at, each] of line.value.entries()) {
    const cell = readListCell("realisasi", String(at + 1), each);
    if (!cell.ok) return cell;
    cells.push(cell.value?.value ?? null);
  }
  if (cells.length > MOST)
    return wrongSize("realisasi", rowsOf(raw), {
      id: "satu realisasi, atau realisasi dan target",
      en: "one realisasi, or realisasi and target",
    });
  const [realisasi = null, target = null] = cells;
  return ok({ found: nilai.value, weighting: null, components: [], realisasi, target });
}

/** Why a figure is what it is: the documented ways of going wrong that give it. */
export const FUNCTION = defineFunction({
  id: "PWNI.TELUSUR",
  gives: "rows",
  late: true,
  parameters: { indikator: indicator, nilai: numberCell, realisasi: range, tahun: optional(year) },
  run({ indikator: { code }, nilai, realisasi, tahun }): Result<unknown> {
    const weighting = indexWeighting(catalogueInUse(), { code, year: tahun });
    const cells = rowsOf(realisasi).flat().length;
    // Several cells are meant for an index: then it is said why it is none.
    if (!weighting.ok && cells > MOST) return weighting;
    // A single one is the index's own realisasi.
    const known = weighting.ok && cells > 1 ? ofIndex(weighting.value, nilai, realisasi) : ofOne(nilai, realisasi);
    if (!known.ok) return known;
    const asked: AskedFigure = { ...known.value, code, year: tahun };
    return askLate("pwni/telusur", asked);
  },
});
