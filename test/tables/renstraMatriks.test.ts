import { skippedMessage, sourceLines } from "../../scripts/catalogue-check/seeds";
import { catalogue, notes, shown, table } from "./helpers";
import { printedNumber, rowsOf } from "./printed/hold";

const SOURCE = "renstra-kp2mi-2025-2029";
const MONEY = /^\d{1,3}(?:\.\d{3}){2,}$/;

/** The figures of a row from a column on, null where it has none. */
const figures = (cells: ReturnType<typeof rowsOf>[number]["cells"], from: number, to: number) =>
  cells.slice(from, to).map((cell) => (cell.kind === "number" ? cell.value : cell.kind === "formula" ? cell.preview : null));

test("the matrix of targets and funding: every row with figures stands in the line it cites (1784-2330)", () => {
  const lines = sourceLines(SOURCE);
  if (!lines) {
    console.warn(skippedMessage(SOURCE));
    return;
  }
  const nodes = catalogue.documents.find(({ source }) => source.id === SOURCE)!.nodes;
  const rows = rowsOf(table("renstra-matriks", "2025"));
  let held = 0;
  for (const { cells } of rows.slice(0, -1)) {
    const [level, name] = cells.slice(0, 2).map((cell) => (cell.kind === "text" ? cell.text.trim() : ""));
    const [targets, money] = [figures(cells, 4, 9), figures(cells, 9, 14)];
    // Programmes and KRO are sums of ours; activities print their funding in the row of their objective.
    const measured = ["IKK", "IKP", "RO", "IKRO"].includes(level!);
    if (!measured || targets.every((value) => value === null)) continue;
    const suited = nodes.filter((node) => node.level === level && node.name === name);
    const printed = suited.map(({ facts }) => {
      const cited = lines[facts.find(({ what }) => what === "target")!.line - 1]!.split("\t").map((cell) => cell.trim());
      const numbers = cited.flatMap((cell) => {
        // "66,7%", "level 3 (Nilai 3,46)"; no code ("104.DP.4562.PEA.001") and no name.
        const figure = cell.length < 25 && !/[A-Z]{2}/.test(cell) ? /\d[\d.,]*(?= ?%?\)?$)/.exec(cell)?.[0] : undefined;
        return figure === undefined ? [] : [printedNumber(figure)!.value];
      });
      return {
        targets: numbers.slice(0, 5),
        money: cited
          .filter((cell) => MONEY.test(cell) || cell === "0")
          .map((cell) => printedNumber(cell)!.value)
          .slice(-5),
      };
    });
    const found = printed.some(
      (each) =>
        targets.every((value, at) => value === each.targets[at]) &&
        (level !== "RO" || money.every((value, at) => value === each.money[at])),
    );
    expect([level, name, found ? "printed" : targets, found ? "" : printed]).toEqual([level, name, "printed", ""]);
    held += level === "RO" ? 10 : 5;
  }
  expect(held).toBeGreaterThan(2000);
});

test("sums: programmes of activities, KRO of RO; where the print contradicts itself the table says so", () => {
  const model = table("renstra-matriks", "2025");
  const total = shown(model, "total");
  expect(total[total.length - 1]!.slice(9, 14)).toEqual([
    "494.614.516.000",
    "546.336.168.000",
    "2.154.914.566.660",
    "2.350.116.698.105",
    "2.654.955.421.740",
  ]);
  const said = notes(model);
  expect(said.match(/Alokasi 20\d\d kegiatan \d+ tercetak/g)).toHaveLength(9);
  expect(said).toContain("Alokasi 2027 kegiatan 7798 tercetak 9.087.537.000, jumlah RO-nya 9.057.537.000.");
  expect(said).toContain("Jumlah 2027 KP2MI tercetak 2.154.884.566.660 (Lampiran), jumlah kegiatannya 2.154.914.566.660.");
});

test("funding by unit: two activities of one unit are one row, all units are the ministry", () => {
  const model = table("renstra-alokasi-unit", "2025");
  const rows = shown(model, "body");
  expect(rows.find((row) => row[1] === "7811, 7812")!.slice(2)).toEqual([
    "2.000.000.000",
    "1.400.000.000",
    "2.420.000.000",
    "2.662.000.000",
    "2.928.200.000",
    "11.410.200.000",
  ]);
  expect(shown(model, "total")[0]!.slice(2, 7)).toEqual(shown(table("renstra-alokasi", "2025"), "total").at(-1)!.slice(2));
  expect(notes(model)).toContain("Jumlah 2027 KP2MI tercetak 2.154.884.566.660");
});
