import { callsIn, rewriteCalls } from "../../src/formula/calls";
import { inBoth } from "../../src/language/say";
import { repaired, toCapaian, toNative } from "../../src/portable";
import { functionId } from "../../src/portable/names";

/** Excel's reading of a formula, one hard case a line. */
const FORMULAS = [
  '=PWNI.INDEX("IPPWNI",B2:B5,2024)',
  '= PWNI.INDEX( "IPPWNI" , B2:B5 , 2024 ) ',
  '=IF(A1="PWNI.INDEX(1)","teks ""PWNI.CAPAIAN(1,2)""",ROUND(PWNI.CAPAIAN(F5,E5),4))',
  "='TW I, (2024)'!B2+PWNI.PERSENTASE('It''s, mine'!A1,'PWNI.INDEX(x)'!$B$2)",
  "=SUM(Tabel1[[#This Row],[Nilai, (x)]:[B]])+PWNI.CAPAIAN(Tabel1[@[Kolom '[Rp']]],[@Target])",
  '=SUMPRODUCT({1,2;3,4},{"a,(b","c";1,2})',
  "=[2]!Lain(A1)+SUM(#REF!,A1#,-5%)",
  '=PWNI.CAPAIAN(F5,E5,,1.2)&PWNI.NAMA("C1.1")',
  "=SUM((A1:A3,B1:B3))",
  "=NOW()",
];

describe("a formula in pieces", () => {
  test.each(FORMULAS)("%s put together again is the same", (formula) => {
    expect(rewriteCalls(formula, () => null)).toBe(formula);
  });

  test("names in texts, sheet names and table columns are no calls", () => {
    expect(callsIn(FORMULAS[2]!).map(({ name }) => name)).toEqual(["PWNI.CAPAIAN", "ROUND", "IF"]);
    expect(callsIn(FORMULAS[3]!).map(({ name, args }) => [name, ...args])).toEqual([
      ["PWNI.PERSENTASE", "'It''s, mine'!A1", "'PWNI.INDEX(x)'!$B$2"],
    ]);
    expect(callsIn(FORMULAS[4]!).map(({ name, args }) => [name, ...args])).toEqual([
      ["SUM", "Tabel1[[#This Row],[Nilai, (x)]:[B]]"],
      ["PWNI.CAPAIAN", "Tabel1[@[Kolom '[Rp']]]", "[@Target]"],
    ]);
    expect(callsIn("=SUM((A1:A3,B1:B3))")).toEqual([{ name: "SUM", args: ["(A1:A3,B1:B3)"], isSingle: false }]);
  });

  test.each(["=PWNI.INDEX(1", "=PWNI.INDEX)1(", '=PWNI.NAMA("C1.1'])("%s, which Excel would not take, is left alone", (formula) => {
    expect([toNative(formula).kind, repaired(formula, false)]).toEqual(["none", null]);
  });
});

describe("whose name it is", () => {
  test.each([
    ["PWNI.INDEX", "PWNI.INDEX"],
    ["pwni.index", "PWNI.INDEX"],
    ["_xldudf_PWNI_INDEX", "PWNI.INDEX"],
    ["_xldudf_pwni_index", "PWNI.INDEX"],
    ["[2]!_xldudf_PWNI_INDEX", "PWNI.INDEX"],
    ["BloombergUI.xla!_xldudf_SKM_CONVERT", "SKM.CONVERT"],
    ["'C:\\Data\\[Lain.xlam]x'!_xldudf_PWNI_CAPAIAN", "PWNI.CAPAIAN"],
    ["_xlfn._xldudf_PWNI_INDEX", "PWNI.INDEX"],
    ["_xlfn.PWNI.INDEX", "PWNI.INDEX"],
    ["_xll.PWNI.INDEX", "PWNI.INDEX"],
    // Others' names.
    ["PWNI_INDEX", null],
    ["_xldudf_CS_PARAMETERS", null],
    ["PWNI.INDEKS", null],
    ["MY.PWNI.INDEX", null],
    ["INDEX", null],
  ])("%s is %s", (written, id) => expect(functionId(written)).toBe(id));
});

describe("Perbaiki rumus", () => {
  test.each([
    ['=_xldudf_PWNI_INDEX("IPPWNI",B2:B5,2024)', '=PWNI.INDEX("IPPWNI",B2:B5,2024)'],
    ["=ROUND([2]!_xldudf_PWNI_CAPAIAN(F5,E5),2)", "=ROUND(PWNI.CAPAIAN(F5,E5),2)"],
    ["=@pwni.capaian(F5,E5)", "=PWNI.CAPAIAN(F5,E5)"],
    ["=IF(A1>0,@PWNI.CAPAIAN(F5,E5),@Nama)", "=IF(A1>0,PWNI.CAPAIAN(F5,E5),@Nama)"],
    ['=_xldudf_PWNI_NAMA("_xldudf_PWNI_NAMA(1)")', '=PWNI.NAMA("_xldudf_PWNI_NAMA(1)")'],
    ["=_xldudf_LAIN_F(_xldudf_PWNI_CAPAIAN(1,2))", "=_xldudf_LAIN_F(PWNI.CAPAIAN(1,2))"],
  ])("%s becomes %s", (broken, mended) => expect(repaired(broken, true)).toBe(mended));

  test("a right formula is entered again only where it shows #NAME?", () => {
    expect(repaired("=PWNI.CAPAIAN(F5,E5)", true)).toBe("=PWNI.CAPAIAN(F5,E5)");
    expect(repaired("=PWNI.CAPAIAN(F5,E5)", false)).toBeNull();
  });

  test.each(["=_xldudf_CS_PARAMETERS(B3)", "=SALAHKETIK(A1)", '="PWNI.INDEX(1)"&X', "=PWNI_INDEX(A1)"])(
    "%s is somebody else's #NAME?",
    (formula) => {
      expect(repaired(formula, true)).toBeNull();
    },
  );
});

describe("native and back", () => {
  test.each([
    ["=PWNI.CAPAIAN(F5,E5)", '=CHOOSE(1,IF(COUNT(F5,E5)=2,F5/E5,NA()),"PWNI.CAPAIAN",F5,E5)'],
    ["=PWNI.CAPAIAN(84.52,85)", '=CHOOSE(1,84.52/85,"PWNI.CAPAIAN",84.52,85)'],
    [
      '=PWNI.CAPAIAN(F5,-E5,"minimum",120%)',
      '=CHOOSE(1,IF(ISNUMBER(F5),IF(F5/(-E5)>2,NA(),MIN(1.2,2-F5/(-E5))),NA()),"PWNI.CAPAIAN",F5,-E5,"minimum",120%)',
    ],
    [
      '=PWNI.INDEX("IPPWNI",B2:B5,2024)',
      '=CHOOSE(1,IF(COUNT(B2:B5)=4,SUMPRODUCT(B2:B5,{0.4;0.2;0.25;0.15}),NA()),"PWNI.INDEX","IPPWNI",B2:B5,2024)',
    ],
    [
      '=PWNI.INDEX("IPPWNI",Masukan!$B$2:$E$2,2022)',
      '=CHOOSE(1,IF(COUNT(Masukan!$B$2:$E$2)=4,SUMPRODUCT(Masukan!$B$2:$E$2,{0.4,0.25,0.2,0.15}),NA()),"PWNI.INDEX","IPPWNI",Masukan!$B$2:$E$2,2022)',
    ],
    [
      '=PWNI.INDEX("C1.1",A2:B3,2024)',
      '=CHOOSE(1,IF(COUNT(A2:B3)=2,0.55*VLOOKUP("C1.1.1",A2:B3,2,FALSE)+0.45*VLOOKUP("C1.1.2",A2:B3,2,FALSE),NA()),"PWNI.INDEX","C1.1",A2:B3,2024)',
    ],
    [
      '=PWNI.INDEX("IPPWNI",Tabel1[Realisasi],2024)',
      '=CHOOSE(1,IF(COUNT(Tabel1[Realisasi])=4,SUMPRODUCT(Tabel1[Realisasi],{0.4;0.2;0.25;0.15}),NA()),"PWNI.INDEX","IPPWNI",Tabel1[Realisasi],2024)',
    ],
    ['=PWNI.TARGET("IPPWNI",2024)', '=CHOOSE(1,93,"PWNI.TARGET","IPPWNI",2024)'],
    ['=PWNI.BOBOT("B1.1",2022)*100', '=CHOOSE(1,0.25,"PWNI.BOBOT","B1.1",2022)*100'],
    ['=PWNI.NAMA("C1.1.2")', '=CHOOSE(1,"Persentase Kasus Umum yang Diselesaikan","PWNI.NAMA","C1.1.2")'],
    [
      '=PWNI.CAPAIAN(F5, PWNI.TARGET("C1.1" ,2024))',
      '=CHOOSE(1,IF(ISNUMBER(F5),F5/CHOOSE(1,85,"PWNI.TARGET","C1.1" ,2024),NA()),"PWNI.CAPAIAN",F5, CHOOSE(1,85,"PWNI.TARGET","C1.1" ,2024))',
    ],
  ])("%s", (formula, native) => {
    expect(toNative(formula)).toMatchObject({ kind: "rewritten", formula: native });
    expect(toCapaian(native)).toMatchObject({ kind: "rewritten", formula });
  });

  test.each(
    FORMULAS.filter((formula) => formula.includes("PWNI.CAPAIAN(F5") || (formula.includes("PWNI.INDEX(") && formula.includes("2024)"))),
  )("%s comes back with every character", (formula) => {
    const native = toNative(formula);
    if (native.kind === "rewritten") expect(toCapaian(native.formula)).toMatchObject({ formula });
    else expect(native.kind).toBe("none");
  });

  test("references that Excel moved since move in the call as well", () => {
    const native = toNative("=PWNI.CAPAIAN(F5,E5)");
    const moved = native.kind === "rewritten" ? native.formula.replaceAll("F5", "F9").replaceAll("E5", "E9") : "";
    expect(toCapaian(moved)).toMatchObject({ kind: "rewritten", formula: "=PWNI.CAPAIAN(F9,E9)" });
  });

  test("what Excel changes on entry (capitals, spaces) is no edit", () => {
    expect(toCapaian('=CHOOSE(1, if(COUNT(F5,E5)=2, F5/E5, NA()),"PWNI.CAPAIAN",F5,E5)')).toMatchObject({
      kind: "rewritten",
      formula: "=PWNI.CAPAIAN(F5,E5)",
    });
  });

  test("a calculating part edited by hand stays", () => {
    expect(toCapaian('=CHOOSE(1,IF(COUNT(F5,E5)=2,F5/E5*1.1,NA()),"PWNI.CAPAIAN",F5,E5)')).toMatchObject({
      kind: "refused",
      refusals: [{ id: "PWNI.CAPAIAN" }],
    });
  });

  test.each(["=CHOOSE(1,A1,A2)", '=CHOOSE(B1,"a","PWNI.CAPAIAN")', '=CHOOSE(2,5,"PWNI.CAPAIAN",F5,E5)', "=SUM(A1:A3)"])(
    "%s is no formula of ours",
    (formula) => {
      expect([toNative(formula).kind, toCapaian(formula).kind]).toEqual(["none", "none"]);
    },
  );

  test("an add-in's lost name is written natively too and comes back mended", () => {
    const native = toNative("=_xldudf_PWNI_CAPAIAN(F5,E5)");
    expect(native).toMatchObject({ kind: "rewritten" });
    expect(native.kind === "rewritten" && toCapaian(native.formula)).toMatchObject({ formula: "=PWNI.CAPAIAN(F5,E5)" });
  });
});

describe("what cannot be written says why", () => {
  test.each([
    [
      "=PWNI.INDEX(A1,B2:B5,2024)",
      "Argumen indikator diambil dari A1. Rumus bawaan tidak dapat mencarinya di katalog; tulis nilainya langsung dalam rumus.",
    ],
    ['=PWNI.INDEX("IPPWNI",B2:B5,Tahun)', "Argumen tahun diambil dari Tahun."],
    ['=PWNI.INDEX("IPPWNI",B2:B4,2024)', "Argumen realisasi (B2:B4) memuat 3 sel; yang diperlukan 4."],
    ['=PWNI.INDEX("IPPWNI",Nilai,2024)', "Argumen realisasi (Nilai) bukan satu baris atau satu kolom, atau dua kolom kode dan nilai"],
    ['=PWNI.INDEX("IPPWNI",B2:B5,1999)', "Tahun 1999 tidak ada dalam katalog untuk IPPWNI"],
    ["=PWNI.CAPAIAN(F2:F9,E2:E9)", "Argumen realisasi berisi beberapa sel (F2:F9)"],
    ['=PWNI.CAPAIAN("84,52%",85)', 'Argumen realisasi berisi teks "84,52%"'],
    ["=PWNI.CAPAIAN(F5)", "Argumen target kosong."],
    ["=PWNI.CAPAIAN(F5,E5,G1)", "Argumen polaritas diambil dari G1."],
    ['=PWNI.TARGET("X9",2024)', 'Indikator "X9" tidak ada dalam katalog.'],
    ["=PWNI.TARGET(A1)", "Argumen indikator diambil dari A1."],
    ['=PWNI.ANGKA("79,95 (BB)")', "PWNI.ANGKA membaca teks"],
  ])("%s", (formula, why) => {
    const native = toNative(formula);
    expect(native.kind).toBe("refused");
    const said = native.kind === "refused" ? inBoth(native.refusals[0]!.why) : null;
    expect(said?.id).toContain(why);
    expect(said?.en).not.toBe(said?.id);
  });

  test("one call that cannot keeps the whole cell as it is", () => {
    expect(toNative("=PWNI.CAPAIAN(F5,E5)+PWNI.TARGET(A1)")).toMatchObject({ kind: "refused", refusals: [{ id: "PWNI.TARGET" }] });
  });

  test("longer than Excel takes", () => {
    const terms = Array.from({ length: 150 }, (_, at) => `PWNI.CAPAIAN(F${at + 1},E${at + 1})`).join("+");
    expect(toNative(`=${terms}`)).toMatchObject({ kind: "refused" });
  });
});
