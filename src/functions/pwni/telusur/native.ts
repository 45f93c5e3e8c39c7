import { SPILLS } from "../../../portable/portability";

export const NATIVE = SPILLS;
