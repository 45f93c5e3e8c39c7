import { defineMessages, type Message } from "../language/message";
import type { KindGroup } from "./kind";

const words = defineMessages("tables.groups", {
  achievement: { id: "Capaian dan indeks (LKj)", en: "Achievement and indices (LKj)" },
  planning: { id: "Perencanaan dan pemantauan", en: "Planning and monitoring" },
  money: { id: "Anggaran", en: "Budget" },
  survey: { id: "Survei kepuasan (SKM)", en: "Satisfaction survey (SKM)" },
  data: { id: "Kasus dan data dukung", en: "Cases and supporting data" },
  strategic: { id: "Renstra: sasaran, target, dan pendanaan", en: "Strategic plan: objectives, targets and funding" },
  reform: { id: "Renstra: reformasi birokrasi dan SKM", en: "Strategic plan: bureaucratic reform and SKM" },
  analysis: { id: "Renstra: SWOT, risiko, dan strategi", en: "Strategic plan: SWOT, risks and strategies" },
});

/** The groups in the order they are offered. */
export const kindGroups: readonly { readonly id: KindGroup; readonly title: Message }[] = (
  ["achievement", "planning", "money", "survey", "data", "strategic", "reform", "analysis"] as const
).map((id) => ({ id, title: words[id]() }));
