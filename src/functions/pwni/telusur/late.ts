import { builtinCatalogue } from "../../../catalogue/builtin";
import type { Catalogue } from "../../../catalogue/catalogue";
import { citation } from "../../../catalogue/placeWords";
import { skmClasses } from "../../../catalogue/regulations/skm";
import type { CatalogueNode, FactKind } from "../../../catalogue/types";
import { candidatesFor } from "../../../explain/account";
import type { Candidate, Component, Known, Printed, Working } from "../../../explain/riddle";
import { partOfWhole, sumOfComponents } from "../../../explain/weightedSum";
import { defineMessages, type Message } from "../../../language/message";
import { ok, type Result } from "../../../language/result";
import { say, sayPlacesBy } from "../../../language/say";
import { decimalPlaces, divideExact, multiplyExact, roundHalfUp, truncateTo } from "../../../numbers";
import type { LateContext } from "../../late/late";
import type { AskedFigure } from "./run";

// A cell shows the same whether the pane has been opened or not: page and table, as everywhere a person reads.
sayPlacesBy(citation);

const sentence = defineMessages("telusur-late", {
  right: { id: "{found} sudah sesuai. {working}", en: "{found} is right. {working}" },
  printed: {
    id: "{found} sudah sesuai dengan {what} {year} yang tercetak ({source}).",
    en: "{found} is the {what} of {year} as printed ({source}).",
  },
  comes: { id: "Hitungannya: {working}", en: "Its working: {working}" },
  should: { id: "Seharusnya {what}: {working}", en: "The {what} should be: {working}" },
  stands: { id: "{found} juga tercetak di {source}.", en: "{found} is also printed at {source}." },
  other: { id: "Cara salah lain ({at} dari {count}):{sentence}", en: "Another way of going wrong ({at} of {count}):{sentence}" },
  none: {
    id: "Tidak satu pun dari {count} cara salah yang dikenal memberi {found}.",
    en: "None of the {count} known ways of going wrong gives {found}.",
  },
  sum: { id: "{terms} = {result}", en: "{terms} = {result}" },
  term: { id: "{weight} × {value}", en: "{weight} × {value}" },
  quotient: { id: "{part} / {whole} = {result}", en: "{part} / {whole} = {result}" },
});

const WHATS = [
  ["realisasi", { id: "realisasi", en: "realisasi" }],
  ["capaian", { id: "capaian", en: "capaian" }],
] as const;
type What = (typeof WHATS)[number][0];

const MOST_PLACES = 8;
const RESULT_PLACES = 4;
/** Far below half of the last decimal anybody writes. */
const NOISE = 1e-9;
/** Decimals reports print a realisasi with. */
const REPORTED = 2;

/** Rounded or cut to the decimals the figure is written with. */
function fitting(found: number): (value: number) => boolean {
  const places = Math.min(decimalPlaces(found), MOST_PLACES);
  return (value) => [roundHalfUp, truncateTo].some((way) => Math.abs(way(value, places) - found) < NOISE);
}

interface Worked {
  readonly value: number;
  readonly working: Working;
}

interface Cited extends Printed {
  readonly what: FactKind;
  readonly period: string;
  readonly canonical: boolean;
  readonly within?: string;
}

/** What is printed of an indicator: what the functions answer from, and what a built-in document prints besides; canonical ones first. */
function printingsOf(catalogue: Catalogue, code: string): readonly Cited[] {
  const found = new Map<string, Cited>();
  for (const { source, nodes } of [...catalogue.documents, ...builtinCatalogue().documents]) {
    if (!catalogue.documents.some((each) => each.source.id === source.id)) continue;
    for (const fact of nodes.find((each) => each.code === code)?.facts ?? []) {
      if (fact.value === null || fact.variable !== undefined) continue;
      const { what, period, value, canonical, line } = fact;
      const cited = { what, period, value, canonical, source: { source: fact.source ?? source.id, line } };
      found.set(`${what} ${period} ${fact.in} ${value} ${line}`, fact.in === undefined ? cited : { ...cited, within: fact.in });
    }
  }
  return [...found.values()].sort((one, other) => Number(other.canonical) - Number(one.canonical));
}

/** What is known around a figure, from the cells and from the catalogue. */
class Around {
  private readonly printed: readonly Cited[];

  constructor(
    private readonly asked: AskedFigure,
    private readonly catalogue: Catalogue,
    readonly node: CatalogueNode,
    readonly year: string,
  ) {
    this.printed = printingsOf(catalogue, node.code);
  }

  of(what: FactKind, period = this.year, printed = this.printed): readonly Cited[] {
    return printed.filter((each) => each.what === what && each.period === period);
  }

  private components(): readonly Component[] {
    const { weighting, components } = this.asked;
    return (weighting?.terms ?? []).map(({ node, weight }, at): Component => {
      const printed = printingsOf(this.catalogue, node.code);
      const value = components[at] ?? null;
      const target = this.of("target", this.year, printed)[0]?.value;
      const others = printed.filter(({ what, within, period }) => what === "bobot" && within === this.node.code && period !== this.year);
      const { scale } = node;
      const persepsi = skmClasses.find(({ ni }) => value !== null && value.given >= ni.from)?.persepsi;
      return {
        code: node.code,
        weight: divideExact(multiplyExact(weight, 100), weighting!.total),
        realisasi: value?.counted ?? null,
        capaian: value === null || !target ? null : partOfWhole(value.given, target).value,
        weights: Object.fromEntries(others.filter(({ canonical }) => canonical).map((each) => [each.period, each.value])),
        ...(scale !== undefined && value && value.given !== value.counted && { scaled: { value: value.given, of: scale }, persepsi }),
      };
    });
  }

  private years(): readonly string[] {
    return [...new Set(this.printed.map(({ period }) => period))]
      .filter((each) => /^\d{4}$/.test(each) && each !== this.year)
      .sort()
      .reverse();
  }

  /** The same figure of the indicators as deep in the tree: B1.1 and L2.1, not B1.1.1. */
  private others(what: What): Known["others"] {
    const depth = (code: string): number => code.split(".").length;
    return this.catalogue.documents
      .flatMap(({ nodes }) => nodes)
      .filter(({ code }) => code !== this.node.code && depth(code) === depth(this.node.code))
      .flatMap(({ code }) => {
        const printed = printingsOf(this.catalogue, code);
        const [realisasi, target] = [this.of("realisasi", this.year, printed)[0]?.value, this.of("target", this.year, printed)[0]?.value];
        if (what === "realisasi") return realisasi === undefined ? [] : [{ code, value: realisasi }];
        return realisasi === undefined || !target ? [] : [{ code, value: partOfWhole(realisasi, target).value }];
      });
  }

  /** Exact, and as reports print it before they divide. */
  private realisasi(): readonly number[] {
    const exact = sumOfComponents(this.components())?.value ?? this.asked.realisasi;
    return exact === null ? [] : [...new Set([exact, roundHalfUp(exact, REPORTED)])];
  }

  private target(): number | null {
    return this.asked.target ?? this.of("target")[0]?.value ?? null;
  }

  /** What it may rightly be, and how: the exact one first. */
  rights(what: What): readonly Worked[] {
    const target = this.target();
    if (what === "realisasi") return [sumOfComponents(this.components()) ?? []].flat();
    return target ? this.realisasi().map((realisasi) => partOfWhole(realisasi, target)) : [];
  }

  known(what: What): readonly Known[] {
    const each = what === "capaian" ? this.realisasi() : this.realisasi().slice(0, 1);
    return each.length === 0 ? [this.knownWith(what, null)] : each.map((realisasi) => this.knownWith(what, realisasi));
  }

  /** @param realisasi exact, or as reports print it before they divide */
  private knownWith(what: What, realisasi: number | null): Known {
    const right = this.rights(what)[0]?.value;
    const last = String(Number(this.year) - 1);
    const [before, wanted] = [this.of("realisasi", last)[0]?.value, this.of("target", last)[0]?.value];
    return {
      what,
      year: this.year,
      ...(right !== undefined && { expected: right }),
      years: this.years().map((year) => ({ year, printed: this.of(what, year) })),
      realisasi,
      target: this.target(),
      ...(before !== undefined && wanted !== undefined && { lastYear: { year: last, realisasi: before, target: wanted } }),
      others: this.others(what) ?? [],
      targets: [this.year, ...this.years()].flatMap((year) =>
        this.of("target", year)
          .filter(({ canonical, value }) => year !== this.year || (!canonical && value !== this.of("target")[0]?.value))
          .map((each) => ({ ...each, year })),
      ),
      ...(this.node.cap !== undefined && { cap: this.node.cap * 100 }),
      ...(what === "realisasi" && this.asked.weighting && { components: this.components() }),
    };
  }
}

function workingOf({ working, value: result }: Worked): Message {
  const figure = { value: result, maxPlaces: RESULT_PLACES };
  if (working.kind === "quotient")
    return sentence.quotient({ part: working.part, whole: working.whole, result: { ...figure, percent: true } });
  const terms = working.terms.map(({ weight, value }) =>
    sentence.term({ weight: { value: weight, percent: true, maxPlaces: RESULT_PLACES }, value }),
  );
  return sentence.sum({ terms: { items: terms, join: "+" }, result: figure });
}

/** The ways of one kind of figure, each told once, and how many there are. */
function waysOf(
  what: What,
  around: Around,
  fits: (value: number) => boolean,
): { readonly tried: number; readonly found: readonly Candidate[] } {
  const each = around.known(what).map((known) => candidatesFor(known, ({ value }) => fits(value)));
  const found = new Map(each.flatMap((ways) => ways.found).map((candidate) => [JSON.stringify(candidate.sentence), candidate]));
  return { tried: each[0]!.tried, found: [...found.values()] };
}

function linesOf(found: number, around: Around): readonly Message[] {
  const fits = fitting(found);
  const printed = WHATS.flatMap(([what]) => around.of(what)).find(({ value }) => value === found);
  for (const [what, words] of WHATS) {
    const rights = around.rights(what);
    const right = rights.find(({ value }) => fits(value));
    if (right) return [sentence.right({ found, working: workingOf(right) })];
    if (rights.length === 0 && printed?.canonical && printed.what === what)
      return [sentence.printed({ found, what: words, year: around.year, source: printed.source })];
  }
  const ways = WHATS.map((each) => ({ of: each, rights: around.rights(each[0]), ...waysOf(each[0], around, fits) }));
  const [first, ...others] = ways.flatMap((each) => each.found);
  // Realisasi and capaian can both be meant: the one that explains, else the one that can be calculated.
  const meant = ways.find((each) => each.found.length > 0) ?? ways.find((each) => each.rights.length > 0);
  const [right] = meant?.rights ?? [];
  return [
    first?.sentence ?? sentence.none({ count: ways.reduce((sum, { tried }) => sum + tried, 0), found }),
    ...(first?.working ? [sentence.comes({ working: workingOf({ value: first.value, working: first.working }) })] : []),
    ...(right ? [sentence.should({ what: meant!.of[1], working: workingOf(right) })] : []),
    ...others.map(({ sentence: said }, at) => sentence.other({ at: at + 1, count: others.length, sentence: said })),
    ...(printed ? [sentence.stands({ found, source: printed.source })] : []),
  ];
}

/** Lines below each other, what matters first: an Excel that does not spill shows the first alone. Indonesian whoever opens the workbook. */
export function LATE(asked: AskedFigure, { catalogue }: LateContext): Result<readonly (readonly string[])[]> {
  const node = catalogue.node(asked.code)!;
  const year = asked.weighting?.year ?? asked.year ?? catalogue.newestYear(asked.code) ?? "";
  return ok(linesOf(asked.found, new Around(asked, catalogue, node, year)).map((line) => [say(line, "id").trim()]));
}
