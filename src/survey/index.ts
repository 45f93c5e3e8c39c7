export { convertSkm, SKM_CLASSES, skmClass, type SkmClass, type SkmValue } from "./skm";
