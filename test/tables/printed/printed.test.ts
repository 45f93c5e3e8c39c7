import { skippedMessage, sourceLines } from "../../../scripts/catalogue-check/seeds";
import { catalogue, table } from "../helpers";
import { PRINTED_CASES } from "./cases";
import { DIFFERENCES } from "./differences";
import { hold, printedNumber, rowsOf } from "./hold";

const LKJ = "lkj-pwni-2024";

describe.each(PRINTED_CASES)("$table: $kind $year $code", (printed) => {
  const source = printed.source ?? LKJ;
  const lines = sourceLines(source);
  test("every printed number, to its printed digits, or a difference with its cause; the same in all three ways of writing", () => {
    if (!lines) {
      console.warn(skippedMessage(source));
      return;
    }
    const { held, different, forgotten } = hold(printed, lines, "native");
    expect(forgotten).toEqual([]);
    expect(held).toBeGreaterThan(0);
    const known = DIFFERENCES.filter((each) => each.table === printed.table);
    expect(different).toEqual(known.map(({ cause: _cause, ...rest }) => rest));
    for (const mode of ["function", "value"] as const) expect(hold(printed, lines, mode)).toEqual({ held, different, forgotten });
  });
});

/** The line-by-line figures of Lampiran III and of the funding matrix are facts that cite their lines: each is looked up by its line. */
describe("figures by the line they cite", () => {
  test.each(["C1.1.1", "C1.1.2"])("Lampiran III, %s: handled and solved stand in its line (2240-2312)", (code) => {
    const lines = sourceLines(LKJ);
    if (!lines) {
      console.warn(skippedMessage(LKJ));
      return;
    }
    const rows = rowsOf(table("data-kasus", "2024", code));
    expect(rows.length).toBeGreaterThan(15);
    const shown = rows.map(({ cells }) =>
      [cells[0], cells[1], cells[2]].map((cell) => (cell?.kind === "text" ? cell.text : cell?.kind === "number" ? cell.value : null)),
    );
    for (const [name, handled, solved] of shown) {
      const line = lines.slice(2239, 2312).find((each) => {
        const cells = each.split("\t").map((cell) => cell.trim());
        return cells.slice(0, 2).includes(String(name)) && printedNumber(cells[2] ?? "")?.value === handled;
      });
      expect([name, line === undefined ? null : printedNumber(line.split("\t")[3]!)?.value]).toEqual([name, solved]);
    }
  });

  test("the funding matrix of the Renstra: every activity stands in the line it cites, sums are those of the activities", () => {
    const source = "renstra-kp2mi-2025-2029";
    const lines = sourceLines(source);
    if (!lines) {
      console.warn(skippedMessage(source));
      return;
    }
    const plan = catalogue.documents.find((document) => document.source.id === source)!;
    const rows = rowsOf(table("renstra-alokasi", "2025"));
    const activities = rows.filter(({ role }) => role === "body");
    expect(activities).toHaveLength(plan.nodes.filter(({ level }) => level === "kegiatan").length);
    const sums = [0, 0, 0, 0, 0];
    for (const { cells } of activities) {
      const label = cells[0]!.kind === "text" ? cells[0]!.text : "";
      const node = plan.nodes.find(({ code, level }) => level === "kegiatan" && label.startsWith(`${code} `))!;
      const line = node.facts.find(({ what, canonical }) => what === "alokasi" && canonical)!.line;
      const printed = lines[line - 1]!.split("\t").flatMap((cell) =>
        /^\d{1,3}(?:\.\d{3}){2,}$/.test(cell.trim()) ? [printedNumber(cell)!.value] : [],
      );
      const own = cells.slice(2).map((cell) => (cell.kind === "number" ? cell.value : null));
      expect([label, own]).toEqual([label, printed]);
      own.forEach((value, at) => (sums[at]! += value!));
    }
    expect(rows[rows.length - 1]!.cells.slice(2).map((cell) => (cell.kind === "formula" ? cell.preview : null))).toEqual(sums);
  });
});
