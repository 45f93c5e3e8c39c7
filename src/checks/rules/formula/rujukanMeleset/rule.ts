import { defineRule } from "../../../engine/rule";
import { oddReports } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** A reference to another row, column or sheet than the pattern of the cells around it; also one that is fixed where theirs moves, or the reverse. */
export const rule = defineRule({
  id: "rujukan-meleset",
  stage: "form",
  severity: "warning",
  title: { id: "Rumus mengambil sel yang salah", en: "Formula takes the wrong cell" },
  why: {
    id: "Rumus yang mengambil baris, kolom, atau lembar tetangga memberi angka yang tampak wajar milik orang lain.",
    en: "A formula that takes the row, column or sheet next door gives a plausible figure of somebody else.",
  },
  example: {
    id: "=E8/D7*100 di baris 7, sedangkan baris lain membagi sel barisnya sendiri.",
    en: "=E8/D7*100 in row 7, where the other rows divide the cells of their own.",
  },
  messages,
  check: (context) =>
    oddReports(context, (odd) =>
      odd.difference !== null && odd.difference in messages ? messages[odd.difference as keyof typeof messages] : null,
    ),
});
