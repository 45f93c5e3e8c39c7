/** The files of what the functions' script says, by language; they lie beside it. */
export const WORDS: { readonly id: string; readonly en: string };
