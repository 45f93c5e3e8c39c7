import type { Message } from "../language/message";
import { callSays } from "./messages";

/** How each command is called, as the help shows it and a call that is not understood is answered. */
export const USAGE = {
  fungsi: "npx capaian fungsi [NAMA ARG_JSON...] [--json]",
  katalog:
    "npx capaian katalog [KODE|KATA...] [--sumber ID] [--isi indikator|tabel|catatan|pertentangan|peraturan|semua] [--katalog BERKAS.xlsx] [--json]",
  periksa: "npx capaian periksa BERKAS.xlsx... [--tahun N] [--katalog BERKAS.xlsx] [--json]",
  templat: "npx capaian templat --tahun N --ke BERKAS.xlsx [--contoh] [--timpa]",
} as const;

/** What is wrong with a call, and how the command is called. */
export function withUsage(command: keyof typeof USAGE, what: Message): Message {
  return callSays.withUsage({ what, usage: USAGE[command] });
}
