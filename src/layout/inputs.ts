import { defineMessages, type Message } from "../language/message";
import { say } from "../language/say";
import type { Language } from "../language/text";
import type { TypedRule } from "../sheet/steps/validation";
import type { CellInput } from "./block";

/** What Excel says to somebody who types what a cell does not take. */
const words = defineMessages("layout.inputs", {
  title: { id: "Isian tidak sesuai", en: "Not taken here" },
  list: { id: "Isi salah satu dari {items}, atau kosongkan.", en: "Enter one of {items}, or leave it empty." },
  text: {
    id: "Isi teks paling panjang {most} huruf, atau kosongkan.",
    en: "Enter a text of at most {most} characters, or leave it empty.",
  },
  between: {
    id: "Isi angka dari {from} sampai {to} tanpa satuan, atau kosongkan bila belum ada.",
    en: "Enter a number from {from} to {to} without its unit, or leave it empty while there is none.",
  },
  atLeast: {
    id: "Isi angka {from} atau lebih tanpa satuan, atau kosongkan bila belum ada.",
    en: "Enter a number of {from} or more without its unit, or leave it empty while there is none.",
  },
});

function messageOf(rule: TypedRule): Message {
  if (rule.kind === "list") return words.list({ items: { items: rule.items, join: "," } });
  if (rule.kind === "text") return words.text({ most: rule.most });
  const from = { value: rule.from };
  return rule.to === null ? words.atLeast({ from }) : words.between({ from, to: { value: rule.to } });
}

export function inputOf(rule: TypedRule, language: Language): CellInput {
  return { rule, title: say(words.title(), language), message: say(messageOf(rule), language) };
}
