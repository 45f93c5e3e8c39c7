import { recalculationReports } from "../../../equations/recalculated";
import { defineRule } from "../../../engine/rule";
import { sentences as messages } from "../../../equations/messages";

/** A component's realisasi follows from what the unit counted (4.138 of 5.177 cases); where the counts are there, it is recalculated. */
export const rule = defineRule({
  id: "realisasi-rumus",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Realisasi tidak cocok", en: "Actual does not fit" },
  why: {
    id: "Realisasi dihitung dari data masukan dan menjadi dasar capaian serta indeks; salah ketik di sini menjalar ke semuanya.",
    en: "An actual comes from counted inputs and is the base of capaian and index; a slip here spreads to all of them.",
  },
  example: { id: "Realisasi 97,99% dari 4.138 kasus selesai dari 5.177.", en: "An actual of 97.99% from 4,138 cases solved of 5,177." },
  messages,
  check(context) {
    return recalculationReports(context, { rule: "realisasi-rumus" });
  },
});
