import { unusedWords, type Inspection } from "../checks";
import type { Finding, Severity } from "../checks/engine/finding";
import { type Datum, type NumberDatum, type Message } from "../language/message";
import { say, sayDatum } from "../language/say";
import type { Language } from "../language/text";
import { unusedCorrection, type PlacedCorrection } from "../reading/corrections";
import { areaAddress, columnName } from "../sheet/address";
import { countsOf } from "../report/input";
import type { Output } from "./command";
import { periksaSays } from "./messages";

/** What became of one file. */
export type Outcome =
  | { readonly file: string; readonly ok: true; readonly inspection: Inspection }
  | { readonly file: string; readonly ok: false; readonly why: Message };

/** How a set of outcomes is printed. */
export interface PrintOptions {
  readonly out: Output;
  readonly language: Language;
  readonly timed: boolean;
}

const LABELS: Readonly<Record<Severity, Message>> = {
  error: periksaSays.error(),
  warning: periksaSays.warning(),
  info: periksaSays.info(),
};

/** The note on a table of somebody else's indicators; it says what to click in the pane, and here there is none. */
const FOREIGN = "tabel-dikenali.foreign";

const sayFigure = (datum: Datum, language: Language): string | null => (datum === null ? null : sayDatum(datum, language));

/** "1234 kesalahan": a count has no separators, so that a script can read it. */
export const plainCount = (value: number): NumberDatum => ({ value, grouping: false });

/** The part of a finding that is the command's contract. */
function forJson(
  { rule, severity, sheet, address, message, found, expected, fingerprint, suppressed }: Finding,
  language: Language,
): Record<string, unknown> {
  return {
    rule,
    severity,
    sheet,
    address,
    message: say(message, language),
    found: sayFigure(found, language),
    expected: sayFigure(expected, language),
    messageId: message.id,
    data: message.data,
    fingerprint,
    ...(suppressed && { suppressed: suppressed.reason }),
  };
}

/** What somebody said of a table, and where that stands. */
function correctionForJson({ correction, area, column }: PlacedCorrection): Record<string, unknown> {
  const table = areaAddress(area);
  if (correction.kind === "notTable") return { table, kind: correction.kind };
  if (correction.kind === "shape") return { table, kind: correction.kind, shape: correction.shape };
  return { table, kind: correction.kind, column: columnName(column!), heading: correction.heading, role: correction.role };
}

/** Sheet by sheet what was read as what, how sure, and what was left unread and why. */
function readForJson({ reading }: Inspection, language: Language): readonly Record<string, unknown>[] {
  return reading.sheets().map(({ sheet, tables, unread, corrections }) => ({
    sheet,
    tables: tables.map(({ area, caption, as, title, confidence, rows, known, note, columns }) => ({
      address: areaAddress(area),
      caption,
      as,
      title: title && title[language],
      confidence: Math.round(confidence * 100) / 100,
      rows,
      known,
      note: note && say(note, language),
      columns: columns.map(({ heading, role }) => ({ heading, role })),
    })),
    unread: unread.map(({ area, why }) => ({ address: areaAddress(area), why: say(why, language) })),
    ...(corrections.length > 0 && { corrections: corrections.map(correctionForJson) }),
  }));
}

/** Milliseconds by rule, longest first. */
function timesOf({ times }: Inspection): readonly (readonly [string, number])[] {
  return [...times].map(([id, time]) => [id, Math.round(time * 10) / 10] as const).sort(([, one], [, other]) => other - one);
}

/** Every result has the same shape, so that a reader of the JSON may loop over findings. */
export function printJson(outcomes: readonly Outcome[], { out, language, timed }: PrintOptions): void {
  const results = outcomes.map((each) => {
    const { file } = each;
    if (!each.ok) return { file, findings: [], error: say(each.why, language) };
    const { findings, unused, undone } = each.inspection;
    const gone = each.inspection.reading.unusedCorrections();
    return {
      file,
      findings: findings.map((finding) => forJson(finding, language)),
      read: readForJson(each.inspection, language),
      ...(unused.length > 0 && { unusedExceptions: unused }),
      ...(gone.length > 0 && { unusedCorrections: gone }),
      ...(undone.length > 0 && { undone }),
      ...(timed && { times: Object.fromEntries(timesOf(each.inspection)) }),
    };
  });
  out.print(JSON.stringify(results, null, 2));
}

/** The findings of one file, line by line. */
export function printText({ file, inspection }: Outcome & { ok: true }, { out, language, timed }: PrintOptions): void {
  const { findings, unused } = inspection;
  const { error, warning, info } = countsOf(findings);
  const ignored = findings.filter(({ suppressed }) => suppressed).length;
  const counts = periksaSays.counts({ file, errors: plainCount(error), warnings: plainCount(warning), infos: plainCount(info) });
  out.print(say(ignored === 0 ? counts : periksaSays.countsIgnored({ counts, ignored: plainCount(ignored) }), language));
  for (const { severity, sheet, address, message, rule, suppressed, explanation, consequence } of findings) {
    if (suppressed) continue;
    out.print(`  ${say(LABELS[severity], language).padEnd(10)}  ${sheet}!${address}  ${say(message, language)}  [${rule}]`);
    for (const more of [explanation, consequence]) if (more) out.print(`${" ".repeat(14)}${say(more, language).trim()}`);
  }
  if (findings.some(({ message }) => message.id === FOREIGN)) out.print(`  ${say(periksaSays.ownCatalogue(), language)}`);
  for (const each of unused) out.print(`  ${say(unusedWords(each), language)}`);
  for (const each of inspection.reading.unusedCorrections()) out.print(`  ${say(unusedCorrection(each), language)}`);
  if (timed) for (const [rule, time] of timesOf(inspection)) out.error(`  ${time.toFixed(1).padStart(8)} ms  ${rule}`);
}

/** One line a file, for a call of several. */
export function printSummary(outcomes: readonly Outcome[], { out, language }: PrintOptions): void {
  const head = [periksaSays.file(), periksaSays.errors(), periksaSays.warnings(), periksaSays.infos()].map((each) => say(each, language));
  const lines = outcomes.map((each) => {
    if (!each.ok) return [each.file, say(periksaSays.unread(), language)];
    const { error, warning, info } = countsOf(each.inspection.findings);
    return [each.file, String(error), String(warning), String(info)];
  });
  const width = Math.max(...[head, ...lines].map(([file]) => file!.length));
  out.print("");
  for (const [file, ...counts] of [head, ...lines]) {
    const figures = counts.length === 1 ? counts : counts.map((count, at) => count.padStart(head[at + 1]!.length));
    out.print(`${file!.padEnd(width)}  ${figures.join("  ")}`.trimEnd());
  }
}

/** A text that a spreadsheet would take for a formula is made a text. */
function csvCell(text: string, separator: string): string {
  const safe = /^(?:[=@+]|-(?![\d.,]))/.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A line a finding, with the separator that Excel expects in the reader's language. */
export function printCsv(outcomes: readonly Outcome[], { out, language }: PrintOptions): void {
  const separator = language === "id" ? ";" : ",";
  const line = (cells: readonly string[]): void => out.print(cells.map((each) => csvCell(each, separator)).join(separator));
  line([
    ...[periksaSays.file(), periksaSays.sheet(), periksaSays.cell(), periksaSays.severity(), periksaSays.rule()].map((each) =>
      say(each, language),
    ),
    ...[periksaSays.finding(), periksaSays.found(), periksaSays.expected(), periksaSays.ignored(), periksaSays.fingerprint()].map((each) =>
      say(each, language),
    ),
  ]);
  for (const each of outcomes) {
    if (!each.ok) {
      line([each.file, "", "", say(LABELS.error, language), "", say(each.why, language), "", "", "", ""]);
      continue;
    }
    for (const { sheet, address, severity, rule, message, found, expected, suppressed, fingerprint } of each.inspection.findings) {
      line([
        ...[each.file, sheet, address, say(LABELS[severity], language), rule, say(message, language)],
        ...[sayFigure(found, language) ?? "", sayFigure(expected, language) ?? "", suppressed?.reason ?? "", fingerprint],
      ]);
    }
  }
}
