import { readFileSync } from "node:fs";
import path from "node:path";
import { parseTree } from "custom-functions-metadata";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { withoutPlans } from "../../src/catalogue/plans";
import { argumentValue, formulaText, functionHelp } from "../../src/functions/help";
import { functions } from "../../src/functions/table";
import { call } from "./call";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly result: { readonly type?: string; readonly dimensionality?: string };
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
      readonly type: string;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

const read = (name: string): Metadata => JSON.parse(readFileSync(path.resolve(__dirname, "../../src/generated", name), "utf8")) as Metadata;
const id = read("functions.json");
const en = read("functions-en.json");

// The signatures of the first release; ids and the order of parameters never change. New functions stand between them.
const SIGNATURES = [
  "PWNI.INDEX(indikator, realisasi, [tahun], [dasar])",
  "PWNI.CAPAIAN(realisasi, target, [polaritas], [batas])",
  "PWNI.PERSENTASE(pembilang, penyebut)",
  "PWNI.TARGET(indikator, [tahun], [triwulan])",
  "PWNI.BOBOT(indikator, [tahun])",
  "PWNI.NAMA(indikator)",
  "PWNI.ANGKA(teks)",
  "PWNI.TAHAPAN(jenis, tahap, [target])",
  "PWNI.PELATIHAN(peserta, target, [indikator], [tahun])",
  "PWNI.KERTASKERJA(tersusun, target)",
  "PWNI.NCKO(capaian, [tahun])",
  "PWNI.STATUS(capaian, [ambang])",
  "PWNI.EFISIENSI(capaian, serapan)",
  "PWNI.TRIWULAN(nilai, triwulan, cara)",
  "PWNI.RUMUS(indikator, [tahun], [bentuk])",
  "PWNI.SUMBER(indikator, [tahun])",
  "PWNI.KOMPONEN(indikator, [tahun])",
  "PWNI.TABEL(indikator, realisasi, [tahun])",
  "SKM.CONVERT(nilai, [keluaran])",
  "SKM.UNSUR(jawaban)",
  "SKM.INDEX(jawaban, [bobot], [kosong])",
  "SKM.IKM(jawaban, [bobot], [kosong])",
  "SKM.SAMPEL(populasi)",
  "SKM.KSI(kw, kp)",
  "SAKIP.PREDIKAT(nilai)",
  "SAKIP.NILAI(komponen)",
  "RENSTRA.TARGET(kode, tahun)",
  "RENSTRA.ALOKASI(kode, tahun)",
  "RENSTRA.NAMA(kode)",
  "SWOT.SKOR(bobot, rating, [total])",
  "SWOT.KUADRAN(ifas, efas)",
  "RISIKO.STATUS(dampak, kemungkinan)",
  "RISIKO.TINGKAT(dampak, kemungkinan, [matriks])",
  "RB.INDEKS(komponen, tahun)",
];

test.each([
  ["Indonesian", id],
  ["English", en],
])("the %s metadata has every function with its parameters", (_language, metadata) => {
  const written = metadata.functions.map(
    ({ name, parameters }) => `${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(", ")})`,
  );
  const ids = SIGNATURES.map((each) => each.slice(0, each.indexOf("(")));
  expect(written.filter((each) => ids.includes(each.slice(0, each.indexOf("("))))).toEqual(SIGNATURES);
  for (const each of metadata.functions) {
    expect(each.id).toBe(each.name);
    expect(
      [each.description, each.helpUrl, ...each.parameters.map(({ description }) => description)].every((text) => text.length > 10),
    ).toBe(true);
  }
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  // Both together crash Excel LTSC 2021.
  expect(metadata).not.toHaveProperty("allowCustomDataForDataTypeAny");
});

test("every id of the metadata is associated and the reverse", async () => {
  const associated: string[] = [];
  (globalThis as { CustomFunctions?: unknown }).CustomFunctions = {
    associate: (name: string, run: unknown) => typeof run === "function" && associated.push(name),
  };
  await import("../../src/functions/functions");
  delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions;
  expect(associated.sort()).toEqual(id.functions.map((each) => each.id).sort());
  expect(Object.keys(functions).sort()).toEqual(associated);
});

test("a matrix parameter takes anything, so that a text number reaches our parser", () => {
  const index = id.functions.find((each) => each.id === "PWNI.INDEX");
  expect(index?.parameters[1]).toMatchObject({ type: "any", dimensionality: "matrix" });
});

test("a function that spills says so, and no other does", () => {
  const spilling = id.functions.filter(({ result }) => result.dimensionality === "matrix").map((each) => each.id);
  expect(spilling).toEqual(expect.arrayContaining(["PWNI.KOMPONEN", "PWNI.TABEL"]));
  const examples = functionHelp.filter(({ examples }) => examples.some(({ value }) => typeof value === "object"));
  expect(spilling.sort()).toEqual(examples.map((help) => help.id).sort());
});

test("Excel offers the catalogue's codes with their names, and the choices of the others", () => {
  const codes = id.enums.find((each) => each.id === "INDIKATOR")!.values;
  expect(codes.map((value) => value.stringValue)).toEqual(
    withoutPlans(builtinCatalogue()).documents.flatMap((document) => document.nodes.map((node) => node.code)),
  );
  expect(codes.find((value) => value.stringValue === "C1.1.2")?.tooltip).toBe("Persentase Kasus Umum yang Diselesaikan");
  expect(id.enums.map((each) => each.id)).toEqual(["INDIKATOR", "DASAR", "POLARITAS", "KELUARAN", "KOSONG", "JENIS", "CARA", "BENTUK"]);
  const used = id.functions.flatMap((each) => each.parameters.flatMap((parameter) => parameter.customEnumId ?? []));
  expect([...new Set(used)].sort()).toEqual(id.enums.map((each) => each.id).sort());
});

test("every offered choice is accepted by the functions", () => {
  const offered = (name: string) => id.enums.find((each) => each.id === name)!.values.map((value) => value.stringValue);
  for (const choice of offered("DASAR")) expect(call("PWNI.INDEX", "C1.1", [[80], [80]], 2024, choice)).toBe(80);
  for (const choice of offered("POLARITAS")) expect(call("PWNI.CAPAIAN", 80, 80, choice, null)).toBe(1);
  for (const choice of offered("KELUARAN")) expect(String(call("SKM.CONVERT", 4, choice))).not.toMatch(/^#/);
  for (const choice of offered("KOSONG"))
    expect(
      call(
        "SKM.INDEX",
        [
          [4, 4],
          [4, 4],
        ],
        null,
        choice,
      ),
    ).toBe(4);
  for (const choice of offered("JENIS")) expect(call("PWNI.TAHAPAN", choice, [["S"]], 1)).toEqual(expect.any(Number));
  for (const choice of offered("CARA")) expect(call("PWNI.TRIWULAN", [[1, 1, 1, 1]], 1, choice)).toBe(1);
  for (const choice of offered("BENTUK")) expect(String(call("PWNI.RUMUS", "C1.1", 2024, choice))).not.toMatch(/^#/);
  for (const code of offered("INDIKATOR")) expect(call("PWNI.NAMA", code)).not.toMatch(/^#/);
});

test("both languages differ in texts only", () => {
  const bare = (metadata: Metadata): unknown =>
    JSON.parse(
      JSON.stringify(metadata, (key: string, value: unknown) => (["description", "tooltip", "helpUrl"].includes(key) ? undefined : value)),
    );
  expect(bare(en)).toEqual(bare(id));
  expect(en.functions.every((each, at) => each.description !== id.functions[at]!.description)).toBe(true);
});

describe("help", () => {
  test.each(
    functionHelp.flatMap((help) => help.examples.map((example) => [formulaText(help.id, example.args, "id"), help, example] as const)),
  )("%s gives what the help says", (_formula, help, example) => {
    expect(call(help.id, ...example.args.map(argumentValue))).toEqual(example.value);
  });

  test.each(functionHelp.map((help) => [help.id, help] as const))("the parameters' examples of %s make a call that works", (_id, help) => {
    expect(String(call(help.id, ...help.parameters.map((parameter) => argumentValue(parameter.example))))).not.toMatch(/^#/);
  });

  test("a formula is shown as its reader types it", () => {
    expect(formulaText("PWNI.CAPAIAN", [84.52, { range: "B2", values: [[85]] }, "maksimum"], "id")).toBe(
      '=PWNI.CAPAIAN(84,52; B2; "maksimum")',
    );
    expect(formulaText("PWNI.CAPAIAN", [84.52, 85], "en")).toBe("=PWNI.CAPAIAN(84.52, 85)");
  });
});

describe("what is written here is what Microsoft's generator writes", () => {
  /** The functions once more as the generator wants them: top-level declarations with JSDoc. */
  const source = id.functions
    .map(({ id: name, description, helpUrl, result, parameters }, at) => {
      const dimensions = (matrix?: string): string => (matrix === "matrix" ? "[][]" : "");
      const typed = (type = "any"): string => type;
      const params = parameters.map(
        (each) =>
          ` * @param {${typed(each.type)}${dimensions(each.dimensionality)}} ${each.optional ? `[${each.name}]` : each.name} ${each.description}`,
      );
      const list = parameters.map(
        (each) => `${each.name}${each.optional ? "?" : ""}: ${typed(each.type)}${dimensions(each.dimensionality)}`,
      );
      const gives = `${typed(result.type)}${dimensions(result.dimensionality)}`;
      return [
        "/**",
        ` * ${description}`,
        ` * @customfunction ${name} ${name}`,
        ` * @helpurl ${helpUrl!}`,
        ...params,
        ` * @returns {${gives}} x`,
        " */",
        `function f${at}(${list.join(", ")}): ${gives} { return undefined as never; }`,
      ].join("\n");
    })
    .join("\n");
  const generated = parseTree(source, "functions");

  test.each(id.functions.map((each) => [each.id, each] as const))("%s", (name, written) => {
    const theirs = generated.functions.find((each) => each.id === name) as unknown as Metadata["functions"][number];
    // Enums and errors in ranges are later than the generator; "any" is its unwritten type of a result.
    const plain = ({ result, parameters, ...rest }: Metadata["functions"][number]): unknown => ({
      ...rest,
      result: {
        ...(result.type !== undefined && result.type !== "any" && { type: result.type }),
        ...(result.dimensionality && { dimensionality: result.dimensionality }),
      },
      parameters: parameters.map(({ customEnumId: _enum, ...each }) => each),
    });
    expect(plain(theirs)).toEqual(plain(written));
  });
});
