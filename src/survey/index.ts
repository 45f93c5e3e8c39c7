export type { SkmClass } from "../catalogue/rules/skm";
export { convertSkm, skmClass, type SkmValue } from "./skm";
