import type { FunctionHelp } from "../../help/help";
import { INDIKATOR, TAHUN } from "../parameters";

const REALISASI = { range: "B2:B3", values: [[79.93], [90.12]] };

export const HELP: FunctionHelp = {
  id: "PWNI.TABEL",
  order: 270,
  summary: {
    id: "Menyusun tabel capaian sebuah indeks dari realisasi komponennya.",
    en: "Achievement table of an index from the realisasi of its components.",
  },
  parameters: [
    INDIKATOR,
    {
      name: "realisasi",
      text: {
        id: "Realisasi komponen: satu baris atau kolom menurut urutan katalog, atau dua kolom (kode, nilai).",
        en: "Realisasi of the components: one row or column in catalogue order, or two columns (code, value).",
      },
      example: REALISASI,
    },
    TAHUN,
  ],
  returns: {
    id: "Tabel yang mengisi sel di bawah dan di kanannya: baris judul, satu baris per komponen, dan baris indeks. Bobot dan capaian sebagai rasio; target, realisasi, dan B x R dalam satuan realisasi.",
    en: "A table that spills below and to the right: a header, one row per component, the index. Weights and capaian are ratios; target, realisasi and B x R are in the unit of the realisasi.",
  },
  notes: [
    {
      id: "Komponen yang kosong tetap kosong, begitu pula baris indeks, sampai semuanya terisi; tidak ada yang dihitung sebagai 0. Target yang tidak tercetak untuk tahun itu juga kosong.",
      en: "A blank component stays blank and so does the index until all are filled in; nothing counts as 0. A target not printed for the year is blank too.",
    },
    {
      id: "Capaian berangkat dari realisasi dua desimal seperti dalam LKj (84,52 / 85 = 99,44%) dan dibatasi 120% bila manual indikatornya menyebutnya; sebuah indeks dibatasi seperti komponennya. Indeks memakai realisasi komponen, seperti PWNI.INDEX.",
      en: "Capaian starts from the realisasi with two decimals as the LKj does (84.52 / 85 = 99.44%), capped at 120% where the indicator's manual says so; an index is capped as its components are. The index weighs the components' realisasi, as PWNI.INDEX does.",
    },
    {
      id: "Tanda * di belakang kode: kode dari katalog ini, tidak tercetak dalam dokumen. Semua fungsi menerima kode dengan atau tanpa tanda itu.",
      en: "A * behind a code: the code is the catalogue's own, no document prints it. Every function takes the code with or without it.",
    },
    {
      id: "Untuk tabel berformat dengan catatan sumber, gunakan Generate Tabel di panel.",
      en: "For a formatted table with notes on its sources use Generate Tabel in the pane.",
    },
  ],
  examples: [
    {
      args: ["C1.1", REALISASI, 2024],
      value: [
        ["Kode", "Komponen", "Bobot (B)", "Target", "Realisasi (R)", "Capaian", "B x R"],
        ["C1.1.1", "Persentase Kasus Khusus yang Diselesaikan", 0.55, 85, 79.93, 0.9403529411764706, 43.9615],
        ["C1.1.2", "Persentase Kasus Umum yang Diselesaikan", 0.45, 85, 90.12, 1.0602352941176472, 40.554],
        ["C1.1", "Persentase Penyelesaian Kasus WNI di Luar Negeri", 1, 85, 84.5155, 0.9943529411764706, 84.5155],
      ],
      about: { id: "C1.1 tahun 2024 (LKj 2024, Tabel 10).", en: "C1.1 in 2024 (LKj 2024, Tabel 10)." },
    },
  ],
};
