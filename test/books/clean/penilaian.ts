import { percent, type Draft } from "../book";

/** LKE of AKIP: components with sub components, weight, value and what share of the weight was reached. */
export function lke(): Draft {
  const sub = (code: string, name: string, weight: number, value: number, row: number) => [
    code,
    name,
    weight,
    value,
    percent(`=D${row}/C${row}`),
  ];
  const group = (code: string, name: string, from: number, to: number, row: number) => [
    code,
    name,
    `=SUM(C${from}:C${to})`,
    `=SUM(D${from}:D${to})`,
    percent(`=D${row}/C${row}`),
  ];
  return {
    id: "lke",
    sheets: [
      {
        name: "LKE",
        merges: [],
        cells: [
          ["Lembar Kerja Evaluasi AKIP Kecamatan Tahun 2024"],
          ["No", "Komponen/Sub Komponen", "Bobot", "Nilai", "% Capaian"],
          group("1", "Perencanaan Kinerja", 4, 6, 3),
          sub("1.a", "Keberadaan", 6, 5.4, 4),
          sub("1.b", "Kualitas", 9, 7.2, 5),
          sub("1.c", "Pemanfaatan", 15, 11.25, 6),
          group("2", "Pengukuran Kinerja", 8, 9, 7),
          sub("2.a", "Keberadaan", 12, 10.2, 8),
          sub("2.b", "Kualitas", 18, 12.6, 9),
          group("3", "Pelaporan Kinerja", 11, 12, 10),
          sub("3.a", "Keberadaan", 6, 5.1, 11),
          sub("3.b", "Kualitas", 9, 6.75, 12),
          group("4", "Evaluasi Internal", 14, 15, 13),
          sub("4.a", "Keberadaan", 10, 7.5, 14),
          sub("4.b", "Pemanfaatan", 15, 10.5, 15),
          [null, "Nilai Akuntabilitas Kinerja", "=C3+C7+C10+C13", "=D3+D7+D10+D13", percent("=D16/C16")],
        ],
      },
    ],
  };
}

/** A register with inherent and residual risk and typed levels, headings of two rows. */
export function registerRisiko(): Draft {
  const level = (score: number) => (score >= 15 ? "Tinggi" : score >= 8 ? "Sedang" : "Rendah");
  const rows: [string, number, number, number, number][] = [
    ["Data layanan bocor", 3, 5, 2, 4],
    ["Listrik padam saat layanan", 4, 3, 3, 2],
    ["Berkas hilang", 2, 4, 1, 4],
    ["Antrean melebihi kapasitas", 4, 4, 3, 3],
    ["Petugas tidak hadir", 3, 2, 2, 2],
    ["Gugatan pemohon", 1, 5, 1, 4],
    ["Peralatan rusak", 2, 3, 2, 2],
  ];
  return {
    id: "register-risiko",
    sheets: [
      {
        name: "Register",
        merges: ["A3:A4", "B3:B4", "C3:F3", "G3:I3", "J3:J4"],
        cells: [
          ["Register Risiko Kantor Imigrasi Tahun 2025"],
          [],
          ["No", "Pernyataan Risiko", "Risiko Inheren", null, null, null, "Risiko Residual", null, null, "Pemilik Risiko"],
          [null, null, "Kemungkinan", "Dampak", "Skor", "Level", "Kemungkinan", "Dampak", "Skor", null],
          ...rows.map(([name, k, d, rk, rd], i) => {
            const r = i + 5;
            return [i + 1, name, k, d, `=C${r}*D${r}`, level(k * d), rk, rd, `=G${r}*H${r}`, "Kasubbag Umum"];
          }),
        ],
      },
    ],
  };
}

/** Tabulation of a survey: sum of answers, respondents, NRR and NRR weighted by 1/9. */
export function skmTabulasi(): Draft {
  const names = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Kompetensi", "Perilaku", "Pengaduan", "Sarana"];
  const sums = [498, 487, 455, 561, 503, 522, 534, 471, 466];
  return {
    id: "skm-tabulasi",
    sheets: [
      {
        name: "Tabulasi",
        merges: [],
        cells: [
          ["Tabulasi Survei Kepuasan Masyarakat Puskesmas Tahun 2024"],
          ["No", "Unsur Pelayanan", "Jumlah Nilai", "Responden", "NRR", "NRR Tertimbang"],
          ...names.map((name, i) => {
            const r = i + 3;
            return [`U${i + 1}`, name, sums[i]!, 150, `=C${r}/D${r}`, `=E${r}/9`];
          }),
          [null, "Jumlah", null, null, null, "=SUM(F3:F11)"],
          [null, "Nilai Indeks (IKM)", null, null, null, "=F12*25"],
        ],
      },
    ],
  };
}

/** Answers of a survey counted, by unsur. */
export function skmFrekuensi(): Draft {
  const rows: [string, number, number, number, number][] = [
    ["Persyaratan", 4, 11, 52, 33],
    ["Prosedur", 2, 14, 49, 35],
    ["Waktu pelayanan", 9, 21, 44, 26],
    ["Biaya", 1, 5, 31, 63],
    ["Kompetensi petugas", 3, 9, 55, 33],
  ];
  return {
    id: "skm-frekuensi",
    sheets: [
      {
        name: "Frekuensi",
        merges: ["C2:F2"],
        cells: [
          ["Distribusi Jawaban Survei Kepuasan Pemohon"],
          ["No", "Unsur", "Frekuensi Jawaban", null, null, null, "Jumlah Responden", "NRR"],
          [null, null, "Tidak Baik", "Kurang Baik", "Baik", "Sangat Baik"],
          ...rows.map(([name, ...counts], i) => {
            const r = i + 4;
            return [i + 1, name, ...counts, `=SUM(C${r}:F${r})`, `=(C${r}*1+D${r}*2+E${r}*3+F${r}*4)/G${r}`];
          }),
        ],
      },
    ],
  };
}

/** Perspectives of an NCKO with weights of 100: typed values as a report prints them. */
export function ncko(): Draft {
  const rows: [string, number, number][] = [
    ["Perspektif Penerima Layanan", 35, 104.2],
    ["Perspektif Proses Internal", 30, 98.75],
    ["Perspektif Pembelajaran", 20, 101.5],
    ["Perspektif Keuangan", 15, 96.4],
  ];
  const weighted = rows.map(([, weight, value]) => Math.round(weight * value) / 100);
  return {
    id: "ncko",
    sheets: [
      {
        name: "Nilai Kinerja",
        merges: [],
        cells: [
          ["Nilai Kinerja Balai Diklat Tahun 2024"],
          ["No", "Perspektif", "Bobot (%)", "Indeks Capaian", "Nilai Tertimbang"],
          ...rows.map(([name, weight, value], i) => [i + 1, name, weight, value, weighted[i]!]),
          [null, "Jumlah", 100, null, Math.round(weighted.reduce((sum, each) => sum + each, 0) * 100) / 100],
        ],
      },
    ],
  };
}

/** Cases by kind with parents over them, and posts by grade with what is missing. */
export function kasusInduk(): Draft {
  const leaf = (code: string, name: string, all: number, done: number, row: number) => [
    code,
    name,
    all,
    done,
    `=C${row}-D${row}`,
    percent(`=D${row}/C${row}`),
  ];
  const group = (code: string, name: string, from: number, to: number, row: number) => [
    code,
    name,
    `=SUM(C${from}:C${to})`,
    `=SUM(D${from}:D${to})`,
    `=C${row}-D${row}`,
    percent(`=D${row}/C${row}`),
  ];
  return {
    id: "kasus-induk",
    sheets: [
      {
        name: "Pengaduan",
        merges: [],
        cells: [
          ["Rekapitulasi Pengaduan Masyarakat Tahun 2024"],
          ["No", "Jenis Pengaduan", "Pengaduan Masuk", "Selesai", "Dalam Proses", "Tingkat Penyelesaian"],
          group("A", "Pelayanan Publik", 4, 6, 3),
          leaf("1", "Perizinan", 214, 201, 4),
          leaf("2", "Kependudukan", 388, 372, 5),
          leaf("3", "Kesehatan", 156, 149, 6),
          group("B", "Infrastruktur", 8, 9, 7),
          leaf("1", "Jalan", 402, 318, 8),
          leaf("2", "Drainase", 133, 96, 9),
          [null, "Jumlah", "=C3+C7", "=D3+D7", "=E3+E7", percent("=D10/C10")],
        ],
      },
    ],
  };
}
