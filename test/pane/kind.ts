import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { say } from "../../src/language/say";
import { tableKinds } from "../../src/tables";

export const kindField = () => screen.findByRole<HTMLInputElement>("combobox", { name: "Jenis tabel" });

/** What the field shows for a kind. */
export const titleOfKind = (kind: string): string => say(tableKinds.find(({ id }) => id === kind)!.title);

/** Chooses a kind of table as somebody with a mouse does. */
export async function chooseKind(user: UserEvent, kind: string): Promise<void> {
  await user.click(await kindField());
  const list = await screen.findByRole("listbox", { name: "Jenis tabel yang ada" });
  await user.click(within(list).getByText(titleOfKind(kind)));
}
