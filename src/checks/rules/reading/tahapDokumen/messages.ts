import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("tahap-dokumen", {
  notCounted: {
    id: 'Tahap "{found}" tidak ikut dihitung oleh rumus; tulis hurufnya saja, {stage}.',
    en: 'The stage "{found}" is not counted by formulas; write its letter only, {stage}.',
  },
  unknown: {
    id: 'Tahap "{found}" tidak dikenal, jadi dokumen ini tidak ikut dihitung. Yang ada: {stages}.',
    en: 'The stage "{found}" is unknown, so this document is not counted. There are {stages}.',
  },
});
