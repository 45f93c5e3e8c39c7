import { defineMessages } from "../../language/message";
import { textKind } from "../textTable";

const words = defineMessages("tables/kerja-sama-luar-negeri", {
  name: { id: "Kerja Sama Luar Negeri", en: "Agreements Abroad" },
  caption: { id: "Rekapitulasi Kerja Sama Luar Negeri", en: "Agreements Abroad" },
  title: { id: "Renstra: kerja sama luar negeri", en: "Strategic plan: agreements abroad" },
  about: { id: "Kerja sama luar negeri menurut kawasan dan negara.", en: "Agreements with other countries by region and country." },
  negara: { id: "Negara", en: "Country" },
  jenis: { id: "Jenis", en: "Kind" },
  tempat: { id: "Tempat, Tanggal", en: "Place and Date" },
  judul: { id: "Judul", en: "Title" },
});

/** Gambar 18 (renstra-kp2mi-2025-2029 lines 599-625). */
export const kind = textKind({
  id: "renstra-kerja-sama-luar-negeri",
  order: 262,
  group: "analysis",
  title: words.title(),
  about: words.about(),
  from: "kerja-sama-luar-negeri",
  name: words.name(),
  caption: words.caption(),
  columns: [
    [words.negara(), 24],
    [words.jenis(), 24],
    [words.tempat(), 34],
    [words.judul(), 80],
  ],
});
