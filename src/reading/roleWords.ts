import type { LocalText } from "../language/text";
import { COLUMN_WORDS, type ColumnWords } from "./columnWords";
import type { Shape } from "./shape";
import { shapes } from "./shapes/index.generated";

/** The usual word for each role: of a table of indicators, and of the shapes. */
const WORDS: ReadonlyMap<string, ColumnWords> = new Map<string, ColumnWords>([
  ...shapes.flatMap(({ columns }) => columns.map(({ role, words }): [string, ColumnWords] => [role, words])),
  ...Object.entries<ColumnWords>(COLUMN_WORDS),
]);

/** What a column of a role is usually headed with, folded as headings are read. */
export const wordOf = (role: string): string | undefined => WORDS.get(role)?.id[0];

/** A role as a person chooses it. */
export interface RoleChoice {
  readonly role: string;
  readonly title: LocalText;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const choiceOf = (role: string, { id, en }: ColumnWords): RoleChoice => ({
  role,
  title: { id: capital(id[0] ?? role), en: capital(en[0] ?? id[0] ?? role) },
});

/** A role as a person calls it. */
export function titleOfRole(role: string): LocalText {
  const words = WORDS.get(role);
  return words ? choiceOf(role, words).title : { id: role, en: role };
}

/** The roles a column of a shape can have; of a table without one those of a table of indicators. */
export function rolesOf(shape: Shape | null): readonly RoleChoice[] {
  const all = shape
    ? shape.columns.map(({ role, words }) => choiceOf(role, words))
    : Object.entries<ColumnWords>(COLUMN_WORDS).map(([role, words]) => choiceOf(role, words));
  return all.filter(({ role }, at) => all.findIndex((each) => each.role === role) === at);
}

/** The shapes a table can be read as, by title. */
export const shapeChoices: readonly { readonly id: string; readonly title: LocalText }[] = shapes.map(({ id, title }) => ({ id, title }));
