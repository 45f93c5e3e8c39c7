import type { ParameterHelp } from "../help";

export const DAMPAK: ParameterHelp = { name: "dampak", text: { id: "Dampak, 1 sampai 5.", en: "Impact, 1 to 5." }, example: 4 };
export const KEMUNGKINAN: ParameterHelp = { name: "kemungkinan", text: { id: "Kemungkinan, 1 sampai 5.", en: "Likelihood, 1 to 5." }, example: 5 };
