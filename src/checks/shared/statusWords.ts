/** Words that say whether a target was met, and the achievements they are said of. */
const MET = /^(?:sudah |telah )?(?:tercapai|memenuhi(?: target)?|melampaui(?: target)?|achieved|met|exceeded)$/i;
const MISSED = /^(?:tidak|belum|not) (?:[a-z]+ )?(?:tercapai|memenuhi|mencapai|achieved|met)(?: target)?$/i;

export const ACHIEVEMENT = /\bcapaian\b|\bachievement\b/i;
/** Below it a target is not reached. */
export const REACHED = 100;
export const isMet = (text: string): boolean => MET.test(text);
export const isMissed = (text: string): boolean => MISSED.test(text);
