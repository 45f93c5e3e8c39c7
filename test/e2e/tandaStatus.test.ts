import { say } from "../../src/language/say";
import { app } from "../../src/pane/messages";
import { periksa } from "../../src/pane/periksa/messages";
import { keyboardOf } from "./keys";
import { OpenWorkbench, start, stop } from "./workbench";

/* Signs before every capaian, by its status, without a mouse; they follow the figures, and Batalkan takes them. */

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

const { press, goTo, tabTo, openView } = keyboardOf(() => workbench);

test("Tandai status capaian marks the columns that Periksa reads", async () => {
  await openView("periksa");
  await workbench.pane.getByRole("button", { name: say(periksa.run()) }).waitFor();
  await tabTo(`button ${say(periksa.run())}`);
  await press("Enter");
  await workbench.pane.getByRole("button", { name: say(periksa.makeSigns()) }).waitFor();
  await tabTo(`button ${say(periksa.makeSigns())}`);
  const before = await workbench.dump();
  await press("Enter");
  await workbench.pane
    .getByRole("region", { name: say(app.messages()) })
    .getByText(/^Kolom capaian di Masukan!G\d+:G\d+.* kini bertanda/)
    .waitFor();
  expect(await workbench.dump()).toBe(before);
  // One below its target, and one at half of it.
  await workbench.plant("Masukan", "F6", { value: 40 });
  await workbench.select("Masukan", "A1");
  await workbench.settle();
  await workbench.screenshot("tanda-status");
});

test("Batalkan takes the signs away", async () => {
  await goTo(".pane");
  await tabTo(`button ${say(app.undo())}`, "Shift+Tab");
  await press("Enter");
  await workbench.pane.getByText(say(app.undone())).first().waitFor();
  await workbench.settle();
  await workbench.screenshot("tanda-status-batal");
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
