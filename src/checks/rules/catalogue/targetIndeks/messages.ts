import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("target-indeks", {
  outside: {
    id: "Target {code} {period} {found}, di luar target komponennya ({lowest} di {low} sampai {highest} di {high}). Rata-rata berbobot tidak pernah lebih rendah atau lebih tinggi daripada semua bagiannya.",
    en: "The target of {code} {period} is {found}, outside those of its components ({lowest} in {low} to {highest} in {high}). A weighted mean is never below or above all of its parts.",
  },
});
