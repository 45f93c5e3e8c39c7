import { readTypedTables, type TypedTable } from "../../../src/reading/typed";
import { areaAddress, columnName } from "../../../src/sheet/address";
import { rowsOf, sheetOf, shown, workbookOf, type FixtureCell } from "../../fixtures/sheets";

/** "@45747" is a date as Excel stores it; figures become numbers. */
const typed = (text: string): FixtureCell[][] =>
  rowsOf(text).map((row) =>
    row.map((cell) => {
      if (cell !== null && cell.startsWith("@")) return shown(Number(cell.slice(1)), "dd mmm yyyy");
      return cell !== null && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
    }),
  );

/** A table in four kinds of lines: place, shape and title; headings with their roles and periods; and every row. */
function printed({ area, caption, shape, columns, rows }: TypedTable): string[] {
  return [
    `${areaAddress(area)} ${shape?.id ?? "-"} ${caption.join(" / ")}`.trim(),
    ...columns.map(({ column, path, role, period }) => `${columnName(column)} ${path.join("/")} = ${role ?? "?"} ${period ?? ""}`.trim()),
    ...rows.map(({ row, kind, key, label, groups }) =>
      `${row + 1} ${kind} ${key} ${label} ${groups.length === 0 ? "" : `< ${groups.join("/")}`}`.replace(/ +/g, " ").trim(),
    ),
  ];
}

interface Layout {
  readonly text: string;
  readonly merges?: readonly string[];
  readonly read: readonly (readonly string[])[];
}

/** Small sheets as people lay them out, with what a person reads in them. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  "an empty column between columns of one table is no border": {
    text: `
    Capaian Kinerja Tahun 2024
    No | Indikator | | Target | Realisasi | | Capaian
    1 | Jumlah naskah | | 4 | 5 | | 125
    2 | Nilai survei | | 80 | 84 | | 105
    3 | Persentase layanan | | 90 | 81 | | 90
    `,
    read: [
      [
        "A2:G5 capaian Capaian Kinerja Tahun 2024",
        "A No = no",
        "B Indikator = indikator",
        "C  = ?",
        "D Target = target 2024",
        "E Realisasi = realisasi 2024",
        "F  = ?",
        "G Capaian = capaian 2024",
        "3 leaf 1 Jumlah naskah",
        "4 leaf 2 Nilai survei",
        "5 leaf 3 Persentase layanan",
      ],
    ],
  },
  "dates that end quarters are headings": {
    text: `
    Indikator | 31 Maret 2025 | 30 Juni 2025 | 30 September 2025
    Jumlah kasus selesai | 10 | 25 | 40
    Jumlah kasus masuk | 12 | 30 | 44
    `,
    read: [
      [
        "A1:D3 -",
        "A Indikator = ?",
        "B 31 Maret 2025 = ? 2025-B03",
        "C 30 Juni 2025 = ? 2025-B06",
        "D 30 September 2025 = ? 2025-B09",
        "2 leaf Jumlah kasus selesai",
        "3 leaf Jumlah kasus masuk",
      ],
    ],
  },
  "real dates are headings, by their month": {
    text: `
    Indikator | @45747 | @45838 | @45930
    Jumlah kasus selesai | 10 | 25 | 40
    Jumlah kasus masuk | 12 | 30 | 44
    `,
    read: [
      [
        "A1:D3 -",
        "A Indikator = ?",
        "B Maret 2025 = ? 2025-B03",
        "C Juni 2025 = ? 2025-B06",
        "D September 2025 = ? 2025-B09",
        "2 leaf Jumlah kasus selesai",
        "3 leaf Jumlah kasus masuk",
      ],
    ],
  },
  "months as dates are the months of a cash plan": {
    text: `
    Uraian Belanja | Pagu | @45658 | @45689 | @45717 | Jumlah
    Belanja Pegawai | 100 | 10 | 20 | 30 | 60
    Belanja Barang | 200 | 20 | 20 | 30 | 70
    `,
    read: [
      [
        "A1:F3 rak",
        "A Uraian Belanja = uraian",
        "B Pagu = pagu",
        "C Januari 2025 = bulan 2025-B01",
        "D Februari 2025 = bulan 2025-B02",
        "E Maret 2025 = bulan 2025-B03",
        "F Jumlah = jumlah",
        "2 leaf Belanja Pegawai",
        "3 leaf Belanja Barang",
      ],
    ],
  },
  "tables beside each other share the title of the first, each with its own rows": {
    text: `
    Tabel 3. Realisasi Anggaran dan Kinerja Tahun 2024
    Program | Pagu | Realisasi | | Indikator | Target | Realisasi
    Program A | 100 | 90 | | Naskah | 4 | 5
    Program B | 200 | 150 | | Survei | 80 | 84
    Jumlah | 300 | 240 | | Layanan | 90 | 81
     | | | | Forum | 3 | 3
    `,
    read: [
      [
        "A2:C5 anggaran Tabel 3. Realisasi Anggaran dan Kinerja Tahun 2024",
        "A Program = uraian",
        "B Pagu = pagu 2024",
        "C Realisasi = realisasi 2024",
        "3 leaf Program A",
        "4 leaf Program B",
        "5 total Jumlah",
      ],
      [
        "E2:G6 capaian Tabel 3. Realisasi Anggaran dan Kinerja Tahun 2024",
        "E Indikator = indikator",
        "F Target = target 2024",
        "G Realisasi = realisasi 2024",
        "3 leaf Naskah",
        "4 leaf Survei",
        "5 leaf Layanan",
        "6 leaf Forum",
      ],
    ],
  },
  "two numbered tables beside each other below one title": {
    text: `
    Tabel 3. Realisasi Anggaran dan Kinerja Tahun 2024
    No | Program | Pagu | Realisasi | | No | Indikator | Target | Realisasi
    1 | Program A | 100 | 90 | | 1 | Naskah | 4 | 5
    2 | Program B | 200 | 150 | | 2 | Survei | 80 | 84
    `,
    read: [
      [
        "A2:D4 anggaran Tabel 3. Realisasi Anggaran dan Kinerja Tahun 2024",
        "A No = no",
        "B Program = uraian",
        "C Pagu = pagu 2024",
        "D Realisasi = realisasi 2024",
        "3 leaf 1 Program A",
        "4 leaf 2 Program B",
      ],
      [
        "F2:I4 capaian Tabel 3. Realisasi Anggaran dan Kinerja Tahun 2024",
        "F No = no",
        "G Indikator = indikator",
        "H Target = target 2024",
        "I Realisasi = realisasi 2024",
        "3 leaf 1 Naskah",
        "4 leaf 2 Survei",
      ],
    ],
  },
  "a header that is repeated after a page break": {
    text: `
    No | Indikator | Target | Realisasi
    1 | Naskah | 4 | 5
    2 | Survei | 80 | 84
    
    No | Indikator | Target | Realisasi
    3 | Layanan | 90 | 81
    4 | Forum | 3 | 3
    `,
    read: [
      [
        "A1:D7 capaian",
        "A No = no",
        "B Indikator = indikator",
        "C Target = target",
        "D Realisasi = realisasi",
        "2 leaf 1 Naskah",
        "3 leaf 2 Survei",
        "4 blank",
        "5 header",
        "6 leaf 3 Layanan",
        "7 leaf 4 Forum",
      ],
    ],
  },
  "a header of two rows that is repeated": {
    text: `
    No | Indikator | Target | | Realisasi |
     | | TW I | TW II | TW I | TW II
    1 | Naskah | 4 | 5 | 4 | 5
    2 | Survei | 80 | 84 | 80 | 84
    
    
    No | Indikator | Target | | Realisasi |
     | | TW I | TW II | TW I | TW II
    3 | Layanan | 90 | 81 | 90 | 81
    4 | Forum | 3 | 3 | 3 | 3
    `,
    read: [
      [
        "A1:F10 rencana-aksi",
        "A No = no",
        "B Indikator = indikator",
        "C Target/TW I = target",
        "D Target/TW II = target",
        "E Realisasi/TW I = realisasi",
        "F Realisasi/TW II = realisasi",
        "3 leaf 1 Naskah",
        "4 leaf 2 Survei",
        "5 blank",
        "6 blank",
        "7 header",
        "8 header",
        "9 leaf 3 Layanan",
        "10 leaf 4 Forum",
      ],
    ],
  },
  "the title over a header that is repeated is no group of rows": {
    text: `
    Tabel 5. Capaian Kinerja Tahun 2024
    No | Indikator | Target | Realisasi
    1 | Naskah | 4 | 5
    2 | Survei | 80 | 84
    
    Lanjutan Tabel 5
    No | Indikator | Target | Realisasi
    3 | Layanan | 90 | 81
    4 | Forum | 3 | 3
    `,
    read: [
      [
        "A2:D9 capaian Tabel 5. Capaian Kinerja Tahun 2024",
        "A No = no",
        "B Indikator = indikator",
        "C Target = target 2024",
        "D Realisasi = realisasi 2024",
        "3 leaf 1 Naskah",
        "4 leaf 2 Survei",
        "5 blank",
        "6 header",
        "7 header",
        "8 leaf 3 Layanan",
        "9 leaf 4 Forum",
      ],
    ],
  },
  "a header of three rows where nothing tells of merges": {
    text: `
    No | Program | Triwulan I | | | | Triwulan II | | |
     | | Kinerja | | Anggaran | | Kinerja | | Anggaran |
     | | Target | Realisasi | Target | Realisasi | Target | Realisasi | Target | Realisasi
    1 | Layanan | 1 | 1 | 100 | 90 | 2 | 2 | 200 | 180
    2 | Diplomasi | 1 | 1 | 50 | 40 | 3 | 2 | 100 | 80
    `,
    read: [
      [
        "A1:J5 evaluasi-renja",
        "A No = no",
        "B Program = uraian",
        "C Triwulan I/Kinerja/Target = target",
        "D Triwulan I/Kinerja/Realisasi = realisasi",
        "E Triwulan I/Anggaran/Target = targetRp",
        "F Triwulan I/Anggaran/Realisasi = realisasiRp",
        "G Triwulan II/Kinerja/Target = target",
        "H Triwulan II/Kinerja/Realisasi = realisasi",
        "I Triwulan II/Anggaran/Target = targetRp",
        "J Triwulan II/Anggaran/Realisasi = realisasiRp",
        "4 leaf 1 Layanan",
        "5 leaf 2 Diplomasi",
      ],
    ],
  },
  "a header of three rows with merges": {
    text: `
    No | Program | Triwulan I | | | | Triwulan II | | |
     | | Kinerja | | Anggaran | | Kinerja | | Anggaran |
     | | Target | Realisasi | Target | Realisasi | Target | Realisasi | Target | Realisasi
    1 | Layanan | 1 | 1 | 100 | 90 | 2 | 2 | 200 | 180
    2 | Diplomasi | 1 | 1 | 50 | 40 | 3 | 2 | 100 | 80
    `,
    merges: ["A1:A3", "B1:B3", "C1:F1", "G1:J1", "C2:D2", "E2:F2", "G2:H2", "I2:J2"],
    read: [
      [
        "A1:J5 evaluasi-renja",
        "A No = no",
        "B Program = uraian",
        "C Triwulan I/Kinerja/Target = target",
        "D Triwulan I/Kinerja/Realisasi = realisasi",
        "E Triwulan I/Anggaran/Target = targetRp",
        "F Triwulan I/Anggaran/Realisasi = realisasiRp",
        "G Triwulan II/Kinerja/Target = target",
        "H Triwulan II/Kinerja/Realisasi = realisasi",
        "I Triwulan II/Anggaran/Target = targetRp",
        "J Triwulan II/Anggaran/Realisasi = realisasiRp",
        "4 leaf 1 Layanan",
        "5 leaf 2 Diplomasi",
      ],
    ],
  },
  "a numbered title below the table": {
    text: `
    No | Indikator | Target | Realisasi
    1 | Naskah | 4 | 5
    2 | Survei | 80 | 84
    Tabel 2. Capaian Kinerja Tahun 2023
    `,
    read: [
      [
        "A1:D3 capaian Tabel 2. Capaian Kinerja Tahun 2023",
        "A No = no",
        "B Indikator = indikator",
        "C Target = target 2023",
        "D Realisasi = realisasi 2023",
        "2 leaf 1 Naskah",
        "3 leaf 2 Survei",
      ],
    ],
  },
  "a numbered title below the table, after a blank row": {
    text: `
    No | Indikator | Target | Realisasi
    1 | Naskah | 4 | 5
    2 | Survei | 80 | 84
    
    Tabel 2. Capaian Kinerja Tahun 2023
    `,
    read: [
      [
        "A1:D3 capaian Tabel 2. Capaian Kinerja Tahun 2023",
        "A No = no",
        "B Indikator = indikator",
        "C Target = target 2023",
        "D Realisasi = realisasi 2023",
        "2 leaf 1 Naskah",
        "3 leaf 2 Survei",
      ],
    ],
  },
  "a total above its rows": {
    text: `
    Uraian | Pagu | Realisasi
    Total Belanja | 300 | 240
    Belanja Pegawai | 100 | 90
    Belanja Barang | 200 | 150
    `,
    read: [
      [
        "A1:C4 anggaran",
        "A Uraian = uraian",
        "B Pagu = pagu",
        "C Realisasi = realisasi",
        "2 total Total Belanja",
        "3 leaf Belanja Pegawai",
        "4 leaf Belanja Barang",
      ],
    ],
  },
  "groups in a merged first column, with a sum each and one over all": {
    text: `
    Program | Kegiatan | Pagu | Realisasi
    Pelindungan | Bantuan hukum | 100 | 90
     | Pemulangan | 200 | 150
     | Jumlah | 300 | 240
    Diplomasi | Perundingan | 50 | 40
     | Forum | 70 | 60
     | Jumlah | 120 | 100
    Total | | 420 | 340
    `,
    merges: ["A2:A4", "A5:A7"],
    read: [
      [
        "A1:D8 anggaran",
        "A Program = uraian",
        "B Kegiatan = uraian",
        "C Pagu = pagu",
        "D Realisasi = realisasi",
        "2 leaf Bantuan hukum < Pelindungan",
        "3 leaf Pemulangan < Pelindungan",
        "4 subtotal Jumlah",
        "5 leaf Perundingan < Diplomasi",
        "6 leaf Forum < Diplomasi",
        "7 subtotal Jumlah",
        "8 total Total",
      ],
    ],
  },
  "blank rows between groups": {
    text: `
    Uraian | Pagu | Realisasi
    Program A | |
    Kegiatan 1 | 100 | 90
    Kegiatan 2 | 200 | 150
    
    Program B | |
    Kegiatan 3 | 50 | 40
    Kegiatan 4 | 70 | 60
    
    Jumlah | 420 | 340
    `,
    read: [
      [
        "A1:C10 anggaran",
        "A Uraian = uraian",
        "B Pagu = pagu",
        "C Realisasi = realisasi",
        "2 heading Program A",
        "3 leaf Kegiatan 1",
        "4 leaf Kegiatan 2",
        "5 blank",
        "6 heading Program B",
        "7 leaf Kegiatan 3",
        "8 leaf Kegiatan 4",
        "9 blank",
        "10 total Jumlah",
      ],
    ],
  },
  "years down the left side name the rows": {
    text: `
    Perkembangan Capaian 2021-2024
    Tahun | Jumlah Kasus | Kasus Selesai | Persentase
    2021 | 100 | 80 | 80
    2022 | 120 | 90 | 75
    2023 | 150 | 120 | 80
    2024 | 160 | 140 | 87.5
    `,
    read: [
      [
        "A2:D6 - Perkembangan Capaian 2021-2024",
        "A Tahun = ?",
        "B Jumlah Kasus = ?",
        "C Kasus Selesai = ?",
        "D Persentase = ?",
        "3 leaf 2021",
        "4 leaf 2022",
        "5 leaf 2023",
        "6 leaf 2024",
      ],
    ],
  },
  "names without a heading": {
    text: `
     | Target | Realisasi | Capaian
    Naskah | 4 | 5 | 125
    Survei | 80 | 84 | 105
    `,
    read: [
      [
        "A1:D3 capaian",
        "A  = indikator",
        "B Target = target",
        "C Realisasi = realisasi",
        "D Capaian = capaian",
        "2 leaf Naskah",
        "3 leaf Survei",
      ],
    ],
  },
  "names between blank rows, apart from figures that go on beside them, are rows of the table": {
    text: `
    Kode | Uraian |  |  | Volume | Pagu
    5.1 | Belanja Barang |  |  | 2 | 300
     |  |  |  |  |
    5.1.1 | Makanan | - | Rapat |  | 100
     | Minuman | - | Dinas |  | 50
     |  |  |  |  |
    5.1.2 | Jasa | - | Kantor |  | 150
    `,
    merges: ["B1:D1", "B2:D2"],
    read: [
      [
        "A1:F7 -",
        "A Kode = ?",
        "B Uraian = ?",
        "C Uraian = ?",
        "D Uraian = ?",
        "E Volume = ?",
        "F Pagu = ?",
        "2 subtotal 5.1 Belanja Barang",
        "3 blank",
        "4 subtotal 5.1.1 Makanan",
        "5 leaf Minuman",
        "6 blank",
        "7 leaf 5.1.2 Jasa",
      ],
    ],
  },
  "years as headings": {
    text: `
    Indikator | 2021 | 2022 | 2023 | 2024
    Naskah | 4 | 5 | 5 | 6
    Survei | 80 | 84 | 84 | 85
    `,
    read: [
      [
        "A1:E3 -",
        "A Indikator = ?",
        "B 2021 = ? 2021",
        "C 2022 = ? 2022",
        "D 2023 = ? 2023",
        "E 2024 = ? 2024",
        "2 leaf Naskah",
        "3 leaf Survei",
      ],
    ],
  },
  "years with marks as headings": {
    text: `
    Negara | Tahun 2022 | Tahun 2023* | Tahun 2024**
    Malaysia | 4 | 5 | 5
    Arab Saudi | 80 | 84 | 84
    *) sementara
    `,
    read: [
      [
        "A1:D3 -",
        "A Negara = ?",
        "B Tahun 2022 = ? 2022",
        "C Tahun 2023* = ? 2023",
        "D Tahun 2024** = ? 2024",
        "2 leaf Malaysia",
        "3 leaf Arab Saudi",
      ],
    ],
  },
  "units below the headings": {
    text: `
    No | Program | Pagu | Realisasi | Persentase
     | | (Rp) | (Rp) | (%)
    1 | Layanan | 100 | 90 | 90
    2 | Diplomasi | 50 | 40 | 80
    `,
    read: [
      [
        "A1:E4 anggaran",
        "A No = no",
        "B Program = uraian",
        "C Pagu/(Rp) = pagu",
        "D Realisasi/(Rp) = realisasi",
        "E Persentase/(%) = persen",
        "3 leaf 1 Layanan",
        "4 leaf 2 Diplomasi",
      ],
    ],
  },
  "notes below a table are none of its rows": {
    text: `
    No | Program | Pagu | Realisasi | Persentase
    1 | Layanan | 100 | 90 | 90
    2 | Diplomasi | 50 | 40 | 80
    Keterangan: pagu setelah revisi
    Sumber: Sakti, 2024
    `,
    read: [
      [
        "A1:E3 anggaran",
        "A No = no",
        "B Program = uraian",
        "C Pagu = pagu",
        "D Realisasi = realisasi",
        "E Persentase = persen",
        "2 leaf 1 Layanan",
        "3 leaf 2 Diplomasi",
      ],
    ],
  },
  "a signature below the figures is no row": {
    text: `
    No | Program | Pagu | Realisasi
    1 | Layanan | 100 | 90
    2 | Diplomasi | 50 | 40
     | | | Jakarta, 31 Desember 2024
     | | | Direktur,
     | | |
     | | | Nama Pejabat
    `,
    read: [
      [
        "A1:D3 anggaran",
        "A No = no",
        "B Program = uraian",
        "C Pagu = pagu",
        "D Realisasi = realisasi",
        "2 leaf 1 Layanan",
        "3 leaf 2 Diplomasi",
      ],
    ],
  },
  "K and Rp below quarters are headings": {
    text: `
    No | Sasaran | Indikator | Target | | Realisasi Triwulan | | | | Realisasi | Tingkat Capaian
     | | | K | Rp | I | | II | | |
     | | | | | K | Rp | K | Rp | K | K
    1 | Terlindungi | Kasus | 100 | 500 | 20 | 100 | 30 | 120 | 50 | 50
    2 | Terlayani | Survei | 80 | 200 | 20 | 50 | 20 | 50 | 40 | 50
    `,
    read: [
      [
        "A1:K5 evaluasi-renja",
        "A No = no",
        "B Sasaran = sasaran",
        "C Indikator = uraian",
        "D Target/K = target",
        "E Target/Rp = targetRp",
        "F Realisasi Triwulan/I/K = realisasi",
        "G Realisasi Triwulan/I/Rp = realisasiRp",
        "H Realisasi Triwulan/II/K = realisasi",
        "I Realisasi Triwulan/II/Rp = realisasiRp",
        "J Realisasi/K = realisasi",
        "K Tingkat Capaian/K = capaian",
        "4 leaf 1 Terlindungi",
        "5 leaf 2 Terlayani",
      ],
    ],
  },
};

test.each(Object.entries(LAYOUTS))("%s", (_name, { text, merges, read }) => {
  expect(readTypedTables(workbookOf(sheetOf("S", typed(text), { merges }))).tables.map(printed)).toEqual(read);
});
