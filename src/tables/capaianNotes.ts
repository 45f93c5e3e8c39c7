import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import type { ListDatum, Message, NumberDatum } from "../language/message";
import { capaianCap } from "../measures";
import { multiplyExact } from "../numbers";
import { capaianOf } from "./capaian";
import { sentences } from "./messages";

/** A ratio of 1 in percent. */
function percent(ratio: number, places?: number): NumberDatum {
  return { value: multiplyExact(ratio, 100), percent: true, ...(places !== undefined && { places }) };
}

/** Codes as a list: "C1.1, B1.1". */
function codeList(codes: readonly string[]): ListDatum {
  return { items: codes, join: "," };
}

/** Says so where a tolerance limit cuts a capaian, with the figure it would have been: C1.1.1 2022 is 132,86 % before the limit. */
export function capNote(node: CatalogueNode, realisasi: number | null, target: number | null, year?: string): Message[] {
  if (node.cap === undefined || realisasi === null || target === null) return [];
  const free = capaianOf({ ...node, cap: undefined }, realisasi, target);
  if (free === null || free <= node.cap) return [];
  const which = year === undefined ? node.code : sentences.ofYear({ code: node.code, year });
  return [sentences.capped({ which, cap: percent(node.cap, 0), free: percent(free, 2) })];
}

/** Which of the shown capaian are capped, at what, and whose rule it is: an index is capped as its components are (see `capaianCap`). */
export function capRuleNotes(catalogue: Catalogue, indicators: readonly CatalogueNode[], year: string): Message[] {
  const rules = indicators.map((node) => ({ code: node.code, cap: capaianCap(catalogue, catalogue.node(node.code) ?? node, year) }));
  const free = rules.filter(({ cap }) => cap === null).map(({ code }) => code);
  const ratios = [...new Set(rules.flatMap(({ cap }) => cap?.ratio ?? []))];
  const notes = ratios.map((ratio): Message => {
    const codes = (stated: boolean): string[] =>
      rules.filter(({ cap }) => cap?.ratio === ratio && cap.stated === stated).map(({ code }) => code);
    const group = (each: readonly string[], say: (data: { codes: ListDatum }) => Message): Message[] =>
      each.length === 0 ? [] : [say({ codes: codeList(each) })];
    const items = [...group(codes(true), sentences.statedLimit), ...group(codes(false), sentences.takenLimit)];
    return sentences.limit({ cap: percent(ratio), groups: { items, join: ";" } });
  });
  return free.length === 0 ? notes : [...notes, sentences.noLimit({ codes: codeList(free) })];
}
