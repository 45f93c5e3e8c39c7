export type { SkmClass } from "../../catalogue/regulations/skm";
export { skmIkm, skmIndex, type UnsurWeights } from "./indeks";
export { computeKsi } from "./ksi";
export { sampleSize } from "./sampel";
export { convertSkm, HIGHEST_NI, HIGHEST_NIK, LOWEST_NI, NIK_PER_NI, skmClass, type SkmValue } from "./skm";
export { averages, type Answers, type BlankAnswers, type UnsurTally } from "./unsur";
