import { skippedMessage, sourceLines } from "../../scripts/catalogue-check/seeds";
import { builtinCatalogue, builtinDocuments } from "../../src/catalogue/builtin";
import { nameKey } from "../../src/catalogue/name";
import type { CatalogueNode } from "../../src/catalogue/types";

const nodes: readonly CatalogueNode[] = builtinDocuments.flatMap((document) => document.nodes);
const texts = builtinDocuments.map(({ source }) => sourceLines(source.id)?.join("\n"));

/** A code as documents write it: "KP 02.09.05", "PK.1" and "B 1.1" are KP02.09.05, PK1 and B1.1. */
function printedForm(code: string): RegExp {
  const [letters = "", rest = ""] = /^([A-Z]*)(.*)$/s.exec(code)!.slice(1);
  const gap = letters !== "" && /^\d/.test(rest) ? "[\\s.]*" : "";
  const numbers = rest.replace(/\./g, "\\s*\\.\\s*");
  return new RegExp(`(?<![A-Za-z0-9.])${letters}${gap}${numbers}(?![A-Za-z0-9])(?!\\.\\d)`);
}

describe("codes no document prints are marked", () => {
  const whole = texts.every((text) => text !== undefined) ? texts.join("\n") : undefined;

  test("a code carries the mark exactly where it stands in no source text", () => {
    if (whole === undefined) {
      for (const [at, { source }] of builtinDocuments.entries())
        if (texts[at] === undefined) process.stderr.write(`\n${skippedMessage(source.id)}\n`);
      return;
    }
    const wrong = nodes
      .filter(({ code, ours }) => (ours === true) === printedForm(code).test(whole))
      .map(({ code, ours }) => `${code} ${ours ? "is printed, yet marked" : "is printed nowhere, yet not marked"}`);
    expect(wrong).toEqual([]);
  });

  test.each([
    ...["B2.1.1", "B2.1.2", "B2.1.3", "B3.1.1", "B3.1.2", "B3.1.3", "IPPWNI", "7798.IKK1", "01.02.013.3"].map(
      (code) => [code, true] as const,
    ),
    ...["NCKO", "C1.1", "B1.1.1", "01.02.013", "KP02.09.05", "104.DP.3894.QAA.001", "7798"].map((code) => [code, undefined] as const),
  ])("%s: %s", (code, ours) => expect(builtinCatalogue().node(code)!.ours).toBe(ours));
});

describe("official names", () => {
  test("begin with a capital, have no words run together, no loose spaces and no full stop", () => {
    const slips = nodes.filter(
      ({ name }) =>
        /^\p{Ll}/u.test(name) || /\p{Ll}{3}\p{Lu}\p{Ll}/u.test(name) || /\s\s|\( | \)|[^ ]\/ |\s$/.test(name) || /\.$/.test(name),
    );
    expect(slips.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
  });

  test("do not spell a word as no other line of the sources does", () => {
    const words =
      /yand\b|peninjakan|pendindakan|desiminasi|eksplotasi|kerjasama|Maturitas SMP|PP2MI|Pekerjaan Migran|pekerja migran|laur negeri|diplomas\b/;
    expect(
      nodes
        .filter(({ name }) => words.test(name) || words.test(name.toLowerCase().replace(/pekerja migran/g, "")))
        .map(({ code, name }) => `${code} ${name}`),
    ).toEqual([]);
  });

  test("that mend a slip keep what is printed, and are found by it", () => {
    const mended = nodes.filter(({ printed }) => printed !== undefined);
    expect(mended.length).toBeGreaterThan(70);
    for (const { code, name, names, printed } of mended) {
      expect(printed).not.toBe(name);
      expect([name, ...names].map(nameKey)).toContain(nameKey(printed!));
      const lookup = builtinCatalogue().find(printed!);
      const codes =
        lookup.kind === "found" ? [lookup.node.code] : lookup.kind === "ambiguous" ? lookup.candidates.map((each) => each.code) : [];
      expect([code, codes]).toEqual([code, expect.arrayContaining([code])]);
    }
  });

  test.each([
    [
      "01.02.013.3",
      "Persentase Produk Hukum Bidang Pelayanan dan Pelindungan WNI di Luar Negeri yang Disahkan",
      "Persentase Produk Hukum Bidang Pelayanan dan Pelindungan WNI di Luar Negeri yand Disahkan",
      15,
    ],
    ["8065", "Dukungan Manajemen Inspektorat Jenderal", "Dukungan ManajemenInspektorat Jenderal", 2322],
    [
      "7801.AEA.RO1",
      "Koordinasi Penjajakan dan Pengembangan Pasar Kerja di Tujuan Penempatan",
      "Koordinasi Peninjakan dan Pengembangan Pasar Kerja di Tujuan Penempatan",
      1822,
    ],
    [
      "P1",
      "Penempatan, Perlindungan, dan Pemberdayaan Pekerja Migran Indonesia",
      "penempatan, perlindungan, dan pemberdayaan Pekerja Migran Indonesia",
      1102,
    ],
    ["8059.IKK4", "Tingkat Maturitas SPIP di Wilayah Tugas Inspektorat II", "Tingkat Maturitas SMP di Wilayah Tugas Inspektorat II", 2291],
  ])("%s is called %s", (code, name, printed, line) => {
    expect(builtinCatalogue().node(code)).toMatchObject({ code, name, printed, line });
  });

  test("of the LKj are those of the Perjanjian Kinerja (lines 284-298), the others stay findable", () => {
    const agreed: readonly (readonly [string, string])[] = [
      ["IPPWNI", "Indeks Pelayanan dan Pelindungan WNI di Luar Negeri"],
      ["C1.1", "Persentase Penyelesaian Kasus WNI di Luar Negeri"],
      ["C1.1.1", "Persentase Kasus Khusus yang Diselesaikan"],
      ["C1.1.2", "Persentase Kasus Umum yang Diselesaikan"],
      ["C1.2", "Nilai Persepsi Kepuasan Pelayanan Pelindungan WNI"],
      ["B1.1", "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri"],
      ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri"],
      ["B3.1", "Indeks Pemanfaatan Sistem Informasi Pelayanan dan Pelindungan Terpadu bagi WNI di Luar Negeri"],
      ["L1.1", "Nilai Evaluasi Akuntabilitas Kinerja Instansi Pemerintah (AKIP) di Direktorat Pelindungan WNI"],
      ["L2.1", "Realisasi Anggaran Direktorat Pelindungan WNI"],
    ];
    const lines = sourceLines("lkj-pwni-2024");
    for (const [code, name] of agreed) {
      expect(builtinCatalogue().node(code)!.name).toBe(name);
      if (lines) expect(lines.slice(283, 298).join("\n")).toContain(name);
    }
    for (const other of ["Persentase Kasus WNI di Luar Negeri yang Diselesaikan", "Persentase Penyelesaian Kasus WNI"]) {
      const lookup = builtinCatalogue().find(other);
      expect(lookup.kind === "found" && lookup.node.code).toBe("C1.1");
    }
  });
});
