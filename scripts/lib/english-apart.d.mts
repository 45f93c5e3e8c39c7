/** Beside the functions' script. */
export const ENGLISH: string;
