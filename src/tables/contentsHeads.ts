import { defineMessages } from "../language/message";
import { inBoth } from "../language/say";
import type { TypedTable } from "../reading/typed";
import { HEADERS } from "./labels";

/** Heads of the sheet that lists all tables of a year. */
export const CONTENTS_HEADS = defineMessages("tables/contents", {
  tabelHead: { id: "Tabel", en: "Table" },
  indikatorHead: { id: "Indikator", en: "Indicator" },
  lembarHead: { id: "Lembar", en: "Sheet" },
});

/** Whether a table is such a list, and no matter of the user's. */
export function isContents({ columns }: TypedTable): boolean {
  const heads = columns.map(({ path }) => path.join(" "));
  const wanted = [HEADERS.no(), CONTENTS_HEADS.tabelHead(), CONTENTS_HEADS.indikatorHead(), CONTENTS_HEADS.lembarHead()].map(inBoth);
  return (["id", "en"] as const).some((language) => wanted.every((each, at) => each[language] === heads[at]));
}
