import { LOOK_UP } from "../../../portable/portability";

export const NATIVE = LOOK_UP;
