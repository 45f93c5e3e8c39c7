/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { showPane } from "./render";
test("tree", async () => {
  const { user } = showPane();
  await screen.findByRole("tree");
  await user.type(screen.getByRole("combobox"), "B3.1");
  await screen.findByRole("listbox");
});
