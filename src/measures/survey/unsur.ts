import { divideExact } from "../../numbers";

/** What was answered about one unsur: how many answers were given and their sum. */
export interface UnsurTally {
  readonly sum: number;
  readonly answers: number;
}

export interface Answers {
  readonly unsur: readonly UnsurTally[];
  /** People who answered anything at all. */
  readonly respondents: number;
}

/**
 * How an unanswered question counts: "abaikan" leaves it out, "nol" counts it as 0 of the scale. PermenPANRB 14/2017 divides by
 * the answers; the LKj 2024 divides by all respondents (lines 2426-2430) and so gets 3,8102 where the answers give 3,8193.
 */
export type BlankAnswers = "abaikan" | "nol";

/** Nilai rata-rata (NRR) of every unsur, on the scale of the answers. An unsur nobody answered gives NaN under "abaikan". */
export function averages({ unsur, respondents }: Answers, blanks: BlankAnswers): readonly number[] {
  return unsur.map(({ sum, answers }) => divideExact(sum, blanks === "nol" ? respondents : answers));
}
