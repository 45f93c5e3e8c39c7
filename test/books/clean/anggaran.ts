import { as, percent, type Draft } from "../book";

const RUPIAH = "#,##0";

/** Pagu, realisasi, sisa, % with programs and activities as subtotals. */
export function anggaran(): Draft {
  const leaf = (code: string, name: string, pagu: number, realisasi: number, row: number) => [
    code,
    name,
    as(pagu, RUPIAH),
    as(realisasi, RUPIAH),
    as(`=C${row}-D${row}`, RUPIAH),
    percent(`=D${row}/C${row}`),
  ];
  const sum = (code: string | null, name: string, parts: string[], row: number) => [
    code,
    name,
    as(`=${parts.map((each) => `C${each}`).join("+")}`, RUPIAH),
    as(`=${parts.map((each) => `D${each}`).join("+")}`, RUPIAH),
    as(`=C${row}-D${row}`, RUPIAH),
    percent(`=D${row}/C${row}`),
  ];
  const group = (code: string, name: string, from: number, to: number, row: number) => [
    code,
    name,
    as(`=SUM(C${from}:C${to})`, RUPIAH),
    as(`=SUM(D${from}:D${to})`, RUPIAH),
    as(`=C${row}-D${row}`, RUPIAH),
    percent(`=D${row}/C${row}`),
  ];
  return {
    id: "anggaran",
    sheets: [
      {
        name: "Anggaran",
        merges: [],
        cells: [
          ["Realisasi Anggaran Tahun 2024"],
          [],
          ["Kode", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "%"],
          group("1", "Program Pelayanan", 5, 7, 4),
          leaf("1.1", "Penyuluhan", 1250000000, 1190500000, 5),
          leaf("1.2", "Pendampingan", 875500000, 861250000, 6),
          leaf("1.3", "Bantuan hukum", 640000000, 512750000, 7),
          group("2", "Program Dukungan Manajemen", 9, 10, 8),
          leaf("2.1", "Gaji dan tunjangan", 2310000000, 2285400000, 9),
          leaf("2.2", "Operasional kantor", 980000000, 941300000, 10),
          sum(null, "Jumlah", ["4", "8"], 11),
        ],
      },
    ],
  };
}

const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
const LETTERS = "CDEFGHIJKLMN";

/** Rencana penarikan by month with row totals, column totals and a running total. */
export function rak(): Draft {
  const rows: [string, number[]][] = [
    ["Belanja pegawai", [180, 180, 185, 240, 180, 182, 181, 180, 183, 180, 180, 179]],
    ["Belanja barang", [22, 45, 60, 75, 80, 64, 71, 90, 85, 77, 66, 35]],
    ["Belanja modal", [0, 0, 40, 120, 0, 200, 0, 150, 0, 90, 30, 0]],
  ];
  const every = (make: (letter: string, at: number) => string) => [...LETTERS].map(make);
  return {
    id: "rak",
    sheets: [
      {
        name: "RAK",
        merges: [],
        cells: [
          ["Rencana Penarikan Dana Tahun 2025 (dalam juta rupiah)"],
          ["No", "Uraian", ...MONTHS, "Jumlah"],
          ...rows.map(([name, values], i) => [i + 1, name, ...values, `=SUM(C${i + 3}:N${i + 3})`]),
          [null, "Jumlah", ...every((letter) => `=SUM(${letter}3:${letter}5)`), "=SUM(O3:O5)"],
          [null, "Kumulatif", ...every((letter, i) => (i === 0 ? "=C6" : `=${LETTERS[i - 1]}7+${letter}6`)), null],
        ],
      },
    ],
  };
}

/** Evaluasi Renja: K and Rp by quarter, a row that numbers the columns with formulas. */
export function evaluasiRenja(): Draft {
  const rows: [string, number, number, number[], number[]][] = [
    ["Penyusunan dokumen perencanaan", 6, 240, [1, 2, 1, 2], [35, 80, 42, 70]],
    ["Fasilitasi desa", 40, 900, [8, 12, 10, 9], [150, 260, 235, 210]],
    ["Pembinaan kelompok tani", 25, 560, [5, 7, 6, 6], [100, 150, 140, 130]],
  ];
  return {
    id: "evaluasi-renja",
    sheets: [
      {
        name: "E81",
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "I2:J2", "K2:L2", "M2:N2", "O2:P2"],
        cells: [
          ["Evaluasi Hasil Renja Tahun 2024"],
          [
            "No",
            "Kegiatan",
            "Target",
            null,
            "Realisasi TW I",
            null,
            "Realisasi TW II",
            null,
            "Realisasi TW III",
            null,
            "Realisasi TW IV",
            null,
            "Realisasi s.d. TW IV",
            null,
            "Tingkat Capaian (%)",
            null,
          ],
          [null, null, "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp", "K", "Rp"],
          [
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13 = 5+7+9+11",
            "14 = 6+8+10+12",
            "15 = 13/3*100",
            "16 = 14/4*100",
          ],
          ...rows.map(([name, k, rp, ks, rps], i) => {
            const r = i + 5;
            return [
              i + 1,
              name,
              k,
              rp,
              ...[0, 1, 2, 3].flatMap((q) => [ks[q]!, rps[q]!]),
              `=E${r}+G${r}+I${r}+K${r}`,
              `=F${r}+H${r}+J${r}+L${r}`,
              `=M${r}/C${r}*100`,
              `=N${r}/D${r}*100`,
            ];
          }),
        ],
      },
    ],
  };
}
