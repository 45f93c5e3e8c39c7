import { defineMessages } from "../../language/message";
import { textKind } from "../textTable";

const words = defineMessages("tables/bp3mi", {
  name: { id: "Wilayah Kerja BP3MI", en: "Offices by Area" },
  caption: { id: "Kedudukan dan Wilayah Kerja BP3MI", en: "Seat and Area of the Service Offices" },
  title: { id: "Renstra: balai menurut wilayah kerja", en: "Strategic plan: service offices by area" },
  about: { id: "Kedudukan dan wilayah kerja setiap balai.", en: "Seat and area of every service office." },
  huruf: { id: "Huruf", en: "Letter" },
  provinsi: { id: "Provinsi", en: "Province" },
  kedudukan: { id: "Kedudukan", en: "Seat" },
  wilayah: { id: "Wilayah Kerja", en: "Area" },
});

/** The list of chapter III (renstra-kp2mi-2025-2029 lines 1373-1395). */
export const kind = textKind({
  id: "renstra-bp3mi",
  order: 260,
  group: "analysis",
  title: words.title(),
  about: words.about(),
  from: "bp3mi",
  name: words.name(),
  caption: words.caption(),
  columns: [
    [words.huruf(), 7],
    [words.provinsi(), 34],
    [words.kedudukan(), 26],
    [words.wilayah(), 60],
  ],
});
