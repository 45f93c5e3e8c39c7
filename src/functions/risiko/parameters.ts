import type { LocalText } from "../../language/text";
import type { ParameterHelp } from "../help/help";

export const DAMPAK: ParameterHelp = {
  name: "dampak",
  text: {
    id: "Dampak, 1 sampai 5, atau sebutannya: Tidak signifikan ... Sangat signifikan.",
    en: "Impact, 1 to 5, or its word: Tidak signifikan ... Sangat signifikan.",
  },
  example: 4,
};
export const KEMUNGKINAN: ParameterHelp = {
  name: "kemungkinan",
  text: {
    id: "Kemungkinan, 1 sampai 5, atau sebutannya: Hampir tidak terjadi ... Hampir pasti terjadi.",
    en: "Likelihood, 1 to 5, or its word: Hampir tidak terjadi ... Hampir pasti terjadi.",
  },
  example: 5,
};

export const WORDS_NOTE: LocalText = {
  id: 'Sebutan skala: Tidak signifikan, Kurang signifikan (Minor), Cukup signifikan (Moderat), Signifikan, Sangat signifikan untuk dampak; Hampir tidak terjadi, Jarang, Kadang-kadang, Sering, Hampir pasti terjadi untuk kemungkinan; Sangat rendah/kecil ... Sangat tinggi/besar untuk keduanya. "4 (Signifikan)" juga dibaca.',
  en: 'Words of the scale: Tidak signifikan, Kurang signifikan (Minor), Cukup signifikan (Moderat), Signifikan, Sangat signifikan for impact; Hampir tidak terjadi, Jarang, Kadang-kadang, Sering, Hampir pasti terjadi for likelihood; Sangat rendah/kecil ... Sangat tinggi/besar for both. "4 (Signifikan)" is read too.',
};
