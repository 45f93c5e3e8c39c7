/** A figure that does not follow from the others it is said to come from; each must be told to the user as a conflict. */
export interface Known {
  readonly source: string;
  readonly code: string;
  readonly what: "realisasi" | "capaian";
  readonly period: string;
  readonly printed: string;
  readonly why: string;
  /** What the printed inputs give, rounded to two decimals: a wrong digit among them shows here. */
  readonly gives?: number;
}

const lkj = (code: string, what: Known["what"], period: string, printed: string, why: string, gives?: number): Known => ({
  source: "lkj-pwni-2024",
  code,
  what,
  period,
  printed,
  why,
  gives,
});

const renstra = (code: string, period: string, printed: string, why: string, gives?: number): Known => ({
  source: "renstra-kp2mi-2025-2029",
  code,
  what: "realisasi",
  period,
  printed,
  why,
  gives,
});

/** Canonical figures no stated formula reproduces. */
export const notReproduced: readonly Known[] = [
  lkj(
    "NCKO",
    "capaian",
    "2024",
    "100,3\\%",
    "99,44/101,89/100 at 40/30/30, with C1.1 in the place of Customer; the printed perspectives give 108,74",
    108.74,
  ),
  lkj("C", "capaian", "2024", "120%", "60 % of 99,44 and 40 % of 95,25 give 97,76", 97.76),
  lkj("L", "capaian", "2024", "100,59%", "the mean of 100,19 and 99,98/99 = 100,99; the printed capaian of L2.1 is 100,1", 100.15),
  lkj("B3.1", "realisasi", "2024", "100,64%", "the stated formula gives 96,64; weighting the components' capaian gives 100,64", 96.64),
  lkj(
    "B3.1",
    "realisasi",
    "2023",
    "66,38",
    "the stated formula gives 65,89; weighting the components' capaian before rounding gives 66,38",
    65.89,
  ),
  lkj("B3.1.2", "realisasi", "2024", "3,95 (skala 4)", "KW alone; the mean of KW and KP is 3,815", 95.38),
  lkj("B3.1.3", "realisasi", "2024", "105,9%", "35 + 55 + 16 = 106; the table prints 15,9 for the third term", 106),
  lkj("B3.1.3", "capaian", "2022", "74,97%", "83/98 is 84,69", 84.69),
  lkj("L2.1", "capaian", "2024", "100,1%", "99,98/99 is 100,99", 100.99),
  renstra("RB.A", "2022", "45,21", "17,43 + 6,43 + 21,44 = 45,30", 45.3),
  renstra("RB.B", "2020", "32,97", "7,79 + 9,10 + 9,43 + 6,66 = 32,98", 32.98),
  renstra("RB.B", "2021", "32,47", "7,89 + 9,43 + 8,74 + 6,47 = 32,53", 32.53),
];

/** Printings beside the canonical one that do not follow from the canonical figures: last year's, another target's, or slips. */
export const strayPrintings: readonly Known[] = [
  lkj("NCKO", "capaian", "2024", "101,1%", "no printed figures give it"),
  lkj("NCKO", "capaian", "2024", "120%", "the value of the Customer perspective"),
  lkj("IPPWNI", "capaian", "2024", "102,16%", "2023: 92,97/91"),
  lkj("IPPWNI", "capaian", "2024", "101,19%", "against the national target 92"),
  lkj("C1.1", "capaian", "2024", "103,07%", "against the national target 82"),
  lkj("C1.1", "capaian", "2024", "103,07\\%", "against the national target 82"),
  lkj("C1.2", "realisasi", "2024", "3,82", "over the answers given"),
  lkj("B1.1", "realisasi", "2024", "106", "2023"),
  lkj("B1.1", "capaian", "2024", "103,09%", "against the target of 2023"),
  lkj("B1.1", "capaian", "2024", "109.28%", "2023: 106/97"),
  lkj("B2.1.2", "capaian", "2024", "104.17%", "2023: 100/96"),
  lkj("B2.1.3", "realisasi", "2024", "100%", "the columns of Tabel 20 are shifted"),
  lkj("B3.1.2", "realisasi", "2024", "3.81", "the mean of KW and KP cut; the formula's own result is a percentage"),
  lkj("B3.1.2", "realisasi", "2024", "4 (skala 4)", "the quality class, not the index"),
  lkj("B3.1.2", "capaian", "2024", "100,00%", "the quality class 4 over the target 4"),
  lkj("L1.1", "capaian", "2024", "100,99%", "the capaian of L2.1; 79,95/79,80 is 100,19"),
  renstra("RB", "2024", "72,77", "in running text; the table's 71,65 + 1,06 = 72,71"),
];

/** Groups of the case table (lines 2243-2312) whose parts do not add up: printed total, and the sum of the parts. */
export const unevenGroups: readonly (readonly [group: string, count: "ditangani" | "selesai", printed: number, parts: number])[] = [
  ["KASUS UMUM", "ditangani", 62120, 62119],
  ["KASUS KHUSUS", "selesai", 4138, 4139],
  ["Pidana", "selesai", 2329, 2328],
  ["Perdata Keluarga", "selesai", 1169, 1168],
  ["Perdata Orang/Benda", "ditangani", 157, 158],
  ["Perdata Orang/Benda", "selesai", 126, 127],
  ["Meninggal Dunia", "ditangani", 4146, 4145],
  ["Meninggal Dunia", "selesai", 4166, 4165],
  ["Lainnya", "selesai", 3018, 3019],
  ["Pidana Kasus Khusus", "ditangani", 202, 203],
];

/** Weights that do not sum to 100 as printed. */
export const unevenWeights: readonly {
  readonly source: string;
  readonly in: string;
  readonly period: string;
  readonly sum: number;
  readonly why: string;
}[] = [
  { source: "lkj-pwni-2024", in: "B", period: "2024", sum: 99.9, why: "three times 33,3; calculated as exact thirds" },
  { source: "renstra-kp2mi-2025-2029", in: "RB", period: "2023", sum: 110, why: "RB General 100 and RB Tematik 10" },
  { source: "renstra-kp2mi-2025-2029", in: "RB", period: "2024", sum: 110, why: "RB General 100 and RB Tematik 10" },
  {
    source: "renstra-kp2mi-2025-2029",
    in: "IFAS.S",
    period: "2025-2029",
    sum: 99.9,
    why: "printed with one decimal each; the total is printed as 199,9",
  },
];

/** A cell with two figures is kept as a text without a value. */
export const twoFiguresInOneCell: readonly string[] = [
  "renstra-kp2mi-2025-2029 BP2MI.SP10.IKP5 realisasi 2023 106,83 (RB Tematik) 69,56 (RB General)",
  "renstra-kp2mi-2025-2029 PMI masukan 2025 70-80%",
];
