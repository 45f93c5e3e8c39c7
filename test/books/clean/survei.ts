import type { Draft } from "../book";

/** Twelve respondents, nine unsur: sums, NRR, weighted NRR and the IKM below. */
export function skmResponden(): Draft {
  const answers = [
    "344434433",
    "433443344",
    "444434444",
    "334433333",
    "443444434",
    "344344443",
    "433334434",
    "444443344",
    "343434433",
    "444444444",
    "333433343",
    "434443434",
  ];
  const unsur = "BCDEFGHIJ";
  const every = (make: (letter: string) => string) => [...unsur].map(make);
  return {
    id: "skm-responden",
    sheets: [
      {
        name: "SKM",
        merges: [],
        cells: [
          ["Pengolahan Survei Kepuasan Masyarakat Semester I 2024"],
          ["Responden", ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `U${n}`)],
          ...answers.map((line, i) => [i + 1, ...[...line].map(Number)]),
          ["Jumlah nilai", ...every((l) => `=SUM(${l}3:${l}14)`)],
          ["NRR per unsur", ...every((l) => `=AVERAGE(${l}3:${l}14)`)],
          ["NRR tertimbang", ...every((l) => `=${l}16*1/9`), "=SUM(B17:J17)"],
          ["IKM unit", null, null, null, null, null, null, null, null, null, "=K17*25"],
        ],
      },
    ],
  };
}

/** Strengths and weaknesses with weight, rating and score. */
export function ifas(): Draft {
  const part = (rows: [string, number, number][], from: number) =>
    rows.map(([name, weight, rating], i) => [i + 1, name, weight, rating, `=C${from + i}*D${from + i}`]);
  return {
    id: "ifas",
    sheets: [
      {
        name: "IFAS",
        merges: [],
        cells: [
          ["Matriks IFAS Balai Tahun 2025"],
          ["No", "Faktor Internal", "Bobot", "Rating", "Skor"],
          ["Kekuatan"],
          ...part(
            [
              ["SDM terlatih", 0.2, 4],
              ["Anggaran memadai", 0.15, 3],
              ["Lokasi strategis", 0.15, 4],
            ],
            4,
          ),
          [null, "Subtotal kekuatan", "=SUM(C4:C6)", null, "=SUM(E4:E6)"],
          ["Kelemahan"],
          ...part(
            [
              ["Sarana tua", 0.25, 2],
              ["Data tersebar", 0.1, 1],
              ["Prosedur lama", 0.15, 2],
            ],
            9,
          ),
          [null, "Subtotal kelemahan", "=SUM(C9:C11)", null, "=SUM(E9:E11)"],
          [null, "Total", "=C7+C12", null, "=E7+E12"],
        ],
      },
    ],
  };
}

/** Risks: likelihood times impact, and the level by band. */
export function risiko(): Draft {
  const rows: [string, number, number][] = [
    ["Data tidak lengkap", 3, 4],
    ["Pejabat berganti", 2, 3],
    ["Anggaran dipotong", 4, 4],
    ["Aplikasi berhenti", 2, 5],
    ["Sengketa informasi", 1, 3],
    ["Keterlambatan laporan", 3, 2],
  ];
  return {
    id: "risiko",
    sheets: [
      {
        name: "Risiko",
        merges: [],
        cells: [
          ["Register Risiko Tahun 2025"],
          ["No", "Pernyataan Risiko", "Kemungkinan", "Dampak", "Nilai Risiko", "Tingkat Risiko"],
          ...rows.map(([name, likelihood, impact], i) => [
            i + 1,
            name,
            likelihood,
            impact,
            `=C${i + 3}*D${i + 3}`,
            `=IF(E${i + 3}>=15,"Tinggi",IF(E${i + 3}>=8,"Sedang","Rendah"))`,
          ]),
        ],
      },
    ],
  };
}
