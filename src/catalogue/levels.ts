import type { LocalText } from "../language/text";
import type { CatalogueNode } from "./types";

/** What the documents call the place of a node: every level of the catalogue that is no acronym, in both languages. */
const LEVELS: Readonly<Record<string, LocalText>> = {
  organisasi: { id: "Organisasi", en: "Organisation" },
  super: { id: "Indeks super", en: "Super index" },
  perspektif: { id: "Perspektif", en: "Perspective" },
  iku: { id: "IKU", en: "KPI (IKU)" },
  komponen: { id: "Komponen", en: "Component" },
  indikator: { id: "Indikator", en: "Indicator" },
  "komponen indikator": { id: "Komponen indikator", en: "Indicator component" },
  tujuan: { id: "Tujuan", en: "Goal" },
  "indikator tujuan": { id: "Indikator tujuan", en: "Goal indicator" },
  "sasaran strategis": { id: "Sasaran strategis", en: "Strategic objective" },
  program: { id: "Program", en: "Programme" },
  "sasaran program": { id: "Sasaran program", en: "Programme objective" },
  kegiatan: { id: "Kegiatan", en: "Activity" },
  "sasaran kegiatan": { id: "Sasaran kegiatan", en: "Activity objective" },
  "program percepatan": { id: "Program percepatan", en: "Quick-win programme" },
  risiko: { id: "Risiko", en: "Risk" },
  "sasaran profil risiko": { id: "Sasaran profil risiko", en: "Objective of the risk profile" },
  survei: { id: "Survei", en: "Survey" },
  kelembagaan: { id: "Kelembagaan", en: "Institutional figure" },
  "data ekonomi": { id: "Data ekonomi", en: "Economic figure" },
  "data penempatan": { id: "Data penempatan", en: "Placement figure" },
  "skema penempatan": { id: "Skema penempatan", en: "Placement scheme" },
  "kerja sama dalam negeri": { id: "Kerja sama dalam negeri", en: "Domestic cooperation" },
  "faktor IFAS": { id: "Faktor IFAS", en: "IFAS factor" },
  "faktor EFAS": { id: "Faktor EFAS", en: "EFAS factor" },
  "hasil antara RB": { id: "Hasil antara RB", en: "RB intermediate result" },
  "komponen RB": { id: "Komponen RB", en: "RB component" },
  "ukuran hasil RB": { id: "Ukuran hasil RB", en: "RB outcome measure" },
  "bagian RB": { id: "Bagian RB", en: "RB part" },
  "indeks RB": { id: "Indeks RB", en: "RB index" },
  "capaian Sekretariat Utama": { id: "Capaian Sekretariat Utama", en: "Achievement of the Main Secretariat" },
  "blok SWOT": { id: "Blok SWOT", en: "SWOT block" },
  "matriks SWOT": { id: "Matriks SWOT", en: "SWOT matrix" },
  "analisis SWOT": { id: "Analisis SWOT", en: "SWOT analysis" },
  "rencana 2020-2024": { id: "Rencana 2020-2024", en: "Plan 2020-2024" },
  "program 2020-2024": { id: "Program 2020-2024", en: "Programme 2020-2024" },
  "program (RPJMN)": { id: "Program (RPJMN)", en: "Programme (RPJMN)" },
  "kegiatan (RPJMN)": { id: "Kegiatan (RPJMN)", en: "Activity (RPJMN)" },
  "RO (pendanaan)": { id: "RO (pendanaan)", en: "RO (funding)" },
  "ProP (pendanaan)": { id: "ProP (pendanaan)", en: "ProP (funding)" },
  "KP (pendanaan)": { id: "KP (pendanaan)", en: "KP (funding)" },
};

/** The word for a level; acronyms (IKSS, RO) are their own in every language. */
export function levelText({ level, calledLevel: called = level }: Pick<CatalogueNode, "level" | "calledLevel">): LocalText {
  return LEVELS[called] ?? { id: called, en: called };
}

/** The places tables and input sheets know. */
const PLACES: ReadonlySet<string> = new Set(["organisasi", "super", "perspektif", "iku", "komponen"]);
export const isKnownPlace = (level: string): boolean => PLACES.has(level);
