import { roundHalfUp } from "../numbers";

/** What a capaian of at least `from` is called. */
export interface StatusClass {
  readonly from: number;
  readonly label: string;
}

/** 97.5/97.5 calculated in a cell may come out a trillionth below 1; that is no missed target. */
const COMPARED_PLACES = 12;

/** The class with the highest lower bound a capaian reaches, in any order given; undefined below the lowest. All in one unit. */
export function statusOf(capaian: number, classes: readonly StatusClass[]): StatusClass | undefined {
  const reached = classes.filter(({ from }) => roundHalfUp(capaian, COMPARED_PLACES) >= from);
  return reached.length === 0 ? undefined : reached.reduce((best, each) => (each.from > best.from ? each : best));
}
